using ClaimGraph.Explorer.Layout;
using ClaimGraph.Verifying;

namespace ClaimGraph.Explorer.Verifying;

/// <summary>Words that were put to the record, and what it says.</summary>
/// <param name="Request">The words; null as long as none were put.</param>
/// <param name="Answer">What the record says; null as long as nothing was asked.</param>
/// <param name="AskedAt">When that was.</param>
public sealed record VerifyContent(PageFrame? Frame, VerificationRequest? Request, VerificationDocument? Answer, DateTimeOffset AskedAt)
{
    /// <summary>Candidates that are shown at most, and whose versions are told.</summary>
    public const int MostCandidates = 5;

    /// <summary>Whether the form was sent without any words in it.</summary>
    public bool IsBlank { get; init; }

    /// <summary>Of the claims that the answer rests on, which version was looked at, in the order of the candidates.</summary>
    public IReadOnlyList<RecordState> RestsOn { get; init; } = [];
}
