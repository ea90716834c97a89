namespace ClaimGraph.Extraction;

/// <summary>A stretch of items: from one index to before another one.</summary>
internal readonly record struct Phrase(int From, int To)
{
    public int Length => To - From;
}

/// <summary>Tells what the words of a sentence are, as far as lists of words tell it.</summary>
internal sealed class Phrases(IReadOnlyList<Item> items, SpeechWords words)
{
    /// <summary>Items that are looked at on either side of a verb.</summary>
    private const int Reach = 60;

    private static readonly string[] Joiners = ["and", "or", "&"];

    public Item this[int index] => items[index];

    public bool IsWithin(int index) => index >= 0 && index < items.Count;

    public SpeechWords Words => words;

    public bool Is(int index, SpeechHeading heading) => items[index].IsWord && words.Has(heading, items[index].Word);

    public bool IsPronoun(int index) => items[index].IsWord && words.Pronouns.ContainsKey(items[index].Word) && !IsRelative(index);

    public bool IsRelative(int index) => items[index].IsWord && words.Pronouns.GetValueOrDefault(items[index].Word) == "relative";

    public bool IsTime(int index) => Is(index, SpeechHeading.TimeWords);

    /// <summary>Whether a word is a noun for a role, a group or an institution.</summary>
    public bool IsSpeakerNoun(int index) => Is(index, SpeechHeading.Roles) || Is(index, SpeechHeading.Groups) || Is(index, SpeechHeading.Institutions);

    public bool IsAdverb(int index) => items[index].IsWord && !items[index].IsCapital
        && (words.Has(SpeechHeading.Adverbs, items[index].Word) || (words.Code == "en" && items[index].Word.EndsWith("ly", StringComparison.Ordinal) && items[index].Word.Length > 4));

    /// <summary>Whether a word is the verb of a clause.</summary>
    public bool IsFinite(int index, int from)
    {
        var item = items[index];
        if (!item.IsWord || (item.IsCapital && index > from))
            return false;
        if (words.Has(SpeechHeading.Auxiliaries, item.Word) && !item.IsAny(["be", "been", "being", "having"]))
            return true;
        if (item.IsCapital)
            return false;
        if (index > from && (Is(index - 1, SpeechHeading.Determiners) || items[index - 1].IsPossessive || words.Possessives.ContainsKey(items[index - 1].Word)))
            return false;
        if (words.Has(SpeechHeading.FiniteVerbs, item.Word))
            return true;
        if (index > from && Is(index - 1, SpeechHeading.Prepositions))
            return false;
        if (words.Cues.ContainsKey(item.Word) && !item.Word.EndsWith("ing", StringComparison.Ordinal) && !words.Has(SpeechHeading.SpeakingThings, item.Word)
            && !words.Has(SpeechHeading.NounCues, item.Word) && !words.Has(SpeechHeading.Venues, item.Word))
            return !IsReduced(index, from);
        return words.Code == "en" && item.Word.Length > 4 && item.Word.EndsWith("ed", StringComparison.Ordinal) && !IsReduced(index, from)
            && !(index + 1 < items.Count && items[index + 1] is { IsWord: true, IsCapital: false } next && index > from && Is(index - 1, SpeechHeading.Auxiliaries) && next.Word.Length < 2);
    }

    /// <summary>A participle that says more of a noun: <c>a man arrested in May</c>, <c>a plan backed by both</c>.</summary>
    private bool IsReduced(int index, int from) => index > from && index + 1 < items.Count && !items[index].IsCapital && !IsPronoun(index - 1)
        && items[index].Word.EndsWith("ed", StringComparison.Ordinal) && (items[index + 1].IsAny(["by", "as", "in", "at", "with", "on", "from", "to"]) || IsTime(index + 1) || Is(index + 1, SpeechHeading.TimeOpeners))
        && items[index - 1].IsWord && !items[index - 1].IsCapital && !IsAdverb(index - 1) && !Is(index - 1, SpeechHeading.Auxiliaries);

