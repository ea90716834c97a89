using ClaimGraph.Extraction.Frames;

namespace ClaimGraph.Extraction;

/// <summary>
/// Reads sentences of a language whose verb stands second (German): the subject stands on either side of the verb of saying, part of the verb may
/// stand at the end of its clause, and a comma, not a word, parts it from what was said.
/// </summary>
internal sealed class VerbSecondReader(FrameContext sentence)
{
    private const int LongestClause = 24;

    private readonly Phrases phrases = sentence.Phrases;
    private readonly SpeechWords words = sentence.Phrases.Words;
    private readonly VerbSecondSubjects subjects = new(sentence);
    private readonly List<Draft> drafts = [];

    public IReadOnlyList<Draft> Read()
    {
        ReadAttributions();
        for (var at = sentence.From; at < sentence.To; at++)
            if (at >= sentence.Floor && phrases[at].IsWord && words.Cues.TryGetValue(phrases[at].Word, out var verb) && IsVerb(at) && Of(at, verb) is { } draft)
                drafts.Add(draft);
            else if (at >= sentence.Floor && phrases[at].Is("so") && at > sentence.From && (phrases[at - 1].IsComma || phrases[at - 1].IsQuotation) && BySo(at) is { } credited)
                drafts.Add(credited);
        return drafts;
    }

    private bool IsVerb(int at) => !phrases[at].IsCapital && !(at > sentence.From && (phrases.Is(at - 1, SpeechHeading.Determiners) && !phrases[at - 1].IsAny(["der", "die", "das", "alle", "viele", "beide"])
        || phrases[at - 1].Is("zu")));

    private Draft? Of(int at, CueVerb verb) =>
        Behind(at, verb) ?? QuotationBehind(at, verb) ?? ClauseBehind(at, verb) ?? ReportFirst(at, verb) ?? Denied(at, verb) ?? WordsInMarks(at, verb) ?? Thing(at, verb);

    /// <summary><c>„A“, sagte S.</c> and <c>A sei B, sagte S.</c></summary>
    private Draft? Behind(int at, CueVerb verb)
    {
        var before = at - 1;
        if (before < sentence.Floor || !(phrases[before].IsComma || phrases[before].IsQuotation || phrases[before].IsDash) || !verb.Inverts)
            return null;
        var end = phrases[before].IsQuotation ? at : before;
        if (phrases[before].IsComma && before - 1 >= sentence.Floor && phrases[before - 1].Is("dass"))
            return null;
        var start = sentence.BeginOf(sentence.Floor, end);
        if (start >= end || !sentence.HasWords(start, end))
            return null;
        var hasQuotation = phrases[end - 1].IsQuotation;
        if (!hasQuotation && ((!phrases.HasFinite(start, end) && !HasReported(start, end)) || IsAnswered(start, end) || IsSubordinate(start, end) || (start > sentence.From && phrases.IsRelative(start))))
            return null;
        var subject = subjects.After(at + 1, sentence.To);
        if (verb.Lemma == "heißen" && subject is { Length: 1 } && subject.Value.To + 1 < sentence.To && phrases.Is(subject.Value.To, SpeechHeading.Prepositions))
            subject = subjects.After(subject.Value.To + 1, sentence.To, isWhole: true);
        var from = hasQuotation ? FirstOfQuotations(start, end) : start;
        var isWhole = from > start && IsSpeech(end - 1);
        from = isWhole ? from : start;
        var cue = Cue(at, verb, subject, at);
        var behind = subject?.To ?? at + 1;
        var next = Next(behind, out var after);
        sentence.Floor = Math.Max(behind, next);
        if (hasQuotation && from == FirstOfQuotations(start, end))
        {
            var pieces = new List<Phrase>();
            for (var index = from; index < end; index++)
                if (phrases[index].IsQuotation)
                    pieces.Add(new(index, index + 1));
            if (after > 0)
                pieces.Add(new(after, after + 1));
            return sentence.Draft("quotation-verb-speaker", subject is null ? 0.75 : after > 0 ? 0.95 : 0.91, cue, [.. pieces]);
        }

        return sentence.Draft(hasQuotation ? "quotation-verb-speaker" : "clause-verb-speaker", subject is null ? 0.7 : 0.84, cue, new Phrase(from, end));
    }

