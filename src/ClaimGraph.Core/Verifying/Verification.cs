using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Verifying;

/// <summary>Says of words that are put whether they are on record, as whose, and how they differ.</summary>
public static class Verification
{
    /// <summary>Content words below which a match proves nothing, unless the speaker who is asked about has said just that.</summary>
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
            Extent = verdict is Verdict.Exact or Verdict.DifferentSpeaker or Verdict.UnknownSpeaker ? candidates[0].Extent : null,
            Because = because,
            Speaker = !question.IsSpeakerNamed ? null : question.Speaker?.ToString() ?? "unknown",
            Candidates = [.. candidates.Take(MostAnswered)],
            IsComplete = !judge.IsExhausted,
        };
    }

    /// <summary>Whether words may hold several utterances: words that are one on record are taken no further apart.</summary>
    public static bool MayBeSeveral(VerificationDocument answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Verdict is not (Verdict.Exact or Verdict.TranslationOnly)
            && answer.Candidates is not [{ Verdict: Verdict.Exact or Verdict.TranslationOnly }, ..];
    }

    /// <summary>An answer to words that may be several utterances, with what each of them is.</summary>
    /// <param name="matches">Claims that share words with them, or with some of their sentences.</param>
    public static VerificationDocument InPieces(
        VerificationDocument answer, VerificationQuestion question, IReadOnlyList<WordingMatch> matches, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(matches);
        var (pieces, areComplete) = Pieces.Of(question, matches, Limits.ComparedWords, cancellation);
        if (pieces.Count == 0)
            return answer;
        var found = pieces.Select(piece => piece.Candidate).OfType<ComparedClaim>().DistinctBy(candidate => candidate.Claim);
        return answer with
        {
            Verdict = Whole(answer.Verdict, pieces),
            Extent = null,
            Because = VerdictWords.Of(pieces),
            Candidates = answer.Candidates.Count > 0 ? answer.Candidates : [.. found.Take(MostAnswered)],
            Pieces = pieces,
            IsComplete = answer.IsComplete && areComplete,
        };
    }

    /// <summary>Pieces of the record that were joined are no longer what was said; but where all are somebody else's, that is said.</summary>
    private static Verdict Whole(Verdict verdict, IReadOnlyList<PieceDocument> pieces)
    {
        var onRecord = pieces.Where(piece => piece.IsOnRecord).ToList();
        if (onRecord.Exists(piece => piece.Verdict is Verdict.Exact or Verdict.Altered or Verdict.TranslationOnly))
            return Verdict.Altered;
        return onRecord.Count == pieces.Count ? onRecord[0].Verdict : verdict;
    }

    internal static (Verdict Verdict, string Because) Judge(VerificationQuestion question, IReadOnlyList<ComparedClaim> candidates)
    {
        var nearest = candidates.Count > 0 ? candidates[0] : null;
        var remark = "";
        if (ContentWords.Count(question.Text) < LeastContentWords)
        {
            if (!FewWords.Tell(question, nearest))
                return (Verdict.TooShortToTell, VerdictWords.TooFew(nearest));
            remark = VerdictWords.Few;
        }

        if (CommonSayings.Contain(question.Text) || SpeakersOf(candidates) >= CommonSayings.Speakers)
        {
            if (nearest is not { IsSpeakerAsked: true, Verdict: Verdict.Exact, Extent: Extent.Whole })
                return (Verdict.TooShortToTell, VerdictWords.Saying);
            remark = VerdictWords.OwnSaying;
        }

        if (nearest is null)
            return (Verdict.NotOnRecord, VerdictWords.Nothing(question));
        if (nearest.IsSpeakerAsked ?? !question.IsSpeakerNamed)
            return (nearest.Verdict, VerdictWords.Of(nearest, candidates) + remark);
        var isTheirs = nearest.Verdict is Verdict.Exact or Verdict.TranslationOnly
            || (nearest.Verdict == Verdict.Altered && nearest.Comparison.Similarity >= OthersSimilarity);
        if (!isTheirs)
            return (Verdict.NotOnRecord, VerdictWords.Nothing(question));
        return question.Speaker is null
            ? (Verdict.UnknownSpeaker, VerdictWords.OfUnknown(nearest, candidates))
            : (Verdict.DifferentSpeaker, VerdictWords.OfOther(nearest, candidates));
    }

    private static int SpeakersOf(IEnumerable<ComparedClaim> candidates) => candidates
        .Where(candidate => candidate is { Verdict: Verdict.Exact, Extent: Extent.Whole })
        .Select(candidate => candidate.Speaker.Reference)
        .Distinct()
        .Count();
}