    /// <summary>Whether some word from one index to before another is the verb of a clause.</summary>
    public bool HasFinite(int from, int to)
    {
        for (var index = from; index < to; index++)
            if (IsFinite(index, from))
                return true;
        return false;
    }

    /// <summary>Whether words are a clause, and not the object of a verb.</summary>
    public bool IsClause(int from, int to)
    {
        if (from >= to)
            return false;
        if (items[from].IsWord && words.Pronouns.ContainsKey(items[from].Word) && from + 1 < to)
            return true;
        if (items[from].IsAny(["there", "that"]) && from + 1 < to && Is(from + 1, SpeechHeading.Auxiliaries))
            return true;
        return HasFinite(from, Math.Min(to, from + 14));
    }

    public bool IsParticiple(int index) => words.Code == "en" && items[index].IsWord && !items[index].IsCapital && items[index].Word.Length > 5
        && items[index].Word.EndsWith("ing", StringComparison.Ordinal)
        && !items[index].IsAny(["acting", "managing", "visiting", "leading", "during", "building", "something", "anything", "everything", "nothing", "meeting", "evening", "morning"]);

    /// <summary>Whether a phrase for a person or a thing may begin here.</summary>
    public bool MayBeginNoun(int index) => items[index].Kind == ItemKind.Number
        || (items[index].IsWord && (items[index].IsCapital || Is(index, SpeechHeading.Determiners) || IsPronoun(index)
            || words.Possessives.ContainsKey(items[index].Word) || IsSpeakerNoun(index)
            || (!Is(index, SpeechHeading.Prepositions) && !Is(index, SpeechHeading.Conjunctions) && !Is(index, SpeechHeading.Auxiliaries) && !IsAdverb(index))));

    /// <summary>The index behind a time at an index: <c>Monday</c>, <c>last week</c>, <c>on May 4, 2025</c>; the index itself when there is none.</summary>
    public int BehindTime(int at, int to)
    {
        var start = at;
        if (at < to && Is(at, SpeechHeading.Prepositions) && at + 1 < to && (IsTime(at + 1) || items[at + 1].Kind == ItemKind.Number || Is(at + 1, SpeechHeading.TimeOpeners)))
            at++;
        if (at < to && Is(at, SpeechHeading.TimeOpeners) && at + 1 < to && (Is(at + 1, SpeechHeading.TimeNouns) || IsTime(at + 1)
            || (Is(at + 1, SpeechHeading.TimeOpeners) && at + 2 < to && Is(at + 2, SpeechHeading.TimeNouns)) || items[at + 1].IsAny(["in", "on"])))
        {
            at += Is(at + 1, SpeechHeading.TimeOpeners) ? 3 : items[at + 1].IsAny(["in", "on"]) ? 1 : 2;
            return BehindTime(at, to);
        }

        var first = at;
        while (at < to && ((IsTime(at) && !(items[at].IsWord && items[at].Word is "there" or "now" or "here" or "then" or "once" or "instead"))
            || (at > first && (Is(at, SpeechHeading.TimeNouns) || (items[at].Kind == ItemKind.Number && items[at].Word.Length <= 4)))))
            at++;
        if (at == first && start < first && at < to && items[at].Kind == ItemKind.Number && items[at].Word.Length == 4)
            at++;
        return at > first ? at : start;
    }

    /// <summary>The first item of the clause that ends at an index.</summary>
    public int ClauseStart(int last, int floor)
    {
        var at = last;
        for (var steps = 0; at >= floor && steps < Reach; at--, steps++)
        {
            var item = items[at];
            if (item.Kind == ItemKind.Punctuation && !item.IsAny(["$", "%", "(", ")", "&", "/", "#", "€", "£", "'", "’"]))
                break;
            if (item.IsQuotation && (item.Quotation!.Words > 3 || item.Quotation.EndsWithSign))
                break;
            if (item.Is("that") && at < last && !HasNounBefore(at, floor))
                break;
            if (at < last && Is(at, SpeechHeading.Conjunctions) && !item.IsAny(Joiners) && !(item.IsAny(["after", "before", "since", "until"]) && !HasFinite(at + 1, last)))
                break;
            if (item.IsAny(Joiners) && at < last && HasFinite(Math.Max(floor, at - 15), at) && !HasRelative(Math.Max(floor, at - 15), at))
                break;
        }

        return at + 1;
    }

