using System.Collections.Frozen;
using System.Globalization;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Numbers below a hundred in words, which some houses print in figures.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Known = All().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a number in figures and one in words are the same.</summary>
    /// <param name="figures">A folded word.</param>
    /// <param name="words">Folded words with spaces between; characters of Han also.</param>
    public static bool AreSame(string figures, string words) =>
        figures.Length <= 2 && char.IsAsciiDigit(figures[0])
        && (Known.TryGetValue(words, out var number) || Known.TryGetValue(words.Replace(" ", "", StringComparison.Ordinal), out number))
        && figures == number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<KeyValuePair<string, int>> All() =>
        LanguageFile.All.SelectMany(Cardinals).GroupBy(pair => pair.Key).Select(group => group.First());

    // Those that are written, and those that tens and units make together.
    private static IEnumerable<KeyValuePair<string, int>> Cardinals(LanguageFile file)
    {
        var written = file.Entries(LanguageHeading.Cardinals)
            .Select(entry => KeyValuePair.Create(entry.Phrase, int.Parse(entry.Meaning, CultureInfo.InvariantCulture))).ToList();
        if (file.Traits.TensAndUnits is not { } pattern)
            return written;
        var tens = written.Where(number => number.Value >= 20 && number.Value % 10 == 0);
        return written.Concat(tens.SelectMany(ten => written.Where(number => number.Value is > 1 and < 10).Select(unit => KeyValuePair.Create(
            pattern.Replace("{tens}", ten.Key, StringComparison.Ordinal).Replace("{unit}", unit.Key, StringComparison.Ordinal), ten.Value + unit.Value))));
    }
}
