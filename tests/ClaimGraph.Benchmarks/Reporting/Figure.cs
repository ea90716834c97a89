using System.Globalization;

namespace ClaimGraph.Benchmarks.Reporting;

/// <summary>What was measured for one id.</summary>
/// <param name="Value">The figure that the goal speaks of.</param>
/// <param name="Goal">The bound; null when the figure is only told.</param>
/// <param name="AtLeast">Whether the bound is a lower one.</param>
/// <param name="Unit">Written behind figure and goal; empty for ratios.</param>
/// <param name="Detail">What the figure was made of.</param>
internal sealed record Figure(string Id, double Value, double? Goal, bool AtLeast, string Unit, string Detail)
{
    public bool IsReached => Goal is not { } goal || (AtLeast ? Value >= goal : Value <= goal);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id,-4} {Value:0.###}{Unit}  {Verdict}  ({Detail})");

    private string Verdict => Goal is { } goal
        ? string.Create(CultureInfo.InvariantCulture, $"{(AtLeast ? ">=" : "<=")} {goal:0.##}{Unit}  {(IsReached ? "ok" : "short")}")
        : "told";
}