    private bool HasNounBefore(int at, int floor) => at > floor && Is(at - 1, SpeechHeading.Groups);

    private bool HasRelative(int from, int to)
    {
        for (var index = from; index < to; index++)
            if (IsRelative(index) || Is(index, SpeechHeading.RelativeOpeners))
                return true;
        return false;
    }

    /// <summary>The phrase for a person or a thing with which a stretch ends.</summary>
    public Phrase? Tail(int from, int to)
    {
        while (from < to && (Is(from, SpeechHeading.Conjunctions) || Is(from, SpeechHeading.OpeningConnectives) || items[from].IsComma || IsAdverb(from)))
            from++;
        for (var before = -1; from < to && from != before;)
        {
            before = from;
            from = BehindTime(from, to);
            if (from < to && Is(from, SpeechHeading.Prepositions) && BehindAdverbial(from, to) is var behind && behind < to)
                from = behind;
        }

        to = WithoutTime(from, to);
        for (var index = to - 1; index > from; index--)
        {
            if (!IsFinite(index, from) || HasRelative(from, index))
                continue;
            if (index + 1 < to)
                from = index + 1;
            break;
        }

        if (from < to && Is(from, SpeechHeading.Prepositions) && IsSpeakerNoun(to - 1))
            from = to - 1;
        return from < to && to - from <= Reach ? new(from, to) : null;
    }

    /// <summary>The end of a phrase without the time behind it: <c>Smith on Sunday</c>.</summary>
    private int WithoutTime(int from, int to)
    {
        for (var at = to - 1; at > from && at >= to - 5 && !(at > 0 && items[at - 1].Word.EndsWith("ed", StringComparison.Ordinal)); at--)
            if ((IsTime(at) || Is(at, SpeechHeading.TimeOpeners) || Is(at, SpeechHeading.Prepositions)) && BehindTime(at, to) == to && !(Is(at - 1, SpeechHeading.Prepositions) && BehindTime(at - 1, to) == to))
                return Is(at - 1, SpeechHeading.TimeOpeners) && at - 1 > from ? at - 1 : HasFinite(from, at) ? to : at;
        return to;
    }

    private int BehindAdverbial(int from, int to)
    {
        var at = from + 1;
        if (at < to && (Is(at, SpeechHeading.Determiners) || words.Possessives.ContainsKey(items[at].Word)))
            at++;
        var first = at;
        for (; at < to; at++)
        {
            var item = items[at];
            if (at > first && (Is(at, SpeechHeading.Determiners) || IsPronoun(at) || words.Possessives.ContainsKey(item.Word)) && !Is(at - 1, SpeechHeading.Prepositions))
                return at;
            if (at > first && item.IsWord && !words.HasCapitalNouns && item.IsCapital && items[at - 1] is { IsWord: true, IsCapital: false } && !Is(at - 1, SpeechHeading.Prepositions)
                && !Is(at - 1, SpeechHeading.Determiners))
                return at;
            if (at > first && item.IsWord && !item.IsCapital && items[at - 1].IsCapital && !Is(at, SpeechHeading.Prepositions) && !item.IsAny(Joiners) && !words.HasCapitalNouns)
                return at;
        }

        return to;
    }

    public bool StartsWith(int at, int to, string[] phrase)
    {
        if (at + phrase.Length > to)
            return false;
        for (var index = 0; index < phrase.Length; index++)
            if (!items[at + index].Is(phrase[index]))
                return false;
        return true;
    }

    /// <summary>Whether a clause of the writer's own begins at an index.</summary>
    public bool IsAside(int at, int to)
    {
        foreach (var phrase in words.Asides)
            if (StartsWith(at, to, phrase))
                return true;
        return false;
    }
}