    /// <summary>"Asked whether he would go, the minister answered": a preposition and a question are no statement.</summary>
    private bool IsAnswered(int start, int end)
    {
        for (var at = start; phrases.Is(start, SpeechHeading.Prepositions) && at < end; at++)
            if (phrases[at].IsComma && at + 1 < end && phrases.Is(at + 1, SpeechHeading.QuestionOpeners))
                return true;
        return false;
    }

    private bool IsSpeech(int quotation) => phrases[quotation].Quotation is { Words: >= 4 } found && char.IsUpper(found.First);

    private int FirstOfQuotations(int start, int end)
    {
        var from = end - 1;
        while (from > start && (phrases[from - 1].IsQuotation || (phrases[from - 1].IsComma && from - 2 >= start && phrases[from - 2].IsQuotation)))
            from--;
        return from;
    }

    /// <summary>A quotation behind the subject that goes on the one before.</summary>
    private int Next(int from, out int quotation)
    {
        quotation = 0;
        for (var at = from; at < sentence.To; at++)
        {
            if (phrases[at].IsQuotation)
            {
                if (at > from && (phrases[at - 1].IsComma || phrases[at - 1].Is(":")))
                    quotation = at;
                return quotation > 0 ? at + 1 : 0;
            }

            if (phrases[at].IsWord && words.Cues.ContainsKey(phrases[at].Word) && !phrases[at].IsCapital && !words.Particles.Any(particle => particle.Particle == phrases[at].Word))
                return 0;
        }

        return 0;
    }

    private bool IsSubordinate(int from, int to) => (phrases.Is(from, SpeechHeading.Conjunctions) && !phrases[from].IsAny(["und", "aber", "doch", "denn", "sondern", "oder"])) || to - from < 3;

    /// <summary><c>S sagte: „A.“</c></summary>
    private Draft? QuotationBehind(int at, CueVerb verb)
    {
        for (var index = at + 1; index < Math.Min(sentence.To, at + LongestClause); index++)
        {
            if (!phrases[index].IsQuotation)
            {
                if (phrases[index].IsComma && index + 1 < sentence.To && !phrases[index + 1].IsQuotation)
                    return null;
                continue;
            }

            if (!phrases[index - 1].Is(":") && !phrases[index - 1].IsComma)
                continue;
            var subject = subjects.Of(at, index);
            var end = index + 1;
            while (end < sentence.To && (phrases[end].IsQuotation || phrases[end].Kind == ItemKind.Punctuation))
                end++;
            sentence.Floor = end;
            var cue = Cue(at, verb, subject, subject?.From < at ? subject.Value.From : at);
            if (end < sentence.To && !IsSpeech(index))
            {
                sentence.Floor = sentence.To;
                return sentence.Draft("speaker-verb-clause", 0.78, cue, new Phrase(index, sentence.To));
            }

            var pieces = new List<Phrase>();
            for (var piece = index; piece < end; piece++)
                if (phrases[piece].IsQuotation)
                    pieces.Add(new(piece, piece + 1));
            return sentence.Draft("speaker-verb-quotation", subject is null ? 0.75 : 0.92, cue, [.. pieces]);
        }

        return null;
    }

