using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>The graph as a search meets it: nodes by their references, and where edges of some types lead from them.</summary>
internal sealed class Surroundings(IEnumerable<EdgeType> types) : INodeFacts<string>
{
    private readonly List<string> types = [.. types.Select(WireNames<EdgeType>.Of)];
    private readonly Dictionary<string, long> weights = new(StringComparer.Ordinal);

    public Reference ReferenceOf(string node) => RecordText.ReferenceOf(node);

    public long WeightOf(string node) => weights.GetValueOrDefault(node);

    /// <summary>Looks for the nodes that a search begins at.</summary>
    /// <returns>Whether all are there.</returns>
    public async Task<bool> FindAsync(Inquiry inquiry, IReadOnlyList<Reference> nodes, Facts facts)
    {
        var answer = await inquiry.AskAsync(Cypher.Ends, new() { ["nodes"] = nodes.Select(node => node.ToString()).ToList() }).ConfigureAwait(false);
        foreach (var row in answer.Rows)
            if (facts.Put(row[0]) is { } found)
                weights[found.ToString()] = (long)row[1]!;
        return nodes.All(node => facts.TryGetRecord(node, out var stored) && stored is { IsDeleted: false });
    }

    /// <summary>The edges at some nodes, each as its two ends.</summary>
    /// <param name="most">Of more edges, one more is answered.</param>
    public async Task<IReadOnlyCollection<(string At, string To)>> EdgesAsync(Inquiry inquiry, IReadOnlyCollection<string> nodes, int most)
    {
        var asked = nodes.ToList();
        var answer = await inquiry.AskAsync(Cypher.Frontier, new()
        {
            ["nodes"] = asked,
            ["types"] = types,
            ["most"] = most + 1,
        }).ConfigureAwait(false);
        var edges = new List<(string, string)>();
        foreach (var row in answer.Rows)
        {
            var node = (string)row[0]!;
            weights[node] = (long)row[2]!;
            edges.AddRange(((IReadOnlyList<object?>)row[1]!).Select(place => (asked[(int)(long)place!], node)));
        }

        return edges;
    }
}
