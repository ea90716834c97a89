using System.Text;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Folds a piece of text into the form in which lexicons hold it.</summary>
internal static class TokenKey
{
    public static string Of(ReadOnlySpan<char> printed)
    {
        if (Ascii.IsValid(printed) && printed.IndexOfAny("-\r\n") < 0)
            return printed.ToString().ToLowerInvariant();
        var key = new StringBuilder(printed.Length);
        var isDivided = printed.IndexOfAny('\r', '\n') >= 0;
        foreach (var character in printed)
        {
            if (IsApostrophe(character))
                key.Append('\'');
            else if (char.ToLowerInvariant(character) is var lower && lower == 'ё')
                key.Append('е');
            else if (lower == 'İ')
                key.Append('i');
            else if (WordFolding.PersianLetter(lower) is { } letter)
                key.Append(letter);
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
