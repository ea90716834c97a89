using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.UnitTests.Lookups;

/// <summary>A few numbered nodes and what joins them, searched as a store would be.</summary>
internal sealed class Web(IReadOnlyCollection<(int From, int To)> edges) : INodeFacts<int>
{
    private readonly ILookup<int, int> neighbors =
        edges.Concat(edges.Select(edge => (From: edge.To, To: edge.From))).ToLookup(edge => edge.From, edge => edge.To);

    /// <summary>The nodes whose edges were asked for.</summary>
    public List<int> Asked { get; } = [];

    public static string Text(int node) => Named(node).ToString();

    public static Reference Named(int node) => new(RecordKind.Topic, $"n{node}");

    public Reference ReferenceOf(int node) => Named(node);

    public long WeightOf(int node) => neighbors[node].Count();

    public PathSearch<int> Search(PathQuery query, int from, int to)
    {
        var search = new PathSearch<int>(query, from, to, this);
        while (search.TryAsk(out var nodes, out var most))
        {
            Asked.AddRange(nodes);
            search.Take([.. nodes.SelectMany(node => neighbors[node].Select(other => (node, other))).Take(most + 1)]);
        }

        return search;
    }

    public static PathQuery Between(int from, int to) => new(Named(from), Named(to));

    public static IEnumerable<string> Chains(PathSearch<int> search) => search.Chains().Select(chain => string.Join(' ', chain));
}
