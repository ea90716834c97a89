namespace ClaimGraph.Anchoring;

/// <summary>A place where words like those sought stand.</summary>
/// <param name="Likeness">1 for the same words, printed otherwise; else how many of them stand there, see <see cref="AnchorFloor"/>.</param>
internal readonly record struct ApproximatePlace(TextSpan Span, double Likeness)
{
    /// <summary>The places that none is clearly better than: those from which the best is not at most half as far from the words.</summary>
    public static IReadOnlyList<ApproximatePlace> Best(IReadOnlyCollection<ApproximatePlace> places)
    {
        var least = places.Min(place => place.Distance);
        return [.. places.Where(place => place.Distance == least || place.Distance < 2 * least).OrderBy(place => place.Span.Start)];
    }

    private double Distance => 1 - Likeness;
}
