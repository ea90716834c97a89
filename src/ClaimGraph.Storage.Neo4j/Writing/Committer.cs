using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Serving;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>Decides requests about the graph as it is at one moment, and writes all that comes of them in one statement.</summary>
/// <remarks>
/// The statement writes only if the last commit is still the one that was seen, so what was decided about the graph holds for the
/// graph that is written to, however many processes write: no duplicates, no lost updates, no gap in the log. A statement whose
/// answer was lost may be sent again for the same reason. Used by one task at a time.
/// </remarks>
internal sealed class Committer(Server server, TimeProvider clock, TimeSpan deadline)
{
    private readonly KnownGraph known = new();
    private bool isContended;

    /// <summary>Carries out the first of the requests, as many as can be committed together.</summary>
    /// <returns>Their outcomes; one at least.</returns>
    public async Task<IReadOnlyList<WriteOutcome>> CommitAsync(ReadOnlyMemory<WriteRequest> requests)
    {
        var end = Environment.TickCount64 + (long)deadline.TotalMilliseconds;
        while (true)
        {
            try
            {
                var commit = NewCommit();
                await using var turn = isContended
                    ? await Turn.LockedAsync(server, commit, deadline).ConfigureAwait(false)
                    : Turn.Free(server, deadline);
                if (turn.Start is { } start)
                    isContended = !known.Meet(start);
                if (await TryAsync(turn, requests, commit).ConfigureAwait(false) is { } outcomes)
                    return outcomes;
                // Another process was faster.
                isContended = true;
                known.Forget();
            }
            catch (StoreUnavailableException busy) when (isContended && IsWaitingInVain(busy) && Environment.TickCount64 < end)
            {
                known.Forget();
            }
            catch
            {
                known.Forget();
                throw;
            }
        }
    }

    /// <summary>Decides requests and sends what comes of them, without waiting for the answer: for much that comes at once.</summary>
    /// <param name="ahead">A commit that was begun before and has not ended; it has to end before this one.</param>
    /// <returns>Null when this has to wait until <paramref name="ahead"/> has ended.</returns>
    public async Task<CommitUnderWay?> TryBeginAsync(ReadOnlyMemory<WriteRequest> requests, CommitUnderWay? ahead)
    {
        if (isContended)
            return null;
        try
        {
            var turn = Turn.Free(server, deadline);
            return await TryDecideAsync(turn, requests, NewCommit(), ahead).ConfigureAwait(false) is { } decided && decided.Outcomes.Count == requests.Length
                ? new(decided.Draft, decided.Outcomes, decided.After, turn.CommitAsync(decided.Statement))
                : null;
        }
        catch
        {
            known.Forget();
            throw;
        }
    }

    /// <summary>Waits for the answer of a commit that was begun.</summary>
    /// <returns>Whether it was made; if not, all that was begun behind it is void too.</returns>
    public async Task<bool> TryEndAsync(CommitUnderWay commit)
    {
        try
        {
            var isMade = (await commit.Answer.ConfigureAwait(false)).Rows.Count > 0
                || await HasHappenedAsync(commit.After, commit.Draft.Saved.Count).ConfigureAwait(false);
            if (isMade)
                known.Keep(commit.Draft, commit.After);
            else
                known.Forget();
            return isMade;
        }
        catch
        {
            known.Forget();
            throw;
        }
    }

    private async Task<IReadOnlyList<WriteOutcome>?> TryAsync(Turn turn, ReadOnlyMemory<WriteRequest> requests, string commit)
    {
        if (await TryDecideAsync(turn, requests, commit, ahead: null).ConfigureAwait(false) is not var (draft, outcomes, statement, after))
            return null;
        if (!draft.HasWrites)
            return await IsStillSoAsync(turn, commit).ConfigureAwait(false) ? outcomes : null;

        var answer = await turn.CommitAsync(statement).ConfigureAwait(false);
        if (answer.Rows.Count == 0 && !await HasHappenedAsync(after, draft.Saved.Count).ConfigureAwait(false))
            return null;
        known.Keep(draft, after);
        return outcomes;
    }

