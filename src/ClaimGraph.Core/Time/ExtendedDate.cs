using System.Text.RegularExpressions;

namespace ClaimGraph.Time;

/// <summary>
/// A date that is neither a year nor a month nor a day, in the Extended Date/Time Format, level 1 (ISO 8601-2:2019): doubtful (<c>1985~</c>),
/// with digits that are not known (<c>199X</c>, <c>2004-06-XX</c>), a season (<c>2001-21</c>), or an interval (<c>2019/2021</c>, <c>../2021</c>).
/// </summary>
/// <param name="Text">As it was given.</param>
/// <param name="First">The earliest day it can be.</param>
/// <param name="Last">The latest day it can be.</param>
internal sealed partial record ExtendedDate(string Text, DateOnly First, DateOnly Last)
{
    /// <summary>What one date in it looks like, as a regular expression (ECMA-262).</summary>
    public const string OnePattern = "([0-9]{4}(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?|[0-9]{3}X|[0-9]{2}XX)[?~%]?";

    private const char Unknown = 'X';
    private const int Months = 12;

    // Winter is in the south when it is summer in the north, and begins in one year and ends in the next.
    private const int FirstSeason = 21;
    private const int LastSeason = 24;

    /// <summary>Reads such a date; null when it is none. Plain dates are read by <see cref="PartialDate"/>.</summary>
    public static ExtendedDate? Read(string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 1)
            return Single(text);
        if (parts.Length != 2 || !IsEnd(parts[0], out var from) || !IsEnd(parts[1], out var until) || (from is null && until is null))
            return null;
        var first = from?.First ?? DateOnly.MinValue;
        var last = until?.Last ?? DateOnly.MaxValue;
        return first <= last && !(from is not null && until is not null && until.First < from.First) ? new(text, first, last) : null;
    }

    /// <summary>Reads one end of an interval: a date, or that it is open (<c>..</c>) or not known (nothing).</summary>
    private static bool IsEnd(string text, out ExtendedDate? date)
    {
        date = null;
        if (text is "" or "..")
            return true;
        date = PartialDate.TryParse(text, out var plain) ? new(text, plain.First, plain.Last) : Single(text);
        return date is not null;
    }

    private static ExtendedDate? Single(string text)
    {
        if (One().Match(text) is not { Success: true } match)
            return null;
        var isDoubtful = text[^1] is '?' or '~' or '%';
        var year = match.Groups[1].Value;
        var (month, day) = (match.Groups[2].Value, match.Groups[3].Value);
        // The one digit that is not known is the last that is given: what lies under it cannot be known either.
        if ((year.Contains(Unknown) && month.Length > 0) || (month == "XX" && day is not ("" or "XX")))
            return null;
        var (firstYear, lastYear) = (int.Parse(year.Replace(Unknown, '0'), null), int.Parse(year.Replace(Unknown, '9'), null));
        if (lastYear == 0)
            return null;
        firstYear = Math.Max(firstYear, 1);
        if (month is "" or "XX" || IsSeason(month, day))
            return Between(text, new(firstYear, 1, 1), new(lastYear, Months, 31), isDoubtful ? WiderByYears(lastYear - firstYear + 1) : null);

        var number = int.Parse(month, null);
        if (number is 0 or > Months)
            return null;
        var last = DateTime.DaysInMonth(firstYear, number);
        if (day is "" or "XX")
            return Between(text, new(firstYear, number, 1), new(firstYear, number, last), isDoubtful ? WiderByMonth : null);
        return int.Parse(day, null) is var date && date >= 1 && date <= last
            ? Between(text, new(firstYear, number, date), new(firstYear, number, date), isDoubtful ? WiderByDay : null)
            : null;
    }

    private static bool IsSeason(string month, string day) => day.Length == 0 && int.TryParse(month, out var season) && season is >= FirstSeason and <= LastSeason;

    /// <summary>A date that is marked as uncertain or approximate may as well be the one before or after it.</summary>
    private static ExtendedDate Between(string text, DateOnly first, DateOnly last, Func<DateOnly, int, DateOnly>? wider) =>
        wider is null ? new(text, first, last) : new(text, Moved(first, -1, wider), Moved(last, 1, wider));

    private static DateOnly Moved(DateOnly day, int by, Func<DateOnly, int, DateOnly> wider)
    {
        try
        {
            return wider(day, by);
        }
        catch (ArgumentOutOfRangeException)
        {
            return by < 0 ? DateOnly.MinValue : DateOnly.MaxValue;
        }
    }

    private static Func<DateOnly, int, DateOnly> WiderByYears(int years) => (day, by) => day.AddYears(by * years);

    // The last of a month moves to the last of another.
    private static DateOnly WiderByMonth(DateOnly day, int by) => by < 0 ? day.AddMonths(by) : day.AddDays(1).AddMonths(by).AddDays(-1);

    private static DateOnly WiderByDay(DateOnly day, int by) => day.AddDays(by);

    [GeneratedRegex("^([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?[?~%]?$", RegexOptions.CultureInvariant)]
    private static partial Regex One();
}