    /// <summary><c>S sagte, dass C.</c>, <c>S teilte mit, C.</c>, <c>S fordert, C zu tun.</c></summary>
    private Draft? ClauseBehind(int at, CueVerb verb)
    {
        var comma = Comma(at + 1, at);
        if (comma < 0 || comma + 2 >= sentence.To || IsFinalVerb(at))
            return null;
        var particle = Particle(at, comma, verb);
        if (verb.IsWeak && particle is null && !(verb.Lemma is "heißen" or "zeigen" or "ergeben" or "belegen" or "rechnen" or "erwarten"))
            return null;
        var from = comma + 1;
        var isMarked = words.Has(SpeechHeading.Complementizers, phrases[from].Word);
        var isQuestion = phrases.Is(from, SpeechHeading.QuestionOpeners);
        if (isMarked)
            from++;
        else if (phrases.IsRelative(from) && !HasReported(from, Math.Min(sentence.To, from + 12)) && !phrases.IsFinite(from + 1, from) && !(from + 2 < sentence.To && phrases.IsFinite(from + 2, from)) && !(verb.Class is CueClass.Demand or CueClass.Promise && HasInfinitive(from)))
            return null;
        else if (phrases.Is(from, SpeechHeading.Conjunctions) && !phrases[from].IsAny(["wenn", "weil"]))
            return null;
        if (!isMarked && !isQuestion && !phrases.HasFinite(from, sentence.To) && !HasInfinitive(from) && !phrases.IsPronoun(from))
            return null;
        var subject = subjects.Of(at, comma);
        var end = EndOf(from);
        sentence.Floor = end;
        var confidence = subject is null ? 0.55 : HasReported(from, end) ? 0.82 : isMarked ? 0.78 : verb.Class is CueClass.Belief or CueClass.Demand ? 0.62 : 0.68;
        return sentence.Draft(isMarked ? "speaker-verb-that-clause" : isQuestion ? "speaker-verb-question" : "speaker-verb-clause", confidence,
            Cue(at, verb, subject, subject?.From < at ? subject.Value.From : at), new Phrase(from, end));
    }

    /// <summary>The comma with which the clause of a verb ends; -1 where there is none.</summary>
    private int Comma(int from, int verb)
    {
        for (var at = from; at < Math.Min(sentence.To, from + LongestClause); at++)
        {
            if (phrases[at].IsComma)
            {
                // A description between commas belongs to the clause.
                if (at + 1 < sentence.To && !words.Has(SpeechHeading.Complementizers, phrases[at + 1].Word) && subjects.DescriptionEnd(at, sentence.To) is > 0 and var end && verb + 6 > at)
                {
                    at = end - 1;
                    continue;
                }

                return at;
            }

            if (phrases[at].IsAny([";", ":", "–", "—"]))
                return -1;
        }

        return -1;
    }

    /// <summary>Whether a verb ends a subordinate clause: <c>wie S mitteilte,</c>.</summary>
    private bool IsFinalVerb(int at)
    {
        for (var index = at - 1; index >= Math.Max(sentence.From, at - LongestClause); index--)
        {
            if (phrases[index].IsComma || phrases[index].IsQuotation && phrases[index].Quotation!.EndsWithSign)
                return false;
            if (phrases[index].Is("wie"))
                return true;
        }

        return false;
    }

    private string? Particle(int verb, int comma, CueVerb cue)
    {
        for (var index = verb + 1; index < comma; index++)
            if (phrases[index].IsWord && words.Particles.Contains((phrases[index].Word, cue.Lemma)))
                return phrases[index].Word;
        return null;
    }

    private bool HasInfinitive(int from)
    {
        for (var index = from; index < sentence.To; index++)
            if (phrases[index].Is("zu") && index + 1 < sentence.To || (phrases[index].IsWord && phrases[index].Word.Length > 6 && phrases[index].Word.Contains("zu", StringComparison.Ordinal) && phrases[index].Word.EndsWith('n')))
                return true;
        return false;
    }

    public bool HasReported(int from, int to)
    {
        for (var index = from; index < to; index++)
            if (phrases.Is(index, SpeechHeading.ReportedForms) && !phrases[index].IsCapital)
                return true;
        return false;
    }

