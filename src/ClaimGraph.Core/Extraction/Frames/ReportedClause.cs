namespace ClaimGraph.Extraction.Frames;

/// <summary><c>S said (that) C.</c>, <c>S asked whether C.</c>, <c>S promised to C.</c>, <c>S urged X to C.</c></summary>
internal sealed class ReportedClause : IFrame
{
    private const int NearInfinitive = 10;

    public Draft? Read(FrameContext sentence, Cue cue)
    {
        if (cue.At < sentence.Floor || cue.IsInverted && cue.At > sentence.From)
            return null;
        var opening = sentence.Clauses.Open(cue.To, sentence.To, cue.Verb);
        if (opening.At >= sentence.To)
            return null;
        if (From(sentence, cue, opening) is not var (from, name, confidence))
            return null;
        var end = sentence.Clauses.End(from, sentence.To, sentence.Behind(cue), cue.Verb);
        end = Subordinate(sentence, cue, from, end);
        if (end - from < 2 && !sentence[from].IsQuotation)
            return null;
        sentence.Floor = end;
        return sentence.Draft(name, cue.Subject is null ? 0.55 : confidence, cue, new Phrase(from, end));
    }

    /// <summary>A verb in a subordinate or a relative clause says no more than up to the comma.</summary>
    private static int Subordinate(FrameContext sentence, Cue cue, int from, int end)
    {
        var before = cue.From - 1;
        var isSubordinate = before == sentence.From && sentence.Phrases.Is(before, SpeechHeading.Conjunctions) && !sentence[before].IsAny(["and", "but", "or", "yet", "so"]);
        var subject = sentence.Speakers.BeforeAuxiliaries(cue.At - 1, sentence.From);
        var isRelative = subject >= sentence.From && sentence.Phrases.IsRelative(subject);
        if (!isSubordinate && !isRelative)
            return end;
        for (var comma = from + 1; comma < end - 1; comma++)
            if (sentence[comma].IsComma)
                return comma;
        return end;
    }

    private static (int From, string Name, double Confidence)? From(FrameContext sentence, Cue cue, Opening opening)
    {
        var (at, verb, phrases) = (opening.At, cue.Verb, sentence.Phrases);
        if (opening.HasComplementizer)
            return (at, "speaker-verb-that-clause", verb.Class == CueClass.Belief ? 0.7 : verb.Class == CueClass.Evidence ? 0.68 : 0.78);
        if (opening.HasColon)
            return sentence.HasWords(at, sentence.To) && !verb.IsWeak ? (at, "speaker-verb-clause", 0.7) : null;
        if (phrases.Is(at, SpeechHeading.QuestionOpeners) && (verb.Class == CueClass.Question || (verb.Lemma is "explain" or "tell" or "say" or "ask" && !sentence[at].IsAny(["when", "if", "who", "which"]))))
            return (at, "speaker-verb-question", verb.Class == CueClass.Question ? 0.72 : 0.62);
        if (verb.HasObjectAndInfinitive && !sentence[cue.To].IsAny(["to", "not"]) && HasInfinitive(sentence, cue.To))
            return (cue.To, "speaker-verb-demand", 0.62);
        if (verb.HasInfinitive && sentence[at].Is("to") && !(verb.Class == CueClass.Question && at + 1 < sentence.To && sentence[at + 1].Is("be")))
            return (at, "speaker-verb-infinitive", 0.66);
        if (verb.Lemma == "call" && sentence[cue.At + 1].IsAny(["on", "for"]) && cue.At + 3 < sentence.To && verb.Class == CueClass.Demand)
            return (cue.At + 2, "speaker-verb-demand", 0.6);
        if (verb.Lemma == "accuse" && HasWord(sentence, cue.To, "of"))
            return (cue.To, "speaker-verb-charge", 0.62);
        if (opening.HasComma)
            return !verb.IsWeak && cue.From <= sentence.BeginOf(sentence.Floor, cue.At) && phrases.IsClause(at, sentence.To) ? (at, "speaker-verb-clause", 0.66) : null;
        if (!verb.HasBareClause || !phrases.MayBeginNoun(at) && !phrases.Is(at, SpeechHeading.Prepositions) && !phrases.Is(at, SpeechHeading.Conjunctions) || !(phrases.IsClause(at, sentence.To) || IsLong(sentence, cue, at)))
            return null;
        if (sentence[at].IsAny(["as", "when", "while", "after", "before", "because", "since", "until", "and", "but", "or", "so"]) && sentence.Phrases.Words.Code == "en")
            return null;
        if (verb.IsWeak && (phrases.Is(at, SpeechHeading.Prepositions) || sentence[at].IsAny(["to", "and"])))
            return null;
        return (at, "speaker-verb-clause", verb.Lemma is "say" or "tell" ? 0.77 : verb.Class is CueClass.Belief or CueClass.Evidence || verb.IsWeak ? 0.6 : 0.7);
    }

    /// <summary>Behind "say", some words are a clause even if none of them is known as a verb.</summary>
    private static bool IsLong(FrameContext sentence, Cue cue, int at)
    {
        const int few = 3;
        return cue.Verb.Lemma == "say" && cue.Subject is not null && sentence.To - at >= few && !sentence.Phrases.Is(at, SpeechHeading.Prepositions)
            && !sentence[at].IsAny(["nothing", "so", "goodbye", "hello", "yes", "no", "anything", "little", "something", "much", "more", "things"]);
    }

    private static bool HasInfinitive(FrameContext sentence, int from)
    {
        for (var at = from + 1; at < Math.Min(sentence.To - 1, from + NearInfinitive) && sentence[at].Kind is ItemKind.Word or ItemKind.Number; at++)
            if (sentence[at].Is("to"))
                return true;
        return false;
    }

    private static bool HasWord(FrameContext sentence, int from, string word)
    {
        for (var at = from; at < Math.Min(sentence.To - 1, from + NearInfinitive); at++)
            if (sentence[at].Is(word))
                return at > from;
        return false;
    }
}
