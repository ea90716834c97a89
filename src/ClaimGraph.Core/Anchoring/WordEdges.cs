using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimGraph.Search;

namespace ClaimGraph.Anchoring;

/// <summary>Tells whether a stretch of text begins and ends where words do: "5 percent" stands in "15 percent" and is not said there.</summary>
internal static class WordEdges
{
    /// <summary>Characters by which a stretch is widened to whole words, at most, on each side.</summary>
    private const int LongestWord = SearchText.MaxTokenLength;

    /// <summary>Whether no word goes on in front of the stretch or behind it.</summary>
    public static bool AreWhole(string text, TextSpan span) => !GoesOn(text, span.Start) && !GoesOn(text, span.End);

    /// <summary>The stretch with the whole of the words that it cuts.</summary>
    public static TextSpan Widen(string text, TextSpan span)
    {
        var (start, end) = span;
        while (GoesOn(text, start) && span.Start - start < LongestWord)
            start--;
        while (GoesOn(text, end) && end - span.End < LongestWord)
            end++;
        return new(start, end);
    }

    /// <summary>Whether a word stands on both sides of an index, without a gap.</summary>
    private static bool GoesOn(string text, int index)
    {
        if (index <= 0 || index >= text.Length)
            return false;
        if (char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]))
            return true;
        if (IsMark(text, index))
            return IsLetterBefore(text, index);
        return (IsLetterBefore(text, index) || IsJoint(text, index - 1)) && (IsLetterAt(text, index) || IsJoint(text, index));
    }

    /// <summary>A point in a number, a hyphen in a compound, or the apostrophe of "can't": it belongs to both sides.</summary>
    private static bool IsJoint(string text, int index) => index > 0 && index + 1 < text.Length && text[index] switch
    {
        '.' or ',' => char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]),
        '-' or '\u2010' or '\u2011' => IsLetterBefore(text, index) && IsLetterAt(text, index + 1),
        '\'' or '\u2019' => text[index - 1] is 'n' && text[index + 1] is 't' && !IsLetterAt(text, index + 2),
        _ => false,
    };

    private static bool IsMark(string text, int index) =>
        char.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetterAt(string text, int index) =>
        index < text.Length && Rune.TryGetRuneAt(text, index, out var rune) && IsLetter(rune);

    private static bool IsLetterBefore(string text, int index)
    {
        while (index > 0 && !char.IsSurrogate(text[index - 1]) && IsMark(text, index - 1))
            index--;
        return Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var rune, out _) == OperationStatus.Done && IsLetter(rune);
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) && !UnspacedScripts.Contain(rune);
}
