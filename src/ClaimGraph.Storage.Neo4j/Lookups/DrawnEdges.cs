using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>All edges between nodes, pair by pair.</summary>
internal sealed class DrawnEdges
{
    private readonly ILookup<(string, string), FoundEdge> edges;

    private DrawnEdges(ILookup<(string, string), FoundEdge> edges) => this.edges = edges;

    /// <summary>Looks for them.</summary>
    /// <param name="facts">Takes the records at their ends, and those that are their reason.</param>
    public static async Task<DrawnEdges> BetweenAsync(
        Inquiry inquiry, IEnumerable<(string From, string To)> pairs, IEnumerable<EdgeType> types, Facts facts)
    {
        var answer = await inquiry.AskAsync(Cypher.EdgesBetween, new()
        {
            ["pairs"] = pairs.Distinct().Select(pair => new List<object?> { pair.From, pair.To }).ToList<object?>(),
            ["types"] = types.Select(WireNames<EdgeType>.Of).ToList(),
        }).ConfigureAwait(false);
        var found = new List<((string, string), FoundEdge)>();
        foreach (var row in answer.Rows)
        {
            if (facts.Put(row[4]) is not { } start || facts.Put(row[5]) is not { } end)
                continue;
            facts.Put(row[7]);
            var isOnward = (bool)row[3]!;
            found.Add((((string)row[0]!, (string)row[1]!), FoundEdge.Of(FoundEdge.TypeOf((string)row[2]!), isOnward ? start : end, isOnward ? end : start, (string?)row[6])));
        }

        return new(found.ToLookup(edge => edge.Item1, edge => edge.Item2));
    }

    /// <summary>The edges of pairs that were asked for, by type and then by the record they rest on.</summary>
    public IReadOnlyList<EdgeDocument> Of(FactsView view, params IEnumerable<(string From, string To)> pairs)
    {
        var describer = new GraphDescriber(view);
        return
        [
            .. pairs.SelectMany(pair => edges[pair]).Where(edge => view.Stands(edge.Owner))
                .OrderBy(edge => edge.Type).ThenBy(edge => edge.Owner.ToString(), StringComparer.Ordinal)
                .Select(edge => edge.Describe(describer)),
        ];
    }
}
