using ClaimGraph.Graph;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>A rendering that may hang under another, and what says so.</summary>
/// <param name="Links">From the child to the parent.</param>
internal sealed record ParentEdge(Rendering Child, Rendering Parent, VariantBasis Basis, IReadOnlyList<LinkRecord> Links)
{
    /// <summary>Whether words are not to be compared: one is in another language.</summary>
    public bool IsTranslation => Basis is VariantBasis.Translation or VariantBasis.Translates
        || Links.Any(link => link.Type == EdgeType.Translates)
        || (Child.Lang, Parent.Lang) switch
        {
            (null, _) or (_, null) => Child.Quotation.Translated == true && Parent.Quotation.Translated != true,
            var (here, there) => here != there,
        };
}
