using System.Globalization;
using ClaimGraph.Time;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Writes dates out, as far as they are known.</summary>
public static class DateWords
{
    /// <summary>A date in words: <c>8 May 2025</c>, <c>May 2025</c>, <c>2025</c>, <c>about 1985</c>, <c>2019 to 2021</c>.</summary>
    public static string Of(PartialDate date) => date.Precision == DatePrecision.Span ? Extended(date.ToString()) : Plain(date);

    /// <summary>A date in words, or that there is none.</summary>
    public static string OrUndated(PartialDate? date) => date is { } known ? Of(known) : "undated";

    /// <summary>The preposition that a date stands with: on a day, in a month or year.</summary>
    public static string Preposition(PartialDate date) => date.Precision == DatePrecision.Day ? "on" : "in";

    /// <summary>A moment in words, in UTC.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static string Plain(PartialDate date) => date.First.ToString(
        date.Precision switch { DatePrecision.Day => "d MMMM yyyy", DatePrecision.Month => "MMMM yyyy", _ => "yyyy" }, CultureInfo.InvariantCulture);

    private static string Extended(string text) => text.Split('/') switch
    {
        ["" or "..", var until] => $"until {Single(until)}",
        [var from, "" or ".."] => $"from {Single(from)}",
        [var from, var until] => $"{Single(from)} to {Single(until)}",
        _ => Single(text),
    };

    private static string Single(string text)
    {
        var doubt = text[^1] switch { '~' => "about ", '?' => "perhaps ", '%' => "perhaps about ", _ => "" };
        var date = doubt.Length > 0 ? text[..^1] : text;
        return PartialDate.TryParse(date, out var plain) && plain.Precision != DatePrecision.Span ? $"{doubt}{Plain(plain)}" : $"{doubt}{date}";
    }
}
