using Neo4j.Driver;

namespace ClaimGraph.Storage.Neo4j.Bolt;

/// <summary>A session of the driver that its user can leave at any moment.</summary>
internal sealed class BoltSession(IAsyncSession session, SemaphoreSlim places, BoltErrors errors, BoltTermination termination)
    : IAsyncDisposable
{
    // Longer than the server needs to stop a statement or to take a transaction back; beyond, it is hanging.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly string tag = Guid.NewGuid().ToString("N");
    private Task step = Task.CompletedTask;
    private bool isLeft;

    /// <summary>Does something that cannot be interrupted, and stops it on the server when nobody waits for it any longer.</summary>
    /// <param name="action">What to do with the session, and how to mark the transaction in which it is done.</param>
    public async Task<T> DoAsync<T>(Func<IAsyncSession, Action<TransactionConfigBuilder>, Task<T>> action, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var running = action(session, transaction => BoltTermination.Mark(transaction, tag));
        step = running;
        try
        {
            return await running.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            termination.Stop(tag, running);
            throw;
        }
        catch (Exception failure)
        {
            throw errors.Of(failure);
        }
    }

    /// <summary>Takes back an open transaction. What has been left running is not waited for.</summary>
    public ValueTask DisposeAsync()
    {
        if (isLeft)
            return ValueTask.CompletedTask;
        isLeft = true;
        var isIdle = step.IsCompleted;
        var leaving = LeaveAsync();
        return isIdle ? new(leaving) : ValueTask.CompletedTask;
    }

    private async Task LeaveAsync()
    {
        await CloseAsync().WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        places.Release();
    }

    private async Task CloseAsync()
    {
        await step.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await session.CloseAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
