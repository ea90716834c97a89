using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Serving;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>Decides requests about the graph as it is at one moment, and writes all that comes of them in one statement.</summary>
/// <remarks>
/// The moment is a number, the last change in the log. The statement writes only if that is still the last one, so what was decided
/// about the graph holds for the graph that is written to, however many processes write: no duplicates, no lost updates, no gap in
/// the log. A statement whose answer was lost may be sent again for the same reason. Used by one task at a time.
/// </remarks>
internal sealed class Committer(Server server, EntityIds ids, TimeProvider clock, TimeSpan deadline)
{
    /// <summary>Facts kept between commits; beyond, it begins anew.</summary>
    private const int MostFacts = 100_000;

    private readonly Facts known = new();
    private long? sequence;
    private bool isContended;

    /// <summary>Carries out the first of the requests, as many as can be committed together.</summary>
    /// <returns>Their outcomes; one at least.</returns>
    public async Task<IReadOnlyList<WriteOutcome>> CommitAsync(ReadOnlyMemory<WriteRequest> requests)
    {
        try
        {
            while (true)
            {
                var commit = Guid.NewGuid().ToString("N");
                await using var turn = isContended
                    ? await Turn.LockedAsync(server, commit, deadline).ConfigureAwait(false)
                    : Turn.Free(server, deadline);
                if (turn.Start is { } start)
                    isContended = !Meet(FactFinder.SequenceOf(start));
                if (await TryAsync(turn, requests, commit).ConfigureAwait(false) is { } outcomes)
                    return outcomes;
                // Another process was faster.
                isContended = true;
                Forget();
            }
        }
        catch
        {
            Forget();
            throw;
        }
    }

    private async Task<IReadOnlyList<WriteOutcome>?> TryAsync(Turn turn, ReadOnlyMemory<WriteRequest> requests, string commit)
    {
        var (draft, outcomes) = await DecideAsync(turn, requests).ConfigureAwait(false);
        if (!draft.HasWrites)
            return await IsStillSoAsync(turn).ConfigureAwait(false) ? outcomes : null;

        var rows = CommitRows.Of(known, draft, sequence!.Value, commit, clock.GetUtcNow());
        var answer = await turn.CommitAsync(new(CypherTexts.Of(Cypher.Commit), rows, CypherAccess.Write)).ConfigureAwait(false);
        if (answer.Rows.Count == 0 && !await HasHappenedAsync(commit).ConfigureAwait(false))
            return null;

        sequence += draft.Saved.Count;
        draft.MoveTo(known);
        known.ForgetNeighbours();
        if (known.Count > MostFacts)
            known.Clear();
        return outcomes;
    }

    private async Task<(GraphDraft Draft, List<WriteOutcome> Outcomes)> DecideAsync(Turn turn, ReadOnlyMemory<WriteRequest> requests)
    {
        var questions = new Questions();
        while (true)
        {
            questions.Clear();
            var draft = new GraphDraft(known, questions, sequence ?? 0);
            var outcomes = Decide(draft, requests.Span);
            if (sequence is not null && questions.AreNone)
                return (draft, outcomes);
            var answer = await turn.ReadAsync(FactFinder.StatementOf(questions)).ConfigureAwait(false);
            Meet(FactFinder.SequenceOf(answer));
            FactFinder.Take(answer, questions, known);
        }
    }

    private List<WriteOutcome> Decide(GraphDraft draft, ReadOnlySpan<WriteRequest> requests)
    {
        var editor = new GraphEditor(draft, ids, clock);
        var outcomes = new List<WriteOutcome>(requests.Length);
        foreach (var request in requests)
        {
            try
            {
                outcomes.Add(Decide(draft, editor, request));
            }
            catch (NeedsCommitException)
            {
                draft.RefuseRequest();
                break;
            }
        }

        return outcomes;
    }

    private WriteOutcome Decide(GraphDraft draft, GraphEditor editor, WriteRequest request)
    {
        var now = clock.GetUtcNow();
        if (request.IdempotencyKey is { } key && draft.FindOutcome(key.Key, now) is { } earlier)
            return earlier.Fingerprint == key.Fingerprint
                ? earlier.Outcome
                : new Refused(new(RefusalCode.IdempotencyKeyReused, "The idempotency key was used for another request."));

        draft.BeginRequest(request.Actor);
        var outcome = editor.Apply(request.Operation);
        if (outcome is not Accepted accepted)
        {
            draft.RefuseRequest();
            return outcome;
        }

        draft.AcceptRequest();
        if (request.IdempotencyKey is { } used)
            draft.KeepOutcome(used.Key, new(used.Fingerprint, now + Limits.IdempotencyKeyLifetime, accepted));
        return outcome;
    }

    /// <summary>Whether what was decided without writing anything was decided about the graph as it is.</summary>
    private async Task<bool> IsStillSoAsync(Turn turn) =>
        turn.IsLocked
        || FactFinder.SequenceOf(await turn.ReadAsync(FactFinder.StatementOf(new())).ConfigureAwait(false)) == sequence;

    /// <summary>Whether a commit that found the log moved on had moved it itself, in a try whose answer was lost.</summary>
    private async Task<bool> HasHappenedAsync(string commit)
    {
        var first = new CypherStatement(CypherTexts.Of(Cypher.CommitAt), new Dictionary<string, object?> { ["sequence"] = sequence + 1 });
        var answer = await server.AskAsync(first, deadline, CancellationToken.None).ConfigureAwait(false);
        return answer.Rows is [[string maker]] && maker == commit;
    }

    /// <summary>Compares where the log ends now with what is known, and forgets that when it has moved on.</summary>
    /// <returns>Whether it has not.</returns>
    private bool Meet(long? current)
    {
        if (current is null)
            throw new GraphMissingException();
        if (sequence == current)
            return true;
        known.Clear();
        sequence = current;
        return false;
    }

    private void Forget()
    {
        known.Clear();
        sequence = null;
    }
}

/// <summary>The server is there, and the graph is not: somebody has emptied the database under the running service.</summary>
internal sealed class GraphMissingException : Exception;
