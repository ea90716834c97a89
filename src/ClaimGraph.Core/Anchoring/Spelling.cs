namespace ClaimGraph.Anchoring;

/// <summary>Tells whether two words may be one, spelled in two ways or misprinted: Zelensky and Zelenskyy, colour and color.</summary>
internal static class Spelling
{
    /// <summary>Characters below which a word with another letter is another word.</summary>
    private const int ShortestWord = 5;

    /// <summary>Characters from which two may differ instead of one.</summary>
    private const int LongWord = 8;

    /// <summary>Whether two folded words differ by a letter or, long ones, by two. Numbers are never near each other.</summary>
    public static bool IsNear(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var most = shorter < LongWord ? 1 : 2;
        return shorter >= ShortestWord
            && Math.Abs(one.Length - other.Length) <= most
            && !one.Any(char.IsDigit)
            && !other.Any(char.IsDigit)
            && EditDistance.Of(one, other) <= most;
    }
}
