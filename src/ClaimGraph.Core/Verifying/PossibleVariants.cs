using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>A claim of the same speaker whose words are like some just recorded. Whether it is the same claim, people decide.</summary>
/// <param name="Claim">The other claim.</param>
/// <param name="Words">Its words that come nearest.</param>
/// <param name="Quotation">The quotation that prints them; null for the wording of the claim.</param>
/// <param name="Comparison">From those words to the ones just recorded.</param>
public sealed record PossibleVariant(Reference Claim, string Words, Reference? Quotation, WordingComparison Comparison);

/// <summary>Finds claims that may be the same one as another, recorded in other words. Nothing is ever merged by it.</summary>
public static class PossibleVariants
{
    private const int MostAnswered = 5;

    /// <summary>Those of the claims found that are the same speaker's and have nearly the same words.</summary>
    /// <param name="words">The words just recorded.</param>
    /// <param name="claim">The claim they were recorded for.</param>
    /// <param name="speaker">Its speaker.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<PossibleVariant> Of(
        VerificationQuestion words, Reference claim, Reference speaker, IReadOnlyList<WordingMatch> matches,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var judge = new CandidateJudge(words with { Speaker = speaker, IsSpeakerNamed = true }, Limits.WrittenWords, cancellation);
        var candidates = matches
            .Where(match => match.Claim.Reference != claim)
            .Select(match => judge.Judge(match.Claim))
            .OfType<ComparedClaim>()
            .Where(candidate => candidate.IsSpeakerAsked == true && IsNear(candidate))
            .ToList();
        candidates.Sort(Ranking.Compare);
        return
        [
            .. candidates.Take(MostAnswered).Select(candidate => new PossibleVariant(
                candidate.Claim, candidate.OnRecord.Words, candidate.OnRecord.Quotation, candidate.Comparison)),
        ];
    }

    private static bool IsNear(ComparedClaim candidate) =>
        candidate.Verdict is Verdict.Exact or Verdict.TranslationOnly or Verdict.Altered
        || candidate.Comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation);
}
