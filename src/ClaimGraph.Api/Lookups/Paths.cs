using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>How are two nodes joined?</summary>
internal static class Paths
{
    private static readonly QueryParameter<Reference?> From = LookupParameters.Node("from", "Where the chains begin.", "person:alexander-gabuev");

    private static readonly QueryParameter<Reference?> To = LookupParameters.Node("to", "Where they end.", "person:wang-yiwei");

    public static readonly QueryParameter<IReadOnlyList<EdgeType>> Types =
        Parameter.Choices<EdgeType>("types", $"Only along edges of these types; left out, of all but {WireNames<EdgeType>.Of(EdgeType.DifferentFrom)} and {WireNames<EdgeType>.Of(EdgeType.UnsureIfSameAs)}.");

    public static readonly QueryParameter<int> MaxLength =
        Parameter.Number("maxLength", "Edges that a chain has at most.", Limits.PathLength, Limits.PathLength);

    public static readonly QueryParameter<int> Limit = Parameter.Number("limit", "Chains at most.", Limits.Paths, Limits.DefaultPaths);

    private static readonly string OneAvoided = $"({string.Join('|', WireNames<RecordKind>.All)}):[^,]+";

    public static readonly QueryParameter<IReadOnlyList<AvoidedNodes>> Avoid = new("avoid",
        "Nodes that no chain leads through, or all of a kind, separated by commas: country:US,topic:*.", ReadAvoided, [])
    {
        Example = "country:*",
        Pattern = $"^{OneAvoided}(,{OneAvoided}){{0,{Limits.AvoidedNodes - 1}}}$",
    };

    public static void MapPaths(this IEndpointRouteBuilder api) => api
        .MapRead("/graph/paths", FindAsync)
        .WithTags("Graph")
        .Does("findPaths", "Finds the shortest chains between two nodes, along edges in either direction.",
            $"""
             All chains answered are of the same, shortest length. outcome says how the search ended: found; none, when everything was
             searched; or gave-up, when more than {Limits.PathBudget} edges would have to be looked at, or it took too long: narrow it with
             types, maxLength or avoid.
             """)
        .Takes(From, To, Types, MaxLength, Limit, Avoid)
        .Answers(new(StatusCodes.Status200OK, "How the search ended, and the chains.", typeof(PathAnswer), "paths"))
        .Refuses(Problems.UnknownReference, Problems.RuleBroken);

    private static async Task FindAsync(HttpContext http, IGraphStore store)
    {
        var query = QueryParameters.Of(http);
        var (from, to) = (query.Get(From)!.Value, query.Get(To)!.Value);
        if (from == to)
        {
            const string Sentence = "from and to are the same record; a chain joins two.";
            throw new ProblemException(Problems.RuleBroken, Sentence).At(To.Name, Sentence);
        }

        var answer = await store.FindPathsAsync(QueryOf(query, from, to), http.RequestAborted);
        if (answer is null)
        {
            await store.RequireKnownAsync(From, from, http);
            await store.RequireKnownAsync(To, to, http);
            throw new ProblemException(Problems.UnknownReference, "One of the two was removed meanwhile.");
        }

        await LookupResponses.WriteAsync(http, DocumentJson.Serialize(answer));
    }

    /// <summary>What is asked about two nodes.</summary>
    public static PathQuery QueryOf(QueryParameters query, Reference from, Reference to)
    {
        var asked = new PathQuery(from, to) { MaxLength = query.Get(MaxLength), Limit = query.Get(Limit), Avoid = query.Get(Avoid) };
        return query.Get(Types) is { Count: > 0 } types ? asked with { Types = types } : asked;
    }

    private static Parsed<IReadOnlyList<AvoidedNodes>> ReadAvoided(string text)
    {
        var avoided = new List<AvoidedNodes>();
        foreach (var part in text.Split(','))
        {
            if (!Reference.TryParse(part, out var reference) || reference.Id != "*" && !PathIds.IsPossible(reference))
                return new([], "Each is written kind:id, or kind:* for all of a kind, separated by commas.");
            avoided.Add(new(reference.Kind, reference.Id == "*" ? null : reference.Id));
        }

        return avoided.Count <= Limits.AvoidedNodes
            ? new Parsed<IReadOnlyList<AvoidedNodes>>(avoided, null)
            : new([], $"At most {Limits.AvoidedNodes} can be avoided.");
    }
}
