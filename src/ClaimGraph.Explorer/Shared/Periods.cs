using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Time;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Says from when until when somebody held a position.</summary>
public static class Periods
{
    /// <summary><c>2020 to 2026</c>, <c>from 2023, no end recorded</c>.</summary>
    public static string Of(AffiliationDescription affiliation)
    {
        ArgumentNullException.ThrowIfNull(affiliation);
        var missing = (affiliation.From, affiliation.Until) switch
        {
            ({ }, { }) => "",
            ({ }, null) => ", no end recorded",
            (null, { }) => ", no beginning recorded",
            _ => "neither beginning nor end recorded",
        };
        return $"{Of(affiliation.From, affiliation.Until)}{missing}";
    }

    /// <summary>For how long two records were joined: of a position also what is not recorded of it.</summary>
    public static string Of(EdgeDocument edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return edge.Type == EdgeType.AffiliatedWith
            ? Of(new AffiliationDescription { From = edge.Since, Until = edge.Until })
            : Of(edge.Since, edge.Until);
    }

    /// <summary>The same as far as it is recorded; empty when nothing is.</summary>
    public static string Of(PartialDate? from, PartialDate? until) => (from, until) switch
    {
        ({ } begun, { } ended) => $"{DateWords.Of(begun)} to {DateWords.Of(ended)}",
        ({ } begun, null) => $"from {DateWords.Of(begun)}",
        (null, { } ended) => $"until {DateWords.Of(ended)}",
        _ => "",
    };
}
