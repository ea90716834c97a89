using ClaimGraph.Tracing.Circles;
using ClaimGraph.Tracing.Steps;
using ClaimGraph.Verifying;

namespace ClaimGraph.Tracing;

/// <summary>Traces a claim back through quotations, sources and what they republish, translate or cite, to where it starts.</summary>
public static class Trace
{
    /// <summary>The trace of a claim. It says what the record says, and of what the record does not say that it is not known.</summary>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static TraceDocument Of(Provenance provenance, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        var graph = new ProvenanceGraph(provenance);
        var circles = LinkCircles.In(graph, cancellation);
        var words = new TraceWords(graph);
        var trace = new TraceDocument
        {
            Claim = graph.Claim.Reference,
            Text = graph.Claim.Text,
            Speaker = graph.Claim.Speaker,
            SpeakerName = provenance.Names.GetValueOrDefault(graph.Claim.Speaker),
            JointWith = graph.Claim.JointWith?.Select(speaker => new SpeakerNamed(speaker, provenance.Names.GetValueOrDefault(speaker))).ToList(),
            SaidOn = graph.Claim.SaidOn,
            Summary = "",
            Sources =
            [
                .. graph.Sources.Where(source => graph.LevelOf(source.Reference) is not null)
                    .OrderBy(source => graph.LevelOf(source.Reference))
                    .Select(source => TracedSource.Of(source, provenance)),
            ],
            Hops = new TraceHops(graph, circles, words).List(cancellation),
            Circles = [.. circles.All.Select(circle => Describe(circle, words))],
            DeadEnds = new DeadEnds(graph, words).List(),
            ImpossibleDates = new ImpossibleDates(graph, words).List(cancellation),
            Earliest = new EarliestSearch(graph, circles, words).Find(),
            IsComplete = provenance.IsComplete,
        };
        return trace with { Summary = new TraceSummary(graph, trace, words).Write() };
    }

    private static CircleDocument Describe(LinkCircle circle, TraceWords words) => new()
    {
        Members = circle.Members,
        Links = [.. circle.Kept.Select(link => link.Reference)],
        BrokenAt = [.. circle.BrokenAt.Select(link => link.Reference)],
        Words = words.Of(circle),
    };
}
