using System.Text;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Folds a piece of text into the form in which lexicons hold it.</summary>
internal static class TokenKey
{
    /// <summary>From here on, up to the surrogates, letters have no case and are seen as what they are.</summary>
    private const char FirstPlain = '\u3041';

    /// <summary>How far letters of full width, as Chinese and Japanese texts have them, stand behind those of ASCII.</summary>
    private const int FullWidth = '\uFF21' - 'A';

    private static readonly string?[] Single = new string?['\uD7A4' - FirstPlain];

    public static string Of(ReadOnlySpan<char> printed)
    {
        // Two threads may compute the same entry; both write the same text.
        if (printed is [>= FirstPlain and < '\uD7A4' and var letter])
            return Single[letter - FirstPlain] ??= Folded(printed);
        return Folded(printed);
    }

    private static string Folded(ReadOnlySpan<char> printed)
    {
        if (Ascii.IsValid(printed) && printed.IndexOfAny("-\r\n") < 0)
            return printed.ToString().ToLowerInvariant();
        var key = new StringBuilder(printed.Length);
        var isDivided = printed.IndexOfAny('\r', '\n') >= 0;
        foreach (var character in printed)
        {
            if (IsApostrophe(character))
                key.Append('\'');
            else if (character > '\u007F' && char.IsDigit(character))
                key.Append((char)('0' + (int)char.GetNumericValue(character)));
            else if (character is >= '\uFF21' and <= '\uFF5A')
                key.Append(char.ToLowerInvariant((char)(character - FullWidth)));
            else if (char.ToLowerInvariant(character) is var lower && lower == 'ё')
                key.Append('е');
            else if (lower == 'İ')
                key.Append('i');
            else if (WordFolding.PersianLetter(lower) is { } persian)
                key.Append(persian);
            else if (WordFolding.IsSetOrLeftOut(lower) || lower is '-' or '‐' or '\u0301' || (isDivided && char.IsWhiteSpace(lower))
                || HiddenCharacters.Contain(new Rune(char.IsSurrogate(lower) ? ' ' : lower)))
                continue;
            else
                key.Append(lower);
        }

        return LookAlikes.Unmixed(Composed(key.ToString()));
    }

    public static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or 'ʼ' or '＇';

    private static string Composed(string key) =>
        key.All(character => character < 0x300) || key.Any(character => char.IsSurrogate(character) || character >= 0xFFFE) ? key : key.Normalize();
}
