namespace ClaimGraph.Extraction.Frames;

/// <summary><c>S's claim that C</c>, <c>the accusation by S that C</c>.</summary>
internal static class NounCue
{
    private const int Near = 8;

    /// <summary>"The claim that he won has been denied": where the noun has a verb of its own, what was said ends before it.</summary>
    private static int BeforeSecondVerb(Phrases phrases, int from, int end)
    {
        var isSeen = false;
        for (var at = from; at < end; at++)
        {
            if (phrases[at].IsComma || phrases.Is(at, SpeechHeading.Conjunctions) || phrases.Is(at, SpeechHeading.RelativeOpeners) || phrases[at].Is("that"))
                isSeen = false;
            else if (!phrases.IsFinite(at, from))
                continue;
            else if (isSeen && !phrases.Is(at - 1, SpeechHeading.Auxiliaries) && phrases.Is(at, SpeechHeading.Auxiliaries))
                return at;
            else
                isSeen = true;
        }

        return end;
    }

    public static Draft? Read(FrameContext sentence, int at)
    {
        var phrases = sentence.Phrases;
        if (!phrases.Is(at, SpeechHeading.NounCues) || at < sentence.Floor || at + 3 >= sentence.To)
            return null;
        var that = at + 1;
        while (that < Math.Min(sentence.To - 2, at + Near) && phrases[that].IsWord && !phrases[that].Is("that"))
            that++;
        if (!phrases[that].Is("that") || that + 2 >= sentence.To || !phrases.IsClause(that + 1, sentence.To) || phrases.Is(that + 1, SpeechHeading.Auxiliaries)
            || phrases.IsFinite(that + 1, that))
            return null;
        Phrase? speaker = null;
        if (that > at + 2 && phrases[at + 1].IsAny(["by", "from"]))
            speaker = new(at + 2, that);
        else if (that > at + 1)
            return null;
        for (var before = at - 1; speaker is null && before >= Math.Max(sentence.From, at - 3); before--)
            if (phrases[before].IsPossessive)
                speaker = phrases.Tail(phrases.ClauseStart(before, Math.Max(sentence.From, before - 8)), before + 1);
            else if (phrases.Words.Possessives.ContainsKey(phrases[before].Word))
                speaker = new(before, before + 1);
        if (speaker is null)
            return null;
        var end = sentence.Clauses.End(that + 1, sentence.To, sentence.Cues.Where(cue => cue.At > that), new("", CueClass.Neutral));
        end = BeforeSecondVerb(phrases, that + 1, end);
        var cue = new Cue(at, at, that, new(phrases[at].Word, CueClass.Neutral), speaker);
        sentence.Floor = end;
        return sentence.Draft("speaker-noun-that-clause", 0.6, cue, new Phrase(that + 1, end));
    }
}
