namespace ClaimGraph.Extraction;

/// <summary>Finds whose verb it is: the phrase for the speaker, with what describes the speaker.</summary>
internal sealed class Speakers(Phrases phrases)
{
    private const int Reach = 60;

    /// <summary>The subject in front of a verb; null when there is none near.</summary>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="floor">The first item that is looked at.</param>
    public Phrase? Before(int verb, int floor)
    {
        floor = Math.Max(floor, verb - Reach);
        var at = BeforeAuxiliaries(verb - 1, floor);
        if (at < floor)
            return null;
        var item = phrases[at];
        if (phrases.IsRelative(at))
        {
            var end = at > floor && phrases[at - 1].IsComma ? at - 1 : at;
            return end > floor && phrases[end - 1].IsWord ? phrases.Tail(phrases.ClauseStart(end - 1, floor), end) : null;
        }

        if (phrases.IsPronoun(at))
            return new(at, at + 1);
        if (item.Is(")"))
        {
            var open = at;
            while (open > floor && !phrases[open].Is("("))
                open--;
            return open > floor && phrases.Tail(phrases.ClauseStart(open - 1, floor), open) is { } named ? named with { To = at + 1 } : null;
        }

        if (item.IsComma)
            return Apposed(at, floor);
        if (item.IsDash)
        {
            var open = at - 1;
            while (open > floor && !phrases[open].IsDash)
                open--;
            return open > floor && phrases.Tail(phrases.ClauseStart(open - 1, floor), open) is { } named ? named with { To = at } : null;
        }

        if (!item.IsWord || phrases.Is(at, SpeechHeading.Conjunctions))
            return item.Kind == ItemKind.Number ? new(at, at + 1) : null;
        var start = phrases.ClauseStart(at, floor);
        if (start > floor + 1 && phrases[start - 1].IsComma && phrases[start].IsAny(["of", "from"]))
            return Apposed(at + 1, floor);
        return phrases.Tail(start, at + 1);
    }

    /// <summary>The index of the last item in front of a verb that is no auxiliary and no adverb.</summary>
    public int BeforeAuxiliaries(int at, int floor)
    {
        while (at >= floor && phrases[at].IsWord && !phrases[at].IsCapital && (phrases.Is(at, SpeechHeading.Auxiliaries) || phrases.IsAdverb(at)) && !phrases.IsPronoun(at))
            at--;
        return at;
    }

    /// <summary>The subject whose description ends with a comma: <c>Hugh Hill, a doctor in York, said</c>.</summary>
    private Phrase? Apposed(int comma, int floor)
    {
        var starts = new List<int> { comma + 1 };
        var at = comma - 1;
        for (; at >= floor; at--)
        {
            var item = phrases[at];
            if (item.IsComma)
                starts.Add(at + 1);
            else if ((item.Kind == ItemKind.Punctuation && item.IsAny([";", ":", "—", "--", "–", "?", "!"]))
                || (item.IsQuotation && (item.Quotation!.Words > 6 || item.Quotation.EndsWithSign)))
                break;
        }

        starts.Add(at + 1);
        // The first stretch from the left that is a name, and behind which there are only descriptions.
        for (var index = starts.Count - 1; index > 0; index--)
        {
            var (from, to) = (starts[index], starts[index - 1] - 1);
            if (from >= to || IsAdverbial(from, to) || !AllDescribe(starts, index - 1))
                continue;
            var start = phrases.HasFinite(from, to) ? phrases.ClauseStart(to - 1, from) : from;
            if (phrases.Tail(start, to) is not { } head || phrases.HasFinite(head.From, head.To) || !phrases.MayBeginNoun(head.From))
                continue;
            var isDescribed = index > 1 && (Describes(starts[index - 1]) || (!phrases[head.From].IsCapital || phrases.Is(head.From, SpeechHeading.Determiners) || phrases.IsSpeakerNoun(head.To - 1)) && IsName(starts[index - 1], starts[index - 2] - 1));
            return index == 1 ? new(head.From, to) : isDescribed ? new(head.From, comma) : head;
        }

        return null;
    }

    private bool AllDescribe(List<int> starts, int index)
    {
        for (; index > 0; index--)
            if (phrases.Is(starts[index], SpeechHeading.Conjunctions) && !phrases[starts[index]].IsAny(["and", "und", "who"])
                || phrases.IsPronoun(starts[index]))
                return false;
        return true;
    }

