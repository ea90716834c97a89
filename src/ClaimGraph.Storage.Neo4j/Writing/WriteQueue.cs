using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>One task that writes; requests that wait are committed together, so that they share their way to the server and its disk.</summary>
internal sealed class WriteQueue
{
    /// <summary>Requests committed together at most: more would keep the first one waiting, and the server works no faster.</summary>
    private const int LargestCommit = 500;

    private readonly WaitingWrites waiting;
    private readonly Committer committer;
    private readonly Commits commits;
    private readonly Func<Task> opening;
    private readonly Task working;

    /// <param name="opening">Returns when the graph is there, and fails when it is not.</param>
    /// <param name="onGraphMissing">Told that it was there and is gone.</param>
    public WriteQueue(Committer committer, int length, Func<Task> opening, Action onGraphMissing)
    {
        this.committer = committer;
        this.opening = opening;
        waiting = new(length);
        commits = new(committer, onGraphMissing);
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
        {
            var writes = waiting.Take(LargestCommit);
            try
            {
                await opening().ConfigureAwait(false);
                await WriteAsync(writes).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever it was, those who wait must hear of it, and the task must live.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                writes.ForEach(write => write.Fail(failure));
            }
        }
    }

    private async Task WriteAsync(List<WaitingWrite> writes)
    {
        if (!CommitStream.IsWorthwhile(writes))
        {
            await commits.CommitAsync(writes).ConfigureAwait(false);
            return;
        }

        var stream = new CommitStream(committer, commits);
        while (await stream.TrySendAsync(writes).ConfigureAwait(false) && await stream.HasMoreAsync(waiting).ConfigureAwait(false))
            writes = waiting.Take(LargestCommit);
        await stream.EndAsync().ConfigureAwait(false);
    }
}
