namespace ClaimGraph.Extraction.Frames;

/// <summary><c>C, S said.</c> and, in two pieces, <c>The plan, S said, would fail.</c></summary>
internal sealed class ClauseBefore : IFrame
{
    private const int FewWords = 3;

    public Draft? Read(FrameContext sentence, Cue cue)
    {
        var comma = cue.From - 1;
        if (comma < sentence.Floor || !(sentence[comma].IsComma || sentence[comma].IsDash) || cue.IsParticiple || cue.IsShared || cue.Subject is null)
            return null;
        if (cue.Verb.IsWeak && !cue.Verb.Inverts && cue.Verb.Class != CueClass.Evidence && cue.Verb.Lemma is not ("suggest" or "indicate" or "think" or "confirm" or "announce"))
            return null;
        var start = sentence.BeginOf(sentence.Floor, comma);
        if (start >= comma)
            return null;
        var behind = sentence.Clauses.Open(cue.To, sentence.To, cue.Verb);
        var hasFinite = sentence.Phrases.HasFinite(start, comma);
        if (behind.HasComplementizer || (behind.At < sentence.To && !behind.HasComma && !StopsAt(sentence, behind.At)))
            return null;
        var second = behind.HasComma && behind.At < sentence.To ? Second(sentence, cue, behind.At, hasFinite) : null;
        var isLong = comma - start > FewWords + 1 && !sentence.Phrases.Is(start, SpeechHeading.Prepositions) && !cue.Verb.IsWeak;
        if (second is null && ((!hasFinite && !isLong) || comma - start < FewWords) && !sentence.HasQuotation(start, comma))
            return null;
        sentence.Floor = Math.Max(second?.To ?? 0, behind.HasComma ? behind.At - 1 : behind.At);
        var isConnective = comma - start == 1 && second is not null && (sentence.Phrases.IsAdverb(start) || sentence[start].IsAny(["however", "meanwhile", "moreover", "indeed", "still", "instead"]));
        return second is not { } piece ? sentence.Draft("clause-speaker-verb", cue.Verb.Class == CueClass.Belief ? 0.78 : 0.88, cue, new Phrase(start, comma))
            : isConnective ? sentence.Draft("speaker-verb-clause", 0.75, cue, piece)
            : sentence.Draft("clause-around-verb", 0.83, cue, new Phrase(start, comma), piece);
    }

    private static bool StopsAt(FrameContext sentence, int at) =>
        sentence[at].Kind == ItemKind.Punctuation || sentence.Phrases.Is(at, SpeechHeading.Conjunctions) || sentence.Phrases.IsAside(at, sentence.To)
        || sentence.Phrases.Is(at, SpeechHeading.Prepositions) || sentence.Phrases.IsParticiple(at);

    private static Phrase? Second(FrameContext sentence, Cue cue, int at, bool hasFinite)
    {
        if (sentence.Phrases.IsAside(at, sentence.To) || sentence[at].IsQuotation)
            return null;
        var end = sentence.Clauses.End(at - 1, sentence.To, sentence.Behind(cue), cue.Verb);
        if (end <= at || (hasFinite && sentence.Phrases.Is(at, SpeechHeading.RelativeOpeners)))
            return null;
        return sentence.HasWords(at, end) ? new(at, end) : null;
    }
}
