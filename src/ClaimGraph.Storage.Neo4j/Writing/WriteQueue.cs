using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>One task that writes; requests that wait are committed together, so that they share their way to the server and its disk.</summary>
internal sealed class WriteQueue
{
    /// <summary>Requests committed together at most: more would keep the first one waiting, and the server works no faster.</summary>
    private const int LargestCommit = 500;

    private readonly WaitingWrites waiting;
    private readonly Committer committer;
    private readonly Func<Task> opening;
    private readonly Action onGraphMissing;
    private readonly Task working;

    /// <param name="opening">Returns when the graph is there, and fails when it is not.</param>
    public WriteQueue(Committer committer, int length, Func<Task> opening, Action onGraphMissing)
    {
        this.committer = committer;
        this.opening = opening;
        this.onGraphMissing = onGraphMissing;
        waiting = new(length);
        working = Task.Run(WorkAsync);
    }

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        waiting.AddAsync(requests, cancellation);

    /// <summary>Takes no more, and returns when what waits is written or has failed.</summary>
    public Task StopAsync()
    {
        waiting.Close();
        return working;
    }

    private async Task WorkAsync()
    {
        while (await waiting.WaitAsync().ConfigureAwait(false))
            await CommitAsync(waiting.Take(LargestCommit)).ConfigureAwait(false);
    }

    private async Task CommitAsync(List<WaitingWrite> writes)
    {
        var requests = writes.SelectMany(write => write.Requests).ToArray();
        var outcomes = new List<WriteOutcome>(requests.Length);
        Exception? failure = null;
        try
        {
            await opening().ConfigureAwait(false);
            await CommitAsync(requests, outcomes).ConfigureAwait(false);
        }
        catch (GraphMissingException missing)
        {
            onGraphMissing();
            failure = new StoreUnavailableException("The graph is gone from the database; it is set up anew.", missing);
        }
#pragma warning disable CA1031 // Whatever it was, those who wait must hear of it, and the task must live.
        catch (Exception other)
#pragma warning restore CA1031
        {
            failure = other;
        }

        var end = 0;
        for (var index = 0; index < writes.Count; index++)
        {
            var start = end;
            end += writes[index].Requests.Count;
            if (end <= outcomes.Count)
                writes[index].Complete(outcomes[start..end]);
            else if (IsOwnFault(failure) && start <= outcomes.Count)
                // The others shall not suffer from what one of them does to the server.
                writes[index].Fail(failure!);
            else if (IsOwnFault(failure))
                await CommitAsync([writes[index]]).ConfigureAwait(false);
            else
                writes[index].Fail(failure!);
        }
    }

    private async Task CommitAsync(ReadOnlyMemory<WriteRequest> requests, List<WriteOutcome> outcomes)
    {
        var together = requests.Length;
        while (outcomes.Count < requests.Length)
        {
            var rest = requests[outcomes.Count..];
            var part = rest[..Math.Min(together, rest.Length)];
            try
            {
                outcomes.AddRange(await committer.CommitAsync(part).ConfigureAwait(false));
            }
            catch (StoreFaultException fault) when (IsOwnFault(fault) && part.Length > 1)
            {
                together = part.Length / 2;
            }
        }
    }

    /// <summary>Whether the server is well and would not do it: too much at once, or something nobody foresaw.</summary>
    private static bool IsOwnFault(Exception? failure) =>
        failure is StoreBusyException or StoreUnavailableException { InnerException: CypherException { IsTransient: false } };
}
