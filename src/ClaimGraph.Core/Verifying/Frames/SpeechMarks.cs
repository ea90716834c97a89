using System.Buffers;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying.Frames;

/// <summary>What the quotation marks in recorded words are: those of the speech itself, or of what the speaker quotes.</summary>
internal sealed class SpeechMarks
{
    private static readonly SearchValues<char> Opening = SearchValues.Create(" \t\r\n\u00A0“”„«»\"‘‚「『");

    private SpeechMarks(IReadOnlyList<(int Start, int End)> parts, bool areSpeech) => (Parts, AreSpeech) = (parts, areSpeech);

    /// <summary>What stands in them (UTF-16).</summary>
    public IReadOnlyList<(int Start, int End)> Parts { get; }

    /// <summary>Whether all that is said stands in them: a text that begins with one is printed so.</summary>
    public bool AreSpeech { get; }

    /// <summary>Those of a text.</summary>
    public static SpeechMarks Of(string text)
    {
        var parts = QuotedParts.RangesOf(text);
        return new(parts, parts.Count > 0 && !text.AsSpan(0, parts[0].Start).ContainsAnyExcept(Opening));
    }

    /// <summary>Whether a place is in them.</summary>
    public bool Hold(int position) => PartAt(position) is not null;

    /// <summary>What stands in the marks around a place; null when it is in none.</summary>
    public (int Start, int End)? PartAt(int position)
    {
        foreach (var part in Parts)
            if (part.Start <= position && position < part.End)
                return part;
        return null;
    }

    /// <summary>Whether a part of the text is somebody else's, whom the speaker quotes.</summary>
    public bool AreOfAnother(int start, int end) => !AreSpeech && Parts.Any(part => part.Start <= start && end <= part.End);
}
