using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording;

/// <summary>Words whose last accent is printed as an apostrophe, as on keyboards without it: Italian <c>E'</c> for <c>È</c>, <c>piu'</c>.</summary>
internal static class ApostropheAccents
{
    private static readonly FrozenDictionary<string, string> Words =
        LanguageFile.SetOfAll(LanguageHeading.ApostropheAccents).ToFrozenDictionary(WithoutAccents, word => word, StringComparer.Ordinal);

    /// <summary>The word with its accent; null when no apostrophe stands right behind it, or it is none of those words.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="end">Behind its last letter.</param>
    public static string? Restored(string word, string text, int end) =>
        end < text.Length && text[end] is '\'' or '’' && (end + 1 == text.Length || !char.IsLetter(text[end + 1])) ? Words.GetValueOrDefault(word) : null;

    private static string WithoutAccents(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
