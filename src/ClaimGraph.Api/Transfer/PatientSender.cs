using Microsoft.AspNetCore.WebUtilities;

namespace ClaimGraph.Api.Transfer;

/// <summary>Sends an answer to a caller who may read it only when all of the request is sent, as most HTTP/1.1 clients do.</summary>
/// <remarks>
/// What the caller does not take yet waits, the most of it in a temporary file: would the service wait instead, it would not read
/// on, the caller would not send on, and both would wait for ever.
/// </remarks>
internal sealed class PatientSender(Stream response, CancellationToken cancellation) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private FileBufferingWriteStream waiting = new();
    private Task sending = Task.CompletedTask;
    private bool isSending;

    /// <summary>Puts bytes behind those that wait, and sees that they are being sent.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            waiting.Write(bytes);
            if (isSending)
                return;
            isSending = true;
            sending = Task.Run(SendAsync, cancellation);
        }
    }

    /// <summary>Returns when all is sent.</summary>
    public Task FinishAsync()
    {
        lock (gate)
            return sending;
    }

    public async ValueTask DisposeAsync()
    {
        await FinishAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await waiting.DisposeAsync();
    }

    private async Task SendAsync()
    {
        while (TryTake() is { } taken)
        {
            await using (taken)
                await taken.DrainBufferAsync(response, cancellation);
            await response.FlushAsync(cancellation);
        }
    }

    private FileBufferingWriteStream? TryTake()
    {
        lock (gate)
        {
            if (waiting.Length == 0)
            {
                isSending = false;
                return null;
            }

            var taken = waiting;
            waiting = new();
            return taken;
        }
    }
}
