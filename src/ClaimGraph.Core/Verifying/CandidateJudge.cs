using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>Compares words that are put with one claim after the other, and says what they are to it.</summary>
/// <param name="mostWords">Words that are compared, of both sides.</param>
internal sealed class CandidateJudge(VerificationQuestion question, int mostWords, CancellationToken cancellation)
{
    private readonly WordsJudge words = new(question, cancellation);

    /// <summary>Words that were compared, of both sides.</summary>
    public int Compared { get; private set; }

    /// <summary>Whether words were left uncompared, because so many were compared.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Null when the claim has nothing to do with the words after all.</summary>
    public ComparedClaim? Judge(Document document) =>
        IsExhausted ? null : Judge(DocumentJson.Deserialize<ClaimDocument>(document.Json.Span)!, document.Reference);

    /// <summary>Null when the claim has nothing to do with the words after all.</summary>
    public ComparedClaim? Judge(ClaimDocument claim, Reference reference)
    {
        cancellation.ThrowIfCancellationRequested();
        var isAsked = IsAsked(claim);
        var wording = Compare(RecordedRenderings.WordingOf(claim), isAsked);
        JudgedWords? nearest = null;
        foreach (var print in RecordedRenderings.PrintsOf(claim))
        {
            if (IsExhausted)
                break;
            if (Compare(print, isAsked) is { } judged && (nearest is null || IsNearer(judged, nearest)))
                nearest = judged;
            if (nearest is { Verdict: Verdict.Exact, Extent: Extent.Whole } && Standing(nearest.Recorded) == RecordStatus.Active)
                break;
        }

        return Settle(claim, wording, nearest, isAsked) is { Verdict: not Verdict.NotOnRecord } found ? Answer(claim, reference, found) : null;
    }

    /// <summary>What was printed is held against the wording on record, which a misprint cannot outdo.</summary>
    private FoundWords? Settle(ClaimDocument claim, JudgedWords? wording, JudgedWords? print, bool isAsked)
    {
        if (wording is null || print is null)
            return (print ?? wording) is { } only ? new(only, only.Verdict, only.Extent) : null;
        if (!print.IsFound)
            return OfWording(wording, print);
        if (wording.IsTurned)
            return wording.Recorded.IsVerbatim ? Misprint(wording, print) : new(print with { Comparison = WithFrame(print, wording) }, Verdict.Altered, null);
        if (wording.IsFound)
            return new(print with { Comparison = WithFrame(print, wording) }, print.Verdict, wording.Extent);
        if (print.Recorded.IsFromSpeaker || wording.Comparison.Classes.Contains(WordingClass.Translated)
            || RecordedRenderings.IsForeign(print.Recorded.Lang, claim.Lang))
            return OfRoot(claim, print, isAsked);
        if (!wording.Recorded.IsVerbatim)
            return wording.IsAlarming && !wording.Comparison.Classes.Contains(WordingClass.Paraphrase)
                ? Misprint(wording, print)
                : OfRoot(claim, print, isAsked);
        return IsFaithful(claim, print) ? new(print, print.Verdict, print.Extent) : Misprint(wording, print);
    }

    // What nothing printed has: the wording itself, or what comes nearest to it.
    private static FoundWords OfWording(JudgedWords wording, JudgedWords print)
    {
        if (wording.IsFound)
            return print.IsTurned ? new(print, Verdict.Altered, null) : new(wording, wording.Verdict, wording.Extent);
        // A misprint that comes nearer than the wording is no measure; a print that has the wording names where it stands.
        var isMeasure = wording.Verdict == Verdict.Altered && print.Verdict == Verdict.Altered
            ? print.Comparison.Alarms.SequenceEqual(wording.Comparison.Alarms) && print.Comparison.Similarity >= wording.Comparison.Similarity
            : IsNearer(print, wording);
        var nearest = isMeasure ? print : wording;
        return new(nearest, nearest.Verdict, nearest.Extent);
    }

    private static FoundWords Misprint(JudgedWords wording, JudgedWords print) => new(wording, Verdict.Altered, null) { PrintedSo = print.Recorded };

    /// <summary>Where the wording is in another language, or somebody's plain rendering, the earliest of what was printed is the measure.</summary>
    private FoundWords OfRoot(ClaimDocument claim, JudgedWords print, bool isAsked)
    {
        var found = new FoundWords(print, print.Verdict, print.Extent);
        if (print.Recorded.IsFromSpeaker)
            return found;
        var root = RecordedRenderings.PrintsOf(claim)
            .Where(other => other.IsVerbatim && other.IsWholePrint == print.Recorded.IsWholePrint && (other.IsFromSpeaker || other.PublishedOn is not null))
            .OrderBy(other => !other.IsFromSpeaker)
            .ThenBy(other => other.PublishedOn)
            .FirstOrDefault();
        if (root is null || root.Quotation == print.Recorded.Quotation || Compare(root, isAsked) is not { IsAlarming: true, Verdict: Verdict.Altered or Verdict.ParaphraseOnly } judged)
            return found;
        // Two translators choose small words on their own.
        var tells = judged.Comparison.Alarms.Any(alarm => alarm.Kind is AlarmKind.Negation or AlarmKind.Number or AlarmKind.Name);
        return root.Translated == true && !tells ? found : Misprint(judged, print);
    }

