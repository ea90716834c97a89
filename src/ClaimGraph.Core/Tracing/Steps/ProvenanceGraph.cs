using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Tracing.Steps;

/// <summary>A <see cref="Provenance"/> to walk in, in an order that does not depend on how it was given.</summary>
internal sealed class ProvenanceGraph
{
    private readonly Dictionary<Reference, QuotationRecord> quotations;
    private readonly Dictionary<Reference, SourceRecord> sources;
    private readonly Dictionary<Reference, int> levels = [];
    private int lastLevel;

    public ProvenanceGraph(Provenance provenance)
    {
        Provenance = provenance;
        Quotations = InOrder(provenance.Quotations);
        Sources = InOrder(provenance.Sources);
        quotations = Quotations.ToDictionary(quotation => quotation.Reference);
        sources = Sources.ToDictionary(source => source.Reference);
        Links = InOrder(provenance.Links.Where(link => link.From != link.To && IsHere(link.From) && IsHere(link.To)));
        LinksFrom = Links.ToLookup(link => link.From);
        Own = [.. Quotations.Where(quotation => quotation.Claim == Claim.Reference)];
        OwnIn = Own.ToLookup(quotation => quotation.Source);
        FindLevels();
    }

    public Provenance Provenance { get; }

    public ClaimRecord Claim => Provenance.Claim;

    /// <summary>By id, as all that follow.</summary>
    public IReadOnlyList<QuotationRecord> Quotations { get; }

    /// <summary>The claim's own quotations.</summary>
    public IReadOnlyList<QuotationRecord> Own { get; }

    /// <summary>The claim's own quotations by their source.</summary>
    public ILookup<Reference, QuotationRecord> OwnIn { get; }

    public IReadOnlyList<SourceRecord> Sources { get; }

    /// <summary>Without those that lead from a record to itself.</summary>
    public IReadOnlyList<LinkRecord> Links { get; }

    public ILookup<Reference, LinkRecord> LinksFrom { get; }

    public SourceRecord? SourceOf(Reference source) => sources.GetValueOrDefault(source);

    public QuotationRecord? QuotationOf(Reference quotation) => quotations.GetValueOrDefault(quotation);

    /// <summary>How many links lead to a record from the claim's own quotations and their sources; null when none do.</summary>
    public int? LevelOf(Reference reference) => levels.TryGetValue(reference, out var level) ? level : null;

    /// <summary>Whether what leads on from a record may have been left out (see <see cref="Provenance.IsComplete"/>).</summary>
    public bool MayLeadOn(Reference reference) =>
        !Provenance.IsComplete && LevelOf(reference) == lastLevel;

    /// <summary>The day a source, or the source of a quotation, was published.</summary>
    public PartialDate? PublishedOn(Reference reference) => reference.Kind == RecordKind.Quotation
        ? quotations.TryGetValue(reference, out var quotation) ? SourceOf(quotation.Source)?.PublishedOn : null
        : SourceOf(reference)?.PublishedOn;

    private bool IsHere(Reference reference) => quotations.ContainsKey(reference) || sources.ContainsKey(reference);

    private void FindLevels()
    {
        var waiting = new Queue<Reference>();
        foreach (var quotation in Own)
            Reach(quotation.Reference, 0, waiting);
        while (waiting.TryDequeue(out var at))
            foreach (var link in LinksFrom[at])
                Reach(link.To, levels[at] + 1, waiting);
    }

    /// <summary>A quotation is reached with its source.</summary>
    private void Reach(Reference reference, int level, Queue<Reference> waiting)
    {
        if (!levels.TryAdd(reference, level))
            return;
        lastLevel = level;
        waiting.Enqueue(reference);
        if (quotations.TryGetValue(reference, out var quotation) && sources.ContainsKey(quotation.Source))
            Reach(quotation.Source, level, waiting);
    }

    private static IReadOnlyList<TRecord> InOrder<TRecord>(IEnumerable<TRecord> records) where TRecord : Record =>
        [.. records.DistinctBy(record => record.Id, StringComparer.Ordinal).OrderBy(record => record.Id, StringComparer.Ordinal)];
}