    /// <summary>The end of a clause that was said: the sentence's, or where another verb of saying or a credit begins.</summary>
    private int EndOf(int from)
    {
        for (var at = from + 1; at < sentence.To; at++)
        {
            if (phrases[at].IsComma && at + 1 < sentence.To && (phrases[at + 1].Is("so") && at + 2 < sentence.To && phrases[at + 2].IsCapital
                || phrases[at + 1].Is("wie") && HasCue(at + 2) || phrases.IsAside(at + 1, sentence.To) && !phrases[at + 1].Is("so")
                || phrases[at + 1].IsWord && words.Cues.TryGetValue(phrases[at + 1].Word, out var verb) && verb.Inverts && !phrases[at + 1].IsCapital))
                return at;
            if (phrases[at].IsAny(["und", "aber"]) && at + 1 < sentence.To && phrases[at + 1].IsWord && words.Cues.TryGetValue(phrases[at + 1].Word, out var other) && !other.IsWeak && other.Class == CueClass.Neutral)
                return at;
        }

        return sentence.To;
    }

    private bool HasCue(int from)
    {
        for (var at = from; at < Math.Min(sentence.To, from + 12); at++)
            if (phrases[at].IsWord && !phrases[at].IsCapital && words.Cues.ContainsKey(phrases[at].Word))
                return true;
        return false;
    }

    /// <summary><c>Wie S mitteilte, C.</c> and <c>C, wie S mitteilte.</c></summary>
    private Draft? ReportFirst(int at, CueVerb verb)
    {
        var wie = at - 1;
        while (wie > sentence.Floor && !phrases[wie].Is("wie") && !phrases[wie].IsComma)
            wie--;
        if (wie < sentence.Floor || !phrases[wie].Is("wie") || at == wie + 1 && !verb.Inverts)
            return null;
        var subject = subjects.After(wie + 1, at) ?? (at == wie + 1 ? subjects.After(at + 1, sentence.To) : null);
        if (subject is null)
            return null;
        var cue = Cue(at, verb, subject, wie);
        var behind = Math.Max(at + 1, subject.Value.To);
        if (wie == sentence.BeginOf(sentence.From, sentence.To))
        {
            while (behind < sentence.To && !phrases[behind].IsComma)
                behind++;
            if (behind + 2 >= sentence.To)
                return null;
            sentence.Floor = sentence.To;
            return sentence.Draft("as-speaker-verb-clause", 0.8, cue, new Phrase(behind + 1, EndOf(behind + 1)));
        }

        var start = sentence.BeginOf(sentence.Floor, wie);
        if (!phrases[wie - 1].IsComma || !phrases.HasFinite(start, wie - 1))
            return null;
        sentence.Floor = behind;
        return sentence.Draft("clause-as-speaker-verb", 0.82, cue, new Phrase(start, wie - 1));
    }

    /// <summary><c>C, so S.</c></summary>
    private Draft? BySo(int so)
    {
        var subject = subjects.After(so + 1, sentence.To);
        if (subject is null || subject.Value.To < sentence.To && !phrases[subject.Value.To].IsComma && !phrases[subject.Value.To].Is(".") && !phrases.Is(subject.Value.To, SpeechHeading.Prepositions) && !phrases[subject.Value.To].Is(":")
            && !phrases.IsTime(subject.Value.To) && !phrases[subject.Value.To].IsQuotation)
            return null;
        var end = phrases[so - 1].IsComma ? so - 1 : so;
        var start = sentence.BeginOf(sentence.Floor, end);
        if (start >= end)
            return null;
        var hasQuotation = phrases[end - 1].IsQuotation;
        if (!hasQuotation && !phrases.HasFinite(start, end))
            return null;
        var from = hasQuotation && IsSpeech(end - 1) ? FirstOfQuotations(start, end) : start;
        sentence.Floor = subject.Value.To;
        return sentence.Draft("clause-so-speaker", hasQuotation ? 0.9 : 0.82, Cue(so, new("so", CueClass.Neutral), subject, so), new Phrase(from, end));
    }

