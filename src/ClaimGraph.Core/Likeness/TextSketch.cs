namespace ClaimGraph.Likeness;

/// <summary>A text as its shingles and a sample of them, to be compared with many others.</summary>
/// <remarks>
/// The sample is the MinHash of A. Broder, On the resemblance and containment of documents (1997), in the form that also tells containment:
/// the smallest hashes of the text, which are a random choice of its shingles. Eight bytes a word are kept, nothing of the text.
/// </remarks>
public sealed class TextSketch
{
    private const int SampleSize = 128;

    /// <summary>The share of the sample that the other text must have.</summary>
    /// <remarks>
    /// Whatever is accepted has a containment of 0.75 at least: a Jaccard index of 0.6 cannot do with less. That not even 0.55 of 128 chosen
    /// by chance are in common has a probability below exp(-2 · 128 · 0.2²) = 4 in 100,000 (Hoeffding 1963).
    /// </remarks>
    private const double LeastSampled = 0.55;

    private readonly ulong[] shingles;
    private readonly (int Count, ulong Hash) words;

    private TextSketch(ulong[] shingles, (int Count, ulong Hash) words)
    {
        this.shingles = shingles;
        this.words = words;
    }

    /// <summary>Makes a sketch.</summary>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static TextSketch Of(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shingles = TextShingles.Of(text, out var words, cancellation);
        return new(shingles, words);
    }

    /// <summary>Whether two texts may be near-identical, told by the sample alone: false is certain enough not to look.</summary>
    public bool MayBeLike(TextSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (shorter, longer) = InOrder(other);
        if (HasSameWords(other))
            return true;
        if (shorter.Length < TextLikeness.LeastShingles)
            return false;
        var sample = shorter.AsSpan(0, Math.Min(SampleSize, shorter.Length));
        var common = 0;
        foreach (var shingle in sample)
            common += Array.BinarySearch(longer, shingle) >= 0 ? 1 : 0;
        return common >= LeastSampled * sample.Length;
    }

    /// <summary>What the texts have in common, counted.</summary>
    /// <returns>
    /// Near-identical are texts with <see cref="TextLikeness.LeastJaccard"/> or <see cref="TextLikeness.LeastContainment"/>, when the
    /// shorter one has <see cref="TextLikeness.LeastShingles"/>; and those that have all words in common, quoted ones too. Words inside
    /// quotation marks count only for the latter: they make nobody's report another one's.
    /// </returns>
    public TextLikeness CompareWith(TextSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (HasSameWords(other))
            return new(1, 1, IsNearIdentical: true);
        var (shorter, longer) = InOrder(other);
        if (shorter.Length == 0)
            return new(0, 0, IsNearIdentical: false);
        var common = CountCommon(shorter, longer);
        var jaccard = (double)common / (shorter.Length + longer.Length - common);
        var containment = (double)common / shorter.Length;
        return new(jaccard, containment, shorter.Length >= TextLikeness.LeastShingles
            && (jaccard >= TextLikeness.LeastJaccard || containment >= TextLikeness.LeastContainment));
    }

    private (ulong[] Shorter, ulong[] Longer) InOrder(TextSketch other) =>
        shingles.Length <= other.shingles.Length ? (shingles, other.shingles) : (other.shingles, shingles);

    private bool HasSameWords(TextSketch other) =>
        words == other.words && words.Count >= TextLikeness.LeastShingles + TextShingles.Length - 1;

    private static int CountCommon(ulong[] one, ulong[] other)
    {
        var common = 0;
        for (var (left, right) = (0, 0); left < one.Length && right < other.Length;)
        {
            var order = one[left].CompareTo(other[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return common;
    }
}
