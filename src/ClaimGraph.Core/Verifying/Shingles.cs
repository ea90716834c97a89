using ClaimGraph.Graph;
using ClaimGraph.Search;

namespace ClaimGraph.Verifying;

/// <summary>Short runs of words by which two texts that share words find each other (w-shingling, Broder 1997).</summary>
/// <remarks>
/// Two content words that follow each other, or three characters of a script without spaces, make a shingle; of a text with fewer than
/// two content words, any two words do, and a text too short for even one shingle is one as a whole. So words changed, dropped or put in
/// leave the shingles around them as they are, and words that stand in one run inside others have all of their shingles there, unless
/// they are too few. A word counts as the same with a possessive or an elided article and without (<see cref="Divided"/>).
/// </remarks>
public static class Shingles
{
    /// <summary>Base-32 digits of a shingle: 40 bits, in which two of 20 million seldom meet.</summary>
    private const int Length = 8;

    /// <summary>Words of the shortest text that is told as a whole.</summary>
    private const int LeastOfWhole = 3;

    private const string Digits = "0123456789abcdefghijklmnopqrstuv";
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>The shingles of a text: letters and digits each, without repeats, in the order of the text.</summary>
    public static IReadOnlyList<string> Of(string text) => Of(text, out _);

    /// <inheritdoc cref="Of(string)"/>
    /// <param name="whole">
    /// A word by which texts are found that are the same as a whole, as a search folds them; no shingle is like it. Null for a text of so few
    /// words that many say it.
    /// </param>
    public static IReadOnlyList<string> Of(string text, out string? whole)
    {
        var words = WordsOf(text);
        whole = FewWords.Count(words) < LeastOfWhole ? null : $"w{Hash(words)}";
        return Of(words);
    }

    /// <summary>The shingles by which claims with words like these are looked for: of a long text, some from all over it.</summary>
    /// <param name="most">As many at most.</param>
    public static IReadOnlyList<string> ToFind(string text, int most = Limits.QueryShingles)
    {
        var all = Of(text);
        return all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(index => all[index * all.Count / most])];
    }

    /// <summary>By what the wording of a claim is found, and then whatever was printed of it in other words.</summary>
    public static IEnumerable<ShingledText> OfTexts(ClaimRecord claim, IEnumerable<QuotationRecord> quotations)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(quotations);
        var wording = Of(claim.Text, out var whole);
        yield return new(null, wording, whole);
        var known = wording.ToHashSet(StringComparer.Ordinal);
        foreach (var quotation in quotations.Where(quotation => quotation.Text != claim.Text))
        {
            var print = Of(quotation.Text, out var wholePrint);
            yield return new(quotation, [.. print.Where(shingle => !known.Contains(shingle))], wholePrint == whole ? null : wholePrint);
        }
    }

    /// <summary>
    /// A choice of shingles in which texts with nearly the same words agree, whichever stores made it: those with the smallest hashes
    /// (MinHash, Broder 1997). All of them where there are no more.
    /// </summary>
    /// <param name="most">As many at most.</param>
    public static IReadOnlyList<string> Sketch(IReadOnlyList<string> shingles, int most = Limits.SketchShingles)
    {
        ArgumentNullException.ThrowIfNull(shingles);
        return shingles.Count <= most ? shingles : [.. shingles.Order(StringComparer.Ordinal).Take(most)];
    }

    private static List<string> Of(string[] words)
    {
        var content = words.Where(word => !FunctionWords.Contain(word)).ToArray();
        if (content.Length < 2)
            content = words;
        var shingles = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < content.Length; index++)
        {
            var length = UnspacedScripts.IsCharacter(content[index]) ? 3 : 2;
            if (length <= content.Length - index)
                Keep(content.AsSpan(index, length));
        }

        // Too short for one, it is one as a whole.
        if (shingles.Count == 0 && content.Length > 0)
            Keep(content);
        return shingles;

        void Keep(ReadOnlySpan<string> run)
        {
            var shingle = Hash(run);
            if (seen.Add(shingle))
                shingles.Add(shingle);
        }
    }

    private static string[] WordsOf(string text)
    {
        var words = SearchText.Marked(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length; index++)
            words[index] = Divided.Core(words[index]);
        return words;
    }

    // FNV-1a over the words in UTF-16, folded to 40 bits.
    private static string Hash(ReadOnlySpan<string> run)
    {
        var hash = FnvOffset;
        foreach (var word in run)
        {
            foreach (var character in word)
                hash = (hash ^ character) * FnvPrime;
            hash = (hash ^ ' ') * FnvPrime;
        }

        hash ^= hash >> 40;
        return string.Create(Length, hash, static (digits, bits) =>
        {
            for (var index = 0; index < digits.Length; index++, bits >>= 5)
                digits[index] = Digits[(int)(bits & 31)];
        });
    }
}

/// <summary>By what a text of a claim is found.</summary>
/// <param name="Quotation">That printed it; null for the wording of the claim.</param>
/// <param name="Shingles">All of the wording; of a print those that the wording does not have, and none where it was printed word by word.</param>
/// <param name="Whole">The word for the text as a whole; null where it has none, and of a print where the wording has it.</param>
public readonly record struct ShingledText(QuotationRecord? Quotation, IReadOnlyList<string> Shingles, string? Whole)
{
    /// <summary>All that an index keeps of it; none where the wording has it all.</summary>
    public IEnumerable<string> Words => Whole is null ? Shingles : Shingles.Append(Whole);
}
