using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ClaimGraph.Languages;
using ClaimGraph.Search;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Whether accents tell two words apart, or have only been lost in print.</summary>
/// <remarks>
/// English words never differ in accents alone, and a text without a single accent may have lost them. Else accents count: "accuse" is
/// not "accusé". Of the umlauts, where they are letters, only the spelling ae, oe, ue stands for them: "wurde" is not "würde".
/// </remarks>
internal sealed class AccentFolding
{
    // Languages without a file of their own, and those whose file says so.
    private static readonly FrozenSet<string> WithUmlauts = new[] { "sv", "fi", "et", "hu", "az", "is", "sk" }
        .Concat(LanguageFile.All.Where(file => file.Traits.HasUmlauts).Select(file => file.Code)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithoutAccents =
        LanguageFile.All.Where(file => file.Traits.DropsAccents).Select(file => file.Code).ToFrozenSet(StringComparer.Ordinal);

    private readonly bool dropsAccents;

    public AccentFolding(PrintedText from, PrintedText to)
    {
        Language = LanguageTags.Of(from, to);
        dropsAccents = (Language is not null && WithoutAccents.Contains(Language)) || !HasAccents(from) || !HasAccents(to);
    }

    /// <summary>The language of both texts; null when it is not known.</summary>
    public string? Language { get; }

    /// <summary>A word without what does not tell it apart.</summary>
    /// <param name="isCapital">Whether it begins with a capital in print, as names do.</param>
    public string Fold(string word, bool isCapital)
    {
        if (!MayHaveAccents(word))
            return word;
        var umlautsCount = Language is null ? !isCapital : WithUmlauts.Contains(Language);
        var folded = new StringBuilder(word.Length + 2);
        foreach (var letter in word)
            Append(folded, letter, umlautsCount);
        return folded.ToString();
    }

    private void Append(StringBuilder folded, char letter, bool umlautsCount)
    {
        var vowel = letter switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', _ => '\0' };
        if (vowel != '\0' && umlautsCount)
            folded.Append(vowel).Append('e');
        else if (dropsAccents && IsAccented(letter))
            AppendBase(folded, letter);
        else
            folded.Append(letter);
    }

    private static void AppendBase(StringBuilder folded, char letter)
    {
        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                folded.Append(BaseLetters.Of(part));
    }

    private static bool HasAccents(PrintedText text)
    {
        foreach (var word in text.Words)
            if (MayHaveAccents(word.Folded) && word.Folded.Any(IsAccented))
                return true;
        return false;
    }

    private static bool MayHaveAccents(string word) =>
        word.AsSpan().IndexOfAnyInRange('\u00C0', '\u03FF') >= 0 || word.AsSpan().IndexOfAnyInRange('\u1E00', '\u1FFF') >= 0;

    // Latin and Greek; й and ї are letters.
    private static bool IsAccented(char letter) => letter switch
    {
        (>= '\u00E0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') or (>= '\u0300' and <= '\u036F') => true,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => letter.ToString().Normalize(NormalizationForm.FormD).Length > 1,
        _ => false,
    };
}
