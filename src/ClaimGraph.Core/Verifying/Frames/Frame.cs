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
    /// What stands around words at a place of a text that prints what somebody said, such as a source's; null when it turns and limits
    /// nothing. That the speaker said them is no frame.
    /// </summary>
    /// <param name="text">The text, of which no more is read than the sentences around the place.</param>
    /// <param name="start">UTF-16 index of the first character of the words.</param>
    /// <param name="end">Behind their last one.</param>
    /// <param name="lang">The text's language (BCP 47), if known.</param>
    /// <param name="speaker">Names and titles under which the speaker may be printed.</param>
    public static Frame? At(string text, int start, int end, string? lang, IReadOnlyList<string> speaker)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]) && !char.IsSurrogate(text[start]))
            start++;
        while (end > start && QuotationMark.FamilyOf(text[end - 1]) != MarkFamily.None)
            end--;
        var (from, to) = SentencesAround.Of(text, start, end);
        var part = PrintedText.Of(text[from..to], lang);
        (start, end) = (start - from, end - from);
        var language = LanguageChoice.Of(part, part);
        var marks = SpeechMarks.Of(part.Text);
        var printed = new PrintedSpeech(marks, start, end, speaker, language);
        if (FrameReader.Of(part, marks, start, end, language, printed) is not { } reader)
            return null;
        (from, to) = reader.Bounds;
        var kind = reader.Kind is FrameKind.Plain or FrameKind.Limit
            ? SentencesAround.KindOf(part, Math.Min(from, start), start, end, Math.Max(printed.Marked is var (_, speechEnd) ? EndOfMarks(part.Text, speechEnd) : to, end)) ?? reader.Kind
            : reader.Kind;
        return kind == FrameKind.Plain ? null : new(kind, Told(part.Text[Math.Min(from, start)..start], part.Text[end..Math.Max(to, end)]));
    }

    /// <summary>What stands around words that stand in quotation marks, and nowhere else; null for any other.</summary>
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

    private static int EndOfMarks(string text, int position)
    {
        while (position < text.Length && !char.IsWhiteSpace(text[position]) && !char.IsLetterOrDigit(text[position]))
            position++;
        return position;
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
