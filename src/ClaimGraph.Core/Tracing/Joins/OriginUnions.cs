using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Likeness;
using ClaimGraph.Text;
using ClaimGraph.Tracing.Credits;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Joins;

/// <summary>Unites sources that have their words from one origin, and keeps the reasons.</summary>
internal sealed class OriginUnions(CarriedWords carried, TraceWords words)
{
    private readonly DisjointGroups groups = new(carried.Sources.Count);
    private readonly List<OriginUnion> unions = [];
    private readonly HashSet<Reference> supplied = [];

    public IReadOnlyList<OriginUnion> All => unions;

    /// <summary>Sources united by the agency that they have their report from.</summary>
    public IReadOnlySet<Reference> Supplied => supplied;

    public int GroupOf(Reference source) => groups.GroupOf(carried.NumberOf(source));

    public bool AreOne(Reference source, Reference other) => GroupOf(source) == GroupOf(other);

    /// <summary>Unites sources that links unite.</summary>
    public void UniteLinked(IEnumerable<OriginEdge> edges)
    {
        foreach (var edge in edges)
            Unite(new(edge.Reason, edge.From, edge.To, edge.Link.Evidence, words.Of(edge.Link), [edge.Link.Reference, edge.From, edge.To]));
    }

    /// <summary>Unites sources that credit one agency; of several that one credits, the first by name.</summary>
    /// <param name="taking">Sources with words taken from another quotation: those are not the agency's for a credit for the rest.</param>
    public void UniteCredited(SharedCredits credits, IReadOnlySet<Reference> taking)
    {
        var crediting = carried.Sources
            .Where(source => !taking.Contains(source.Reference))
            .Select(source => (source.Reference, Credit: credits.FirstOf(source.Reference)))
            .Where(member => member.Credit is not null)
            .GroupBy(member => member.Credit!.Agency)
            .OrderBy(agency => agency.Key, StringComparer.Ordinal);
        foreach (var agency in crediting)
        {
            var own = carried.Sources.Where(source => credits.IsOf(agency.Key, source.Reference)).Select(source => (source.Reference, (WireCredit?)null));
            var (hub, first) = own.Concat(agency).First();
            if (agency.Count() > 1 || first is null)
                supplied.UnionWith(agency.Select(member => member.Reference));
            foreach (var (source, credit) in agency.Where(member => member.Reference != hub))
                Unite(
                    UnionReason.WireCredit,
                    source,
                    hub,
                    $"“{credit!.Evidence}”; {(first is null ? "published by the agency" : $"“{first.Evidence}”")}",
                    $"{words.Named(source)} and {words.Named(hub)} have their report from {agency.Key}.");
        }
    }

    /// <summary>Unites sources that are one page.</summary>
    public void UniteAddressed()
    {
        var holders = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var source in carried.Sources.Select(source => source.Reference))
            foreach (var address in SharedAddresses.Of(carried.Sources[carried.NumberOf(source)]))
                if (!holders.TryAdd(address, source) && holders[address] is var holder && holder != source)
                    Unite(UnionReason.SameAddress, source, holder, address, $"{words.Named(source)} and {words.Named(holder)} are one page.");
    }

    /// <summary>Unites sources of which the texts are near-identical. Those that are one already are not compared.</summary>
    public void UniteSimilar(IReadOnlyDictionary<Reference, string> texts, CancellationToken cancellation)
    {
        var sketches = carried.Sources
            .Where(source => texts.ContainsKey(source.Reference))
            .Select(source => (Source: source.Reference, Sketch: TextSketch.Of(texts[source.Reference], cancellation)))
            .ToList();
        for (var later = 1; later < sketches.Count; later++)
            foreach (var earlier in Enumerable.Range(0, later).Until(cancellation))
                UniteIfSimilar(sketches[later].Source, sketches[later].Sketch, sketches[earlier].Source, sketches[earlier].Sketch);
    }

    private void UniteIfSimilar(Reference one, TextSketch sketch, Reference other, TextSketch otherSketch)
    {
        if (AreOne(one, other) || !sketch.MayBeLike(otherSketch) || sketch.CompareWith(otherSketch) is not { IsNearIdentical: true } likeness)
            return;
        Unite(
            UnionReason.NearIdenticalText,
            one,
            other,
            string.Create(CultureInfo.InvariantCulture, $"Jaccard index {likeness.Jaccard:0.00}, containment {likeness.Containment:0.00}"),
            $"The texts of {words.Named(one)} and {words.Named(other)} are near-identical.");
    }

    private void Unite(UnionReason reason, Reference from, Reference to, string evidence, string because) =>
        Unite(new(reason, from, to, evidence, because, [from, to]));

    private void Unite(OriginUnion union)
    {
        groups.Unite(carried.NumberOf(union.From), carried.NumberOf(union.To));
        unions.Add(union);
    }
}
