using ClaimGraph.Graph;
using ClaimGraph.Tracing;

namespace ClaimGraph.UnitTests.Tracing;

/// <summary>Tracing stops when nobody waits for it any more.</summary>
public sealed class InterruptedTracingTests
{
    private static readonly CancellationToken Gone = new(canceled: true);

    private static readonly Provenance Printed = new Story("2024-03-04")
        .Source("a", "2024-03-05").Quotation("qa", "a")
        .Source("b", "2024-03-06").Quotation("qb", "b", "We will leave the valley before winter.")
        .Provenance;

    [Test]
    public void A_trace_stops() => Assert.That(() => Trace.Of(Printed, Gone), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Variants_stop() => Assert.That(() => Variants.Of(Printed, Gone), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Origins_stop() => Assert.That(
        () => Origins.Of(Printed, new Dictionary<Reference, string> { [new(RecordKind.Source, "a")] = "A report.", [new(RecordKind.Source, "b")] = "Another." }, Gone),
        Throws.InstanceOf<OperationCanceledException>());
}
