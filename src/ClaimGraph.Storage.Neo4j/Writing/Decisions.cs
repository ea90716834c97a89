using ClaimGraph.Graph;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>Carries out requests on a draft, one after the other.</summary>
internal static class Decisions
{
    /// <returns>
    /// Their outcomes: of all, or of those in front of one that needs what they have saved to be committed. They are worth nothing when
    /// something was asked that is not known.
    /// </returns>
    public static List<WriteOutcome> Of(GraphDraft draft, ReadOnlySpan<WriteRequest> requests, TimeProvider clock)
    {
        var editor = new GraphEditor(draft, clock);
        var outcomes = new List<WriteOutcome>(requests.Length);
        foreach (var request in requests)
        {
            try
            {
                outcomes.Add(Of(draft, request, editor, clock.GetUtcNow()));
            }
            catch (NotKnownException)
            {
                // The question is noted; what the others have to ask is fetched with it.
                draft.RefuseRequest();
            }
            catch (NeedsCommitException)
            {
                draft.RefuseRequest();
                break;
            }
        }

        return outcomes;
    }

    private static WriteOutcome Of(GraphDraft draft, WriteRequest request, GraphEditor editor, DateTimeOffset now)
    {
        if (request.IdempotencyKey is { } key && draft.FindOutcome(key.Key, now) is { } earlier)
            return earlier.Fingerprint == key.Fingerprint
                ? earlier.Outcome
                : new Refused(new(RefusalCode.IdempotencyKeyReused, "The idempotency key was used for another request."));

        draft.BeginRequest(request);
        var outcome = editor.Apply(request.Operation);
        if (outcome is not Accepted accepted)
        {
            draft.RefuseRequest();
            return outcome;
        }

        draft.AcceptRequest();
        if (request.IdempotencyKey is { } used)
            draft.KeepOutcome(used.Key, new(used.Fingerprint, now + Limits.IdempotencyKeyLifetime, accepted with { NewEntities = null }));
        return outcome;
    }
}
