using ClaimGraph.Tracing.Circles;

namespace ClaimGraph.Tracing.Joins;

/// <summary>Which links unite sources with what they have their words from.</summary>
/// <remarks>
/// A source that rests on several others adds no origin, and does not make one of them: it is put with the one that is best evidenced.
/// Sources in a circle are one.
/// </remarks>
/// <param name="Edges">Those that unite.</param>
/// <param name="Besides">Those that lead to other origins than the one that a source was put with.</param>
internal sealed record ChosenOrigins(IReadOnlyList<OriginEdge> Edges, IReadOnlyList<OriginEdge> Besides)
{
    public static ChosenOrigins Of(CarriedWords carried)
    {
        var circles = CirclesOf(carried);
        var targets = new Dictionary<int, int>();
        var besides = new List<OriginEdge>();
        var chosen = new List<OriginEdge>();
        foreach (var edge in carried.Edges)
        {
            var (from, to) = (circles.GroupOf(carried.NumberOf(edge.From)), circles.GroupOf(carried.NumberOf(edge.To)));
            // Edges come the best first: the first that leads out of a source, or of a circle, says where that is put.
            var unites = from == to || targets.TryAdd(from, to) || targets[from] == to;
            (unites ? chosen : besides).Add(edge);
        }

        return new(chosen, besides);
    }

    private static DisjointGroups CirclesOf(CarriedWords carried)
    {
        var onward = carried.Edges.ToLookup(edge => carried.NumberOf(edge.From), edge => carried.NumberOf(edge.To));
        var circles = new DisjointGroups(carried.Sources.Count);
        foreach (var circle in CircleSearch.Find([.. carried.Sources.Select((_, number) => (IReadOnlyList<int>)[.. onward[number]])]))
            foreach (var member in circle)
                circles.Unite(circle[0], member);
        return circles;
    }
}
