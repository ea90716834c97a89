using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Tracing.Circles;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>Finds what renderings come from, told by links.</summary>
internal sealed class EvidencedParents
{
    private readonly ProvenanceGraph graph;
    private readonly IReadOnlyDictionary<Reference, Rendering> renderings;
    private readonly ILookup<(Reference Source, Reference Claim), Rendering> printed;
    private readonly LinkStrength strength;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<(Reference Source, Reference Claim), IReadOnlyList<(Reference Source, IReadOnlyList<LinkRecord> Way)>> nearest = [];

    public EvidencedParents(ProvenanceGraph graph, IReadOnlyDictionary<Reference, Rendering> renderings, CancellationToken cancellation)
    {
        this.graph = graph;
        this.renderings = renderings;
        this.cancellation = cancellation;
        printed = graph.Quotations.Select(quotation => renderings[quotation.Reference])
            .ToLookup(rendering => (rendering.Quotation.Source, rendering.Quotation.Claim));
        strength = new(graph);
    }

    /// <summary>By <c>TAKEN_FROM</c>: of several origins of one rendering the most alike first.</summary>
    public IEnumerable<ParentEdge> ByQuotation() => BestFirst(renderings.Values.Select(child => graph.LinksFrom[child.Reference]
        .Select(link => new ParentEdge(child, renderings[link.To], VariantBasis.TakenFrom, [link]))
        .OrderByDescending(Likeness)
        .ThenBy(FirstLink, strength)));

    /// <summary>By links between sources: direct ones first, then those through sources that hold no rendering of the claim.</summary>
    public IEnumerable<ParentEdge> BySource() => BestFirst(renderings.Values.Select(child =>
        NearestTo((child.Quotation.Source, child.Quotation.Claim))
            .SelectMany(origin => printed[(origin.Source, child.Quotation.Claim)]
                .Select(parent => new ParentEdge(child, parent, BasisOf(origin.Way), origin.Way)))
            .OrderBy(edge => edge.Basis)
            .ThenByDescending(Likeness)
            .ThenBy(FirstLink, strength)));

    /// <summary>The best of every child in front, those with the best links first, so that circles are broken at the least evidenced link.</summary>
    private IEnumerable<ParentEdge> BestFirst(IEnumerable<IEnumerable<ParentEdge>> ofChildren) => ofChildren
        .SelectMany(edges => edges.Index())
        .Until(cancellation)
        .OrderBy(ranked => ranked.Index)
        .ThenBy(ranked => ranked.Item.Links.Count)
        .ThenBy(ranked => ranked.Item.Basis)
        .ThenBy(ranked => FirstLink(ranked.Item), strength)
        .Select(ranked => ranked.Item);

    private static double Likeness(ParentEdge edge) => edge.Child.LikenessTo(edge.Parent);

    private static LinkRecord FirstLink(ParentEdge edge) => edge.Links[0];

    /// <summary>The sources that a source leads to by the fewest links and that hold the claim, with the way there.</summary>
    private IReadOnlyList<(Reference Source, IReadOnlyList<LinkRecord> Way)> NearestTo((Reference Source, Reference Claim) start)
    {
        if (nearest.TryGetValue(start, out var known))
            return known;
        var reachedBy = new Dictionary<Reference, LinkRecord?> { [start.Source] = null };
        var found = new List<Reference>();
        for (List<Reference> level = [start.Source]; level.Count > 0 && found.Count == 0;)
        {
            var links = level.SelectMany(source => graph.LinksFrom[source]).OrderBy(link => link.Type).ThenBy(link => link, strength);
            level = [.. links.Until(cancellation).Where(link => reachedBy.TryAdd(link.To, link)).Select(link => link.To)];
            found = level.FindAll(source => printed[(source, start.Claim)].Any());
        }

        return nearest[start] = [.. found.Select(source => (source, WayTo(source, reachedBy)))];
    }

    private static IReadOnlyList<LinkRecord> WayTo(Reference source, Dictionary<Reference, LinkRecord?> reachedBy)
    {
        var way = new List<LinkRecord>();
        while (reachedBy[source] is { } link)
        {
            way.Add(link);
            source = link.From;
        }

        way.Reverse();
        return way;
    }

    /// <summary>A way is as good as its weakest link.</summary>
    private static VariantBasis BasisOf(IReadOnlyList<LinkRecord> way) => way.Max(link => link.Type) switch
    {
        EdgeType.Republishes => VariantBasis.Republishes,
        EdgeType.Translates => VariantBasis.Translates,
        _ => VariantBasis.Cites,
    };
}
