using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimGraph.Time;

/// <summary>Finds what is wrong with a date that is written as dates are, and that no calendar has.</summary>
internal static partial class MissingDay
{
    private const int Months = 12;

    /// <summary>A sentence about the first part of a text that the calendar does not have; null where it is not that.</summary>
    public static string? In(string text)
    {
        if (text.Length > PartialDate.MaxLength)
            return null;
        var ends = text.Split('/');
        return ends.Length > 2 || !ends.All(IsWritten) ? null
            : ends.Select(InOne).FirstOrDefault(sentence => sentence is not null) ?? (ends.Length == 2 ? InOrder(ends[0], ends[1]) : null);
    }

    private static bool IsWritten(string end) => end is "" or ".." || Plain().IsMatch(end);

    private static string? InOne(string end)
    {
        if (Plain().Match(end) is not { Success: true } match)
            return null;
        var year = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        if (year == 0)
            return "There is no year 0: years are counted from 1.";
        if (match.Groups[2] is not { Success: true, Value: var written })
            return null;
        var month = int.Parse(written, CultureInfo.InvariantCulture);
        var day = match.Groups[3].Success ? int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : (int?)null;
        if (month is 0 or > Months)
            // 21 to 24 are seasons, which have no days.
            return day is null && PartialDate.TryParse(end, out _) ? null : $"There is no month {written}: months are 01 to {Months}.";
        return day is null || day > 0 && day <= DateTime.DaysInMonth(year, month) ? null
            : string.Create(CultureInfo.InvariantCulture, $"There is no {day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year}.");
    }

    private static string? InOrder(string from, string until) =>
        PartialDate.TryParse(from, out var first) && PartialDate.TryParse(until, out var last) && last < first ? $"{until} is before {from}: the earlier date is written first." : null;

    [GeneratedRegex(@"\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
