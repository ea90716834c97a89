using System.Globalization;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads what speech puts behind the whole of a number: "zwei Komma fünf", "две целых пять десятых", "two and a half".</summary>
internal static class SpokenFractions
{
    /// <summary>Digits behind a decimal word; more are no number that anybody says.</summary>
    private const int MostDigits = 6;

    /// <summary>The number with the fraction that follows it; itself when none does.</summary>
    public static ReadNumber With(Passage passage, ReadNumber number)
    {
        if (passage.Language is not { } language || number.Values is not [var whole] || number.End >= passage.Tokens.Count || !passage.Follows(number.End))
            return number;
        if (language.Numbers.DecimalWords.Contains(passage.Tokens[number.End].Key) && Decimals(passage, number.End + 1) is var (part, end))
            return new([whole + part], end, number.Scale, false);
        return language.Numbers.AddedFractions.At(passage, number.End) is { } phrase
            ? new([whole + (phrase.Value * number.Scale)], number.End + phrase.Words.Count, number.Scale, false)
            : number;
    }

    /// <summary>A fraction in front of a word of magnitude: "half a million".</summary>
    public static ReadNumber? Leading(Passage passage, int token)
    {
        foreach (var phrase in passage.Language!.Numbers.LeadingFractions.StartingWith(passage.Tokens[token].Key))
            if (phrase.StandsAt(passage, token) && token + phrase.Words.Count is var end && end < passage.Tokens.Count && passage.Follows(end)
                && passage.Language.Numbers.ScaleAt(passage, end) is not null)
                return new([phrase.Value], end, 1, false);
        return null;
    }

    /// <summary>A number behind a word that adds a fraction to it: साढ़े तीन.</summary>
    public static ReadNumber? Added(Passage passage, int token) =>
        passage.Language!.Numbers.LeadingAddends.At(passage, token) is { } phrase && token + phrase.Words.Count is var next && passage.Follows(next)
        && ReadNumber.At(passage, next) is { Values: [var whole] } number
            ? number with { Values = [whole + (phrase.Value * number.Scale)] }
            : null;

    // "five", "zero five", "twenty-five", and what tenths or hundredths say of their place.
    private static (double Part, int End)? Decimals(Passage passage, int token)
    {
        var (digits, length, end) = (0.0, 0, token);
        while (length < MostDigits && end < passage.Tokens.Count && passage.Follows(end) && Digits(passage, end) is var (value, count))
            (digits, length, end) = ((digits * Math.Pow(10, count)) + value, length + count, end + 1);
        if (end == token)
            return null;
        if (end < passage.Tokens.Count && passage.Follows(end) && passage.Language!.Numbers.DecimalPlaces.At(passage, end) is { } place)
            return (digits / place.Value, end + place.Words.Count);
        return (digits / Math.Pow(10, length), end);
    }

    private static (double Value, int Count)? Digits(Passage passage, int token) => passage.Tokens[token] switch
    {
        { Shape: TokenShape.Figure, Key: var key } when key.All(char.IsAsciiDigit) => (double.Parse(key, CultureInfo.InvariantCulture), key.Length),
        { Shape: TokenShape.Letters, Key: var key } when passage.Language!.Numbers.Value(key) is var (value, _) && value is >= 0 and < 100 && value == Math.Floor(value) =>
            (value, value < 10 ? 1 : 2),
        _ => null,
    };
}
