namespace ClaimGraph.Verifying;

/// <summary>Words that an apostrophe divides, for those who look for what is like a text.</summary>
internal static class Divided
{
    /// <summary>
    /// What a folded word is without a possessive (washington's: washington) or an elided article in front (l'europe: europe); any other with its halves
    /// joined (o'brien: obrien).
    /// </summary>
    public static string Core(string word)
    {
        var first = word.IndexOf('\'', StringComparison.Ordinal);
        if (first < 0)
            return word;
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        if (IsElided(word.AsSpan(0, Math.Min(first, word.Length))) && first + 1 < word.Length)
            word = word[(first + 1)..];
        return word.Replace("'", "", StringComparison.Ordinal);
    }

    private static bool IsElided(ReadOnlySpan<char> half) => half is "l" or "d" or "qu" or "j" or "c" or "n" or "s" or "m" or "t" or "un" or "dell" or "all" or "nell";
}
