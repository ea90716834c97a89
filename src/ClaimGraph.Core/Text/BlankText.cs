using System.Globalization;
using System.Text;

namespace ClaimGraph.Text;

/// <summary>Tells a text of which nothing can be seen from one that says something.</summary>
public static class BlankText
{
    /// <summary>
    /// Whether all of a text is white space, characters that are made not to be seen (Unicode's default ignorable ones, format and control
    /// characters, blank signs), or marks without a letter to stand on.
    /// </summary>
    public static bool IsBlank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
            if (IsSeen(rune))
                return false;
        return true;
    }

    private static bool IsSeen(Rune rune) => !Rune.IsWhiteSpace(rune) && !IsMadeUnseen(rune.Value) && Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => false,
        UnicodeCategory.Format => IsSignInFront(rune.Value),
        _ => true,
    };

    /// <summary>What has another category than format characters and marks, and is not seen: fillers, blank signs, and places kept for ignorable characters.</summary>
    private static bool IsMadeUnseen(int value) => value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2065 or 0x2800 or 0x1D159
        or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Format characters that are drawn, since they put a sign in front of digits or letters (Prepended_Concatenation_Mark).</summary>
    private static bool IsSignInFront(int value) =>
        value is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;
}
