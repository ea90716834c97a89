using System.Globalization;
using ClaimGraph.Text;
using ClaimGraph.Wording;

namespace ClaimGraph.Explorer.Shared;

/// <summary>As much of a text that is too long for its place as there is room for; where it was cut is marked.</summary>
public static class Excerpt
{
    /// <summary>What stands for words that are left out.</summary>
    private const string Cut = "[…]";

    /// <summary>A text, or as much of it as a length allows, cut behind a word and marked as cut.</summary>
    public static string Of(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= longest)
            return text;
        var space = text.LastIndexOf(' ', longest);
        var end = space > longest / 2 ? space : longest;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), $" {Cut}");
    }

    /// <summary>A text, or so much of its beginning and of its end.</summary>
    public static string Middle(string text, int before, int after)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= before + after + Cut.Length)
            return text;
        var space = before == 0 ? -1 : text.LastIndexOf(' ', before);
        var end = space > before / 2 ? space : before;
        if (CodePoints.IsInsidePair(text, end))
            end--;
        var from = text.Length - after;
        space = after == 0 ? -1 : text.IndexOf(' ', from);
        var start = space >= 0 && space < text.Length - (after / 2) ? space + 1 : from;
        // A mark does not stand without its letter.
        while (start < text.Length && (CodePoints.IsInsidePair(text, start) || CharUnicodeInfo.GetUnicodeCategory(text, start) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            start++;
        return $"{text.AsSpan(0, end)} {Cut} {text.AsSpan(start)}";
    }

    /// <summary>What two texts have become of each other, with no more of what stayed than shows where it changed, and no more in all than there is room for.</summary>
    public static IReadOnlyList<WordChange> Of(IReadOnlyList<WordChange> changes, int longest)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Sum(LengthOf) <= longest)
            return changes;
        var around = Math.Clamp(longest / 8, 40, 160);
        var shown = new List<WordChange>();
        var left = longest;
        foreach (var change in changes)
        {
            if (left <= 0)
            {
                shown.Add(new(ChangeKind.Same, Cut, Cut));
                break;
            }

            var most = change.Kind == ChangeKind.Same ? around : longest / 4;
            var part = change with { From = change.From is { } from ? Middle(from, most, most) : null, To = change.To is { } to ? Middle(to, most, most) : null };
            shown.Add(part);
            left -= LengthOf(part);
        }

        return shown;
    }

    private static int LengthOf(WordChange change) => Math.Max(change.From?.Length ?? 0, change.To?.Length ?? 0);
}
