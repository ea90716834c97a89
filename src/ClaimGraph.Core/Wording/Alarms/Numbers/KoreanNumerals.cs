namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads Korean numerals, of either row: 스물다섯, 이십오, 삼백만.</summary>
/// <remarks>Most of their syllables stand in other words too, so that a number must begin a word, and end one or be followed by what it counts.</remarks>
internal static class KoreanNumerals
{
    private const string Digits = "영일이삼사오육칠팔구";

    private static readonly (string Word, double Value)[] Native =
    [
        ("하나", 1), ("한", 1), ("둘", 2), ("두", 2), ("셋", 3), ("세", 3), ("넷", 4), ("네", 4), ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8),
        ("아홉", 9), ("열", 10), ("스물", 20), ("스무", 20), ("서른", 30), ("마흔", 40), ("쉰", 50), ("예순", 60), ("일흔", 70), ("여든", 80), ("아흔", 90),
    ];

    /// <summary>Reads a number that begins at a token.</summary>
    /// <returns>Its value and the token behind it; null when there is none.</returns>
    public static (double Value, int End)? Read(Passage passage, int token) =>
        token > 0 && passage.Gap(token).IsEmpty ? null : ReadNative(passage, token) ?? ReadChinese(passage, token);

    private static (double, int)? ReadNative(Passage passage, int token)
    {
        var (value, end) = (0.0, token);
        for (var parts = 0; parts < 2 && NativeAt(passage, end) is { Word: not null } part && (parts == 0 || (value is >= 10 and < 100 && part.Value < 10)); parts++)
            (value, end) = (value + part.Value, end + part.Word.Length);
        return end > token + 1 && EndsWord(passage, end) ? (value, end) : end == token + 1 && value > 1 && IsCounted(passage, end) ? (value, end) : null;
    }

    private static (string? Word, double Value) NativeAt(Passage passage, int token)
    {
        foreach (var (word, value) in Native)
            if (token + word.Length <= passage.Tokens.Count
                && Enumerable.Range(0, word.Length).All(index => passage.Tokens[token + index].Key is [var key] && key == word[index] && (index == 0 || passage.Gap(token + index).IsEmpty)))
                return (word, value);
        return default;
    }

    private static (double, int)? ReadChinese(Passage passage, int token)
    {
        var (total, section, digit) = (0.0, 0.0, 0.0);
        var (end, hasScale) = (token, false);
        for (; end < passage.Tokens.Count && (end == token || passage.Gap(end).IsEmpty) && passage.Tokens[end].Key is [var key]; end++)
            if (Digits.IndexOf(key, StringComparison.Ordinal) is var value and >= 0)
                digit = (digit * 10) + value;
            else if (ScaleOf(key) is { } scale)
                (total, section, digit, hasScale) = scale >= 1e4
                    ? (total + (Math.Max(section + digit, 1) * scale), 0, 0, true)
                    : (total, section + (Math.Max(digit, 1) * scale), 0, true);
            else
                break;
        return hasScale && (end > token + 1 ? EndsWord(passage, end) : IsCounted(passage, end)) ? (total + section + digit, end) : null;
    }

    private static bool EndsWord(Passage passage, int end) => end == passage.Tokens.Count || !passage.Gap(end).IsEmpty || IsCounted(passage, end);

    private static bool IsCounted(Passage passage, int end) => passage.Follows(end) && passage.Language!.Numbers.Counters.Contains(passage.Tokens[end].Key);

    private static double? ScaleOf(char key) => key switch
    {
        '십' => 10,
        '백' => 100,
        '천' => 1e3,
        '만' => 1e4,
        '억' => 1e8,
        '조' => 1e12,
        _ => null,
    };
}
