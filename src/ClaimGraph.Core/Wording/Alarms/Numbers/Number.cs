namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>What a number in a text is worth.</summary>
/// <param name="Values">Every way to read it: 1,500 is 1500 or 1.5 as long as the language does not tell.</param>
/// <param name="Unit">What it counts (<c>money usd</c>, <c>measure km</c>, <c>date month</c>); null when it counts nothing that is known.</param>
internal sealed record Number(IReadOnlyList<double> Values, string? Unit)
{
    /// <summary>The unit of the first number of a range whose second one alone has it printed.</summary>
    public const string AnyUnit = "*";

    /// <summary>What its magnitude words come to: 1e9 for billion.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Whether it is the day or the year of a date whose month stands beside it.</summary>
    public bool IsPartOfDate { get; init; }

    /// <summary>Whether it is of a date: a month, a weekday, or what stands beside a month.</summary>
    public bool IsDate => IsPartOfDate || Unit?.StartsWith("date", StringComparison.Ordinal) == true;

    /// <summary>Whether the unit may be printed or not: a length of time may (<c>the 10-day trip</c>), a currency may not.</summary>
    private bool IsLoose => Unit is null || Unit == AnyUnit || Unit.StartsWith("time", StringComparison.Ordinal);

    public static bool Equals(Number one, Number other) =>
        one.Values.Any(value => other.Values.Any(otherValue => IsSame(value, otherValue))) && UnitsAgree(one, other);

    private static bool UnitsAgree(Number one, Number other) =>
        one.Unit == other.Unit || one.Unit == AnyUnit || other.Unit == AnyUnit || ((one.Unit is null || other.Unit is null) && one.IsLoose && other.IsLoose);

    private static bool IsSame(double one, double other) => Math.Abs(one - other) <= 1e-9 * Math.Max(Math.Abs(one), Math.Abs(other));
}
