using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Names;

/// <summary>Who on record may be meant by a name?</summary>
internal static class MatchNames
{
    /// <summary>Those of whom all that is on record is read, where more than the name is known.</summary>
    private const int MostWeighed = 20;

    /// <summary>What all that is known besides a name can add to its score at most.</summary>
    private const double MostAdded = 0.08;

    public static void MapMatching(this IEndpointRouteBuilder api) => api
        .MapPost("/match", PostAsync)
        .WithTags("Names")
        .Needs(Scope.Read)
        .Does("matchNames", "Tells who on record may be meant by names, and why.",
            $"""
            Names are compared in any script, spelling and order: how they sound, initials, short forms, what one leaves out and what contradicts. Each
            result has its score explained part by part in features, and a tier: same, when nothing differs but case, spacing, punctuation and Unicode form, or an
            identifier is the same; likely from {Matcher.Likely} on; possible. Nothing but same is ever used by a write. decision says what may be made of the
            results: exact, when one and only one is the same; one-likely; ambiguous, when several are the same or likely within 0.05 of each other;
            none. title, institution and country of a person weigh a little; searched is how many on record were compared, {Limits.MatchCandidates} at most.
            """)
        .Reads<MatchRequest>("match-request")
        .Answers(new(StatusCodes.Status200OK, "Who may be meant, by the keys of the questions.", typeof(MatchDocument), "match"));

    private static async Task PostAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var request = (await RequestBody.ReadAsync<MatchRequest>(http)).Document;
        var (most, threshold) = (request.Limit ?? Limits.DefaultMatchResults, request.Threshold ?? Matcher.DefaultThreshold);
        var answers = new Dictionary<string, MatchAnswer>(StringComparer.Ordinal);
        // Each takes its turn, so that nobody waits for all of them.
        foreach (var (key, query) in request.Queries!)
            answers[key] = await lane.AnswerAsync(http, cancellation => AnswerAsync(store, query, most, threshold, cancellation));
        await LookupResponses.WriteAsync(http, DocumentJson.Serialize(new MatchDocument(answers)));
    }

    /// <summary>Who may be meant by a name.</summary>
    /// <param name="query">With a type and a name.</param>
    /// <param name="most">Results at most.</param>
    /// <param name="threshold">The least score of a result.</param>
    public static async Task<MatchAnswer> AnswerAsync(IGraphStore store, MatchQuery query, int most, double threshold, CancellationToken cancellation)
    {
        var candidates = await store.FindLikeNamedAsync(new(query.Type!.Value, query.Name!, query.ExternalIds), cancellation);
        var matcher = new Matcher(query);
        var matches = new List<Match>(candidates.Count);
        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            matches.Add(matcher.Compare(candidate));
        }

        matches = Ordered(matches);
        if (query is not { Title: null, Institution: null, Country: null })
        {
            var weighed = new List<Match>();
            foreach (var match in matches.TakeWhile(match => match.Score >= threshold - MostAdded).Take(MostWeighed))
                if (await store.FindEntityAsync(match.Reference, cancellation) is { } whole)
                    weighed.Add(matcher.Weigh(match, whole));
            matches = Ordered(weighed);
        }

        matches = [.. matches.Where(match => match.Score >= threshold)];
        return new(Matcher.DecisionOf(matches), candidates.Count, [.. matches.Take(most)]);
    }

    private static List<Match> Ordered(List<Match> matches) =>
        [.. matches.OrderByDescending(match => match.Score).ThenBy(match => match.Reference.ToString(), StringComparer.Ordinal)];
}
