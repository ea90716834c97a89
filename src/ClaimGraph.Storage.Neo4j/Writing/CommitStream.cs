using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>Commits that follow each other so closely that one is decided and sent while the one before is being written.</summary>
/// <remarks>
/// A commit takes effect only on top of the one it was decided on, so the worst that may happen to one that was sent too early is that
/// nothing happens: then it is done again, in order.
/// </remarks>
internal sealed class CommitStream(Committer committer, Commits commits)
{
    /// <summary>Requests for which it pays; fewer are better committed together with those that come meanwhile.</summary>
    private const int Many = 100;

    private (List<WaitingWrite> Writes, CommitUnderWay Commit)? ahead;

    public static bool IsWorthwhile(List<WaitingWrite> writes) => writes.Sum(write => write.Requests.Count) >= Many;

    /// <summary>Sends writes behind those that are on their way, and waits for these.</summary>
    /// <returns>Whether it can go on so; if not, all is done.</returns>
    public async Task<bool> TrySendAsync(List<WaitingWrite> writes)
    {
        var next = await TryBeginAsync(writes).ConfigureAwait(false);
        var isInOrder = await TryEndAsync(next).ConfigureAwait(false);
        if (next is not null && isInOrder)
        {
            ahead = (writes, next);
            return true;
        }

        if (next is not null)
            await ((Task)next.Answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await commits.CommitAsync(writes).ConfigureAwait(false);
        return false;
    }

    /// <summary>Waits until there is more to send, or what was sent is answered.</summary>
    public async Task<bool> HasMoreAsync(WaitingWrites waiting)
    {
        await Task.WhenAny(ahead!.Value.Commit.Answer, waiting.WaitAsync().AsTask()).ConfigureAwait(false);
        return waiting.Requests >= Many;
    }

    public Task EndAsync() => TryEndAsync(next: null);

    private async Task<CommitUnderWay?> TryBeginAsync(List<WaitingWrite> writes)
    {
        try
        {
            var requests = writes.SelectMany(write => write.Requests).ToArray();
            return await committer.TryBeginAsync(requests, ahead?.Commit).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever it was, it comes up again where those who wait for these writes are told of it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>Waits for what is on its way, and tells those who wait for it.</summary>
    /// <param name="next">What was sent behind it.</param>
    /// <returns>Whether what was sent behind it may still come true.</returns>
    private async Task<bool> TryEndAsync(CommitUnderWay? next)
    {
        if (ahead is not var (writes, commit))
            return true;
        ahead = null;
        StoreFaultException? fault = null;
        try
        {
            if (await committer.TryEndAsync(commit).ConfigureAwait(false))
            {
                Complete(writes, commit.Outcomes);
                return true;
            }
        }
        catch (StoreFaultException failure)
        {
            fault = failure;
        }

        if (fault is StoreOutcomeUnknownException && next is not null && await IsMadeAsync(next).ConfigureAwait(false))
        {
            // Only on top of this one could that one be made.
            Complete(writes, commit.Outcomes);
            return true;
        }

        if (fault is null || Commits.IsOwnFault(fault))
            await commits.CommitAsync(writes).ConfigureAwait(false);
        else
            writes.ForEach(write => write.Fail(fault));
        return false;
    }

    private static async Task<bool> IsMadeAsync(CommitUnderWay commit)
    {
        try
        {
            return (await commit.Answer.ConfigureAwait(false)).Rows.Count > 0;
        }
        catch (StoreFaultException)
        {
            return false;
        }
    }

    private static void Complete(List<WaitingWrite> writes, IReadOnlyList<WriteOutcome> outcomes)
    {
        var start = 0;
        foreach (var write in writes)
        {
            write.Complete([.. outcomes.Skip(start).Take(write.Requests.Count)]);
            start += write.Requests.Count;
        }
    }
}
