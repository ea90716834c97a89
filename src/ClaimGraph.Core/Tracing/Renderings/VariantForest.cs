using ClaimGraph.Graph;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>Hangs renderings under each other, one parent each, and never in a circle.</summary>
internal sealed class VariantForest
{
    private readonly Dictionary<Reference, ParentEdge> edges = [];
    private readonly Dictionary<Reference, Reference> shortcuts = [];
    private readonly List<ParentEdge> refused = [];

    /// <summary>The edges that links say and that would have closed a circle: of each child the best evidenced.</summary>
    public IReadOnlyList<ParentEdge> Refused => refused;

    public ParentEdge? ParentOf(Rendering rendering) => edges.GetValueOrDefault(rendering.Reference);

    /// <summary>Attaches the first of some edges that finds its child free and closes no circle.</summary>
    public void Attach(IEnumerable<ParentEdge> candidates)
    {
        foreach (var edge in candidates.Where(edge => !edges.ContainsKey(edge.Child.Reference)))
        {
            if (IsUnder(edge.Parent, edge.Child))
            {
                if (edge.Links.Count > 0 && !refused.Exists(other => other.Child == edge.Child))
                    refused.Add(edge);
                continue;
            }

            edges.Add(edge.Child.Reference, edge);
            shortcuts[edge.Child.Reference] = edge.Parent.Reference;
        }
    }

    /// <summary>Whether a rendering is a root, or hangs under it, however deep.</summary>
    public bool IsUnder(Rendering rendering, Rendering root) => RootOf(rendering.Reference) == root.Reference;

    /// <summary>The members of the circle that an edge would have closed: from its parent up to its child.</summary>
    public IReadOnlyList<ParentEdge> WayUp(ParentEdge closing)
    {
        var way = new List<ParentEdge>();
        for (var at = closing.Parent; at.Reference != closing.Child.Reference && ParentOf(at) is { } edge; at = edge.Parent)
            way.Add(edge);
        return way;
    }

    private Reference RootOf(Reference reference)
    {
        // Every second step is cut short, so that long chains are not walked again and again (Tarjan and van Leeuwen 1984).
        while (shortcuts.TryGetValue(reference, out var above))
        {
            if (shortcuts.TryGetValue(above, out var higher))
                shortcuts[reference] = higher;
            reference = above;
        }

        return reference;
    }
}
