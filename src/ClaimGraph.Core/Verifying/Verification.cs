using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Verifying;

/// <summary>Says of words that are put whether they are on record, as whose, and how they differ.</summary>
public static class Verification
{
    /// <summary>Content words below which a match proves nothing.</summary>
    public const int LeastContentWords = 4;

    /// <summary>Candidates answered.</summary>
    private const int MostAnswered = 5;

    /// <summary>Similarity from which words of somebody else are called those put, altered.</summary>
    private const double OthersSimilarity = 0.8;

    /// <param name="question">The words.</param>
    /// <param name="matches">Claims that share words with them.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static VerificationDocument Of(
        VerificationQuestion question, IReadOnlyList<WordingMatch> matches, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(matches);
        var judge = new CandidateJudge(question, Limits.ComparedWords, cancellation);
        var candidates = matches.Select(match => judge.Judge(match.Claim)).OfType<ComparedClaim>().ToList();
        candidates.Sort(Ranking.Compare);

        var (verdict, because) = Judge(question, candidates);
        return new()
        {
            Verdict = verdict,
            Extent = verdict is Verdict.Exact or Verdict.DifferentSpeaker ? candidates[0].Extent : null,
            Because = because,
            Speaker = !question.IsSpeakerNamed ? null : question.Speaker?.ToString() ?? "unknown",
            Candidates = [.. candidates.Take(MostAnswered)],
            IsComplete = !judge.IsExhausted,
        };
    }

    private static (Verdict Verdict, string Because) Judge(VerificationQuestion question, List<ComparedClaim> candidates)
    {
        if (ContentWords.Count(question.Text) < LeastContentWords)
            return (Verdict.TooShortToTell, VerdictWords.TooShort);
        if (CommonSayings.Contain(question.Text) || SpeakersOf(candidates) >= CommonSayings.Speakers)
            return (Verdict.TooShortToTell, VerdictWords.Saying);
        if (candidates is not [var nearest, ..])
            return (Verdict.NotOnRecord, VerdictWords.Nothing(question));
        if (nearest.IsSpeakerAsked ?? true)
            return (nearest.Verdict, VerdictWords.Of(nearest));
        var isTheirs = nearest.Verdict is Verdict.Exact or Verdict.TranslationOnly
            || nearest.Verdict == Verdict.Altered && nearest.Comparison.Similarity >= OthersSimilarity;
        return isTheirs
            ? (Verdict.DifferentSpeaker, VerdictWords.OfOther(nearest))
            : (Verdict.NotOnRecord, VerdictWords.Nothing(question));
    }

    private static int SpeakersOf(IEnumerable<ComparedClaim> candidates) => candidates
        .Where(candidate => candidate is { Verdict: Verdict.Exact, Extent: Extent.Whole })
        .Select(candidate => candidate.Speaker.Reference)
        .Distinct()
        .Count();
}
