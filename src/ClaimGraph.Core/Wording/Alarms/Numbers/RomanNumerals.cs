namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads Roman numerals beside what they number: "XXI век", "siglo XXI", "World War II", "XXIe siècle".</summary>
internal static class RomanNumerals
{
    private const int Longest = 15;

    /// <summary>The number at a token; null when it is no numeral, or nothing that is numbered so stands beside it.</summary>
    public static ReadNumber? At(Passage passage, int token)
    {
        var found = passage.Tokens[token];
        if (passage.Language is not { } language || language.Numbers.RomanCounted.Count == 0 || !found.IsCapitalised || found.End - found.Start > Longest)
            return null;
        var printed = passage.Text.Text.AsSpan(found.Start, found.End - found.Start);
        var numeral = printed[..(printed.IndexOfAnyExcept("IVXLC") is var end and >= 0 ? end : printed.Length)];
        var isNumeral = numeral.Length == printed.Length || (numeral.Length > 0 && language.Numbers.Endings.Contains(printed[numeral.Length..].ToString()));
        return isNumeral && (IsCounted(passage, token - 1, token) || IsCounted(passage, token + 1, token + 1)) && Value(numeral) is > 0 and var value
            ? new([value], token + 1, 1, false)
            : null;
    }

    private static bool IsCounted(Passage passage, int beside, int second) =>
        beside >= 0 && beside < passage.Tokens.Count && passage.Follows(second) && passage.Language!.Numbers.RomanCounted.Contains(passage.Tokens[beside].Key);

    private static int Value(ReadOnlySpan<char> numeral)
    {
        var (sum, before) = (0, int.MaxValue);
        foreach (var letter in numeral)
        {
            var value = letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 };
            sum += value > before ? value - (2 * before) : value;
            before = value;
        }

        return sum;
    }
}
