using ClaimGraph.Search;
using ClaimGraph.Text;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying.Frames;

/// <summary>What stood around words that were cut out of a text.</summary>
/// <param name="Kind">What it makes of them.</param>
/// <param name="Around">The sentence with a gap where the words stood, and the sentence beside it if that is what turns them.</param>
internal sealed record Frame(FrameKind Kind, string Around)
{
    private const string Gap = "[…]";

    /// <summary>Characters of a sentence that are told on either side.</summary>
    private const int MostTold = 300;

    /// <summary>Whether the words say something else without it.</summary>
    public bool Turns => Kind is not (FrameKind.Plain or FrameKind.Limit);

    /// <summary>It as an alarm.</summary>
    public Alarm Alarm => new(AlarmKind.Frame, Around, null, $"The words stand inside a longer sentence: “{Around}”{(".!?…。！？”".Contains(Around[^1], StringComparison.Ordinal) ? "" : ".")}{Meaning}");

    private string Meaning => Kind switch
    {
        FrameKind.Denial => " What is left out denies or rejects them.",
        FrameKind.Report => " What is left out says that somebody else says so.",
        FrameKind.Attribution => " What is left out ascribes them to somebody else.",
        FrameKind.Question => " What is left out asks them.",
        FrameKind.Condition => " What is left out makes them depend on a condition, or only imagines them.",
        FrameKind.Limit => " What is left out limits them.",
        FrameKind.Quotation => " There they stand in quotation marks: the speaker quotes somebody.",
        _ => "",
    };

    /// <summary>What stands around a part of a text; null when that begins and ends with sentences that nothing turns.</summary>
    /// <param name="recorded">The text.</param>
    /// <param name="start">UTF-16 index of the part's first character.</param>
    /// <param name="end">Behind its last one.</param>
    /// <param name="language">ISO 639-1; null when it is not known here.</param>
    public static Frame? Of(PrintedText recorded, int start, int end, Language? language)
    {
        var marks = SpeechMarks.Of(recorded.Text);
        if (FrameReader.Of(recorded, marks, start, end, language) is not { } reader)
            return null;
        var (from, to) = reader.Bounds;
        var kind = marks.AreOfAnother(start, end) ? FrameKind.Quotation : reader.Kind;
        if (kind == FrameKind.Plain && !reader.IsInsideSentence)
            return null;
        return new(kind, Told(recorded.Text[Math.Min(from, start)..start], recorded.Text[end..Math.Max(to, end)]));
    }

    /// <summary>
    /// The same for a place in a text that tells what others said: "she said" beside words in quotation marks is nothing strange there. Null for
    /// a sentence that makes nothing else of the words.
    /// </summary>
    public static Frame? InPrint(PrintedText printed, int start, int end, Language? language)
    {
        var marks = SpeechMarks.Of(printed.Text);
        if (FrameReader.Of(printed, marks, start, end, language) is not { Kind: not FrameKind.Plain } reader)
            return null;
        var isQuoted = marks.Parts.Any(part => part.Start <= start && end <= part.End);
        if (isQuoted && reader.Kind is (FrameKind.Report or FrameKind.Attribution))
            return null;
        var (from, to) = reader.Bounds;
        return new(reader.Kind, Told(printed.Text[Math.Min(from, start)..start], printed.Text[end..Math.Max(to, end)]));
    }

    /// <summary>The same for words that stand in quotation marks, and nowhere else; null for any other.</summary>
    public static Frame? OfQuoted(PrintedText recorded, PrintedText put, Language? language)
    {
        var words = SearchText.Of(put.Text);
        if (words.Length == 0)
            return null;
        var marks = SpeechMarks.Of(recorded.Text);
        foreach (var (start, end) in marks.Parts)
            if (Holds(recorded.Text[start..end], words) && !Holds(recorded.Text[..start], words) && !Holds(recorded.Text[end..], words))
                return Of(recorded, start, end, language) is { } frame && (frame.Turns || !marks.AreSpeech) ? frame : null;
        return null;
    }

    private static bool Holds(string text, string words) => $" {SearchText.Of(text)} ".Contains($" {words} ", StringComparison.Ordinal);

    private static string Told(string before, string behind)
    {
        before = before.TrimStart();
        behind = behind.TrimEnd();
        if (before.Length > MostTold)
            before = "…" + before[CodePoints.Back(before, before.Length, MostTold)..];
        if (behind.Length > MostTold)
            behind = behind[..CodePoints.Forth(behind, 0, MostTold)] + "…";
        return $"{before}{Gap}{(behind.Length > 0 && char.IsLetterOrDigit(behind[0]) ? " " : "")}{behind}";
    }
}
