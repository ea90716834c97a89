using System.Text;

namespace ClaimGraph.Identity;

/// <summary>What two typings of the same words have in common; never more than one wording has it.</summary>
/// <remarks>
/// Folded is only what cannot make other words: runs of white space, the shape of quotation marks, apostrophes and dashes, composed and
/// decomposed letters, a capital at the beginning of a sentence, and capitals all over. Other capitals stay, since they make other words
/// (US and us, Polish and polish), as do signs before numbers, symbols, emoji, marks on letters, and every other punctuation.
/// When in doubt two texts are two: that costs a second record, and the other way costs somebody's words.
/// </remarks>
public static class WordingKey
{
    /// <summary>With fewer words, capitals all over are as likely a name (US) as a way to shout.</summary>
    private const int FewestShouted = 3;

    private const char Minus = '\u2212';
    private const char Dash = '-';
    private const char Single = '\'';
    private const char Double = '"';
    private const char End = '\0';

    /// <summary>Category letter, and an apostrophe to whoever types it.</summary>
    private const char LetterApostrophe = '\u02BC';

    /// <summary>The key of a wording; it ends up in a hash and is not made to be read.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var visible = VisibleText.Of(text, IsHidden);
        var isShouted = IsShouted(visible);
        var key = new StringBuilder(visible.Length);
        var (isAtStart, isBehindEnd) = (true, false);
        for (var position = 0; position < visible.Length; position++)
        {
            var character = visible[position];
            if (char.IsWhiteSpace(character))
            {
                isAtStart |= isBehindEnd;
                if (key.Length > 0 && key[^1] != ' ')
                    key.Append(' ');
                continue;
            }

            if (character != LetterApostrophe && (char.IsLetterOrDigit(character) || char.IsSurrogate(character)))
            {
                var next = position + 1 < visible.Length ? visible[position + 1] : End;
                key.Append(isShouted || isAtStart && !char.IsUpper(next) ? char.ToLowerInvariant(character) : character);
                (isAtStart, isBehindEnd) = (false, false);
                continue;
            }

            isBehindEnd |= character is '.' or '!' or '?' or '…' or '。' or '！' or '？';
            key.Append(Mark(character, key.Length > 0 ? key[^1] : End, visible.AsSpan(position + 1)));
        }

        return key.ToString().TrimEnd(' ');
    }

    private static char Mark(char character, char before, ReadOnlySpan<char> rest) => character switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' or LetterApostrophe or '\u05F3' or '\uFF07' or '`' or '\u00B4' => Single,
        // Behind a digit the one means feet or minutes and the other inches or seconds.
        '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u05F4' or '\uFF02' or '\u301D' or '\u301E' or '\u301F' =>
            char.IsDigit(before) ? Double : Single,
        '-' or '\uFF0D' or '\uFE63' => IsSign(before, rest) ? Minus : Dash,
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2E3A' or '\u2E3B' or '\uFE58' => Dash,
        _ => character,
    };

    /// <summary>Whether a minus stands there: in front of a number, and not behind what it could be joined to.</summary>
    private static bool IsSign(char before, ReadOnlySpan<char> rest)
    {
        if (char.IsLetterOrDigit(before) || before is ')' or ']' or '%')
            return false;
        var number = rest.Length > 0 && (rest[0] is '.' or ',' || char.GetUnicodeCategory(rest[0]) == System.Globalization.UnicodeCategory.CurrencySymbol)
            ? rest[1..]
            : rest;
        return number.Length > 0 && char.IsDigit(number[0]);
    }

    private static bool IsShouted(string text)
    {
        var (words, isInWord) = (0, false);
        foreach (var character in text)
        {
            if (char.IsLower(character))
                return false;
            var isCapital = char.IsUpper(character);
            if (isCapital && !isInWord)
                words++;
            isInWord = isCapital || isInWord && !char.IsWhiteSpace(character);
        }

        return words >= FewestShouted;
    }

    /// <summary>Soft hyphen, zero width space, word joiner, byte order mark: without them the text looks and reads the same.</summary>
    private static bool IsHidden(Rune rune) => rune.Value is 0x00AD or 0x200B or 0x2060 or 0xFEFF;
}
