using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>Commits writes of several callers together, and tells each what became of its own.</summary>
/// <param name="onGraphMissing">Told that the graph was there and is gone.</param>
internal sealed class Commits(Committer committer, Action onGraphMissing)
{
    /// <summary>Whether the server is well and would not do it: too much at once, or something nobody foresaw.</summary>
    public static bool IsOwnFault(Exception? failure) =>
        failure is StoreBusyException or StoreUnavailableException { InnerException: CypherException { IsTransient: false } };

    public async Task CommitAsync(List<WaitingWrite> writes)
    {
        var requests = writes.SelectMany(write => write.Requests).ToArray();
        var outcomes = new List<WriteOutcome>(requests.Length);
        Exception? failure = null;
        try
        {
            await CommitAsync(requests, outcomes).ConfigureAwait(false);
        }
        catch (GraphMissingException missing)
        {
            onGraphMissing();
            failure = new StoreUnavailableException("The graph is gone from the database; it is set up anew.", missing);
        }
#pragma warning disable CA1031 // What was committed before it is told to those who wait for it; the others hear of the failure.
        catch (Exception other)
#pragma warning restore CA1031
        {
            failure = other;
        }

        var end = 0;
        foreach (var write in writes)
        {
            var start = end;
            end += write.Requests.Count;
            if (end <= outcomes.Count)
                write.Complete(outcomes[start..end]);
            else if (IsOwnFault(failure) && start > outcomes.Count)
                // The others shall not suffer from what one of them does to the server.
                await CommitAsync([write]).ConfigureAwait(false);
            else
                write.Fail(failure!);
        }
    }

    /// <summary>Commits them in as few parts as the server takes.</summary>
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
}
