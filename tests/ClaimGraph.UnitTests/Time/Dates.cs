using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Time;

/// <summary>Any partial date, as text and as a value; many share a year, month or day, so that comparisons meet close neighbours.</summary>
internal static class Dates
{
    private static readonly Gen<int> Year = Gen.OneOf(Gen.Int[1, 9999], Gen.Int[2023, 2025], Gen.Const(2024));

    private static readonly Gen<int> Month = Gen.OneOf(Gen.Int[1, 12], Gen.Const(1), Gen.Const(12));

    private static readonly Gen<int> DayOfMonth = Gen.OneOf(Gen.Int[1, 31], Gen.Const(1), Gen.Const(31));

    public static Gen<string> Text { get; } = Gen.Select(Year, Month, DayOfMonth, Gen.Int[0, 2], Write);

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
