using System.Text;

namespace ClaimGraph.Search;

/// <summary>
/// Folds the dependent vowel signs of the Indian scripts to their independent letters. Dropping them like accents would leave
/// bare consonants, so that different words and names became one (मोदी and मादा both मद).
/// </summary>
internal static class IndicVowels
{
    private const int FirstBlock = 0x0900;
    private const int LastBlock = 0x0D00;
    private const int BlockLength = 0x80;
    private const int SignToLetter = 0x38;

    /// <summary>
    /// The letter for a vowel sign. Devanagari to Malayalam share the layout of ISCII (The Unicode Standard, chapter 12):
    /// in each block the signs 3E..4C stand 38 (hexadecimal) above their letters.
    /// </summary>
    public static bool TryGetLetter(Rune sign, out Rune letter)
    {
        letter = default;
        if (sign.Value is < FirstBlock or >= LastBlock + BlockLength)
            return false;
        if (sign.Value % BlockLength is not (>= 0x3E and <= 0x4C) or 0x44)
            return false;
        letter = new Rune(sign.Value - SignToLetter);
        return Rune.IsLetter(letter);
    }
}
