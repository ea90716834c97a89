using ClaimGraph.Text;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying.Frames;

/// <summary>The sentences around a place of a long text.</summary>
internal static class SentencesAround
{
    /// <summary>Code points on either side of a place that are read, unless the paragraph ends before.</summary>
    private const int Most = 1_000;

    private static readonly string[] ParagraphEnds = ["\n\n", "\r\n\r\n", "\n\r\n", "\u2029"];

    /// <summary>From where to where (UTF-16) a text is read to judge a place in it.</summary>
    public static (int From, int To) Of(string text, int start, int end)
    {
        var (from, to) = (CodePoints.Back(text, start, Most), CodePoints.Forth(text, end, Most));
        foreach (var mark in ParagraphEnds)
        {
            if (text.AsSpan(from, start - from).LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var before)
                from += before + mark.Length;
            if (text.AsSpan(end, to - end).IndexOf(mark, StringComparison.Ordinal) is >= 0 and var behind)
                to = end + behind;
        }

        return (from, to);
    }

    /// <summary>What the words of a sentence that bear on a place in it make of that: they deny or ask it; null when they do neither.</summary>
    /// <remarks>As two printings are compared, of which the later has nothing of the sentence but the words.</remarks>
    public static FrameKind? KindOf(PrintedText text, int from, int start, int end, int to)
    {
        var sentence = PrintedText.Of(text.Text[from..to], text.Lang);
        var words = PrintedText.Of(text.Text[start..end], text.Lang);
        var first = sentence.Words.Count(word => word.Start < start - from);
        var last = first + words.Words.Count;
        if (last == first || last > sentence.Words.Count || sentence.Words[first].Folded != words.Words[0].Folded || sentence.Words[last - 1].Folded != words.Words[^1].Folded)
            return null;
        var alarms = MeaningAlarms.Between(sentence, words,
        [
            new(ChangeKind.Removed, ..first, ..0),
            new(ChangeKind.Same, first..last, ..words.Words.Count),
            new(ChangeKind.Removed, last..sentence.Words.Count, words.Words.Count..words.Words.Count),
        ]);
        return alarms.Any(alarm => alarm.Kind == AlarmKind.Negation) ? FrameKind.Denial
            : alarms.Any(alarm => alarm.Kind == AlarmKind.Question) ? FrameKind.Question
            : null;
    }
}
