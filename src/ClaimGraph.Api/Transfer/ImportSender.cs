using System.Buffers;
using System.IO.Pipelines;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Transfer;

/// <summary>Sends results to a caller who may read them only when all of the request is sent, as most HTTP/1.1 clients do.</summary>
/// <remarks>
/// What the caller does not take yet waits in memory: would the service wait instead, it would not read on, the caller would not send on,
/// and both would wait for ever. When <see cref="Limits.ImportResultBytes"/> wait, it does wait, as long as the caller takes some now and then.
/// </remarks>
internal sealed class ImportSender
{
    private const int Piece = 64 << 10;

    /// <summary>How long callers are waited for when the service is being stopped.</summary>
    private static readonly TimeSpan StoppingTime = TimeSpan.FromSeconds(5);

    private readonly Pipe waiting = new(new(
        pauseWriterThreshold: Limits.ImportResultBytes, resumeWriterThreshold: Limits.ImportResultBytes - Piece, minimumSegmentSize: Piece / 4,
        useSynchronizationContext: false));

    private readonly Stream response;
    private readonly TimeProvider clock;
    private readonly CancellationToken stopping;
    private readonly Task sending;
    private bool isTaking = true;
    private long taken;

    /// <param name="stopping">When the service is to stop, nobody is waited for as long.</param>
    /// <param name="cancellation">When the caller is gone.</param>
    public ImportSender(Stream response, TimeProvider clock, CancellationToken stopping, CancellationToken cancellation)
    {
        this.response = response;
        this.clock = clock;
        this.stopping = stopping;
        sending = Task.Run(() => SendAsync(cancellation), cancellation);
    }

    /// <summary>Puts results behind those that wait, and waits while these are too many.</summary>
    /// <returns>False when the caller takes none of them.</returns>
    public async Task<bool> AddAsync(ReadOnlyMemory<byte> results)
    {
        waiting.Writer.Write(results.Span);
        var flush = waiting.Writer.FlushAsync(CancellationToken.None).AsTask();
        if (isTaking)
            isTaking = await IsTakingAsync(flush);
        if (!flush.IsCompleted)
            waiting.Writer.CancelPendingFlush();
        await flush;
        return isTaking;
    }

    /// <summary>Puts the last results behind the others, and returns when all are sent.</summary>
    /// <returns>False when the caller takes none of them.</returns>
    public async Task<bool> FinishAsync(ReadOnlyMemory<byte> last)
    {
        waiting.Writer.Write(last.Span);
        await waiting.Writer.CompleteAsync();
        if (!await IsTakingAsync(sending))
            return false;
        await sending;
        return true;
    }

    /// <summary>Waits for something that the caller brings about by reading.</summary>
    private async Task<bool> IsTakingAsync(Task wanted)
    {
        while (!wanted.IsCompleted)
        {
            var before = Interlocked.Read(ref taken);
            var time = stopping.IsCancellationRequested
                ? Task.Delay(StoppingTime, clock, CancellationToken.None)
                : Task.Delay(Limits.ImportResultTime, clock, stopping);
            await Task.WhenAny(wanted, time);
            if (time.IsCompletedSuccessfully && before == Interlocked.Read(ref taken))
                return wanted.IsCompleted;
        }
        return true;
    }

    private async Task SendAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var result = await waiting.Reader.ReadAsync(cancellation);
                var piece = result.Buffer.Slice(0, Math.Min(Piece, result.Buffer.Length));
                foreach (var segment in piece)
                    await response.WriteAsync(segment, cancellation);
                await response.FlushAsync(cancellation);
                Interlocked.Add(ref taken, piece.Length);
                var isLast = result.IsCompleted && piece.Length == result.Buffer.Length;
                waiting.Reader.AdvanceTo(piece.End);
                if (isLast)
                    return;
            }
        }
        finally
        {
            // So that nobody waits for results to be taken any longer.
            await waiting.Reader.CompleteAsync();
        }
    }
}
