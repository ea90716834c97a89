using System.Buffers;
using System.Text;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Characters that are not seen where they stand (Unicode 16, general category Cf).</summary>
internal static class HiddenCharacters
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create([.. Enumerable.Range(0x0370, 0x01C0).Concat(Enumerable.Range(0x200B, 0x60)).Append(0xFEFF).Append(0x180E).Append(0x061C).Select(code => (char)code)]);

    /// <summary>Whether a text has hidden characters, or letters that look like others; false for most texts, and quickly so.</summary>
    public static bool MayStandIn(string text) => text.AsSpan().ContainsAny(Letters);

    /// <summary>Zero-width characters, and those that turn the direction of writing.</summary>
    public static bool Contain(Rune rune) =>
        rune.Value is 0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2064) or (>= 0x2066 and <= 0x2069)
            or 0xFEFF or 0x180E or 0x061C;

    /// <summary>Hidden characters that a printer has no reason to set inside a word. A soft hyphen is a reason.</summary>
    public static bool IsSuspect(Rune rune) => rune.Value != 0x00AD && Contain(rune);

    /// <summary>Characters that print what follows in another order than it is stored.</summary>
    public static bool IsOverride(char character) => character is '\u202D' or '\u202E';

    /// <summary>Whether a hidden character belongs there: joiners in scripts that join, zero-width spaces in scripts without spaces.</summary>
    public static bool IsAtHome(char hidden, char before, char after) => hidden switch
    {
        '\u200C' or '\u200D' => Joins(before) || Joins(after),
        '\u200B' => IsUnspaced(before) || IsUnspaced(after),
        '\u200E' or '\u200F' or '\u061C' => IsRightToLeft(before) || IsRightToLeft(after),
        _ => false,
    };

    // Arabic, Syriac, N'Ko, Indic, South-East Asian, Mongolian, and what is written with surrogates (emoji among it).
    private static bool Joins(char letter) =>
        letter is (>= '\u0600' and <= '\u07FF') or (>= '\u0860' and <= '\u0DFF') or (>= '\u1780' and <= '\u18AF') or (>= '\uFB50' and <= '\uFEFC')
            or '\uFE0F' or (>= '\u2600' and <= '\u27BF')
        || IsUnspaced(letter) || char.IsSurrogate(letter);

    private static bool IsUnspaced(char letter) =>
        letter is (>= '\u0E00' and <= '\u0FFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u9FFF');

    private static bool IsRightToLeft(char letter) => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC');
}
