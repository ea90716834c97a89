using System.Globalization;
using System.Text;

namespace ClaimGraph.Wording;

/// <summary>Folds what printing changes in a word, and keeps what makes another word: accents stay, and й is not и.</summary>
/// <remarks>
/// NFKC (UAX #15) with full case folding (CaseFolding.txt, so ß is ss), ligatures that NFKC keeps (œ, æ), Russian ё as е, the stress
/// marks of Russian primers, the vowel points of Hebrew and Arabic, which printing sets or leaves out, and letters that Arabic and Persian keyboards set for each other.
/// </remarks>
internal static class WordFolding
{
    /// <summary>Folds a word, or a sign that is read as one.</summary>
    /// <param name="word">Well-formed UTF-16.</param>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.Normalize(NormalizationForm.FormKC).EnumerateRunes())
            Append(folded, rune);
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>True for a fraction in one character: ½.</summary>
    public static bool IsFraction(Rune rune) => rune.ToString().Normalize(NormalizationForm.FormKC).Contains('\u2044', StringComparison.Ordinal);

    private static void Append(StringBuilder folded, Rune rune)
    {
        _ = rune.Value switch
        {
            'ё' or 'Ё' => folded.Append('е'),
            'ß' or 'ẞ' => folded.Append("ss"),
            'œ' or 'Œ' => folded.Append("oe"),
            'æ' or 'Æ' => folded.Append("ae"),
            'İ' => folded.Append('i'),
            'ي' or 'ك' => folded.Append(PersianLetter((char)rune.Value)),
            0x2044 => folded.Append('/'),
            0x066A => folded.Append('%'),
            0x02BC => folded.Append('\''),
            _ => AppendByCategory(folded, rune),
        };
    }

    /// <summary>The letter that Persian has for one of Arabic, which keyboards of either are typed with; null for any other.</summary>
    public static char? PersianLetter(char letter) => letter switch { 'ي' => 'ی', 'ك' => 'ک', _ => null };

    /// <summary>Whether printing sets a character or leaves it out: the vowel points of Hebrew and Arabic, and what stretches a line.</summary>
    public static bool IsSetOrLeftOut(char character) =>
        character is (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640';

    private static StringBuilder AppendByCategory(StringBuilder folded, Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark when IsLeftOut(rune, folded) => folded,
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator => folded,
        // Upper case first: letters with several lower-case forms (σ ς) then meet in one, as in CaseFolding.txt.
        _ when Rune.IsLetter(rune) => folded.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString()),
        _ => folded.Append(rune.ToString()),
    };

    private static bool IsLeftOut(Rune mark, StringBuilder folded) => mark.Value switch
    {
        0x0300 or 0x0301 => folded.Length > 0 && folded[^1] is >= '\u0400' and <= '\u04FF',
        >= 0x0591 and <= 0x05C7 => true,
        _ => mark.IsBmp && IsSetOrLeftOut((char)mark.Value),
    };
}
