using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.StorageTests.Neo4j.Plans;

/// <summary>How a server would run a statement: an operator, and those that feed it.</summary>
internal sealed record QueryPlan(string Operator, string Details, IReadOnlyList<QueryPlan> Sources)
{
    // Each operator stands two levels deeper than the one it feeds.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_000 };

    private static readonly string[] Sorting = ["Sort", "Top", "PartialSort", "PartialTop"];

    private static readonly string[] Limiting = ["Limit", "Top", "PartialTop"];

    /// <summary>Asks a server without running the statement.</summary>
    /// <param name="language">What stands before it, such as <c>CYPHER 25</c>.</param>
    public static async Task<QueryPlan> OfAsync(HttpClient client, string statement, string language = "")
    {
        var packed = PackedParameters.Of(new(statement, new Dictionary<string, object?> { ["any"] = null }));
        using var response = await client.PostAsJsonAsync("/db/neo4j/query/v2", new
        {
            statement = $"EXPLAIN {language} {packed.Text}",
            parameters = packed.Parameters,
        });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(), documentOptions: Deep)!;
        Assert.That(answer["errors"]?.ToJsonString(), Is.Null, statement);
        return Read(answer["queryPlan"]!);
    }

    /// <summary>This operator and all that feed it.</summary>
    public IEnumerable<QueryPlan> All => Sources.SelectMany(source => source.All).Prepend(this);

    /// <summary>Whether it answers with one row at most for each row it is given.</summary>
    public bool IsSingle => Operator switch
    {
        "NodeUniqueIndexSeek" or "NodeUniqueIndexSeek(Locking)" or "Argument" or "EagerAggregation" => true,
        "Projection" or "Filter" or "Optional" or "CacheProperties" => Sources.All(source => source.IsSingle),
        "Apply" or "CartesianProduct" => Sources.All(source => source.IsSingle),
        _ => false,
    };

    /// <summary>From each leaf of which something holds up to the first operator that ends a list (that included), or to the result.</summary>
    public IEnumerable<IReadOnlyList<QueryPlan>> WaysToLimit(Func<QueryPlan, bool> isStart) => Ways([])
        .Where(way => isStart(way[0]))
        .Select(way => (IReadOnlyList<QueryPlan>)[.. way.Take(way.TakeWhile(step => !Limiting.Contains(step.Operator)).Count() + 1)]);

    public bool Sorts => Sorting.Contains(Operator);

    /// <summary>Whether it sorts only what came in the same place.</summary>
    public bool SortsTies => Operator.StartsWith("Partial", StringComparison.Ordinal);

    public override string ToString() => $"{Operator} {Details}";

    private IEnumerable<IReadOnlyList<QueryPlan>> Ways(IReadOnlyList<QueryPlan> above) => Sources.Count == 0
        ? [[this, .. above]]
        : Sources.SelectMany(source => source.Ways([this, .. above]));

    private static QueryPlan Read(JsonNode node) => new(
        node["operatorType"]!.GetValue<string>().Split('@')[0],
        node["arguments"]?[nameof(Details)]?.ToString() ?? "",
        [.. (node["children"]?.AsArray() ?? []).Select(child => Read(child!))]);
}