    private bool IsAdverbial(int from, int to) =>
        phrases.Is(from, SpeechHeading.Prepositions) || phrases.IsTime(from) || phrases.Is(from, SpeechHeading.TimeOpeners)
        || (phrases.Is(from, SpeechHeading.Conjunctions) && !phrases[from].IsAny(["and", "but", "yet", "so"]) && phrases.HasFinite(from + 1, to))
        || phrases.IsParticiple(from) || (to - from == 1 && phrases.IsAdverb(from)) || phrases.Is(from, SpeechHeading.RelativeOpeners)
        || phrases[from].IsAny(["however", "meanwhile", "still", "moreover", "instead", "indeed", "separately", "according"]);

    /// <summary>Whether a stretch is a name and nothing else: <c>the attorney general, Rob Kessler,</c>.</summary>
    private bool IsName(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (!phrases[at].IsWord || !phrases[at].IsCapital)
                return at > from && phrases[at].IsComma;
        return to > from && to - from <= 5;
    }

    /// <summary>Whether what begins behind a comma says who somebody is.</summary>
    public bool Describes(int at)
    {
        var item = phrases[at];
        if (item.Kind == ItemKind.Number)
            return true;
        if (!item.IsWord || phrases.IsPronoun(at))
            return false;
        if (item.IsAny(["a", "an", "the", "one", "his", "her", "their", "of", "from", "both", "himself", "then"]) || phrases.Is(at, SpeechHeading.RelativeOpeners)
            || phrases.Is(at, SpeechHeading.Roles))
            return true;
        if (phrases.Words.IsVerbSecond && phrases.Is(at, SpeechHeading.Determiners))
            return true;
        // An adjective or a name of a place in front of the role: "senior economist at", "Harvard professor".
        for (var index = at; index < at + 6 && phrases.IsWithin(index) && phrases[index].IsWord && !phrases.Is(index, SpeechHeading.Prepositions); index++)
            if (phrases.Is(index, SpeechHeading.Roles))
                return !phrases.IsAside(at, at + 6);
        return item.IsCapital && (item.Word.EndsWith('.') || item.Word.Contains('-', StringComparison.Ordinal));
    }

    /// <summary>The subject behind a verb, or behind <c>according to</c>, with what describes it.</summary>
    /// <param name="isWhole">Whether times and participles belong to it, as behind <c>according to</c>.</param>
    public Phrase? After(int from, int to, bool isWhole = false)
    {
        to = Math.Min(to, from + Reach);
        if (from >= to || !(phrases.MayBeginNoun(from) || phrases[from].IsQuotation) || phrases.Is(from, SpeechHeading.ObjectPronouns) && !phrases.IsPronoun(from))
            return null;
        if (phrases.IsPronoun(from) && !phrases.Is(from, SpeechHeading.Determiners))
            return new(from, from + 1);
        var at = EndOfHead(from, to, isWhole);
        if (at == from)
            return null;
        while (at + 1 < to && phrases[at].IsComma && Describes(at + 1) && !phrases.IsAside(at + 1, to))
        {
            var end = EndOfDescription(at + 1, to);
            if (end == at + 1 || (!phrases.Is(at + 1, SpeechHeading.RelativeOpeners) && HasMainVerb(at + 1, end)))
                break;
            // A description in the middle of a sentence is closed by another comma; it does not run into a clause.
            at = end;
        }

        return new(from, at);
    }

    /// <summary>Whether a stretch has a verb that is not in a relative clause.</summary>
    public bool HasMainVerb(int from, int to)
    {
        var isRelative = false;
        for (var at = from; at < to; at++)
        {
            if (phrases[at].IsComma)
                isRelative = false;
            else if (phrases.IsRelative(at) || phrases.Is(at, SpeechHeading.RelativeOpeners))
                isRelative = true;
            else if (!isRelative && phrases.IsFinite(at, from))
                return true;
        }

        return false;
    }