    /// <summary><c>S wies die Vorwürfe zurück.</c></summary>
    private Draft? Denied(int at, CueVerb verb)
    {
        if (at + 2 >= sentence.To)
            return null;
        var isBack = verb.Lemma == "weisen" && phrases[sentence.To - 1].Is("zurück");
        if (!isBack && verb.Class != CueClass.Denial)
            return null;
        var subject = subjects.Of(at, sentence.To);
        var from = subject is { } who && who.From > at ? who.To : at + 1;
        var end = isBack ? sentence.To - 1 : sentence.To;
        sentence.Floor = sentence.To;
        return subject is null ? null : sentence.Draft("speaker-denial", 0.65, Cue(at, new(verb.Lemma, CueClass.Denial), subject, at), new Phrase(from, end));
    }

    /// <summary><c>S fordert C.</c>, <c>S warnt vor C.</c></summary>
    private Draft? Thing(int at, CueVerb verb)
    {
        if (at + 2 >= sentence.To || phrases[at + 1].IsComma || sentence.HasQuotation(at, sentence.To))
            return null;
        var subject = subjects.Of(at, sentence.To);
        var from = subject is { } who && who.From > at ? who.To : at + 1;
        var hasPreposition = from < sentence.To && words.Prepositions.Contains((phrases[from].Word, verb.Lemma));
        if (subject is null || from >= sentence.To || !(hasPreposition || verb.Class == CueClass.Demand) || phrases[from].Kind == ItemKind.Punctuation)
            return null;
        var end = EndOf(from);
        sentence.Floor = end;
        return sentence.Draft("speaker-verb-thing", 0.6, Cue(at, verb, subject, at), new Phrase(from, end));
    }

    /// <summary><c>S nannte die Entscheidung „A“.</c></summary>
    private Draft? WordsInMarks(int at, CueVerb verb)
    {
        var subject = subjects.Of(at, sentence.To);
        var from = subject is { } who && who.From > at ? who.To : at + 1;
        if (subject is null || !sentence.HasQuotation(from, Math.Min(sentence.To, from + LongestClause)))
            return null;
        var end = EndOf(from);
        sentence.Floor = end;
        return sentence.Draft("speaker-verb-words-in-marks", verb.Calls ? 0.7 : 0.6, Cue(at, verb, subject, at), new Phrase(from, end));
    }

    /// <summary><c>Laut S C.</c>, <c>S zufolge C.</c>, <c>C laut S.</c></summary>
    private void ReadAttributions()
    {
        for (var at = sentence.From; at < sentence.To; at++)
        {
            var isBehind = phrases.Is(at, SpeechHeading.AttributionBehind) && at > sentence.From;
            var phrase = isBehind ? [phrases[at].Word] : words.Attributions.FirstOrDefault(known => phrases.StartsWith(at, sentence.To, known));
            if (phrase is null)
                continue;
            var subject = isBehind ? subjects.Before(at, sentence.Floor) : subjects.After(at + phrase.Length, sentence.To, isWhole: true);
            if (subject is not { } speaker)
                continue;
            var (first, last) = isBehind ? (speaker.From, at + 1) : (at, speaker.To);
            var start = sentence.BeginOf(sentence.Floor, first);
            var cue = Cue(at, new(string.Join(' ', phrase), CueClass.Neutral), speaker, first);
            var rest = last;
            while (rest < sentence.To && phrases[rest].IsComma)
                rest++;
            var draft = start >= first && rest < sentence.To ? sentence.Draft("according-to-speaker-clause", 0.83, cue, new Phrase(rest, sentence.To))
                : start < first && rest < sentence.To && !phrases[first - 1].IsComma ? sentence.Draft("clause-according-to-speaker", 0.8, cue, new Phrase(start, first), new Phrase(rest, sentence.To))
                : start < first ? sentence.Draft("clause-according-to-speaker", 0.84, cue, new Phrase(start, first)) : null;
            if (draft is null)
                continue;
            (draft.Cue, draft.CueEnd) = (at, at + phrase.Length);
            drafts.Add(draft);
            sentence.Floor = sentence.To;
            return;
        }
    }

    private static Cue Cue(int at, CueVerb verb, Phrase? subject, int from) => new(at, from, at + 1, verb, subject);
}
