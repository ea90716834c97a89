using ClaimGraph.Extraction.Frames;

namespace ClaimGraph.Extraction;

/// <summary>Finds the subject of a verb that stands second: in front of it, or right behind it where something else stands in front.</summary>
internal sealed class VerbSecondSubjects(FrameContext sentence)
{
    private const int Reach = 40;

    private readonly Phrases phrases = sentence.Phrases;
    private readonly SpeechWords words = sentence.Phrases.Words;

    /// <param name="verb">The verb.</param>
    /// <param name="limit">The end of its clause.</param>
    public Phrase? Of(int verb, int limit)
    {
        var start = Start(verb);
        // "hat ... gesagt": the subject stands in front of the auxiliary, or behind it.
        var finite = verb;
        for (var index = start; index < verb; index++)
            if (phrases[index].IsComma)
                finite = verb;
            else if (finite == verb && phrases.Is(index, SpeechHeading.Auxiliaries) && !phrases[index].IsCapital)
            {
                finite = index;
            }

        if (start < finite && IsSubject(start, finite))
            return new(start, finite);
        return After(finite + 1, finite < verb ? verb : limit) ?? (start < finite ? null : Before(finite, sentence.From));
    }

    private int Start(int verb)
    {
        var at = verb - 1;
        for (; at >= Math.Max(sentence.Floor, verb - Reach); at--)
        {
            if (phrases[at].IsAny([";", ":", "–", "—"]) || (phrases[at].IsQuotation && phrases[at].Quotation!.EndsWithSign))
                break;
            if (phrases[at].IsAny(["doch", "aber", "denn", "und", "während"]) && at > sentence.From && phrases[at - 1].IsComma)
                break;
        }

        at++;
        while (at < verb && (phrases.Is(at, SpeechHeading.OpeningConnectives) || phrases[at].IsComma))
            at++;
        return at;
    }

    private bool IsSubject(int from, int to)
    {
        if (phrases.Is(from, SpeechHeading.Prepositions) || phrases.IsTime(from) || phrases.IsAdverb(from) || phrases[from].IsQuotation || to - from > Reach)
            return false;
        if (phrases.Is(from, SpeechHeading.ObjectPronouns) && !words.Possessives.ContainsKey(phrases[from].Word) || phrases[from].IsAny(["dem", "den", "dazu", "dabei", "damit", "darauf", "zudem", "so", "wie", "als", "wenn", "auch"]))
            return false;
        return phrases[from].IsCapital || phrases.Is(from, SpeechHeading.Determiners) || phrases.IsPronoun(from) || words.Possessives.ContainsKey(phrases[from].Word) || phrases.IsRelative(from)
            || phrases[from].IsAny(["mehrere", "zahlreiche"]);
    }

    /// <summary>The phrase that ends in front of an item: <c>dem Sprecher zufolge</c>.</summary>
    public Phrase? Before(int at, int floor)
    {
        var from = at - 1;
        while (from >= floor && at - from < Reach && (phrases[from].IsWord || phrases[from].IsQuotation && phrases[from].Quotation!.Words <= 4) && !(phrases.IsFinite(from, floor) && !phrases[from].IsCapital))
            from--;
        return from + 1 < at ? new(from + 1, at) : null;
    }

