using ClaimGraph.Documents;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Says from when until when somebody held a position.</summary>
public static class Periods
{
    /// <summary><c>2020 to 2026</c>, <c>from 2023, no end recorded</c>.</summary>
    public static string Of(AffiliationDescription affiliation)
    {
        ArgumentNullException.ThrowIfNull(affiliation);
        return (affiliation.From, affiliation.Until) switch
        {
            ({ } from, { } until) => $"{DateWords.Of(from)} to {DateWords.Of(until)}",
            ({ } from, null) => $"from {DateWords.Of(from)}, no end recorded",
            (null, { } until) => $"until {DateWords.Of(until)}, no beginning recorded",
            _ => "neither beginning nor end recorded",
        };
    }
}
