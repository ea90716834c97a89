using System.Globalization;
using ClaimGraph.Verifying;
using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads times of day and lengths of hours and minutes, which houses print in many ways: "15:30", "15 Uhr 30", "half past three", "sete e meia", "3 p.m.".</summary>
/// <remarks>As hours. A time that is spelled out may be of the morning or the afternoon, unless it says which: then it has two values.</remarks>
internal static class ClockTimes
{
    private const double Noon = 12;
    private const string Unit = "time hour";

    /// <summary>The time at a token; null when there is none.</summary>
    /// <param name="number">The number that begins there, if one does.</param>
    public static Sign? At(Passage passage, int token, ReadNumber? number)
    {
        var later = Phrase(passage, token, numbers => numbers.LeadingAfternoon);
        var first = token + (later?.Words.Count ?? 0);
        var half = Phrase(passage, first, numbers => numbers.HalfHours);
        first += half?.Words.Count ?? 0;
        if (first > token)
            number = first < passage.Tokens.Count && passage.Follows(first) ? ReadNumber.At(passage, first) : null;
        if (number is not { } hoursRead || Read(passage, first, hoursRead, isPlaced: later is not null) is not { } time || time.Hours > 24)
            return null;
        if (half is not null)
        {
            if (time.Hours is < 1 or > Noon || time.Hours != Math.Floor(time.Hours))
                return null;
            time = time with { Hours = time.Hours + half.Value, IsClock = true, IsSpelled = true };
        }

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

    /// <param name="isPlaced">Whether a word in front says that it is a time.</param>
    private static Time? Read(Passage passage, int token, ReadNumber number, bool isPlaced)
    {
        var isFigure = passage.Tokens[token].Shape == TokenShape.Figure;
        if (isFigure && InFigures(passage, token, isPlaced) is { } printed)
            return printed;
        if (number is not { Values: [>= 0 and var hours], Scale: 1 })
            return null;
        // "sete e meia", which is a time where a part of the day stands beside it.
        if (hours != Math.Floor(hours))
            return isFigure ? null : new(hours, PassHour(passage, number.End, out var isOfClock), isPlaced || isOfClock, true);
        var end = PassHour(passage, number.End, out var isClock);
        if (end == number.End)
            return MinutesOfSpoken(passage, hours, end, isFigure) ?? new(hours, end, false, !isFigure);
        if (passage.Follows(end) && passage.Language!.Numbers.AddedFractions.At(passage, end) is { } fraction)
            return new(hours + fraction.Value, end + fraction.Words.Count, true, true);
        if (Minutes(passage, end) is var (minutes, minutesEnd))
            return new(hours + (minutes / 60), minutesEnd, true, !isFigure);
        return new(hours, end, isClock, !isFigure);
    }

    // "seven thirty in the evening": without a part of the day they may be any two numbers.
    private static Time? MinutesOfSpoken(Passage passage, double hours, int end, bool isFigure) =>
        !isFigure && hours is >= 1 and <= 24 && passage.Follows(end) && passage.Tokens[end].Shape == TokenShape.Letters
        && ReadNumber.At(passage, end) is { Values: [>= 5 and < 60 and var minutes], Scale: 1 } number && minutes == Math.Floor(minutes) && IsInPartOfDay(passage, number.End)
            ? new(hours + (minutes / 60), number.End, false, true)
            : null;

    private static bool IsInPartOfDay(Passage passage, int token) =>
        passage.Follows(token) && (Phrase(passage, token, numbers => numbers.Afternoon) ?? Phrase(passage, token, numbers => numbers.Morning)) is not null;

    // 15:30, and 15.30 where something says that it is a time, or it can be no fraction.
    private static Time? InFigures(Passage passage, int token, bool isPlaced)
    {
        var key = passage.Tokens[token].Key;
        if (token + 1 < passage.Tokens.Count && passage.Gap(token + 1) is ":" && Two(key) is { } hours && IsMinutes(passage.Tokens[token + 1].Key, out var minutes))
            return new(hours + (minutes / 60), PassHour(passage, token + 2, out _), true, false);
        var parts = key.Split('.');
        if (parts.Length == 2 && Two(parts[0]) is { } whole && IsMinutes(parts[1], out var rest) && PassHour(passage, token + 1, out var isClock) is var end
            && (isClock || isPlaced || passage.Language?.Traits.MayBeDecimal('.') == false || IsInPartOfDay(passage, token + 1)))
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
            null when next.Shape == TokenShape.Figure || EndsPhrase(passage, number.End) => (minutes, number.End),
            _ => null,
        };
    }

    // "vingt heures trente", and not "vingt heures, trente hommes".
    private static bool EndsPhrase(Passage passage, int token) => !passage.Follows(token) || FunctionWords.Contain(passage.Tokens[token].Key);

    /// <param name="IsClock">Whether nothing but a time, or hours with minutes, is written so.</param>
    /// <param name="IsSpelled">Whether the hours are in words.</param>
    private sealed record Time(double Hours, int End, bool IsClock, bool IsSpelled);
}
