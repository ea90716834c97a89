using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording.Alarms;

/// <summary>Two printings, and why they raise an alarm or none.</summary>
/// <param name="Kinds">The kinds of alarm that they raise, each once or more; empty for none.</param>
internal sealed record AlarmPair(string? Lang, string From, string To, string Reason, params AlarmKind[] Kinds)
{
    public override string ToString() => $"{Lang ?? "?"}: {From} | {To}";
}
