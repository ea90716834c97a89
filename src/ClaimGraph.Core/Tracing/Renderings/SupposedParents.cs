using ClaimGraph.Text;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>Finds what renderings come from when no link says so: told by dates and words, or because a translation has an original.</summary>
/// <remarks>Only renderings of the claim itself are given or taken.</remarks>
internal sealed class SupposedParents(
    IReadOnlyList<Rendering> renderings, VariantForest forest, RenderingComparer comparer, string? claimLang, CancellationToken cancellation)
{
    /// <summary>Renderings of which the words are compared to find the most alike.</summary>
    private const int Compared = 3;

    /// <summary>Attaches originals that were certainly printed after another in their language. Of two translations neither is a printing of the other.</summary>
    public void AttachByDate()
    {
        foreach (var ofLanguage in renderings.Where(rendering => rendering is { IsOwn: true, IsTranslation: false, PublishedOn: not null })
                     .GroupBy(rendering => rendering.Lang))
        {
            var dated = ofLanguage.OrderBy(rendering => rendering.PublishedOn!.Value).ToList();
            forest.Attach(dated.Where(IsFree).Select(child => MostAlike(child, dated)).OfType<ParentEdge>());
        }
    }

    /// <summary>Attaches translations to the one original on record, if there is one, and it is not certainly later.</summary>
    public void AttachTranslations()
    {
        var originals = renderings.Where(rendering => rendering is { IsOwn: true, IsTranslation: false } && IsFree(rendering) && rendering.Lang == claimLang)
            .ToList();
        if (originals is not [var original])
            return;
        forest.Attach(renderings
            .Where(child => child is { IsOwn: true, IsTranslation: true } && child.Lang != original.Lang && original.MayHaveGivenTo(child)
                && !DateOrder.IsCertainlyBefore(child.PublishedOn, original.PublishedOn))
            .Select(child => new ParentEdge(child, original, VariantBasis.Translation, [])));
    }

    private bool IsFree(Rendering rendering) => forest.ParentOf(rendering) is null;

    private ParentEdge? MostAlike(Rendering child, List<Rendering> dated)
    {
        var candidates = dated
            .Until(cancellation)
            .TakeWhile(earlier => earlier.PublishedOn!.Value.First < child.PublishedOn!.Value.First)
            .Where(earlier => DateOrder.IsCertainlyBefore(earlier.PublishedOn, child.PublishedOn) && earlier.MayHaveGivenTo(child)
                && !forest.IsUnder(earlier, child))
            .OrderByDescending(child.LikenessTo)
            .Take(Compared)
            .Select(earlier => new ParentEdge(child, earlier, VariantBasis.Date, []));
        return candidates.OrderByDescending(edge => comparer.Compare(edge)?.Similarity).FirstOrDefault();
    }
}
