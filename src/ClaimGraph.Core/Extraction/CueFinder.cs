namespace ClaimGraph.Extraction;

/// <summary>Finds the verbs of saying of a sentence, and whose they are.</summary>
internal sealed class CueFinder(Phrases phrases, Speakers speakers)
{
    private static readonly string[] Governors = ["on", "continued", "wants", "want", "wanted", "liked", "likes", "seemed", "appeared", "came", "failed", "rushed", "refuses"];

    private readonly SpeechWords words = phrases.Words;

    /// <summary>The cues from one item to before another one.</summary>
    public IReadOnlyList<Cue> Find(int from, int to)
    {
        var cues = new List<Cue>();
        for (var at = from; at < to; at++)
            if (phrases[at].IsWord && words.Cues.TryGetValue(phrases[at].Word, out var verb) && IsVerb(at, from, to, verb)
                && WithSubject(at, from, to, verb, cues.LastOrDefault()) is { } cue)
                cues.Add(cue);
        return cues;
    }

    private bool IsVerb(int at, int from, int to, CueVerb verb)
    {
        var item = phrases[at];
        if (item.IsCapital && (at > from && !phrases[at - 1].IsQuotation))
            return false;
        if (at + 1 < to && phrases[at + 1].Is("-"))
            return false;
        // "A think tank"; "who asked not to be named" and "who asked to remain anonymous" report nothing.
        if (item.Is("think") && at + 1 < to && phrases[at + 1].IsAny(["tank", "tanks"]))
            return false;
        if (verb.Lemma == "ask" && at + 3 < to && (phrases[at + 1].Is("not") && phrases[at + 2].Is("to") || phrases[at + 1].Is("to") && phrases[at + 2].IsAny(["remain", "not", "stay"]) || phrases[at + 1].Is("for") && phrases[at + 2].Is("anonymity")))
            return false;
        if (at == from)
            return item.IsCapital ? verb.Inverts && at + 1 < to && !item.Word.EndsWith("ing", StringComparison.Ordinal) && phrases[at + 1].IsCapital : true;
        var before = phrases[at - 1];
        if (before.IsAny(["to"]))
            return at >= from + 2 && phrases[at - 2].IsAny(Governors);
        if (item.Word.EndsWith("ing", StringComparison.Ordinal))
            return !phrases.Is(at - 1, SpeechHeading.Determiners) && !before.IsPossessive;
        if (before.IsWord && (words.Possessives.ContainsKey(before.Word) || before.IsAny(["a", "an", "the", "no", "any", "every", "of"]) || (phrases.Is(at - 1, SpeechHeading.Prepositions) && !before.IsAny(["since", "before", "after"]))))
            return false;
        if (IsNounForm(item.Word) && phrases.Is(at - 1, SpeechHeading.Determiners))
            return false;
        // A base form is a verb only behind a plural, a pronoun or an auxiliary: "a conference call" has none.
        if (item.Word == verb.Lemma && words.Code == "en" && !before.IsPossessive && !phrases.IsPronoun(at - 1) && !phrases.IsRelative(at - 1) && !phrases.Is(at - 1, SpeechHeading.Auxiliaries) && !phrases.IsAdverb(at - 1)
            && !phrases.Is(at - 1, SpeechHeading.Groups) && !(before.IsWord && before.Word.EndsWith('s') && !before.IsPossessive) && !before.IsComma && !before.IsQuotation && !before.IsAny(["that", "and", "people", "media", "data"]))
            return false;
        if (item.Word == verb.Lemma && before.IsPossessive)
            return false;
        // A passive: "is said to", "was told". An active perfect has "have" in front.
        var auxiliary = at - 1;
        while (auxiliary > from && phrases.IsAdverb(auxiliary))
            auxiliary--;
        if (IsBe(auxiliary) && !item.Word.EndsWith("ing", StringComparison.Ordinal))
            return false;
        return !(item.Is("said") && at + 1 < to && phrases[at + 1].Is("to") && !phrases.IsPronoun(at - 1) && !before.IsCapital) || at + 2 < to && phrases.Is(at + 2, SpeechHeading.Groups);
    }

    private bool IsNounForm(string word) => words.Has(SpeechHeading.NounCues, word) || words.Has(SpeechHeading.Venues, word) || words.Has(SpeechHeading.SpeakingThings, word)
        || word is "states" or "calls" or "call" or "notes" or "note" or "orders" or "rules" or "charge" or "posts" or "shows" or "thought" or "thoughts" or "request" or "requests" or "stress" or "stresses" or "question" or "questions" or "brand" or "label" or "signals" or "hints" or "forecast" or "forecasts" or "point" or "points" or "demand" or "demands" or "comments" or "labels" or "brands";