    /// <summary>The phrase that begins at an item.</summary>
    /// <param name="isWhole">Whether places and times belong to it, as behind <c>laut</c>.</param>
    public Phrase? After(int from, int to, bool isWhole = false)
    {
        while (from < to && (phrases.IsAdverb(from) || phrases[from].Is("sich")))
            from++;
        if (from >= to)
            return null;
        if (phrases.IsPronoun(from) && !phrases.Is(from, SpeechHeading.Determiners))
            return new(from, from + 1);
        if (!isWhole && (phrases.Is(from, SpeechHeading.Prepositions) || phrases[from].IsAny(["dem", "den"])) || !(phrases[from].IsCapital || phrases.Is(from, SpeechHeading.Determiners)
            || words.Possessives.ContainsKey(phrases[from].Word) || phrases[from].IsAny(["mehrere", "zahlreiche", "dessen", "deren"]) || phrases.Is(from, SpeechHeading.Roles)))
            return null;
        var at = from;
        var hasNoun = false;
        for (; at < to; at++)
        {
            var item = phrases[at];
            if (item.IsQuotation)
            {
                if (item.Quotation!.Words > 4 || (!isWhole && hasNoun))
                    break;
                hasNoun = true;
                continue;
            }

            if (item.Kind == ItemKind.Punctuation && !item.IsAny(["(", ")", "&", "/"]) || item.Kind == ItemKind.Number && hasNoun)
                break;
            if (hasNoun && (!isWhole && (phrases.IsTime(at) && !item.IsCapital || phrases.BehindTime(at, to) > at) || item.Is("dem") || IsForeign(from, at) || Stops(at, to, isWhole)))
                break;
            if (!item.IsCapital && at > from && item.IsWord && (phrases.IsFinite(at, from) && !phrases.Is(at, SpeechHeading.Determiners) || IsParticle(item.Word, at, to)))
                break;
            if (item.IsAny(["dass", "ob", "weil", "wenn", "nicht", "auch"]) || item.Is("und") && !(at + 1 < to && (phrases[at + 1].IsCapital || phrases.Is(at + 1, SpeechHeading.Determiners))))
                break;
            if (isWhole && hasNoun && item.IsWord && !item.IsCapital && !phrases.Is(at, SpeechHeading.Determiners) && !phrases.Is(at, SpeechHeading.Prepositions) && !item.Is("und")
                && !phrases.Is(at - 1, SpeechHeading.Determiners) && !phrases.Is(at - 1, SpeechHeading.Prepositions))
                break;
            hasNoun |= item.IsWord && item.IsCapital;
        }

        if (!hasNoun && !(at > from && phrases[from].IsWord && phrases.Is(from, SpeechHeading.Groups)))
            return null;
        if (!isWhole && at < to && phrases[at].IsComma && DescriptionEnd(at, to) is > 0 and var end)
            at = end;
        return new(from, at);
    }

    private bool IsParticle(string word, int at, int to) => words.Particles.Any(particle => particle.Particle == word) && (at + 1 >= to || phrases[at + 1].Kind == ItemKind.Punctuation);

    /// <summary>A determiner behind a mere name begins who is told: <c>sagte Merz der Zeitung</c>.</summary>
    private bool IsForeign(int from, int at)
    {
        if (!phrases[at].IsAny(["der", "den", "die", "das"]))
            return false;
        if (phrases[at].IsAny(["den", "die", "das"]))
            return true;
        for (var index = from; index < at; index++)
            if (phrases.Is(index, SpeechHeading.Determiners) || phrases.Is(index, SpeechHeading.Roles) || phrases.Is(index, SpeechHeading.Titles))
                return false;
        return true;
    }

    private bool Stops(int at, int to, bool isWhole)
    {
        if (!phrases.Is(at, SpeechHeading.Prepositions))
            return false;
        if (phrases[at].IsAny(["von", "vom", "für"]))
            return false;
        return !isWhole || at + 1 < to && phrases[at].IsAny(["in", "im", "am", "auf", "bei", "beim", "seit", "mit", "nach", "um", "wegen", "zu", "zum", "zur", "an", "bis", "aus"]) && !phrases[at - 1].IsAny(["bericht"]);
    }

    /// <summary>The end of a description that begins behind a comma: at the comma behind it, or at the end; 0 where there is none.</summary>
    public int DescriptionEnd(int comma, int to)
    {
        var from = comma + 1;
        if (from >= to || !(phrases.Is(from, SpeechHeading.Roles) || phrases[from].IsAny(["der", "die", "ein", "eine", "einer"]) && HasRole(from, to)))
            return 0;
        for (var at = from; at < Math.Min(to, from + 16); at++)
        {
            if (phrases.IsFinite(at, from) && !phrases[at].IsCapital && !phrases.Is(at, SpeechHeading.Determiners))
                return 0;
            if (phrases[at].IsComma)
                return at;
        }

        return to - from <= 16 ? to : 0;
    }

    private bool HasRole(int from, int to)
    {
        for (var at = from; at < Math.Min(to, from + 5); at++)
            if (phrases.Is(at, SpeechHeading.Roles))
                return true;
        return false;
    }
}
