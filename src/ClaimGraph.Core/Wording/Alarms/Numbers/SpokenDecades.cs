using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads decades in words: "the nineteen nineties", "девяностые", "lata dziewięćdziesiąte"; and behind such a word in figures: "lata 90.".</summary>
internal static class SpokenDecades
{
    private const string Decade = "date decade";
    private const int LastCentury = 1900;

    /// <summary>The decade whose words begin at a token; null when none does.</summary>
    /// <param name="number">The number that is read there.</param>
    public static Sign? At(Passage passage, int token, ReadNumber? number)
    {
        if (passage.Language is not { Numbers.Decades.IsEmpty: false } language)
            return null;
        if (language.Numbers.Decades.At(passage, token) is { } alone)
            return Sign(token, token + alone.Words.Count, [alone.Value, LastCentury + alone.Value]);
        if (number is not { Values: [var century], End: var end } || passage.Tokens[token].Shape != TokenShape.Letters || !passage.Follows(end)
            || language.Numbers.Decades.At(passage, end) is not { } decade)
            return null;
        return language.Traits.SaysYearsInPairs && century is >= 11 and <= 20 ? Sign(token, end + decade.Words.Count, [(century * 100) + decade.Value])
            : century >= 1000 && century % 100 == 0 ? Sign(token, end + decade.Words.Count, [century + decade.Value])
            : null;
    }

    /// <summary>Whether figures with the period of an ordinal are a decade, by the word in front of them.</summary>
    public static bool IsInFigures(Passage passage, int token, int end) =>
        passage.Language is { Traits.HasOrdinalPeriod: true } language && token > 0 && passage.Follows(token) && end == token + 1
        && language.Numbers.DecadeOpeners.Contains(passage.Tokens[token - 1].Key)
        && passage.Tokens[token].Key is [.., >= '1' and <= '9', '0'] && passage.Gap(end) is ['.', ..];

    private static Sign Sign(int first, int end, double[] values) => new(AlarmKind.Number, "", first, end) { Number = new(values, Decade) };
}
