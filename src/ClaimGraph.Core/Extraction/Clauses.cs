namespace ClaimGraph.Extraction;

/// <summary>What stands behind a verb of saying before that which was said.</summary>
internal readonly record struct Opening(int At, bool HasComplementizer, bool HasColon, bool HasComma)
{
    public bool IsMarked => HasComplementizer || HasColon;
}

/// <summary>Tells where a clause that was said begins and ends.</summary>
internal sealed class Clauses(Phrases phrases)
{
    private const int LongestAdverbial = 18;
    private readonly SpeechWords words = phrases.Words;

    /// <summary>Where that begins which was said, behind a verb and what says to whom, when and where.</summary>
    public Opening Open(int at, int to, CueVerb verb)
    {
        if (verb.Tells && at < to && !IsMark(at) && !phrases[at].Is("that"))
            at = BehindListener(at, to);
        for (var before = -1; at < to && at != before;)
        {
            before = at;
            var item = phrases[at];
            if (words.Has(SpeechHeading.Complementizers, item.Word) && item.IsWord && !(item.Is("that") && at + 1 < to && phrases.Is(at + 1, SpeechHeading.Auxiliaries)))
                return new(at + 1, true, false, false);
            if (item.Is(":") || item.Is("："))
                return new(at + 1, false, true, false);
            if (item.IsComma)
            {
                if (at + 1 < to && words.Has(SpeechHeading.Complementizers, phrases[at + 1].Word))
                    return new(at + 2, true, false, true);
                if (BehindParenthesis(at, to) is { } behind)
                {
                    at = behind;
                    continue;
                }

                return new(at + 1, false, false, true);
            }

            if (phrases.BehindTime(at, to) is var time && time > at)
                at = time;
            else if (phrases.Is(at, SpeechHeading.Prepositions) && BehindAdverbial(at, to) is var adverbial && adverbial > at)
                at = adverbial;
            else if (phrases.IsAdverb(at) && at + 1 < to && (phrases[at + 1].IsAny(["that", ":", ","]) || phrases[at + 1].IsQuotation || phrases.BehindTime(at + 1, to) > at + 1 || phrases.Is(at + 1, SpeechHeading.Prepositions)))
                at++;
        }

        return new(at, false, false, false);
    }

    private bool IsMark(int at) => phrases[at].IsComma || phrases[at].Is(":") || phrases[at].IsQuotation || phrases[at].Is(".");

    /// <summary>Behind <c>, in an interview on Monday,</c> when a complementizer or words in marks follow.</summary>
    private int? BehindParenthesis(int comma, int to)
    {
        if (comma + 1 >= to || !(phrases.Is(comma + 1, SpeechHeading.Prepositions) || phrases.IsParticiple(comma + 1) || phrases.IsTime(comma + 1) || phrases.IsAdverb(comma + 1) || phrases[comma + 1].IsAny(["however", "though", "meanwhile"])))
            return null;
        for (var at = comma + 1; at < Math.Min(to, comma + LongestAdverbial); at++)
        {
            if (phrases[at].IsQuotation)
                return null;
            if (phrases[at].IsComma)
                return at + 1 < to && (phrases[at + 1].IsQuotation || phrases[at + 1].Is("that")) ? (phrases[at + 1].IsQuotation ? at : at + 1) : null;
        }

        return null;
    }

