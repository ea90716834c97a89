using ClaimGraph.Graph;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>Says why a rendering stands where it does.</summary>
internal sealed class VariantReasons(
    ProvenanceGraph graph, IReadOnlyList<Rendering> renderings, VariantForest forest, ILookup<Reference, Rendering> children)
{
    /// <summary>Links that a sentence names.</summary>
    private const int MostNamed = 5;

    private readonly TraceWords words = new(graph);
    private readonly HashSet<Reference> brokenOff = [.. forest.Refused.Select(edge => edge.Child.Reference)];

    /// <summary>
    /// Of a rendering without parent. An undated one is a root only when it is the only one, or others are known to come from it, or it was
    /// taken out of a circle.
    /// </summary>
    public VariantStanding StandingOf(Rendering rendering) =>
        rendering.PublishedOn is not null || renderings.Count == 1 || children[rendering.Reference].Any() || brokenOff.Contains(rendering.Reference)
            ? VariantStanding.Root
            : VariantStanding.Undated;

    public string BecauseOf(Rendering root, VariantStanding standing)
    {
        if (brokenOff.Contains(root.Reference))
            return "What it was taken from was in turn taken from it; the circle is cut open here.";
        if (standing == VariantStanding.Undated)
            return "Its source is undated, and nothing recorded says which rendering it comes from.";
        if (renderings.Count == 1)
            return "It is the only rendering on record.";
        return root.PublishedOn is null
            ? "Its source is undated; others are known to come from it, and nothing recorded says where it comes from."
            : Dated(root);
    }

    public string BecauseOf(ParentEdge edge) => edge.Basis switch
    {
        VariantBasis.TakenFrom => "The record says that it was taken from there.",
        VariantBasis.Translation => "It is a translation, and that is the one original on record.",
        VariantBasis.Date => $"No link says where it comes from. Of the renderings in its language that were certainly published before it "
            + $"({words.Named(edge.Child.Quotation.Source)}), the one in {words.Named(edge.Parent.Quotation.Source)} is the closest.",
        _ => $"{string.Join(' ', edge.Links.Take(MostNamed).Select(words.Of))}{More(edge.Links.Count)}",
    };

    private static string More(int links) => links > MostNamed ? $" {links - MostNamed} more lead on from there." : "";

    private string Dated(Rendering root)
    {
        if (root.IsTranslation)
            return "It is a translation, and the record does not say of which rendering.";
        var earlier = renderings.Any(other =>
            !other.IsTranslation && other.Lang == root.Lang && DateOrder.IsCertainlyBefore(other.PublishedOn, root.PublishedOn));
        return earlier
            ? "Whatever was certainly published before it either only reports the words or comes from it."
            : "No rendering in its language was certainly published before it, and nothing recorded says where it comes from.";
    }
}
