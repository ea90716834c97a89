using ClaimGraph.Search;

namespace ClaimGraph.Likeness;

/// <summary>Reads the runs of words by which texts are compared (w-shingling, Broder 1997).</summary>
internal static class TextShingles
{
    /// <summary>Words of a shingle; in scripts without spaces, characters.</summary>
    public const int Length = 5;

    /// <summary>Words that are read between two looks at whether anybody waits.</summary>
    private const int WordsBetweenLooks = 1 << 16;

    private const ulong Seed = 0x9E3779B97F4A7C15;

    /// <summary>
    /// The shingles of a text's own words, as hashes in ascending order, without repeats. Words inside quotation marks are passed over:
    /// two reporters who heard the same speech print the same words of it, and what stands around them is each one's own.
    /// </summary>
    /// <param name="words">The number of all words, and a hash of them in order: the quoted ones too.</param>
    public static ulong[] Of(string text, out (int Count, ulong Hash) words, CancellationToken cancellation)
    {
        var shingles = new List<ulong>();
        var quoted = new QuotedSpans(text);
        var last = new ulong[Length];
        var own = 0;
        words = (0, Seed);
        foreach (var word in new WordScanner(text))
        {
            if (words.Count % WordsBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            words = (words.Count + 1, Mix(words.Hash ^ word.Hash));
            if (quoted.Contain(word.Start))
                continue;
            last[own++ % Length] = word.Hash;
            if (own >= Length)
                shingles.Add(Hash(last, own));
        }

        shingles.Sort();
        return [.. Distinct(shingles)];
    }

    private static ulong Hash(ulong[] last, int own)
    {
        var hash = Seed;
        for (var index = 0; index < Length; index++)
            hash = Mix(hash ^ last[(own + index) % Length]);
        return hash;
    }

    private static IEnumerable<ulong> Distinct(List<ulong> sorted)
    {
        for (var index = 0; index < sorted.Count; index++)
            if (index == 0 || sorted[index] != sorted[index - 1])
                yield return sorted[index];
    }

    // The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the result hangs on every bit of the value.
    private static ulong Mix(ulong value)
    {
        value += Seed;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
