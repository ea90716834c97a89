using ClaimGraph.Graph;
using ClaimGraph.Tracing.Circles;

namespace ClaimGraph.Tracing.Steps;

/// <summary>Finds the earliest source that a trace leads to.</summary>
/// <remarks>
/// A source is not the earliest when another was certainly published before it, or when it has the words from another (unless the dates say
/// the contrary). A print older than the words is a print all the same, and speaks against the attribution; a source that is only led to
/// holds them only if it can: one that was published before they were said is left aside.
/// </remarks>
internal sealed class EarliestSearch(ProvenanceGraph graph, LinkCircles circles, TraceWords words)
{
    /// <summary>Sources that a sentence names.</summary>
    private const int MostNamed = 5;

    public EarliestSources? Find()
    {
        var reached = graph.Sources.Where(source => graph.LevelOf(source.Reference) is not null).ToList();
        if (reached.Count == 0)
            return null;
        var printing = graph.Quotations.Select(quotation => quotation.Source).ToHashSet();
        var candidates = reached.FindAll(source =>
            printing.Contains(source.Reference) || !DateOrder.IsCertainlyBefore(source.PublishedOn, graph.Claim.SaidOn));

        var firstDay = candidates.Min(source => source.PublishedOn?.Last);
        var early = candidates.FindAll(source => source.PublishedOn is not { } date || firstDay is null || date.First <= firstDay);
        var following = Following(early.Select(source => source.Reference).ToHashSet());
        var earliest = early.Select(source => source.Reference).Where(source => !following.Contains(source)).ToList();
        var isCertain = earliest.Count == 1 && graph.Provenance.IsComplete;
        return new(earliest, isCertain, Because(earliest, reached));
    }

    /// <summary>Those of some sources that have the words from another of them. Links that close a circle tell nothing of the order.</summary>
    private HashSet<Reference> Following(HashSet<Reference> sources) =>
    [
        .. from link in graph.Links
           where !circles.Broken.Contains(link.Reference)
           let @from = SourceAt(link.From)
           let to = SourceAt(link.To)
           where @from != to && sources.Contains(@from) && sources.Contains(to)
               && !DateOrder.IsCertainlyBefore(graph.PublishedOn(@from), graph.PublishedOn(to))
           select @from,
    ];

    private Reference SourceAt(Reference reference) => graph.QuotationOf(reference)?.Source ?? reference;

    private string Because(List<Reference> earliest, List<SourceRecord> reached)
    {
        var undated = earliest.Count(source => graph.PublishedOn(source) is null);
        var left = graph.Provenance.IsComplete ? "" : " What lies further back was not looked at.";
        var against = words.AgainstAttribution(earliest);
        if (reached.Count == 1)
            return $"It is the only source on record.{against}{left}";
        if (earliest.Count == 1)
            return $"Every other source that is known was published later, or has the words from another.{against}{left}";
        var names = TraceWords.Listed([.. earliest.Select(words.Named)], MostNamed);
        var lack = undated > 0 ? $"{undated} of them {(undated == 1 ? "has" : "have")} no date" : "their dates are not exact enough";
        return $"It cannot be told which of {names} was first: {lack}, and no link orders them.{against}{left}";
    }
}