    /// <returns>Null when somebody else has committed while <paramref name="ahead"/> is under way.</returns>
    private async Task<Decided?> TryDecideAsync(Turn turn, ReadOnlyMemory<WriteRequest> requests, string commit, CommitUnderWay? ahead)
    {
        var end = Environment.TickCount64 + (long)deadline.TotalMilliseconds;
        var questions = new Questions();
        while (true)
        {
            questions.Clear();
            var facts = ahead?.Draft.After ?? known.Facts;
            var before = ahead?.After ?? known.Ledger;
            var draft = new GraphDraft(facts, questions, before?.Sequence ?? 0, isCommitted: ahead is null);
            var outcomes = Decisions.Of(draft, requests.Span, clock);
            if (before is not null && questions.AreNone)
            {
                var rows = CommitRows.Of(new(facts, questions), draft, before, commit, clock.GetUtcNow());
                if (questions.AreNone)
                    return new(draft, outcomes, Statement(rows), new(before.Sequence + draft.Saved.Count, commit));
            }

            if (Environment.TickCount64 > end)
                throw new StoreUnavailableException("The records change faster than a write about them can be decided.");
            var answer = await turn.ReadAsync(FactFinder.StatementOf(questions)).ConfigureAwait(false);
            // What is asked is not touched by the commit under way, so it is the same before and after it.
            if (ahead is not null && FactFinder.LedgerOf(answer) is var seen && seen != known.Ledger && seen != ahead.After)
                return null;
            if (ahead is null)
                known.Meet(answer);
            FactFinder.Take(answer, questions, known.Facts);
        }
    }

    /// <summary>Whether what was decided without writing anything was decided about the graph as it is.</summary>
    /// <remarks>
    /// Another's commit becomes visible record by record, and the ledger may be the last of them. Who takes the ledger's lock waits
    /// until all of it is there, so what was decided about half of it is found out.
    /// </remarks>
    private async Task<bool> IsStillSoAsync(Turn turn, string commit) =>
        turn.IsLocked || known.Meet(await turn.CommitAsync(Turn.Lock(commit)).ConfigureAwait(false));

    /// <summary>Whether a commit that found another head had put it there itself, in a try whose answer was lost.</summary>
    private async Task<bool> HasHappenedAsync(Ledger after, int changes)
    {
        var first = new Dictionary<string, object?> { ["sequence"] = after.Sequence - changes + 1 };
        try
        {
            var answer = await server.AskPatientlyAsync(new(CypherTexts.Of(Cypher.CommitAt), first), deadline).ConfigureAwait(false);
            return answer.Rows is [[string maker]] && maker == after.Head;
        }
        catch (StoreUnavailableException away)
        {
            // Nobody can say now what became of the earlier try.
            throw new StoreOutcomeUnknownException(away.Message, away);
        }
    }

    /// <summary>Whether a turn was not got, or broken off, because of others who wait: it is taken back, and may be tried again.</summary>
    private static bool IsWaitingInVain(StoreUnavailableException fault) => fault.InnerException is CypherException { IsTransient: true };

    private static CypherStatement Statement(Dictionary<string, object?> rows) => new(CypherTexts.Of(Cypher.Commit), rows, CypherAccess.Write);

    private static string NewCommit() => Guid.NewGuid().ToString("N");
}

/// <summary>What requests come to, decided about a graph of which all is known that was asked.</summary>
/// <param name="Draft">What they write.</param>
/// <param name="Statement">Writes it.</param>
/// <param name="After">Where the ledger stands then.</param>
internal sealed record Decided(GraphDraft Draft, IReadOnlyList<WriteOutcome> Outcomes, CypherStatement Statement, Ledger After);

/// <summary>A commit that was sent and not answered yet.</summary>
/// <param name="Draft">What it writes.</param>
/// <param name="Outcomes">What its requests come to, once it is made.</param>
/// <param name="After">Where the ledger stands then.</param>
/// <param name="Answer">The server's answer.</param>
internal sealed record CommitUnderWay(GraphDraft Draft, IReadOnlyList<WriteOutcome> Outcomes, Ledger After, Task<CypherRows> Answer);
