using System.Threading.Channels;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

/// <summary>Writes that wait for the one who writes, so that those who wait together are committed together.</summary>
/// <param name="length">How many may wait.</param>
public sealed class WaitingWrites(int length)
{
    private readonly Channel<WaitingWrite> waiting =
        Channel.CreateBounded<WaitingWrite>(new BoundedChannelOptions(length) { SingleReader = true });

    private int requests;

    /// <summary>How many requests wait.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Waits for its turn, and answers what became of each request.</summary>
    /// <exception cref="StoreBusyException">Too many wait.</exception>
    /// <exception cref="StoreUnavailableException">No more are taken.</exception>
    public async Task<IReadOnlyList<WriteOutcome>> AddAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var write = new WaitingWrite(requests, cancellation);
        Interlocked.Add(ref this.requests, requests.Count);
        if (waiting.Writer.TryWrite(write))
            return await write.Outcomes.ConfigureAwait(false);
        Interlocked.Add(ref this.requests, -requests.Count);
        throw waiting.Reader.Completion.IsCompleted
            ? new StoreUnavailableException("The store is closed.")
            : new StoreBusyException("Too many writes wait already.");
    }

    /// <summary>Returns when there is something to take; false when there never will be.</summary>
    public ValueTask<bool> WaitAsync() => waiting.Reader.WaitToReadAsync();

    /// <summary>Takes those that wait now; those whose callers have gone are dropped.</summary>
    /// <param name="most">After how many requests no further ones are taken.</param>
    public List<WaitingWrite> Take(int most)
    {
        var taken = new List<WaitingWrite>();
        while (most > 0 && waiting.Reader.TryRead(out var write))
        {
            Interlocked.Add(ref requests, -write.Requests.Count);
            if (write.IsAbandoned())
                continue;
            taken.Add(write);
            most -= write.Requests.Count;
        }

        return taken;
    }

    /// <summary>Takes no more; what waits can still be taken out.</summary>
    public void Close() => waiting.Writer.TryComplete();
}

/// <summary>Requests of one caller, who waits for their outcomes.</summary>
public sealed class WaitingWrite
{
    private readonly TaskCompletionSource<IReadOnlyList<WriteOutcome>> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationToken cancellation;

    internal WaitingWrite(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        Requests = requests;
        this.cancellation = cancellation;
    }

    public IReadOnlyList<WriteRequest> Requests { get; }

    internal Task<IReadOnlyList<WriteOutcome>> Outcomes => completion.Task;

    /// <summary>They were carried out.</summary>
    public void Complete(IReadOnlyList<WriteOutcome> outcomes) => completion.TrySetResult(outcomes);

    /// <summary>They were not.</summary>
    public void Fail(Exception failure) => completion.TrySetException(failure);

    /// <summary>Whether the caller has gone before anything was done.</summary>
    internal bool IsAbandoned() => cancellation.IsCancellationRequested && completion.TrySetCanceled(cancellation);
}
