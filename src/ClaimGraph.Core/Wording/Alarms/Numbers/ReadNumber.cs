using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>A number found in a text.</summary>
/// <param name="Values">Every way to read it.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Scale">What its magnitude words come to.</param>
internal readonly record struct ReadNumber(IReadOnlyList<double> Values, int End, double Scale, bool IsWeak)
{
    private static readonly FrozenSet<string> MinusWords = LanguageFile.SetOfAll(LanguageHeading.MinusWords);

    /// <summary>The number at a token, with its magnitude words; null when there is none.</summary>
    public static ReadNumber? At(Passage passage, int token) => passage.Tokens[token].Shape switch
    {
        TokenShape.Figure => Figure(passage, token) is { } figure ? Scaled(passage, SpokenFractions.With(passage, figure)) : null,
        TokenShape.Character when passage.Language?.Traits.HasChineseNumerals == true =>
            ChineseNumerals.Read(passage, token) is { } numeral ? Scaled(passage, new([numeral.Value], numeral.End, 1, false)) : null,
        TokenShape.Character when passage.Language?.Traits.HasKoreanNumerals == true =>
            KoreanNumerals.Read(passage, token) is { } numeral ? Scaled(passage, new([numeral.Value], numeral.End, 1, false)) : null,
        TokenShape.Letters when passage.Language is not null =>
            SpokenFractions.Leading(passage, token) is { } fraction ? Scaled(passage, fraction)
            : SpokenFractions.Added(passage, token) is { } added ? Scaled(passage, added)
            : RomanNumerals.At(passage, token) is { } roman ? roman
            : WordsAt(passage, token) is { } words ? Signed(passage, token, Scaled(passage, SpokenFractions.With(passage, YearInPairs(passage, words)))) : null,
        _ => null,
    };

    private static ReadNumber? Figure(Passage passage, int token)
    {
        var values = Figures.Values(passage.Tokens[token].Key, passage.Language?.Traits);
        if (values.Count == 0)
            return null;
        if (IsNegative(passage, token) || HasMinusWord(passage, token))
            values = [.. values.Select(value => -value)];
        var number = Scaled(passage, new(values, token + 1, 1, false));
        // 2 million 300 thousand
        if (number.Scale > 1e3 && number.End + 1 < passage.Tokens.Count && passage.Follows(number.End)
            && passage.Tokens[number.End].Shape == TokenShape.Figure && Figure(passage, number.End) is { } rest
            && ((rest.Scale > 1 && rest.Scale < number.Scale) || IsRest(passage, number, rest)))
            return number with { Values = [.. number.Values.Select(value => value + rest.Values[0])], End = rest.End };
        return number;
    }

    // 3万5000, of which nothing parts the figures.
    private static bool IsRest(Passage passage, ReadNumber number, ReadNumber rest) =>
        passage.Tokens[number.End - 1].Shape == TokenShape.Character && passage.Gap(number.End).IsEmpty && rest.Values.Count == 1 && rest.Values[0] < number.Scale;

    /// <summary>Whether a minus that is read aloud stands in front of a token: "minus 2"; but "ten minus 2" is a sum.</summary>
    public static bool HasMinusWord(Passage passage, int token) =>
        token > 0 && passage.Follows(token) && MinusWords.Contains(passage.Tokens[token - 1].Key)
        && !(token > 1 && (passage.Tokens[token - 2].Shape == TokenShape.Figure || passage.Language?.Numbers.Contains(passage.Tokens[token - 2].Key) == true));

    private static ReadNumber Signed(Passage passage, int token, ReadNumber number) =>
        HasMinusWord(passage, token) ? number with { Values = [.. number.Values.Select(value => -value)] } : number;

    // A minus sign stands behind a space, and right in front of the number.
    private static bool IsNegative(Passage passage, int token) =>
        passage.Gap(token) is [.., '-' or '\u2212' or '–'] gap && (gap.Length == 1 ? token == 0 : char.IsWhiteSpace(gap[^2]) || gap[^2] == '(');

    // 245 billion, 2,5 Mio., 5m: the last may be metres.
    private static ReadNumber Scaled(Passage passage, ReadNumber number)
    {
        while (passage.Language is { } language && number.End < passage.Tokens.Count && passage.Follows(number.End))
        {
            var key = passage.Tokens[number.End].Key;
            if (language.Numbers.ScaleAt(passage, number.End) is var (scale, end))
                number = new([.. number.Values.Select(value => value * scale)], end, number.Scale * scale, false);
            else if (key is "m" or "k" && passage.Gap(number.End).IsEmpty)
                return new([.. number.Values, .. number.Values.Select(value => value * (key == "m" ? 1e6 : 1e3))], number.End + 1, 1, false);
            else
                break;
        }

        return number;
    }

    // "nineteen eighty-four", "twenty fifteen".
    private static ReadNumber YearInPairs(Passage passage, ReadNumber century) =>
        passage.Language!.Traits.SaysYearsInPairs && century is { Values: [>= 11 and <= 20 and var hundreds], Scale: 1 } && passage.Follows(century.End)
        && passage.Tokens[century.End].Shape == TokenShape.Letters && WordsAt(passage, century.End) is { Values: [>= 10 and < 100 and var rest], Scale: 1 } years
            ? new([(hundreds * 100) + rest], years.End, 1, false)
            : century;

    private static ReadNumber? WordsAt(Passage passage, int token)
    {
        var sum = new NumberSum(passage.Language!);
        var end = token;
        while (end < passage.Tokens.Count && (end == token || passage.Follows(end)))
        {
            var joins = end > token && end + 1 < passage.Tokens.Count && passage.Follows(end + 1) && sum.MayJoin(passage.Tokens[end].Key, passage.Tokens[end + 1].Key);
            if (joins)
                end++;
            if (!sum.TryAdd(passage.Tokens[end].Key))
                break;
            end++;
        }

        return end == token ? null : new([sum.Value], end, sum.Scale, sum.IsWeak && end == token + 1);
    }
}
