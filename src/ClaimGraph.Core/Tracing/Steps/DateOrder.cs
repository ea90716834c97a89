using ClaimGraph.Time;

namespace ClaimGraph.Tracing.Steps;

/// <summary>What partial dates tell of the order of events: they are intervals, and those that overlap tell nothing.</summary>
internal static class DateOrder
{
    /// <summary>Whether an event came before another, whatever days the dates stand for. Never so while one is unknown.</summary>
    public static bool IsCertainlyBefore(PartialDate? date, PartialDate? other) =>
        date is { } earlier && other is { } later && earlier.Last < later.First;
}
