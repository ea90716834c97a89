using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Time;

namespace ClaimGraph.Tracing.Steps;

/// <summary>Finds dates that contradict each other, whatever days they stand for: what may be right is not told.</summary>
internal sealed class ImpossibleDates(ProvenanceGraph graph, TraceWords words)
{
    /// <summary>Words printed before they were said, by source; then links to what is later, by link.</summary>
    public IReadOnlyList<ImpossibleDate> List(CancellationToken cancellation) =>
        [.. PrintedBeforeSaid(), .. graph.Links.Until(cancellation).Select(LeadsToLater).OfType<ImpossibleDate>()];

    /// <summary>The sources that printed the claim's words before they were said.</summary>
    public IEnumerable<Reference> SourcesBeforeSaid() => PrintedBeforeSaid().Select(impossible => impossible.At);

    private IEnumerable<ImpossibleDate> PrintedBeforeSaid() =>
        from source in graph.Sources
        let printed = graph.OwnIn[source.Reference]
        where printed.Any() && DateOrder.IsCertainlyBefore(source.PublishedOn, graph.Claim.SaidOn)
        let said = graph.Claim.SaidOn!.Value
        select new ImpossibleDate(
            ImpossibleDateKind.PublishedBeforeSaid,
            source.Reference,
            source.PublishedOn!.Value,
            said,
            $"{words.Named(source.Reference)} prints words that were said{TraceWords.On(said)}.{NextDay(source.PublishedOn!.Value, said)}",
            [source.Reference, graph.Claim.Reference, .. printed.Select(quotation => quotation.Reference)]);

    private ImpossibleDate? LeadsToLater(LinkRecord link)
    {
        var (date, origin) = (graph.PublishedOn(link.From), graph.PublishedOn(link.To));
        if (!DateOrder.IsCertainlyBefore(date, origin))
            return null;
        var kind = link.Type == EdgeType.TakenFrom ? ImpossibleDateKind.TakenFromLater : ImpossibleDateKind.PublishedBeforeItsSource;
        return new(
            kind,
            link.From,
            date!.Value,
            origin!.Value,
            $"{words.Of(link)} That is dated later.{NextDay(date.Value, origin.Value)}",
            [link.Reference, link.From, link.To]);
    }

    private static string NextDay(PartialDate date, PartialDate next) =>
        date.Last.AddDays(1) == next.First ? " One day may be a matter of time zones." : "";
}
