using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Finds the numbers of a text with what they count: amounts, dates, percentages.</summary>
internal static class NumberSigns
{
    /// <param name="taken">Tokens that are part of another phrase (<c>no one</c>).</param>
    public static IReadOnlyList<Sign> Of(Passage passage, IReadOnlySet<int> taken)
    {
        var signs = new List<Sign>();
        for (var token = 0; token < passage.Tokens.Count;)
        {
            if (taken.Contains(token))
            {
                token++;
                continue;
            }

            var next = token + 1;
            var number = ReadNumber.At(passage, token);
            if (DateSigns.At(passage, token) is { Count: > 0 } dates)
            {
                signs.AddRange(dates);
                next = dates[^1].End;
            }
            else if (SpokenDecades.At(passage, token, number) is { } decade)
            {
                signs.Add(decade);
                next = decade.End;
            }
            else if (ClockTimes.At(passage, token, number) is { } time)
            {
                signs.Add(time);
                next = time.End;
            }
            else if (number is { } read)
            {
                signs.Add(WithUnit(passage, token, read));
                next = signs[^1].End;
            }

            token = Math.Max(next, token + 1);
        }

        return NumberRanges.Joined(passage, DateParts.Marked(signs));
    }

    private static Sign WithUnit(Passage passage, int token, ReadNumber number)
    {
        var first = ReadNumber.HasMinusWord(passage, token) && number.Values is [< 0, ..] ? token - 1 : token;
        var end = number.End;
        var unit = UnitPhrases.Before(passage, ref first);
        unit = UnitPhrases.Behind(passage, ref end) is { } behind && (unit is null || !behind.StartsWith("time", StringComparison.Ordinal)) ? behind : unit;
        // 1º de janeiro
        if (unit == "measure degree" && DateSigns.MonthBeside(passage, end))
            unit = null;
        if (unit is null && Ending(passage, end) is { } ending)
        {
            end++;
            unit = ending;
        }

        else if (unit is null && SpokenDecades.IsInFigures(passage, token, end))
            unit = "date decade";

        var counted = unit is not null && unit is not "" && !unit.StartsWith("time", StringComparison.Ordinal);
        return new(AlarmKind.Number, "", first, end)
        {
            IsWeak = (number.IsWeak && !counted) || IsPartOfName(passage, token),
            Number = new(number.Values, unit is "" ? null : unit) { Scale = number.Scale },
        };
    }

    // COVID-19 may be printed without its number; F-16 is not F-35.
    private static bool IsPartOfName(Passage passage, int token) => token > 0 && passage.Gap(token) is "-" && passage.Tokens[token - 1].IsCapitalised;

    // 5th is 5; the 1990s are not 1990.
    private static string? Ending(Passage passage, int token)
    {
        if (token >= passage.Tokens.Count || passage.Language is not { } language || passage.Tokens[token - 1].Shape != TokenShape.Figure)
            return null;
        var glued = passage.Gap(token).IsEmpty || passage.Gap(token) is ['-' or '‑' or '’' or '\''];
        if (!glued || !language.Numbers.Endings.Contains(passage.Tokens[token].Key))
            return null;
        return language.Numbers.DecadeEndings.Contains(passage.Tokens[token].Key) && passage.Tokens[token - 1].Key.EndsWith('0') ? "date decade" : "";
    }
}
