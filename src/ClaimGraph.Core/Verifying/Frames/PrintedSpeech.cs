using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;
using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Verifying.Frames;

/// <summary>Words as somebody else prints them: what stands around them is the printer's and, inside the quotation marks, the speaker's.</summary>
internal sealed class PrintedSpeech
{
    private readonly SpeechMarks marks;
    private readonly List<string> names;

    /// <param name="start">UTF-16 index of the words' first character.</param>
    /// <param name="end">Behind their last one.</param>
    /// <param name="speaker">Names and titles under which the speaker may be printed.</param>
    public PrintedSpeech(SpeechMarks marks, int start, int end, IEnumerable<string> speaker, Language? language)
    {
        this.marks = marks;
        names = [.. speaker.SelectMany(name => TokenReader.Read(PrintedText.Of(name), language)).Select(token => token.Key)
            .Where(key => key.Length > 1 && !FunctionWords.Contain(key)).Distinct()];
        if (marks.PartAt(start) is { } first && marks.PartAt(end - 1) is { } last)
            Marked = (first.Start, last.End);
    }

    /// <summary>The speech in the marks around the words; null when they stand in none.</summary>
    public (int Start, int End)? Marked { get; }

    /// <summary>Whether what stands at a place is the printer's, while the words are marked as the speaker's.</summary>
    public bool IsOutside(int position) => Marked is not null && marks.PartAt(position) is null;

    /// <summary>Whether what stands at a place can be the printer's: nobody else speaks inside the marks.</summary>
    public bool MayBePrinters(int position) => Marked is null || IsOutside(position);

    /// <summary>Whether a word is one of the speaker's name or title, in whatever case.</summary>
    public bool Names(string key) => names.Exists(name => NameLikeness.AreLike(name, key));
}
