using System.Globalization;
using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Finds months, days of the week, and dates written in figures.</summary>
internal static class DateSigns
{
    /// <summary>What is read at a token; empty when there is no date. The day and the year of a written date are plain numbers.</summary>
    public static IReadOnlyList<Sign> At(Passage passage, int token) =>
        passage.Tokens[token].Shape == TokenShape.Figure ? InFigures(passage, token) : passage.Language is null ? [] : InWords(passage, token);

    // 09.05.2025 is one token, 9/5/2025 are three.
    private static IReadOnlyList<Sign> InFigures(Passage passage, int token)
    {
        if (!passage.Tokens[token].Key.Contains('.', StringComparison.Ordinal) && (token + 1 == passage.Tokens.Count || passage.Gap(token + 1) is not "/"))
            return [];
        var parts = passage.Tokens[token].Key.Split('.');
        var end = token + 1;
        if (IsDayAndMonth(passage, token, parts))
            return [Sign((token, end), [Number(parts[0])], null), Sign((token, end), [Number(parts[1])], "date month")];
        while (parts.Length < 3 && end < passage.Tokens.Count && passage.Gap(end) is "/" && passage.Tokens[end].Shape == TokenShape.Figure)
            parts = [.. parts, passage.Tokens[end++].Key];
        if (parts.Length != 3 || !Array.TrueForAll(parts, part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)))
            return [];
        var values = parts.Select(Number).ToArray();
        if (values is not [> 0 and <= 31, > 0 and <= 31, >= 0] || !(values[0] <= 12 || values[1] <= 12))
            return [];
        var months = values[..2].Where(value => value <= 12).ToArray();
        if (passage.Language?.Traits.PutsDayFirst == true && values[1] <= 12)
            months = [values[1]];
        double[] days = months.Length == 2 ? months : [values[0] + values[1] - months[0]];
        double[] years = parts[2].Length == 2 ? [values[2], values[2] + 2000, values[2] + 1900] : [values[2]];
        // Day and month stand in one token or two; which is which is not known.
        var year = end - 1;
        var first = (token, Math.Max(year, token + 1));
        return [Sign(first, days, null), Sign(first, months, "date month"), Sign((year, end), years, null)];
    }

    // 3.10., with the period of an ordinal behind both.
    private static bool IsDayAndMonth(Passage passage, int token, string[] parts) =>
        passage.Language?.Traits is { HasOrdinalPeriod: true, PutsDayFirst: true } && passage.Gap(token + 1) is ['.', ..]
        && parts is [{ Length: 1 or 2 } day, { Length: 1 or 2 } month] && parts.All(part => part.All(char.IsAsciiDigit))
        && Number(day) is >= 1 and <= 31 && Number(month) is >= 1 and <= 12;

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    private static Sign Sign((int First, int End) tokens, double[] values, string? unit) =>
        new(AlarmKind.Number, "", tokens.First, tokens.End) { Number = new(values, unit) };

    // Newspapers put in and leave out on which day of the week something was said; only another day is a change.
    private static IReadOnlyList<Sign> InWords(Passage passage, int token)
    {
        var numbers = passage.Language!.Numbers;
        var key = passage.Tokens[token].Key;
        foreach (var month in numbers.Months.StartingWith(key))
            if (month.StandsAt(passage, token) && (!numbers.DoubtfulMonths.Contains(key) || IsMonth(passage, token)))
                return [Sign((token, token + month.Words.Count), [month.Value], "date month")];
        if (numbers.FirstDay.Contains(key) && MonthBeside(passage, token + 1))
            return [Sign((token, token + 1), [1], null)];
        foreach (var day in numbers.Weekdays.StartingWith(key))
            if (day.StandsAt(passage, token))
                return [Sign((token, token + day.Words.Count), [day.Value], "date weekday") with { IsWeak = true }];
        return [];
    }

    /// <summary>Whether a month stands at a token, or behind one word: "enero" and "de enero".</summary>
    public static bool MonthBeside(Passage passage, int token)
    {
        for (var place = token; place < Math.Min(token + 2, passage.Tokens.Count) && passage.Follows(place); place++)
            if (passage.Language?.Numbers.Months.At(passage, place) is not null)
                return true;
        return false;
    }

    // "May 9", "in May": no other May is a month.
    private static bool IsMonth(Passage passage, int token) =>
        passage.Tokens[token].IsCapitalised
        && ((token > 0 && (passage.Tokens[token - 1].Shape == TokenShape.Figure || passage.Language!.Numbers.MonthOpeners.Contains(passage.Tokens[token - 1].Key)))
            || (passage.Follows(token + 1) && passage.Tokens[token + 1].Shape == TokenShape.Figure));
}
