using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Tracing.Circles;

namespace ClaimGraph.Tracing.Steps;

/// <summary>Lists the steps from a claim back, the nearest first.</summary>
internal sealed class TraceHops(ProvenanceGraph graph, LinkCircles circles, TraceWords words)
{
    public IReadOnlyList<TraceHop> List(CancellationToken cancellation) =>
    [
        .. graph.Quotations.Where(IsReached).Select(Appearance)
            .Concat(graph.Links.Where(link => graph.LevelOf(link.From) is not null).Select(Step))
            .Until(cancellation)
            .OrderBy(hop => hop.Step)
            .ThenBy(hop => hop.Type)
            .ThenBy(hop => hop.From)
            .ThenBy(hop => hop.To),
    ];

    private bool IsReached(QuotationRecord quotation) =>
        graph.LevelOf(quotation.Reference) is not null && graph.SourceOf(quotation.Source) is not null;

    private TraceHop Appearance(QuotationRecord quotation) => new()
    {
        Step = graph.LevelOf(quotation.Reference)!.Value + 1,
        From = quotation.Reference,
        Type = EdgeType.AppearsIn,
        To = quotation.Source,
        ToPublishedOn = graph.PublishedOn(quotation.Source),
        Words = words.OfAppearance(quotation),
        RestsOn = quotation.Reference,
    };

    private TraceHop Step(LinkRecord link) => new()
    {
        // A source is a step behind the quotation that appears in it.
        Step = graph.LevelOf(link.From)!.Value + (link.From.Kind == RecordKind.Quotation ? 1 : 2),
        From = link.From,
        Type = link.Type,
        To = link.To,
        Evidence = link.Evidence,
        FromPublishedOn = graph.PublishedOn(link.From),
        ToPublishedOn = graph.PublishedOn(link.To),
        ClosesCircle = circles.Broken.Contains(link.Reference) ? true : null,
        Words = words.Of(link),
        RestsOn = link.Reference,
    };
}
