using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording;

/// <summary>Contractions that data files keep without their apostrophe: "didnt", "weve".</summary>
internal static class LostApostrophes
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByLanguage = LanguageFile.All
        .Where(file => file.Entries(LanguageHeading.LostApostrophes).Count > 0)
        .ToFrozenDictionary(file => file.Code, file => Lost(file.Phrases(LanguageHeading.LostApostrophes).Select(word => word.TrimStart('~'))), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OfNoOtherLanguage =
        Lost(LanguageFile.SetOfAll(LanguageHeading.LostApostrophes).Where(word => !word.StartsWith('~')));

    /// <summary>A word with the apostrophe it lost, or as it is.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="language">ISO 639-1; null when it is not known: "dont" and "im" are words of other languages.</param>
    public static string Restored(string word, string? language) =>
        (language is null ? OfNoOtherLanguage : ByLanguage.GetValueOrDefault(language))?.GetValueOrDefault(word) ?? word;

    private static FrozenDictionary<string, string> Lost(IEnumerable<string> words) =>
        words.ToFrozenDictionary(word => word.Replace("'", "", StringComparison.Ordinal), StringComparer.Ordinal);
}