    private int EndOfHead(int from, int to, bool isWhole)
    {
        var at = from;
        for (; at < to; at++)
        {
            var item = phrases[at];
            if (item.IsQuotation ? item.Quotation!.Words > 3 || at == from : item.Kind == ItemKind.Punctuation && !IsInside(at, from, to))
                break;
            if (!item.IsWord || at == from)
                continue;
            if (isWhole && !item.Is("that") && !phrases.IsPronoun(at) && !phrases.Is(at, SpeechHeading.Conjunctions) && !phrases.Is(at, SpeechHeading.RelativeOpeners) && !phrases.Is(at, SpeechHeading.Auxiliaries))
                continue;
            if (phrases.BehindTime(at, to) > at && !IsPartOfName(at) || item.Is("that") || phrases.IsPronoun(at) && !phrases.Is(at, SpeechHeading.Determiners) || phrases.IsParticiple(at))
                break;
            if (phrases.Is(at, SpeechHeading.RelativeOpeners))
                return EndOfDescription(at, to);
            if (item.IsAny(["and", "or"]) && at + 1 < to && (phrases.IsFinite(at + 1, from) || phrases.IsPronoun(at + 1) || !phrases.MayBeginNoun(at + 1) || phrases.IsAdverb(at + 1)
                || phrases.HasFinite(at + 1, Math.Min(to, at + 6))))
                break;
            if (phrases.Is(at, SpeechHeading.Conjunctions) && !item.IsAny(["and", "or"]))
                break;
            if (phrases.Is(at, SpeechHeading.Prepositions) && EndsBefore(at, from, to))
                break;
            if (phrases.IsFinite(at, from) || phrases.IsAdverb(at))
                break;
        }

        return at;
    }

    private bool IsPartOfName(int at) => phrases[at].IsCapital && phrases[at].IsAny(["may", "march", "april", "june", "august", "jan"]) && phrases.IsWithin(at + 1) && phrases[at + 1].IsCapital;

    private bool IsInside(int at, int from, int to)
    {
        if (phrases[at].IsAny(["&", "/", "'", "’", "-", "$", "%"]))
            return true;
        if (phrases[at].Is(")"))
            return true;
        // (R-Texas), and "D., Calif."
        return phrases[at].Is("(") && at > from && at + 6 < to;
    }

    /// <summary>Whether a preposition begins what says when, where or how something was said.</summary>
    private bool EndsBefore(int at, int from, int to)
    {
        var word = phrases[at].Word;
        if (phrases.Words.Code != "en")
            return phrases.Is(at, SpeechHeading.Prepositions) && phrases.Words.IsVerbSecond
                ? HasVenue(at + 1, to) || (at + 1 < to && phrases.IsTime(at + 1)) : HasVenue(at + 1, to);
        return word switch
        {
            "of" or "for" or "from" or "like" or "against" or "behind" => false,
            "with" or "at" or "in" or "on" or "to" or "near" => HasVenue(at + 1, to) || word is "to" || (word is "in" or "near" && phrases[at - 1] is { IsCapital: true } && at - from <= 3
                && !phrases.Is(from, SpeechHeading.Determiners)) || (word is "on" && !phrases.Is(at - 1, SpeechHeading.Roles)),
            _ => true,
        };
    }

    private bool HasVenue(int from, int to)
    {
        for (var index = from; index < Math.Min(to, from + 7); index++)
        {
            if (!phrases[index].IsWord || (index > from && phrases.Is(index, SpeechHeading.Prepositions)))
                return false;
            if (phrases.Is(index, SpeechHeading.Venues))
                return true;
        }

        return false;
    }

    private int EndOfDescription(int from, int to)
    {
        var at = from;
        for (; at < to; at++)
        {
            var item = phrases[at];
            if (item.IsQuotation)
            {
                if (item.Quotation!.Words > 4)
                    break;
                continue;
            }

            if (item.Kind == ItemKind.Punctuation && !IsInside(at, from, to))
                break;
            if (at > from && item.IsWord && (phrases.BehindTime(at, to) > at && !IsPartOfName(at) && !phrases.Is(at - 1, SpeechHeading.Determiners) && !phrases.HasFinite(from, at)
                || (item.IsAny(["in", "at", "during"]) && HasVenue(at + 1, to) && !phrases.HasFinite(from, at))))
                break;
        }

        return at;
    }

    /// <summary>The subject of the first verb of a sentence.</summary>
    public Phrase? Main(int from, int to)
    {
        to = Math.Min(to, from + Reach);
        while (from < to && (phrases.Is(from, SpeechHeading.OpeningConnectives) || phrases[from].IsComma))
            from++;
        while (from < to && IsAdverbial(from, to))
        {
            var comma = from;
            while (comma < to && !phrases[comma].IsComma)
                comma++;
            if (comma >= to - 1)
                break;
            from = comma + 1;
        }

        var verb = from;
        while (verb < to && !(phrases.IsFinite(verb, from) && !(verb > from && InRelative(from, verb))))
        {
            if (phrases[verb].IsQuotation && phrases[verb].Quotation!.Words > 4)
                return null;
            verb++;
        }

        if (verb >= to || verb == from)
            return null;
        return Before(verb, from);
    }

    private bool InRelative(int from, int verb)
    {
        for (var index = verb - 1; index > from && !phrases[index].IsComma; index--)
            if (phrases.IsRelative(index))
                return true;
        return false;
    }
}
