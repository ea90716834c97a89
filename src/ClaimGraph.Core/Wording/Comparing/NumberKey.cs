using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>A number in figures without the separators of a house or a language: 1,000 and 1000, 2.5 and 2,5.</summary>
internal static class NumberKey
{
    private const int GroupLength = 3;
    private const int LakhLength = 2;

    // Where a single comma before three digits groups them, and a point does not: by the language's file, or Hebrew. Unknown languages go with English.
    private static readonly FrozenSet<string> WithPoint = LanguageFile.All
        .Where(file => file.Traits.MayPartThousands(',') && !file.Traits.MayPartThousands('.')).Select(file => file.Code).Append("he")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The number with a point before its fraction and nothing between its thousands.</summary>
    /// <param name="number">Digits, points and commas.</param>
    /// <param name="language">Its language; null when it is not known.</param>
    public static string Of(string number, string? language)
    {
        var last = number.LastIndexOfAny(['.', ',']);
        if (last < 0)
            return number;
        var first = number.IndexOfAny(['.', ',']);
        if (number[first] != number[last])
            return string.Concat(Whole(number.AsSpan(0, last)), ".", number.AsSpan(last + 1));
        if (first != last)
            return IsGrouped(number, number[first]) ? Whole(number) : number;
        var groups = number.Length - last - 1 == GroupLength && first <= GroupLength && number[0] != '0'
            && number[last] == (language is null || WithPoint.Contains(language) ? ',' : '.');
        return groups ? Whole(number) : number.Replace(',', '.');
    }

    /// <summary>Whether digits are parted as thousands are, 1,000,000, or as lakhs, 10,00,000; 8.5.2025 is not.</summary>
    public static bool IsGrouped(string number, char separator)
    {
        var groups = number.Split(separator);
        return groups[^1].Length == GroupLength
            && ((groups[0].Length <= GroupLength && groups.Skip(1).All(group => group.Length == GroupLength))
                || (groups[0].Length <= LakhLength && groups[1..^1].All(group => group.Length == LakhLength)));
    }

    private static string Whole(ReadOnlySpan<char> number) => number.ToString().Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
}
