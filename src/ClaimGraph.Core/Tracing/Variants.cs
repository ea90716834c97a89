using ClaimGraph.Graph;
using ClaimGraph.Tracing.Renderings;
using ClaimGraph.Tracing.Steps;
using ClaimGraph.Wording;

namespace ClaimGraph.Tracing;

/// <summary>Puts the renderings of a claim into a tree from the earliest known, each step classified.</summary>
public static class Variants
{
    /// <summary>The tree of a claim's renderings. What nothing orders is not ordered.</summary>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static VariantTree Of(Provenance provenance, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        var graph = new ProvenanceGraph(provenance);
        var renderings = graph.Quotations.Select(quotation => new Rendering(quotation, graph)).ToList();
        var comparer = new RenderingComparer(cancellation);
        var forest = Grow(graph, renderings, comparer, cancellation);
        var variants = new VariantWriter(graph, renderings, forest, comparer).Write();
        return new()
        {
            Claim = graph.Claim.Reference,
            Text = graph.Claim.Text,
            Lang = graph.Claim.Lang,
            SaidOn = graph.Claim.SaidOn,
            Languages = LanguageGroups.Of(variants, renderings, Rendering.LanguageOf(graph.Claim.Lang)),
            Variants = variants,
            Alarms = [.. variants.SelectMany(variant => AlarmsOf(variant.Quotation, variant.Step?.Comparison))],
            Circles = VariantCircles.Of(forest, new(graph)),
            IsComplete = provenance.IsComplete,
        };
    }

    internal static IEnumerable<StepAlarm> AlarmsOf(Reference at, WordingComparison? comparison) =>
        (comparison?.Alarms ?? []).Select(alarm => new StepAlarm(at, alarm));

    private static VariantForest Grow(
        ProvenanceGraph graph, List<Rendering> renderings, RenderingComparer comparer, CancellationToken cancellation)
    {
        var forest = new VariantForest();
        var evidenced = new EvidencedParents(graph, renderings.ToDictionary(rendering => rendering.Reference), cancellation);
        forest.Attach(evidenced.ByQuotation());
        forest.Attach(evidenced.BySource());
        var supposed = new SupposedParents(renderings, forest, comparer, Rendering.LanguageOf(graph.Claim.Lang), cancellation);
        supposed.AttachByDate();
        supposed.AttachTranslations();
        return forest;
    }
}