    /// <summary>Behind who is told: <c>told reporters</c>, <c>told the BBC</c>.</summary>
    private int BehindListener(int at, int to)
    {
        var start = at;
        if (phrases.Is(at, SpeechHeading.ObjectPronouns) && !(words.Possessives.ContainsKey(phrases[at].Word) && at + 1 < to && phrases[at + 1] is { IsWord: true } next
            && !next.Is("that") && !phrases.IsPronoun(at + 1) && !phrases.Is(at + 1, SpeechHeading.Determiners)))
            return at + 1;
        while (at < to && (phrases.Is(at, SpeechHeading.Determiners) || words.Possessives.ContainsKey(phrases[at].Word)) && !phrases[at].Is("that"))
            at++;
        var first = at;
        for (; at < to && phrases[at].IsWord; at++)
        {
            if (at == first)
                continue;
            if (phrases[at].Is("and") && at + 1 < to && !phrases.IsPronoun(at + 1))
            {
                at++;
                continue;
            }

            if (phrases[at].IsAny(["of", "for"]) && at + 1 < to)
            {
                at++;
                while (at < to && phrases.Is(at, SpeechHeading.Determiners))
                    at++;
                if (at >= to)
                    break;
                continue;
            }

            if (phrases.Is(at, SpeechHeading.Determiners) || phrases.IsPronoun(at) || phrases[at].Is("that") || phrases[at].Is("to") || phrases.Is(at, SpeechHeading.Prepositions)
                || phrases.Is(at, SpeechHeading.QuestionOpeners) || phrases.IsTime(at) || words.Possessives.ContainsKey(phrases[at].Word)
                || phrases.Is(at, SpeechHeading.TimeOpeners) || phrases.IsFinite(at, start) || phrases.Is(at, SpeechHeading.Conjunctions))
                break;
            if (phrases[at].IsCapital != phrases[at - 1].IsCapital && at > first && (phrases[at - 1].IsCapital || phrases.Is(at - 1, SpeechHeading.Groups) || phrases[at - 1].Word.EndsWith('s'))
                && !phrases.Is(at, SpeechHeading.Venues) && !phrases.Is(at, SpeechHeading.Groups))
                break;
        }

        return at;
    }

    /// <summary>Behind a phrase that says where or in what something was said; the index itself when it is none.</summary>
    public int BehindAdverbial(int at, int to)
    {
        var limit = Math.Min(to, at + LongestAdverbial);
        for (var index = at + 1; index < limit; index++)
        {
            var item = phrases[index];
            if (item.Is("that") && index + 1 < to && !phrases.Is(index + 1, SpeechHeading.Auxiliaries) && !phrases.IsFinite(index + 1, index) && !phrases.Is(index - 1, SpeechHeading.Prepositions))
                return index;
            if (item.IsQuotation && phrases[index - 1].IsComma || item.Is(":") || item.Kind == ItemKind.Punctuation && item.Is(",") && index + 1 < to && (phrases[index + 1].IsQuotation || phrases[index + 1].Is("that")))
                return item.IsQuotation ? index - 1 : index;
            if (item.IsQuotation && item.Quotation!.Words <= 5 && !item.Quotation.EndsWithSign && index > at + 1)
                continue;
            if (item.Kind is ItemKind.Punctuation or ItemKind.Quotation || phrases.IsFinite(index, at) || phrases.IsPronoun(index))
                break;
        }

        if (phrases[at].Is("to") && at + 1 < to && (phrases.Is(at + 1, SpeechHeading.Groups) || phrases.Is(at + 1, SpeechHeading.ObjectPronouns)))
            return BehindTail(at + 2, to);
        for (var index = at + 1; index < Math.Min(to, at + 9) && phrases[index].IsWord; index++)
        {
            if (index > at + 1 && (phrases.Is(index, SpeechHeading.Prepositions) && !phrases[index].Is("of") || phrases.IsFinite(index, at)))
                break;
            if (phrases.Is(index, SpeechHeading.Venues) && !(index + 1 < to && (phrases.Is(index + 1, SpeechHeading.Venues) || phrases[index + 1].Is("call") || phrases[index + 1].Is("meeting"))))
                return BehindTail(index + 1, to);
        }

        return at;
    }

