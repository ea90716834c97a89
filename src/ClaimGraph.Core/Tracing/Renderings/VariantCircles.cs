using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>Names circles of renderings.</summary>
internal static class VariantCircles
{
    /// <summary>Those that would have come of edges refused, each by its members, the one that was left without a parent by it last.</summary>
    public static IReadOnlyList<CircleDocument> Of(VariantForest forest, TraceWords words) =>
    [
        .. forest.Refused.Select(closing =>
        {
            var way = forest.WayUp(closing);
            var members = way.Select(edge => edge.Child.Reference).Append(closing.Child.Reference).ToList();
            return new CircleDocument
            {
                Members = members,
                Links = [.. way.SelectMany(edge => edge.Links).Select(link => link.Reference)],
                BrokenAt = [.. closing.Links.Select(link => link.Reference)],
                Words = $"{TraceWords.Listed([.. members.Select(words.Named)], most: 10)} lead back to each other. "
                    + $"To show them as a tree, {words.Named(closing.Child.Reference)} does not hang under {words.Named(closing.Parent.Reference)}, "
                    + "which is the least evidenced step of the circle.",
            };
        }),
    ];
}
