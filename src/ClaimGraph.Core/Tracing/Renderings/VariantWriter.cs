using ClaimGraph.Graph;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>Writes renderings in the order of their tree, each with its step and the alarms on the way to it.</summary>
internal sealed class VariantWriter
{
    private readonly ProvenanceGraph graph;
    private readonly VariantForest forest;
    private readonly RenderingComparer comparer;
    private readonly IReadOnlyList<Rendering> renderings;
    private readonly ILookup<Reference, Rendering> children;
    private readonly VariantReasons reasons;

    public VariantWriter(ProvenanceGraph graph, IReadOnlyList<Rendering> renderings, VariantForest forest, RenderingComparer comparer)
    {
        (this.graph, this.forest, this.comparer, this.renderings) = (graph, forest, comparer, renderings);
        children = renderings.Where(rendering => forest.ParentOf(rendering) is not null)
            .ToLookup(rendering => forest.ParentOf(rendering)!.Parent.Reference);
        reasons = new(graph, renderings, forest, children);
    }

    public IReadOnlyList<Variant> Write()
    {
        var claimLang = Rendering.LanguageOf(graph.Claim.Lang);
        var roots = InOrder(
            renderings.Where(rendering => forest.ParentOf(rendering) is null), root => (reasons.StandingOf(root), root.Lang != claimLang));
        var written = new List<Variant>();
        var waiting = new Stack<(Rendering Rendering, Variant? Parent)>(roots.Reverse().Select(root => (root, (Variant?)null)));
        while (waiting.TryPop(out var next))
        {
            var variant = Write(next.Rendering, next.Parent);
            written.Add(variant);
            foreach (var child in InOrder(children[next.Rendering.Reference], _ => 0).Reverse())
                waiting.Push((child, variant));
        }

        return written;
    }

    /// <summary>The earliest first within a group; those without a date last.</summary>
    private static IEnumerable<Rendering> InOrder<TGroup>(IEnumerable<Rendering> siblings, Func<Rendering, TGroup> groupOf) => siblings
        .OrderBy(groupOf)
        .ThenBy(rendering => rendering.PublishedOn is null)
        .ThenBy(rendering => rendering.PublishedOn)
        .ThenBy(rendering => rendering.Reference);

    private Variant Write(Rendering rendering, Variant? parent)
    {
        var edge = forest.ParentOf(rendering);
        var step = edge is null ? null : Step(edge);
        var carried = (parent?.AlarmsOnTheWay ?? []).Concat(Variants.AlarmsOf(rendering.Reference, step?.Comparison));
        var standing = edge is null ? reasons.StandingOf(rendering) : VariantStanding.Step;
        return new()
        {
            Quotation = rendering.Reference,
            Claim = rendering.IsOwn ? null : rendering.Quotation.Claim,
            Source = rendering.Source is { } source ? TracedSource.Of(source, graph.Provenance) : null,
            Text = rendering.Quotation.Text,
            Words = rendering.Words == rendering.Quotation.Text ? null : rendering.Words,
            Form = rendering.Quotation.Form,
            Lang = rendering.Quotation.Lang ?? rendering.Source?.Lang,
            Translated = rendering.Quotation.Translated,
            Standing = standing,
            Because = edge is null ? reasons.BecauseOf(rendering, standing) : null,
            Depth = parent is null ? 0 : parent.Depth + 1,
            Step = step,
            AgainstClaim = edge is null && rendering is { IsOwn: true, Quotation.Form: QuotationForm.Direct } && IsInClaimsLanguage(rendering)
                ? comparer.Compare(graph.Claim, rendering)
                : null,
            AlarmsOnTheWay = [.. carried.Take(Limits.CarriedAlarms)],
        };
    }

    private bool IsInClaimsLanguage(Rendering rendering) => rendering.Lang is null || rendering.Lang == Rendering.LanguageOf(graph.Claim.Lang);

    private VariantStep Step(ParentEdge edge)
    {
        var comparison = comparer.Compare(edge);
        var others = graph.LinksFrom[edge.Child.Reference].Select(link => link.To).Where(origin => origin != edge.Parent.Reference).ToList();
        return new()
        {
            From = edge.Parent.Reference,
            Basis = edge.Basis,
            Links = [.. edge.Links.Select(link => link.Reference)],
            Because = reasons.BecauseOf(edge),
            OtherOrigins = others.Count > 0 ? others : null,
            Comparison = comparison,
            NotComparedBecause = comparison is null ? "There is too much text to compare for one answer." : null,
        };
    }
}
