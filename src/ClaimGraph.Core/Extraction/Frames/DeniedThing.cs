namespace ClaimGraph.Extraction.Frames;

/// <summary><c>S denied C.</c>, <c>S rejected the claim that C.</c></summary>
internal sealed class DeniedThing : IFrame
{
    private const int Near = 8;

    public Draft? Read(FrameContext sentence, Cue cue)
    {
        if (cue.Verb.Class != CueClass.Denial || cue.At < sentence.Floor || cue.IsInverted || cue.Subject is null || cue.To + 1 >= sentence.To || sentence[cue.To].IsComma)
            return null;
        var isDenied = cue.Verb.Lemma == "deny";
        for (var at = cue.To; !isDenied && at < Math.Min(sentence.To, cue.To + Near); at++)
            isDenied = sentence.Phrases.Is(at, SpeechHeading.NounCues);
        if (!isDenied)
            return null;
        var end = sentence.Clauses.End(cue.To, sentence.To, sentence.Behind(cue), cue.Verb);
        sentence.Floor = end;
        return sentence.Draft("speaker-denial", 0.65, cue, new Phrase(cue.To, end));
    }
}
