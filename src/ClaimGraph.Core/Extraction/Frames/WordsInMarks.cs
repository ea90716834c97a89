namespace ClaimGraph.Extraction.Frames;

/// <summary><c>S called X “A.”</c>, <c>S praised the deal as “A.”</c>, <c>S warned of “A.”</c>: the object belongs to what was said.</summary>
internal sealed class WordsInMarks : IFrame
{
    private const int Near = 30;

    public Draft? Read(FrameContext sentence, Cue cue)
    {
        if (cue.At < sentence.Floor || cue.IsInverted || cue.Subject is null || cue.To >= sentence.To)
            return null;
        var from = cue.To;
        if (cue.Verb.Tells)
            from = sentence.Clauses.Open(cue.To, sentence.To, cue.Verb).At;
        var end = sentence.Clauses.End(from, sentence.To, sentence.Behind(cue), cue.Verb);
        if (!sentence.HasQuotation(from, Math.Min(end, from + Near)) || sentence[from].IsComma)
            return null;
        sentence.Floor = end;
        return sentence.Draft("speaker-verb-words-in-marks", cue.Verb.Calls ? 0.72 : 0.62, cue, new Phrase(from, end));
    }
}
