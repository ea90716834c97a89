using ClaimGraph.Storage.Neo4j.Transport;
using Polly.CircuitBreaker;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>Finds out whether a silent server is away or only slow, and keeps callers from waiting for one that is away.</summary>
/// <remarks>
/// A question may take long because it is heavy; that is no reason to refuse others. So silence only raises a doubt, and a tiny
/// question settles it: while that is not answered the circuit is open, and as soon as it is answered the circuit is closed.
/// </remarks>
internal sealed class Heartbeat(ICypherTransport transport) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>After how long without an answer a sign of life is asked for.</summary>
    private static readonly TimeSpan LongSilence = TimeSpan.FromSeconds(4);

    private static readonly CypherStatement Ping = new("RETURN 1", CypherStatement.None);

    private readonly CircuitBreakerManualControl circuit = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Lock gate = new();
    private Task listening = Task.CompletedTask;

    /// <summary>The breaker that this heartbeat opens and closes; it also opens by itself when connections fail one after another.</summary>
    public CircuitBreakerStrategyOptions Breaker => new()
    {
        ManualControl = circuit,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is CypherConnectionException),
        FailureRatio = 0.9,
        MinimumThroughput = 4,
        SamplingDuration = TimeSpan.FromSeconds(5),
        BreakDuration = TimeSpan.FromSeconds(1),
    };

    /// <summary>Asks the server for a sign of life; nobody waits for it.</summary>
    public void Doubt()
    {
        lock (gate)
        {
            if (listening.IsCompleted && !closing.IsCancellationRequested)
                listening = Task.Run(ListenAsync, closing.Token);
        }
    }

    /// <summary>Waits for something that may take long, as long as the server shows signs of life meanwhile.</summary>
    /// <exception cref="OperationCanceledException">It shows none.</exception>
    public async Task<T> WatchAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var working = work(giveUp.Token);
        while (await Task.WhenAny(working, Task.Delay(LongSilence, giveUp.Token)).ConfigureAwait(false) != working)
        {
            if (await IsAliveAsync().ConfigureAwait(false))
                continue;
            await giveUp.CancelAsync().ConfigureAwait(false);
            break;
        }

        return await working.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync().ConfigureAwait(false);
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closing.Dispose();
    }

    private async Task ListenAsync()
    {
        if (await IsAliveAsync().ConfigureAwait(false))
            return;
        await circuit.IsolateAsync(closing.Token).ConfigureAwait(false);
        while (!await IsAliveAsync().ConfigureAwait(false))
            await Task.Delay(Pause, closing.Token).ConfigureAwait(false);
        await circuit.CloseAsync(closing.Token).ConfigureAwait(false);
    }

    private async Task<bool> IsAliveAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        patience.CancelAfter(Patience);
        try
        {
            await transport.RunAsync(Ping, patience.Token).ConfigureAwait(false);
            return true;
        }
        catch (CypherException error)
        {
            return !error.IsTransient;
        }
        catch (CypherConnectionException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!closing.IsCancellationRequested)
        {
            return false;
        }
    }
}
