namespace ClaimGraph.Likeness;

/// <summary>How much two texts have in common, counted by their shingles: runs of five words outside quotation marks.</summary>
/// <param name="Jaccard">Shingles of both over shingles of either.</param>
/// <param name="Containment">Shingles of both over those of the shorter text.</param>
/// <param name="IsNearIdentical">Whether one text was made from the other, or both from one, see <see cref="TextSketch.CompareWith"/>.</param>
public sealed record TextLikeness(double Jaccard, double Containment, bool IsNearIdentical)
{
    /// <summary>The Jaccard index from which texts are near-identical.</summary>
    /// <remarks>
    /// A word changed breaks five shingles: with every twentieth word changed, 0.6 are left. Reports written independently of each other
    /// seldom have more than 0.1.
    /// </remarks>
    public const double LeastJaccard = 0.6;

    /// <summary>The containment from which the shorter text is a piece of the longer one.</summary>
    /// <remarks>Higher, for the longer text may be very long, and hold much: a piece of an agency's report, hardly changed.</remarks>
    public const double LeastContainment = 0.8;

    /// <summary>Shingles that the shorter text must have. Fewer are a caption, or the notice that comes with every page of a site.</summary>
    public const int LeastShingles = 30;
}
