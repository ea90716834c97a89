namespace ClaimGraph.Text;

/// <summary>Counts in Unicode code points what .NET counts in UTF-16. A lone surrogate is a code point.</summary>
public static class CodePoints
{
    /// <summary>Code points of a text.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var rest = text; NextHigh(rest) is var high and >= 0; rest = rest[(high + 1)..])
            if (high + 1 < rest.Length && char.IsLowSurrogate(rest[high + 1]))
                count--;
        return count;
    }

    /// <summary>The UTF-16 index of a code point; the length of the text for one behind its end.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, int codePoint)
    {
        if (NextHigh(text) < 0)
            return Math.Clamp(codePoint, 0, text.Length);
        var index = 0;
        for (; codePoint > 0 && index < text.Length; codePoint--)
            index += IsPair(text, index) ? 2 : 1;
        return index;
    }

    /// <summary>The UTF-16 index a number of code points in front of another one.</summary>
    public static int Back(ReadOnlySpan<char> text, int index, int codePoints)
    {
        for (; codePoints > 0 && index > 0; codePoints--)
            index -= index > 1 && IsPair(text, index - 2) ? 2 : 1;
        return index;
    }

    /// <summary>The UTF-16 index a number of code points behind another one.</summary>
    public static int Forth(ReadOnlySpan<char> text, int index, int codePoints)
    {
        for (; codePoints > 0 && index < text.Length; codePoints--)
            index += IsPair(text, index) ? 2 : 1;
        return index;
    }

    /// <summary>Whether an index stands between the halves of a surrogate pair.</summary>
    public static bool IsInsidePair(ReadOnlySpan<char> text, int index) => index > 0 && IsPair(text, index - 1);

    private static int NextHigh(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uD800', '\uDBFF');

    private static bool IsPair(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && char.IsHighSurrogate(text[index]) && char.IsLowSurrogate(text[index + 1]);
}
