using System.Globalization;
using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Time;

/// <summary>Any partial date, as text and as a value; many share a year, month or day, so that comparisons meet close neighbours.</summary>
internal static class Dates
{
    private static readonly Gen<int> Year = Gen.OneOf(Gen.Int[1, 9999], Gen.Int[2023, 2025], Gen.Const(2024));

    private static readonly Gen<int> Month = Gen.OneOf(Gen.Int[1, 12], Gen.Const(1), Gen.Const(12));

    private static readonly Gen<int> DayOfMonth = Gen.OneOf(Gen.Int[1, 31], Gen.Const(1), Gen.Const(31));

    private static readonly Gen<string> Plain = Gen.Select(Year, Month, DayOfMonth, Gen.Int[0, 2], Write);

    public static Gen<string> Text { get; } = Gen.Frequency(
        (4, Plain),
        (1, Gen.Select(Plain, Gen.OneOf("~", "?", "%"), (date, mark) => date + mark)),
        (1, Year.Select(year => $"{year / 10:D3}X")),
        (1, Gen.Select(Plain, Plain, (one, other) => PartialDate.Parse(one) <= PartialDate.Parse(other) ? $"{one}/{other}" : $"{other}/{one}")),
        (1, Gen.Select(Plain, Gen.OneOf("../{0}", "{0}/..", "/{0}", "{0}/"), (date, open) => string.Format(CultureInfo.InvariantCulture, open, date))));

    public static Gen<PartialDate> Any { get; } = Text.Select(PartialDate.Parse);

    public static Gen<PartialDate?> AnyOrUnknown { get; } =
        Gen.Select(Any, Gen.Int[0, 4], (date, dice) => dice == 0 ? (PartialDate?)null : date);

    public static Gen<DateInterval> Interval { get; } =
        Gen.Select(AnyOrUnknown, AnyOrUnknown, (from, until) => new DateInterval(from, until));

    private static string Write(int year, int month, int day, int precision) => precision switch
    {
        0 => $"{year:D4}",
        1 => $"{year:D4}-{month:D2}",
        _ => $"{year:D4}-{month:D2}-{Math.Min(day, DateTime.DaysInMonth(year, month)):D2}",
    };
}