    /// <summary>Whether a print has the wording on record, or a part of it, or goes on beyond it: then what it has more is its own.</summary>
    private bool IsFaithful(ClaimDocument claim, JudgedWords print)
    {
        var (from, to) = (PrintedText.Of(claim.Text!, claim.Lang), PrintedText.Of(print.Recorded.Words, print.Recorded.Lang));
        if (!TryTake(from.Words.Count + to.Words.Count))
            return false;
        var comparison = WordingComparer.Compare(from, to, cancellation);
        var isSame = comparison.Alarms.All(alarm => alarm.Kind == AlarmKind.HiddenCharacters)
            && comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation or WordingClass.Trimmed
                or WordingClass.Extended or WordingClass.Clarified);
        // What differs may stand elsewhere in a long print, and the wording may not reach so far.
        return isSame || (!comparison.Classes.Contains(WordingClass.Paraphrase) && print.Extent == Extent.Part && IsBeyond(comparison));
    }

    /// <summary>Whether the words put stand in what a print has beyond the wording on record.</summary>
    private bool IsBeyond(WordingComparison comparison) =>
        comparison.Diff?.Any(change => change is { Kind: ChangeKind.Added, To: { } added } && added.Contains(question.Text.Trim(), StringComparison.OrdinalIgnoreCase)) == true;

    private static WordingComparison WithFrame(JudgedWords print, JudgedWords wording) =>
        wording.Frame is { } frame && !print.Comparison.Alarms.Contains(frame.Alarm)
            ? print.Comparison with { Alarms = [.. print.Comparison.Alarms.Where(alarm => alarm.Kind != AlarmKind.Frame), frame.Alarm] }
            : print.Comparison;

    private ComparedClaim Answer(ClaimDocument claim, Reference reference, FoundWords found)
    {
        return new()
        {
            Verdict = found.Verdict,
            Extent = found.Extent,
            Claim = reference,
            Status = claim.Status is RecordStatus.Active ? null : claim.Status,
            Speaker = SpeakerNamed.Of(claim.Speaker!),
            JointWith = claim.JointWith?.Select(SpeakerNamed.Of).ToList(),
            OnBehalfOf = claim.OnBehalfOf is { } principal ? SpeakerNamed.Of(principal) : null,
            IsSpeakerAsked = question.Speaker is null ? null : IsAsked(claim),
            SaidOn = claim.SaidOn,
            Day = question.On is { } day ? Agreement.Of(day, claim.SaidOn) : null,
            OnRecord = found.Words.Recorded,
            Comparison = found.Words.Comparison,
            PrintedSo = found.PrintedSo,
        };
    }

    private JudgedWords? Compare(RecordedWords recorded, bool isAsked)
    {
        cancellation.ThrowIfCancellationRequested();
        var printed = PrintedText.Of(recorded.Words, recorded.Lang);
        return TryTake(printed.Words.Count + words.Put.Words.Count) ? words.Judge(recorded, printed, isAsked) : null;
    }

    // The first is compared whatever its length.
    private bool TryTake(int more)
    {
        IsExhausted |= Compared > 0 && Compared + more > mostWords;
        Compared += IsExhausted ? 0 : more;
        return !IsExhausted;
    }

    private bool IsAsked(ClaimDocument claim) =>
        question.Speaker is { } asked && claim.AllSpeakers().Append(claim.OnBehalfOf).Any(entity => entity?.Type == asked.Kind && entity.Id == asked.Id);

    private static bool IsNearer(JudgedWords one, JudgedWords other)
    {
        var order = Ranking.Of(one.Verdict).CompareTo(Ranking.Of(other.Verdict));
        if (order == 0)
            order = Nullable.Compare(one.Extent, other.Extent);
        // Of two that print the same, the one that nobody withdrew.
        if (order == 0 && one.IsFound)
            order = Standing(one.Recorded).CompareTo(Standing(other.Recorded));
        return order == 0 ? (one.Comparison.Similarity ?? 0) > (other.Comparison.Similarity ?? 0) : order < 0;
    }

    private static RecordStatus Standing(RecordedWords recorded) => recorded.Status ?? RecordStatus.Active;

    /// <summary>What the words are to a claim, after all of its renderings.</summary>
    private sealed record FoundWords(JudgedWords Words, Verdict Verdict, Extent? Extent)
    {
        /// <summary>A rendering that prints them so against what is recorded.</summary>
        public RecordedWords? PrintedSo { get; init; }
    }
}
