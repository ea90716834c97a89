using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Circles;

/// <summary>Records that lead back to themselves, and the links at which that is broken, so that they can be shown in an order.</summary>
/// <param name="All">By their first member (by id).</param>
internal sealed record LinkCircles(IReadOnlyList<LinkCircle> All)
{
    /// <summary>The links that are left out to show the others in an order.</summary>
    public IReadOnlySet<Reference> Broken { get; } = All.SelectMany(circle => circle.BrokenAt).Select(link => link.Reference).ToHashSet();

    public static LinkCircles In(ProvenanceGraph graph, CancellationToken cancellation = default)
    {
        var nodes = graph.Links.SelectMany(link => new[] { link.From, link.To }).Distinct().Order().ToList();
        var numbers = nodes.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var components = CircleSearch.Find([.. nodes.Select(node => (IReadOnlyList<int>)[.. graph.LinksFrom[node].Select(link => numbers[link.To])])]);
        var strength = new LinkStrength(graph);
        return new([.. components.Select(component => Break([.. component.Select(number => nodes[number])], graph, strength, cancellation))]);
    }

    /// <summary>Keeps the best evidenced links that close no circle: each link that is left out is the least evidenced one of a circle.</summary>
    private static LinkCircle Break(List<Reference> members, ProvenanceGraph graph, LinkStrength strength, CancellationToken cancellation)
    {
        var numbers = members.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var links = members.SelectMany(member => graph.LinksFrom[member]).Where(link => numbers.ContainsKey(link.To)).Order(strength);
        var kept = new AcyclicGraph(members.Count);
        var (holding, broken) = (new List<LinkRecord>(), new List<LinkRecord>());
        foreach (var link in links.Until(cancellation))
            (kept.TryAdd(numbers[link.From], numbers[link.To]) ? holding : broken).Add(link);
        return new([.. members.OrderBy(member => kept.PlaceOf(numbers[member]))], holding, broken);
    }
}

/// <summary>Records of which each leads to each other.</summary>
/// <param name="Members">In the order of the links kept: what was taken from another stands before it.</param>
/// <param name="Kept">The links between members that are shown, the best evidenced first.</param>
/// <param name="BrokenAt">The links between members that are left out, the least evidenced last; one at least.</param>
internal sealed record LinkCircle(IReadOnlyList<Reference> Members, IReadOnlyList<LinkRecord> Kept, IReadOnlyList<LinkRecord> BrokenAt);
