using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>
/// A claim whose words are like some just recorded: of the same speaker, or the same words of another one. Whether it is the same claim, and who
/// really said it, people decide.
/// </summary>
/// <param name="Claim">The other claim.</param>
/// <param name="Speaker">Who made it.</param>
/// <param name="JointWith">Who made it together with that speaker; null when nobody did.</param>
/// <param name="Words">Its words that come nearest.</param>
/// <param name="Quotation">The quotation that prints them; null for the wording of the claim.</param>
/// <param name="Comparison">From those words to the ones just recorded.</param>
public sealed record PossibleVariant(
    Reference Claim, SpeakerNamed Speaker, IReadOnlyList<SpeakerNamed>? JointWith, string Words, Reference? Quotation, WordingComparison Comparison);

/// <summary>Finds claims that may be the same one as another, recorded in other words. Nothing is ever merged by it.</summary>
public static class PossibleVariants
{
    private const int MostAnswered = 5;

    /// <summary>Those of the claims found that have nearly the same words.</summary>
    /// <param name="words">The words just recorded.</param>
    /// <param name="matches">Other claims that share words with them.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<PossibleVariant> Of(
        VerificationQuestion words, IReadOnlyList<WordingMatch> matches, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(matches);
        if (matches.Count == 0)
            return [];
        var judge = new CandidateJudge(words, Limits.WrittenWords, cancellation);
        var candidates = matches.Select(match => judge.Judge(match.Claim)).OfType<ComparedClaim>().Where(IsNear).ToList();
        candidates.Sort(Ranking.Compare);
        return
        [
            .. candidates.Take(MostAnswered).Select(candidate => new PossibleVariant(
                candidate.Claim, candidate.Speaker, candidate.JointWith, candidate.OnRecord.Words, candidate.OnRecord.Quotation, candidate.Comparison)),
        ];
    }

    private static bool IsNear(ComparedClaim candidate) =>
        candidate.Verdict is Verdict.Exact or Verdict.TranslationOnly or Verdict.Altered
        || candidate.Comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation);
}
