namespace ClaimGraph.Extraction;

/// <summary>A verb of saying in a sentence, with its subject.</summary>
/// <param name="At">Item of the verb.</param>
/// <param name="From">The first item of the verb and its subject.</param>
/// <param name="To">The item behind the last one of them.</param>
/// <param name="Subject">The phrase for who speaks; null when none is near.</param>
internal sealed record Cue(int At, int From, int To, CueVerb Verb, Phrase? Subject)
{
    /// <summary>Whether the subject stands behind the verb.</summary>
    public bool IsInverted { get; init; }

    /// <summary>Whether the subject is that of another verb: <c>rejected the plan and said</c>.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it is a participle: <c>, adding that</c>.</summary>
    public bool IsParticiple { get; init; }
}
