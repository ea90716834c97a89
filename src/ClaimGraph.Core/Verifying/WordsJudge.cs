using ClaimGraph.Text;
using ClaimGraph.Verifying.Frames;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying;

/// <summary>Says what words that are put are to some that are recorded, whoever's these are.</summary>
internal sealed class WordsJudge(VerificationQuestion question, CancellationToken cancellation)
{
    /// <summary>Share of words that both have in common (Dice) from which words count as the same ones, altered.</summary>
    public const double LeastSimilarity = 0.6;

    /// <summary>The same for so few words that nothing but their speaker tells that they are meant.</summary>
    private const double LeastOfFew = 0.75;

    /// <summary>Share of the one text's words that stand in the other in order, from which it counts as a piece of it.</summary>
    private const double LeastContainment = 0.8;

    /// <summary>Words in common below which nothing is told from them.</summary>
    private const int LeastWords = 4;

    /// <summary>Share of content words in common, in whatever order, from which two texts say the same in other words.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>The words put.</summary>
    public PrintedText Put { get; } = PrintedText.Of(question.Text, question.Lang);

    /// <summary>Compares them with some that are recorded.</summary>
    /// <param name="isAsked">Whether these are of the speaker who is asked about.</param>
    public JudgedWords Judge(RecordedWords recorded, PrintedText printed, bool isAsked)
    {
        var comparison = WordingComparer.Compare(printed, Put, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var frame = FrameOf(comparison, printed) ?? QuotedIn(recorded, printed);
        if (frame is not null)
            comparison = comparison with { Alarms = [.. comparison.Alarms, frame.Alarm] };
        var (verdict, extent) = Judge(comparison, frame, printed, isAsked);
        (verdict, extent) = verdict switch
        {
            Verdict.Exact or Verdict.Altered when !recorded.IsVerbatim => (Verdict.ParaphraseOnly, null),
            Verdict.Exact when recorded.Translated == true => (Verdict.TranslationOnly, extent),
            _ => (verdict, extent),
        };
        return new(recorded, verdict, extent, comparison, frame);
    }

    private (Verdict Verdict, Extent? Extent) Judge(WordingComparison comparison, Frame? frame, PrintedText recorded, bool isAsked)
    {
        if (comparison.Classes.Contains(WordingClass.Translated))
            return (Verdict.NotOnRecord, null);
        var isTurned = frame is { Turns: true }
            || comparison.Alarms.Any(alarm => alarm.Kind is not (AlarmKind.HiddenCharacters or AlarmKind.Frame));
        if (!isTurned && comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation))
            return (Verdict.Exact, Extent.Whole);
        if (!isTurned && IsOneRun(comparison))
            return (Verdict.Exact, Extent.Part);
        if (IsNear(comparison, recorded, isTurned, isAsked) || (isTurned && comparison.Containment >= 1 && FewWords.StandIn(recorded.Text, question.Text)))
            return (Verdict.Altered, null);
        return ContentWords.Likeness(recorded.Text, question.Text) >= LeastLikeness ? (Verdict.ParaphraseOnly, null) : (Verdict.NotOnRecord, null);
    }

    /// <summary>Whether nothing but words at the ends of what is recorded is missing.</summary>
    private static bool IsOneRun(WordingComparison comparison) =>
        comparison.Classes.All(found => found is WordingClass.Trimmed or WordingClass.Punctuation)
        && comparison.Diff is { } diff
        && diff.All(change => change.Kind is ChangeKind.Same or ChangeKind.Removed)
        && diff.Count(change => change.Kind == ChangeKind.Same) == 1;

    private bool IsNear(WordingComparison comparison, PrintedText recorded, bool isTurned, bool isAsked)
    {
        if (comparison.Classes.Contains(WordingClass.Paraphrase) || comparison is not { Similarity: { } similarity, Containment: { } containment })
            return false;
        var common = containment * Put.Words.Count;
        var ofRecorded = common / Math.Max(recorded.Words.Count, 1);
        if (common < LeastWords)
            return isAsked && Put.Words.Count > 1 && similarity >= (isTurned ? LeastSimilarity : LeastOfFew);
        return similarity >= LeastSimilarity || containment >= LeastContainment || ofRecorded >= LeastContainment;
    }

    /// <summary>
    /// The words where the speaker's own wording has them in quotation marks, and so as somebody else's; null when it does not. What was
    /// printed may begin with who said it.
    /// </summary>
    private Frame? QuotedIn(RecordedWords recorded, PrintedText printed) =>
        recorded.Quotation is null && printed.Words.Count > Put.Words.Count ? Frame.OfQuoted(printed, Put, LanguageChoice.Of(printed, Put)) : null;

    /// <summary>What stands around the words where they stand in what is recorded; null when they are no part of it.</summary>
    private Frame? FrameOf(WordingComparison comparison, PrintedText recorded)
    {
        if (!comparison.Classes.Contains(WordingClass.Trimmed) || comparison.Diff is not { } diff)
            return null;
        var (position, start, end) = (0, -1, 0);
        foreach (var change in diff)
        {
            var length = change.From?.Length ?? 0;
            if (change.Kind == ChangeKind.Same && change.To is not null)
                (start, end) = (start < 0 ? position : start, position + length);
            position += length;
        }

        // The marks behind the last word are no part of it.
        while (end > start && start >= 0 && WordCharacter.At(recorded.Text, CodePoints.Back(recorded.Text, end, 1), out _).Kind
            is WordCharacterKind.Between or WordCharacterKind.Unseen or WordCharacterKind.Apostrophe)
            end--;
        return start < 0 || end <= start ? null : Frame.Of(recorded, start, end, LanguageChoice.Of(recorded, Put));
    }
}
