using System.Text;

namespace ClaimGraph.Search;

/// <summary>
/// The scripts whose words are not set apart by spaces, or by too few of them: Han, Hiragana, Katakana, Hangul, Thai, Lao, Khmer and Burmese.
/// </summary>
internal static class UnspacedScripts
{
    /// <summary>The first of their characters.</summary>
    public const char First = '\u0E01';

    /// <summary>The last of those that may have signs in more than one order.</summary>
    public const char LastWithSigns = '\u17DD';

    /// <summary>
    /// True for a letter of these scripts, and for the vowel and tone signs of those that have them; not for digits (ranges from Scripts.txt
    /// and ScriptExtensions.txt).
    /// </summary>
    public static bool Contain(Rune rune) => rune.Value switch
    {
        < First => false,
        <= 0x0E3A or (>= 0x0E40 and <= 0x0E4E) => true,                     // Thai
        (>= 0x0E81 and <= 0x0ECE) or (>= 0x0EDC and <= 0x0EDF) => true,     // Lao
        (>= 0x1000 and <= 0x103F) or (>= 0x1050 and <= 0x108F) or (>= 0x109A and <= 0x109D) => true,   // Burmese
        < 0x1100 => false,
        <= 0x11FF => true,                       // Hangul jamo
        (>= 0x1780 and <= 0x17D3) or 0x17D7 or 0x17DC or 0x17DD => true,    // Khmer
        < 0x3005 => false,
        <= 0x3007 or 0x303B or 0x303C => true,   // iteration and closing marks, ideographic zero
        >= 0x3031 and <= 0x3035 => true,         // kana repeat marks
        >= 0x3041 and <= 0x30FF => true,         // Hiragana, Katakana
        >= 0x3131 and <= 0x318E => true,         // Hangul compatibility jamo
        >= 0x31F0 and <= 0x31FF => true,         // small Katakana
        >= 0x3400 and <= 0x4DBF => true,         // Han extension A
        >= 0x4E00 and <= 0x9FFF => true,         // Han
        >= 0xA960 and <= 0xA97F => true,         // old Hangul initials
        (>= 0xA9E0 and <= 0xA9EF) or (>= 0xA9FA and <= 0xA9FE) or (>= 0xAA60 and <= 0xAA7F) => true,   // Burmese extensions
        >= 0xAC00 and <= 0xD7FB => true,         // Hangul syllables, old vowels and finals
        >= 0xF900 and <= 0xFAFF => true,         // Han compatibility
        >= 0x1AFF0 and <= 0x1B16F => true,       // Kana supplement and extensions
        >= 0x20000 and <= 0x3FFFF => true,       // Han extension B and later planes
        _ => false,
    };

    /// <summary>True for a token that is a single character of these scripts.</summary>
    public static bool IsCharacter(string token) =>
        token.Length > 0 && Rune.TryGetRuneAt(token, 0, out var rune) && rune.Utf16SequenceLength == token.Length && Contain(rune);

    /// <summary>True for a character that may complete the one before it: a Hangul vowel or final, a kana voicing mark.</summary>
    public static bool IsComposing(Rune rune) => rune.Value is (>= 0x1161 and <= 0x11C2) or 0x3099 or 0x309A;

    /// <summary>Composes two characters into one, as NFC would (UAX #15).</summary>
    public static bool TryCompose(char first, char second, out char composed)
    {
        var text = new string([first, second]).Normalize(NormalizationForm.FormC);
        composed = text[0];
        return text.Length == 1;
    }
}
