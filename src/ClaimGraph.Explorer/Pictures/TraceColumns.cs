using System.Globalization;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Time;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>A stretch of time of a trace.</summary>
/// <param name="Name">In words.</param>
/// <param name="Beside">How long after the words were said it was; null when that is not known.</param>
/// <param name="IsTooEarly">Whether it was before they were said.</param>
internal sealed record TraceColumn(string Name, string? Beside, bool IsTooEarly);

/// <summary>Puts dates into as many columns as can be read: days, else months, else years, else as many of each.</summary>
internal sealed class TraceColumns
{
    /// <summary>Columns at most.</summary>
    public const int Most = 6;

    private readonly Dictionary<PartialDate, int> columns = [];

    public TraceColumns(IEnumerable<PartialDate> dates, PartialDate? said)
    {
        var ordered = dates.Distinct().Order().ToList();
        var groups = new Func<PartialDate, string>[]
            {
                date => date.ToString(),
                date => date.First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                date => date.First.ToString("yyyy", CultureInfo.InvariantCulture),
            }
            .Select(key => ordered.GroupBy(key).Select(group => group.ToList()).ToList())
            .FirstOrDefault(grouped => grouped.Count <= Most)
            ?? [.. ordered.Chunk((ordered.Count + Most - 1) / Most).Select(part => part.ToList())];
        for (var index = 0; index < groups.Count; index++)
            foreach (var date in groups[index])
                columns[date] = index;
        All = [.. groups.Select(group => ColumnOf(group, said))];
    }

    public IReadOnlyList<TraceColumn> All { get; }

    public int Of(PartialDate date) => columns[date];

    /// <summary>How long after a day another was.</summary>
    public static string? Beside(PartialDate date, PartialDate? said) => said switch
    {
        null => null,
        { } day when date == day => day.Precision == DatePrecision.Day ? "the day it was said" : "when it was said",
        { } day when date.Last < day.First => "✕ before it was said",
        { Precision: DatePrecision.Day } day when date.Precision == DatePrecision.Day =>
            $"{Counting.Of(date.First.DayNumber - day.First.DayNumber, "day")} later",
        _ => null,
    };

    private static TraceColumn ColumnOf(List<PartialDate> dates, PartialDate? said)
    {
        var (first, last) = (dates[0], dates[^1]);
        return new(
            first == last ? DateWords.Of(first) : $"{DateWords.Of(first)} to {DateWords.Of(last)}",
            first == last ? Beside(first, said) : null,
            said is { } day && dates.TrueForAll(date => date.Last < day.First));
    }
}
