using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.Verifying;

/// <summary>Names the claims on record that contradict the one that words were found in.</summary>
public static class Contradictions
{
    /// <summary>Those that are named.</summary>
    public const int Most = 5;

    /// <summary>The claim about which it is asked what contradicts it; null when the words were found in none.</summary>
    public static Reference? SubjectOf(VerificationDocument answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Verdict is Verdict.NotOnRecord or Verdict.TooShortToTell || answer.Candidates.Count == 0 ? null : answer.Candidates[0].Claim;
    }

    /// <summary>An answer that names them.</summary>
    /// <param name="related">Claims joined to the nearest candidate by links of contradiction.</param>
    public static VerificationDocument Named(VerificationDocument answer, IReadOnlyList<RelatedClaim> related)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(related);
        if (related.Count == 0)
            return answer;
        var claims = related.Select(Of).ToList();
        return answer with
        {
            Because = answer.Because + VerdictWords.Contradicted(claims),
            Candidates = [answer.Candidates[0] with { ContradictedBy = claims }, .. answer.Candidates.Skip(1)],
        };
    }

    private static ContradictingClaim Of(RelatedClaim related)
    {
        var claim = DocumentJson.Deserialize<ClaimDocument>(related.Claim.Json.Span)!;
        return new()
        {
            Claim = related.Claim.Reference,
            Status = claim.Status is RecordStatus.Active ? null : claim.Status,
            Speaker = SpeakerNamed.Of(claim.Speaker!),
            JointWith = claim.JointWith?.Select(SpeakerNamed.Of).ToList(),
            SaidOn = claim.SaidOn,
            Text = claim.Text!,
        };
    }
}
