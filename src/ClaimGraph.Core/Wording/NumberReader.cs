namespace ClaimGraph.Wording;

/// <summary>A number in figures with the separators inside: "2.5", "1,000", "1 000".</summary>
internal static class NumberReader
{
    private const int GroupLength = 3;
    private const char SoftHyphen = '\u00AD';

    /// <summary>Reads a number.</summary>
    /// <param name="start">Where its first digit stands.</param>
    /// <param name="number">
    /// Takes its digits as 0 to 9, and points and commas; spaces and apostrophes can only group digits, and are dropped.
    /// </param>
    /// <returns>The index behind its last digit.</returns>
    public static int Read(string text, int start, FoldedLetters number)
    {
        var position = PassDigits(text, start, number);
        // Only whole thousands can be grouped: at most three digits in front of the first group, and no point or comma.
        var groupable = number.Length <= GroupLength;
        while (position < text.Length)
        {
            if (Separator(text[position]) is { } separator && IsDigit(text, position + 1))
            {
                number.Add(separator);
                groupable = false;
                position = PassDigits(text, position + 1, number);
            }
            else if (groupable && JoinsGroups(text, position))
                position = PassDigits(text, position + 1, number);
            else
                break;
        }

        return position;
    }

    private static int PassDigits(string text, int position, FoldedLetters number)
    {
        var end = position;
        while (position < text.Length && (text[position] == SoftHyphen || WordCharacter.At(text, position, out _).Kind == WordCharacterKind.Digit))
        {
            var digit = WordCharacter.At(text, position, out var length);
            position += length;
            if (digit.Kind != WordCharacterKind.Digit)
                continue;
            number.Add(digit.Folded);
            end = position;
        }

        return end;
    }

    private static char? Separator(char character) => character switch
    {
        '.' or '\uFF0E' or '\u066B' => '.',
        ',' or '\u066C' => ',',
        _ => null,
    };

    // A space of the usual width joins only what cannot be two numbers: 300 000, 1 500 000.
    private static bool JoinsGroups(string text, int position) => text[position] switch
    {
        '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u2008' or '\u200A' or '\'' or '\u2019' => IsGroup(text, position + 1),
        ' ' => IsGroup(text, position + 1)
            && (text.AsSpan(position + 1, GroupLength) is "000"
                || IsFollowedByGroup(text, position)
                || IsPrecededByGroup(text, position)),
        _ => false,
    };

    private static bool IsFollowedByGroup(string text, int position)
    {
        var next = position + 1 + GroupLength;
        return next < text.Length && text[next] == ' ' && IsGroup(text, next + 1);
    }

    private static bool IsPrecededByGroup(string text, int position)
    {
        var before = position - 1 - GroupLength;
        return before > 0 && text[before] == ' ' && IsDigit(text, before - 1) && IsGroup(text, before + 1);
    }

    private static bool IsGroup(string text, int position) =>
        IsDigit(text, position) && IsDigit(text, position + 1) && IsDigit(text, position + 2) && !IsDigit(text, position + GroupLength);

    private static bool IsDigit(string text, int position) =>
        position < text.Length && WordCharacter.At(text, position, out var length).Kind == WordCharacterKind.Digit && length == 1;
}
