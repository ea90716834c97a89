using System.Numerics;

namespace ClaimGraph.Anchoring;

/// <summary>Tells whether two words may be one, spelled in two ways or misprinted: Zelensky and Zelenskyy, colour and color.</summary>
internal static class Spelling
{
    /// <summary>Characters below which a word with another letter is another word.</summary>
    private const int ShortestWord = 5;

    /// <summary>Characters from which two may differ instead of one.</summary>
    private const int LongWord = 8;

    /// <summary>Whether two folded words differ by a letter or, long ones, by two. Numbers are never near each other.</summary>
    public static bool IsNear(string one, string other) => MayBeNear(one, other)
        && !one.Any(char.IsDigit)
        && !other.Any(char.IsDigit)
        && EditDistance.Of(one, other) <= Most(one, other);

    /// <summary>Whether lengths and letters allow it: with each letter put in, taken out or replaced, at most two that one word has more differ.</summary>
    public static bool MayBeNear(string one, string other) =>
        Math.Min(one.Length, other.Length) >= ShortestWord
        && Math.Abs(one.Length - other.Length) <= Most(one, other)
        && BitOperations.PopCount(LettersOf(one) ^ LettersOf(other)) <= 2 * Most(one, other);

    private static int Most(string one, string other) => Math.Min(one.Length, other.Length) < LongWord ? 1 : 2;

    /// <summary>Which letters a word has, folded to the bits of a number.</summary>
    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (letter & 31);
        return letters;
    }
}
