using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Lookups;

/// <summary>How well the record supports an answer. What it certainly speaks against is not answered at all.</summary>
[JsonConverter(typeof(WireNameConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Whatever days the partial dates stand for, it is so.</summary>
    Certain = 1,

    /// <summary>The record cannot settle it.</summary>
    Unknown = 2,
}

/// <summary>Whether something happened within a period: partial dates compared as intervals.</summary>
/// <param name="Certainty">Null when it certainly did not.</param>
/// <param name="Because">What the record lacks to be certain; null when it lacks nothing.</param>
public readonly record struct WithinPeriod(Certainty? Certainty, string? Because)
{
    public static WithinPeriod Of(DateInterval period, PartialDate? day)
    {
        if (!period.MayContain(day))
            return new(null, null);
        return period.CertainlyContains(day) ? new(Lookups.Certainty.Certain, null) : new(Lookups.Certainty.Unknown, Lack(period, day));
    }

    private static string Lack(DateInterval period, PartialDate? day) => (day, period) switch
    {
        (null, _) => "The day is not recorded.",
        (_, { From: null, Until: null }) => "Neither beginning nor end is recorded.",
        (_, { From: null }) => "No beginning is recorded.",
        (_, { Until: null }) => "No end is recorded.",
        _ => "The dates are not exact enough to tell.",
    };
}
