using ClaimGraph.Graph;
using ClaimGraph.Tracing.Circles;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Joins;

/// <summary>The sources that hold a claim's words, and the links that say which of them has the words from which.</summary>
internal sealed class CarriedWords
{
    private readonly ProvenanceGraph graph;
    private readonly Dictionary<Reference, int> numbers;

    public CarriedWords(ProvenanceGraph graph, Func<SourceRecord, bool> hasWireCredit)
    {
        this.graph = graph;
        var copying = graph.Links.Where(link => link.Type != EdgeType.Cites).Select(Lift).OfType<OriginEdge>().ToList();
        var carrying = Reached(copying);
        Sources = [.. graph.Sources.Where(source => carrying.Contains(source.Reference))];
        numbers = Sources.Index().ToDictionary(pair => pair.Item.Reference, pair => pair.Index);
        copying.RemoveAll(edge => !carrying.Contains(edge.From));
        var resting = copying.Select(edge => edge.From).ToHashSet();
        var citing = graph.Links.Where(link => link.Type == EdgeType.Cites).ToLookup(link => Quotes(link.From) && Quotes(link.To));
        var strength = new LinkStrength(graph);
        Edges =
        [
            .. copying.Concat(citing[true].Where(link => RestsOnNothingElse(link.From, resting, hasWireCredit)).Select(Lift).OfType<OriginEdge>())
                .OrderBy(edge => edge.Reason)
                .ThenBy(edge => edge.Link, strength),
        ];
        CitesWithoutWords = [.. citing[false].Where(link => Quotes(link.From) && !carrying.Contains(link.To)
            && RestsOnNothingElse(link.From, resting, hasWireCredit))];
    }

    /// <summary>Those that printed the claim, and those that they have it from by copying; by id.</summary>
    public IReadOnlyList<SourceRecord> Sources { get; }

    /// <summary>The best first. Citing counts only between sources that both print the claim, when the citing one rests on nothing else.</summary>
    public IReadOnlyList<OriginEdge> Edges { get; }

    /// <summary>Links by which sources that rest on nothing else cite what is not known to hold the words.</summary>
    public IReadOnlyList<LinkRecord> CitesWithoutWords { get; }

    public int NumberOf(Reference source) => numbers[source];

    /// <summary>Whether a source printed the claim.</summary>
    public bool Quotes(Reference source) => graph.OwnIn[source].Any();

    private bool RestsOnNothingElse(Reference source, HashSet<Reference> resting, Func<SourceRecord, bool> hasWireCredit) =>
        !resting.Contains(source)
        && graph.SourceOf(source) is { } record
        && PrimaryRecord.Because(record, graph.Claim) is null
        && !hasWireCredit(record);

    private HashSet<Reference> Reached(List<OriginEdge> edges)
    {
        var onward = edges.ToLookup(edge => edge.From, edge => edge.To);
        HashSet<Reference> reached = [.. graph.Sources.Select(source => source.Reference).Where(Quotes)];
        var waiting = new Stack<Reference>(reached);
        while (waiting.TryPop(out var source))
            foreach (var next in onward[source].Where(reached.Add))
                waiting.Push(next);
        return reached;
    }

    /// <summary>A link between quotations is one between their sources; null when they stand in one source.</summary>
    private OriginEdge? Lift(LinkRecord link)
    {
        var (from, to) = (SourceAt(link.From), SourceAt(link.To));
        return from == to || graph.SourceOf(from) is null || graph.SourceOf(to) is null ? null : new(from, to, ReasonOf(link.Type), link);
    }

    private Reference SourceAt(Reference reference) => graph.QuotationOf(reference)?.Source ?? reference;

    private static UnionReason ReasonOf(EdgeType type) => type switch
    {
        EdgeType.TakenFrom => UnionReason.TakenFrom,
        EdgeType.Republishes => UnionReason.Republishes,
        EdgeType.Translates => UnionReason.Translates,
        _ => UnionReason.Cites,
    };
}

/// <summary>A link by which a source has its words from another.</summary>
internal sealed record OriginEdge(Reference From, Reference To, UnionReason Reason, LinkRecord Link);
