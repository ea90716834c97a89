using ClaimGraph.Verifying.Frames;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>What words that are put are to some that are recorded.</summary>
/// <param name="Recorded">The words recorded.</param>
/// <param name="Frame">What stands around them there; null when they are no part, or nothing does.</param>
internal sealed record JudgedWords(RecordedWords Recorded, Verdict Verdict, Extent? Extent, WordingComparison Comparison, Frame? Frame)
{
    /// <summary>Whether they are on record so, spoken or in translation.</summary>
    public bool IsFound => Verdict is Verdict.Exact or Verdict.TranslationOnly;

    /// <summary>Whether something recorded turns them that they leave out.</summary>
    public bool IsTurned => Frame is { Turns: true };

    /// <summary>Whether a change inside them may have turned their meaning.</summary>
    public bool IsAlarming => Comparison.Alarms.Any(alarm => alarm.Kind is not (AlarmKind.HiddenCharacters or AlarmKind.Frame));
}
