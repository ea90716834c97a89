using System.Globalization;
using System.Text;

namespace ClaimGraph.Search;

/// <summary>What one character folds to, whatever stands beside it; computed once per character and kept.</summary>
internal static class CharacterFolding
{
    /// <summary>In a folding: here one word ends.</summary>
    public const char Space = ' ';

    /// <summary>In a folding: here a word goes on if a letter follows.</summary>
    public const char Apostrophe = '\'';

    private const int PageLength = 256;
    private const string Nothing = "";
    private const string Separator = " ";

    private static readonly string?[]?[] Pages = new string?[]?[0x110000 / PageLength];

    /// <summary>The letters and digits a character stands for, with <see cref="Space"/> and <see cref="Apostrophe"/> as signs.</summary>
    public static string Of(Rune rune)
    {
        // Two threads may compute the same entry; both write the same text.
        var page = Pages[rune.Value / PageLength] ??= new string?[PageLength];
        return page[rune.Value % PageLength] ??= Compute(rune);
    }

    private static string Compute(Rune rune)
    {
        // Unassigned characters are not normalised: the platform's normaliser may know more, or fewer, of them than the runtime does.
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            return Separator;

        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            folded.Append(FoldPart(part));

        // Decomposing took Hangul syllables and voiced kana apart, which are letters of their own: NFC brings them back.
        var composed = folded.ToString().Normalize(NormalizationForm.FormC);
        return composed == Separator ? Separator : composed;
    }

    private static string FoldPart(Rune part) => part.Value switch
    {
        // ' and what stands for it: ‘ ’, the modifier letters ʹ ʻ ʼ ʾ ʿ of transliterations, the Hebrew geresh.
        '\'' or 0x2018 or 0x2019 or 0x02B9 or 0x02BB or 0x02BC or 0x02BE or 0x02BF or 0x05F3 => "'",
        // The kana voicing marks make a different letter, not an accented one.
        0x3099 or 0x309A => part.ToString(),
        // The ideographic zero is a letter number to Unicode, but a digit to whoever writes 二〇二五年.
        0x3007 => "零",
        // Letters by category that carry no sound: tatweel, Hangul fillers, the inherent vowels of Khmer.
        0x0640 or 0x115F or 0x1160 or 0x17B4 or 0x17B5 => Nothing,
        // Zero width space marks a word boundary; every other format character is invisible (NFKC_Casefold removes them).
        0x200B => Separator,
        _ => FoldByCategory(part),
    };

    private static string FoldByCategory(Rune part) => Rune.GetUnicodeCategory(part) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => FoldMark(part),
        UnicodeCategory.Format => Nothing,
        UnicodeCategory.DecimalDigitNumber => part.ToString(),
        _ when Rune.IsLetter(part) => FoldLetter(part),
        _ => Separator,
    };

    // Upper case first: letters with several lower-case forms (σ ς) then meet in one, as in CaseFolding.txt.
    private static string FoldLetter(Rune letter) =>
        BaseLetters.Of(Rune.ToLowerInvariant(Rune.ToUpperInvariant(letter)));

    // Without its vowel and tone signs a word of a script that is read by character would be another (Thai ภาษี, tax, and ภาษา, language).
    private static string FoldMark(Rune mark) => IndicVowels.TryGetLetter(mark, out var vowel) ? vowel.ToString()
        : UnspacedScripts.Contain(mark) ? mark.ToString()
        : Nothing;
}
