namespace ClaimGraph.Extraction.Frames;

/// <summary><c>C, according to S.</c> and <c>According to S, C.</c></summary>
internal static class Attribution
{
    public static Draft? Read(FrameContext sentence, int at)
    {
        var phrase = sentence.Phrases.Words.Attributions.FirstOrDefault(phrase => sentence.Phrases.StartsWith(at, sentence.To, phrase));
        if (phrase is null || sentence.Speakers.After(at + phrase.Length, sentence.To, isWhole: true) is not { } speaker)
            return null;
        var start = sentence.BeginOf(sentence.Floor, at);
        var cue = new Cue(at, at, speaker.To, new(string.Join(' ', phrase), CueClass.Neutral), speaker);
        Draft? draft;
        if (start >= at || !sentence.HasWords(start, at))
        {
            // Behind a statement that is taken already, it says where that is known from.
            if (sentence.Floor > sentence.From)
                return null;
            var from = speaker.To;
            if (from >= sentence.To)
                return null;
            var end = sentence.Clauses.End(from, sentence.To, sentence.Behind(cue), cue.Verb);
            draft = sentence.Draft("according-to-speaker-clause", 0.82, cue, new Phrase(from, end));
            sentence.Floor = end;
        }
        else
        {
            var left = new Phrase(start, at);
            var second = !sentence.Phrases.HasFinite(start, at) && speaker.To < sentence.To && sentence[speaker.To].IsComma && sentence.Phrases.HasFinite(speaker.To + 1, sentence.To)
                ? new Phrase(speaker.To + 1, sentence.Clauses.End(speaker.To, sentence.To, sentence.Behind(cue), cue.Verb)) : (Phrase?)null;
            draft = second is { } piece ? sentence.Draft("clause-according-to-speaker", 0.82, cue, left, piece)
                : sentence.Draft("clause-according-to-speaker", 0.86, cue, left);
            sentence.Floor = second?.To ?? speaker.To;
        }

        if (draft is not null)
            (draft.Cue, draft.CueEnd) = (at, at + phrase.Length);
        return draft;
    }
}