    /// <summary>Behind <c>with CNN on Monday</c>, <c>posted on Twitter</c>.</summary>
    private int BehindTail(int at, int to)
    {
        for (var before = -1; at < to && at != before;)
        {
            before = at;
            at = phrases.BehindTime(at, to);
            if (at < to && phrases[at].IsAny(["posted", "published", "released", "issued", "broadcast", "aired", "obtained", "seen", "sent", "read", "emailed", "held"]))
                at++;
            if (at + 1 >= to || !phrases[at].IsAny(["with", "to", "on", "in", "at", "by", "from", "for", "of"]))
                continue;
            var next = at + 1;
            while (next < to && phrases.Is(next, SpeechHeading.Determiners))
                next++;
            var first = next;
            while (next < to && phrases[next].IsWord && (phrases[next].IsCapital || next == first || phrases.Is(next, SpeechHeading.Venues) || phrases.Is(next, SpeechHeading.Groups) || phrases[next - 1].IsPossessive)
                && !phrases.IsPronoun(next) && !phrases[next].Is("that") && !(next > first && phrases.Is(next, SpeechHeading.Determiners)))
                next++;
            at = next;
        }

        return at;
    }

    /// <summary>The index behind a clause that was said: at the end of the sentence, or where the writer or another verb of saying goes on.</summary>
    /// <param name="later">The verbs of saying behind it.</param>
    public int End(int from, int to, IEnumerable<Cue> later, CueVerb verb)
    {
        foreach (var cue in later)
            if (cue.At > from && StartOfOther(cue, from, verb) is { } other)
            {
                to = other;
                break;
            }

        var depth = 0;
        for (var at = from + 1; at < to; at++)
        {
            var item = phrases[at];
            if (item.Is("("))
                depth++;
            else if (item.Is(")"))
                depth--;
            if (depth > 0)
                continue;
            if (item.IsComma && at + 1 < to && (phrases.IsAside(at + 1, to) || IsAttribution(at + 1, to)))
                return at;
            if (item.IsWord && IsAttribution(at, to))
                return at;
            if (item.IsDash && at > from + 2 && IsAsideBehindDash(at, to))
                return at;
        }

        return to;
    }

    public bool IsAttribution(int at, int to) => words.Attributions.Any(phrase => phrases.StartsWith(at, to, phrase));

    /// <summary>A dash that is not closed again, with a noun behind it, is the writer's comment: <c>— a move that</c>.</summary>
    private bool IsAsideBehindDash(int dash, int to)
    {
        if (dash + 1 >= to)
            return true;
        if (!phrases[dash + 1].IsAny(["a", "an", "the", "something", "even", "despite", "just", "days", "hours", "weeks", "months", "one"]))
            return false;
        for (var at = dash + 1; at < to; at++)
            if (phrases[at].IsDash)
                return false;
        return true;
    }

    /// <summary>Where the clause of another verb of saying begins; null when that verb belongs to what was said.</summary>
    private int? StartOfOther(Cue cue, int from, CueVerb verb)
    {
        var before = cue.From - 1;
        if (before <= from)
            return null;
        // "C, the survey showed" at the end says where all of it is known from.
        if (phrases[before].IsComma && !cue.IsShared && !cue.IsParticiple && cue.Subject is not null && (!phrases.IsWithin(cue.To) || phrases[cue.To].Is(".")))
            return before;
        if (cue.IsParticiple)
            return phrases[before].IsComma ? before : cue.From;
        var isSpeech = cue.Verb.Class is not (CueClass.Belief or CueClass.Evidence) && !(cue.Verb.IsWeak && cue.IsShared && !verb.IsWeak && cue.Verb.Class == CueClass.Neutral && !IsSaid(cue));
        if (cue.IsShared)
            return isSpeech ? phrases[before].IsAny(["and", "but", "or", "then"]) && phrases[before - 1].IsComma ? before - 1 : phrases[before].IsAny(["and", "but", "then"]) ? before : null : null;
        if (phrases[before].IsAny(["and", "but", "while", "as", "whereas", "though", "although", "und", "aber", "während", "mais", "et", "y", "pero", "а", "и", "но"]))
            return isSpeech ? phrases[before - 1].IsComma ? before - 1 : before : null;
        if (phrases[before].Is(";"))
            return before;
        return null;
    }

    private static bool IsSaid(Cue cue) => cue.Verb.Lemma is "add" or "note" or "write" or "point" or "call" or "accuse" or "praise" or "criticize" or "reject" or "dismiss";
}
