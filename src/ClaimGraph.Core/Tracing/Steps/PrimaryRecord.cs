using ClaimGraph.Graph;

namespace ClaimGraph.Tracing.Steps;

/// <summary>Sources that have a claim's words from the speaker, and not from another source.</summary>
internal static class PrimaryRecord
{
    /// <summary>
    /// Why a source is one: its kind says so (<see cref="SourceKinds.IsFirstHand"/>), or the speaker published it as its own post, report or
    /// press release. Null when it is none.
    /// </summary>
    public static string? Because(SourceRecord source, ClaimRecord claim) => source.SourceKind switch
    {
        SourceKind.Interview => "It is an interview.",
        var kind when kind.IsFirstHand() => $"It is a {WireNames<SourceKind>.Of(kind)}.",
        SourceKind.PressRelease when IsSpeaker(source.Publisher, claim) || source.Publisher is { } publisher && publisher == claim.OnBehalfOf => "It is a press release of the speaker.",
        SourceKind.Post when IsSpeaker(source.Publisher, claim) => "It is a post of the speaker.",
        SourceKind.Report when IsSpeaker(source.Publisher, claim) => "It is a report of the speaker.",
        _ => null,
    };

    private static bool IsSpeaker(Reference? publisher, ClaimRecord claim) => publisher is { } one && claim.Speakers.Contains(one);
}
