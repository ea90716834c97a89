using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Tracing.Credits;

/// <summary>Tells a place with a date ("NEW DELHI, May 8", "Rio de Janeiro, 8 mai") from the beginning of a sentence.</summary>
internal static class DatelinePlace
{
    private const int MostWords = 8;

    private static readonly char[] Between = [' ', ',', '.', '/', '-', '\u00A0', '\t'];

    private static readonly FrozenSet<string> Particles = LanguagePatterns.WordsOf(CreditPlace.PlaceParticle).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Captions =
        LanguagePatterns.WordsOf(CreditPlace.Caption).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words may be one: capitals and numbers, and the month in small letters when there is a number.</summary>
    public static bool Is(string words)
    {
        var parts = words.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var small = parts.Count(part => char.IsLower(part[0]) && !Particles.Contains(part));
        return parts.Length is > 0 and <= MostWords
            && !char.IsLower(parts[0][0])
            && !parts.Any(Captions.Contains)
            && small <= (HasDate(words) ? 1 : 0);
    }

    /// <summary>Whether nothing else is likely: a date stands there, or the place in capitals.</summary>
    public static bool IsCertain(string words) => HasDate(words) || IsInCapitals(words);

    /// <summary>Whether the words are set in capitals.</summary>
    public static bool IsInCapitals(string words) => words.Length > 2 && words.Any(char.IsUpper) && !words.Any(char.IsLower);

    private static bool HasDate(string words) => words.Any(char.IsAsciiDigit);
}
