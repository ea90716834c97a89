using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.StorageTests.Plain.Lookups;

/// <summary>The shortest chains between two nodes: all of them made, put in order, and cut.</summary>
internal static class PlainPaths
{
    public static PathAnswer? Paths(this PlainGraph graph, PathQuery query)
    {
        if (!graph.IsNode(query.From) || !graph.IsNode(query.To))
            return null;
        var edges = graph.Edges().OfTypes(query.Types);
        var describer = new GraphDescriber(new PlainDocuments(graph));
        var distances = edges.DistancesFrom(
            query.To, query.MaxLength, node => node != query.From && query.Avoid.Any(avoided => avoided.Contain(node)));
        var chains = distances.TryGetValue(query.From, out var length)
            ? Chains([query.From], length).Order(InOrder).Take(query.Limit).Select(Path).ToList()
            : [];
        return new(
            chains.Count > 0 ? PathOutcome.Found : PathOutcome.None, null, describer.Node(query.From), describer.Node(query.To), chains);

        IEnumerable<Reference[]> Chains(Reference[] begun, int left) => left == 0
            ? [begun]
            : edges.Where(edge => edge.From == begun[^1] || edge.To == begun[^1])
                .Select(edge => edge.Beyond(begun[^1]))
                .Distinct()
                .Where(next => distances.TryGetValue(next, out var distance) && distance == left - 1)
                .SelectMany(next => Chains([.. begun, next], left - 1));

        PathDocument Path(Reference[] nodes)
        {
            var steps = nodes.Zip(nodes.Skip(1), (one, other) => new PathStep(edges.Between(one, other, describer))).ToList();
            return new(steps.Count, [.. steps.Select(step => step.Edges[0].Words)], [.. nodes.Select(describer.Node)], steps);
        }
    }

    private static readonly Comparer<Reference[]> InOrder = Comparer<Reference[]>.Create((left, right) => left
        .Zip(right, (one, other) => string.CompareOrdinal(one.ToString(), other.ToString()))
        .FirstOrDefault(order => order != 0));
}
