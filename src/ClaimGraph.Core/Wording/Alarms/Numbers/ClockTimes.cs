using System.Globalization;
using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads times of day and lengths of hours and minutes, which houses print in many ways: "15:30", "15 Uhr 30", "half past three", "3 p.m.".</summary>
/// <remarks>As hours. A time that is spelled out may be of the morning or the afternoon, unless it says which: then it has two values.</remarks>
internal static class ClockTimes
{
    private const double Noon = 12;
    private const string Unit = "time hour";

    /// <summary>The time at a token; null when there is none.</summary>
    /// <param name="number">The number that begins there, if one does.</param>
    public static Sign? At(Passage passage, int token, ReadNumber? number)
    {
        var half = Phrase(passage, token, numbers => numbers.HalfHours);
        var later = half is null ? Phrase(passage, token, numbers => numbers.LeadingAfternoon) : null;
        var first = token + ((half ?? later)?.Words.Count ?? 0);
        if (first > token)
            number = first < passage.Tokens.Count && passage.Follows(first) ? ReadNumber.At(passage, first) : null;
        if (number is not { } hoursRead || Read(passage, first, hoursRead) is not { } time || time.Hours > 24)
            return null;
        if (half is not null)
            return time.Hours is >= 1 and <= Noon && time.Hours == Math.Floor(time.Hours) ? Sign(token, time.End, Both(time.Hours + half.Value)) : null;
        if (later is not null)
            return time.IsClock ? Sign(token, time.End, [Later(time.Hours)]) : null;
        if (Phrase(passage, time.End, numbers => numbers.Afternoon) is { } afternoon && passage.Follows(time.End))
            return Sign(token, time.End + afternoon.Words.Count, [Later(time.Hours)]);
        if (Phrase(passage, time.End, numbers => numbers.Morning) is { } morning && passage.Follows(time.End))
            return Sign(token, time.End + morning.Words.Count, [time.Hours == Noon ? 0 : time.Hours]);
        return time.IsClock ? Sign(token, time.End, time.IsSpelled && time.Hours <= Noon ? Both(time.Hours) : [time.Hours]) : null;
    }

    private static double[] Both(double hours) => [hours, hours + Noon];

    private static double Later(double hours) => hours < Noon ? hours + Noon : hours;

    private static Sign Sign(int first, int end, double[] hours) => new(AlarmKind.Number, "", first, end) { Number = new(hours, Unit) };

    private static Phrase? Phrase(Passage passage, int token, Func<NumberWords, PhraseTable> table) =>
        token < passage.Tokens.Count && passage.Language is { } language ? table(language.Numbers).At(passage, token) : null;

    private static Time? Read(Passage passage, int token, ReadNumber number)
    {
        var isFigure = passage.Tokens[token].Shape == TokenShape.Figure;
        if (isFigure && InFigures(passage, token) is { } printed)
            return printed;
        if (number is not { Values: [var hours], Scale: 1 } || hours != Math.Floor(hours) || hours < 0)
            return null;
        var end = PassHour(passage, number.End, out var isClock);
        if (end == number.End)
            return new(hours, number.End, false, !isFigure);
        if (Minutes(passage, end) is var (minutes, minutesEnd))
            return new(hours + (minutes / 60), minutesEnd, true, !isFigure);
        return new(hours, end, isClock, !isFigure);
    }

    // 15:30, and 15.30 in front of a word for hours.
    private static Time? InFigures(Passage passage, int token)
    {
        var key = passage.Tokens[token].Key;
        if (token + 1 < passage.Tokens.Count && passage.Gap(token + 1) is ":" && Two(key) is { } hours && IsMinutes(passage.Tokens[token + 1].Key, out var minutes))
            return new(hours + (minutes / 60), PassHour(passage, token + 2, out _), true, false);
        var parts = key.Split('.');
        if (parts.Length == 2 && Two(parts[0]) is { } whole && IsMinutes(parts[1], out var rest) && PassHour(passage, token + 1, out var isClock) is var end && isClock)
            return new(whole + (rest / 60), end, true, false);
        return null;
    }

    private static double? Two(string digits) => digits.Length is 1 or 2 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    private static bool IsMinutes(string digits, out double minutes)
    {
        minutes = digits.Length == 2 ? Two(digits) ?? -1 : -1;
        return minutes is >= 0 and < 60;
    }

    // Behind a word of the clock ("Uhr"), or one for hours, of which a length is told as well.
    private static int PassHour(Passage passage, int token, out bool isClock)
    {
        isClock = false;
        if (token >= passage.Tokens.Count || passage.Language is not { } language || !passage.Follows(token))
            return token;
        isClock = language.Numbers.HourWords.Contains(passage.Tokens[token].Key);
        if (isClock)
            return token + 1;
        var end = token;
        return UnitPhrases.Behind(passage, ref end) == Unit ? end : token;
    }

    private static (double Minutes, int End)? Minutes(Passage passage, int token)
    {
        if (token >= passage.Tokens.Count || !passage.Follows(token))
            return null;
        var next = passage.Tokens[token];
        if (next.Shape == TokenShape.Figure ? !IsMinutes(next.Key, out _) : ReadNumber.At(passage, token) is null)
            return null;
        if (ReadNumber.At(passage, token) is not { Values: [>= 0 and < 60 and var minutes], Scale: 1 } number || minutes != Math.Floor(minutes))
            return null;
        var end = number.End;
        return UnitPhrases.Behind(passage, ref end) switch
        {
            "time minute" => (minutes, end),
            null when next.Shape == TokenShape.Figure => (minutes, number.End),
            _ => null,
        };
    }

    /// <param name="IsClock">Whether nothing but a time, or hours with minutes, is written so.</param>
    /// <param name="IsSpelled">Whether the hours are in words.</param>
    private sealed record Time(double Hours, int End, bool IsClock, bool IsSpelled);
}
