using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>Compares words that are put with one claim after the other, and says what they are to it.</summary>
/// <param name="mostWords">Words that are compared, of both sides.</param>
internal sealed class CandidateJudge(VerificationQuestion question, int mostWords, CancellationToken cancellation)
{
    /// <summary>Share of words that both have in common (Dice) from which words count as the same ones, altered.</summary>
    private const double LeastSimilarity = 0.6;

    /// <summary>Share of the one text's words that stand in the other in order, from which it counts as a piece of it.</summary>
    private const double LeastContainment = 0.8;

    /// <summary>Words in common below which nothing is told from them.</summary>
    private const int LeastWords = 4;

    /// <summary>Share of content words in common, in whatever order, from which two texts say the same in other words.</summary>
    private const double LeastLikeness = 0.5;

    private readonly PrintedText put = PrintedText.Of(question.Text, question.Lang);
    private int compared;

    /// <summary>Whether words were left uncompared, because so many were compared.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Null when the claim has nothing to do with the words after all.</summary>
    public ComparedClaim? Judge(Document document)
    {
        if (IsExhausted)
            return null;
        cancellation.ThrowIfCancellationRequested();
        var claim = DocumentJson.Deserialize<ClaimDocument>(document.Json.Span)!;
        ComparedClaim? nearest = null;
        foreach (var recorded in RecordedRenderings.Of(claim))
        {
            cancellation.ThrowIfCancellationRequested();
            var printed = PrintedText.Of(recorded.Words, recorded.Lang);
            var words = printed.Words.Count + put.Words.Count;
            // The first is compared whatever its length.
            IsExhausted |= compared > 0 && compared + words > mostWords;
            if (IsExhausted)
                break;
            compared += words;
            if (Judge(claim, document.Reference, recorded, printed) is { } candidate && (nearest is null || Ranking.IsNearer(candidate, nearest)))
                nearest = candidate;
            if (nearest is { Verdict: Verdict.Exact, Extent: Extent.Whole })
                break;
        }

        return nearest;
    }

    private ComparedClaim? Judge(ClaimDocument claim, Reference reference, RecordedWords recorded, PrintedText printed)
    {
        var comparison = WordingComparer.Compare(printed, put, cancellation);
        var (verdict, extent) = Judge(comparison, recorded, printed);
        if (verdict == Verdict.NotOnRecord)
            return null;
        var speaker = claim.Speaker!;
        return new()
        {
            Verdict = verdict,
            Extent = extent,
            Claim = reference,
            Status = claim.Status is RecordStatus.Active ? null : claim.Status,
            Speaker = new(new(speaker.Type!.Value, speaker.Id!), speaker.Name ?? speaker.Descriptor),
            IsSpeakerAsked = question.IsSpeakerNamed ? IsAsked(claim) : null,
            SaidOn = claim.SaidOn,
            Day = question.On is { } day ? Agreement.Of(day, claim.SaidOn) : null,
            OnRecord = recorded,
            Comparison = comparison,
        };
    }

    private bool IsAsked(ClaimDocument claim) => question.Speaker is { } asked && (IsSame(claim.Speaker, asked) || IsSame(claim.OnBehalfOf, asked));

    private static bool IsSame(EntityDescription? entity, Reference asked) => entity is not null && entity.Type == asked.Kind && entity.Id == asked.Id;

    private (Verdict Verdict, Extent? Extent) Judge(WordingComparison comparison, RecordedWords recorded, PrintedText printed)
    {
        var (verdict, extent) = JudgeWords(comparison, printed);
        return verdict switch
        {
            Verdict.Exact or Verdict.Altered when !recorded.IsVerbatim => (Verdict.ParaphraseOnly, null),
            Verdict.Exact when recorded.Translated == true => (Verdict.TranslationOnly, extent),
            _ => (verdict, extent),
        };
    }

    private (Verdict Verdict, Extent? Extent) JudgeWords(WordingComparison comparison, PrintedText recorded)
    {
        if (comparison.Classes.Contains(WordingClass.Translated))
            return (Verdict.NotOnRecord, null);
        var turnsMeaning = comparison.Alarms.Any(alarm => alarm.Kind != AlarmKind.HiddenCharacters);
        if (!turnsMeaning && comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation))
            return (Verdict.Exact, Extent.Whole);
        if (!turnsMeaning && IsOneRun(comparison))
            return (Verdict.Exact, Extent.Part);
        if (IsNear(comparison, recorded))
            return (Verdict.Altered, null);
        return ContentWords.Likeness(recorded.Text, question.Text) >= LeastLikeness ? (Verdict.ParaphraseOnly, null) : (Verdict.NotOnRecord, null);
    }

    /// <summary>Whether nothing but words at the ends of what is recorded is missing.</summary>
    private static bool IsOneRun(WordingComparison comparison) =>
        comparison.Classes.All(found => found is WordingClass.Trimmed or WordingClass.Punctuation)
        && comparison.Diff is { } diff
        && diff.All(change => change.Kind is ChangeKind.Same or ChangeKind.Removed)
        && diff.Count(change => change.Kind == ChangeKind.Same) == 1;

    private bool IsNear(WordingComparison comparison, PrintedText recorded)
    {
        if (comparison.Classes.Contains(WordingClass.Paraphrase) || comparison is not { Similarity: { } similarity, Containment: { } containment })
            return false;
        var common = containment * put.Words.Count;
        var ofRecorded = common / Math.Max(recorded.Words.Count, 1);
        return common >= LeastWords
            && (similarity >= LeastSimilarity || containment >= LeastContainment || ofRecorded >= LeastContainment);
    }
}