    private bool IsBe(int at) => phrases[at].IsAny(["is", "are", "was", "were", "been", "be", "being", "am", "isn't", "wasn't", "aren't", "weren't", "'s", "get", "got"]);

    private Cue? WithSubject(int at, int from, int to, CueVerb verb, Cue? previous)
    {
        var start = speakers.BeforeAuxiliaries(at - 1, from) + 1;
        var isIng = phrases[at].Word.EndsWith("ing", StringComparison.Ordinal) && words.Code == "en";
        if (isIng && !(start < at && IsBe(at - 1)))
            return Participle(at, start, from, to, verb, previous);
        var isBehindWords = start > from && (phrases[start - 1].IsQuotation || phrases[start - 1].IsComma || phrases[start - 1].IsDash);
        if (verb.Inverts && (isBehindWords || at == from) && start >= at - 1 && speakers.After(BehindAdverbs(at + 1, to), to) is { } behind && MayInvert(at, behind, from, to))
            return new(at, start, Math.Max(at + 1, behind.To), verb, behind) { IsInverted = true };
        if (start <= from)
            return null;
        var last = phrases[start - 1];
        if (last.IsAny(["and", "but", "then", "or"]))
            return Shared(at, start, from, verb, previous);
        if (last.Is("to"))
            return Shared(at, Math.Max(from, start - 3), from, verb, previous);
        if (speakers.Before(at, from) is { } subject)
            return phrases.HasFinite(subject.From, subject.To) && subject.Length == 1 ? null : new(at, subject.From, at + 1, verb, subject);
        return last.IsComma ? Shared(at, start, from, verb, previous) : null;
    }

    private int BehindAdverbs(int at, int to)
    {
        while (at < to && phrases.IsAdverb(at))
            at++;
        return phrases.BehindTime(at, to);
    }

    /// <summary>Behind a comma, words behind the verb are its subject only where they end the clause and are no clause themselves.</summary>
    private bool MayInvert(int at, Phrase behind, int from, int to)
    {
        if (at > from && phrases[at - 1].IsQuotation || at > from + 1 && phrases[at - 1].IsComma && phrases[at - 2].IsQuotation)
            return true;
        if (at == from)
            return true;
        if (behind.To < to && phrases[behind.To] is { IsWord: true } next && (phrases.IsFinite(behind.To, behind.From) || next.Is("that")))
            return false;
        if (phrases[behind.From].IsAny(["that", "it", "there", "they", "we", "i", "this"]))
            return false;
        return speakers.HasMainVerb(from, at) || (behind.To >= to && phrases[behind.From].IsCapital && !speakers.Describes(LastStart(from, at - 1)));
    }

    private int LastStart(int from, int comma)
    {
        var at = comma - 1;
        while (at > from && !phrases[at].IsComma)
            at--;
        return phrases[at].IsComma ? at + 1 : at;
    }

    private Cue? Participle(int at, int start, int from, int to, CueVerb verb, Cue? previous)
    {
        if (start <= from || at + 1 >= to)
            return null;
        // "adding that", "saying “...”": what is said must follow.
        var next = phrases[at + 1];
        var hasWords = next.IsQuotation || next.Is("that") || next.Is(":") || (next.IsComma && at + 2 < to && phrases[at + 2].IsQuotation);
        if (!hasWords && !(verb.HasBareClause && !verb.IsWeak && phrases.IsClause(at + 1, to)) && !(verb.Tells && phrases.IsClause(at + 1, to)) && !(verb.Lemma is "add" or "note" && phrases.IsClause(at + 1, to)))
            return null;
        if (phrases[at - 1].Is("as") && at >= from + 2 && phrases[at - 2].IsAny(["quoted", "cited", "described"]))
        {
            var quoted = speakers.Before(at - 2, from);
            return quoted is { } who ? new(at, who.From, at + 1, verb, who) : null;
        }

        var isBehindComma = phrases[start - 1].IsComma;
        if (!isBehindComma && !phrases[start - 1].IsAny(["and", "while", "by", "before", "after", "statement", "letter", "post", "tweet", "interview", "memo", "email", "release", "while", "without"]) && !phrases[start - 1].IsQuotation)
            return null;
        if (phrases[start - 1].Is("without"))
            return null;
        var shared = Shared(at, start, from, verb, previous);
        return shared is null ? new Cue(at, start, at + 1, verb, null) { IsParticiple = true } : shared with { IsParticiple = true };
    }

    private Cue? Shared(int at, int start, int from, CueVerb verb, Cue? previous)
    {
        var subject = previous?.Subject ?? speakers.Main(from, at);
        return subject is null ? null : new(at, start, at + 1, verb, subject) { IsShared = true };
    }
}
