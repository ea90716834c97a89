using ClaimGraph.Anchoring;

namespace ClaimGraph.Extraction;

/// <summary>Who said something, as far as the text tells.</summary>
internal sealed record ResolvedSpeaker
{
    /// <summary>Where the speaker is mentioned; null where the statement names none.</summary>
    public TextSpan? Place { get; init; }

    public string? Name { get; init; }

    public string? Title { get; init; }

    public string? Institution { get; init; }

    public SpeakerKind? Kind { get; init; }

    /// <summary>How it was found who is meant, in a sentence, where the mention does not say it.</summary>
    public string? ResolvedFrom { get; init; }

    /// <summary>Those between whom nobody was chosen.</summary>
    public IReadOnlyList<string> Rivals { get; init; } = [];

    public bool IsPlural { get; init; }

    internal NamedPerson? Person { get; init; }
}

/// <summary>Tells who is meant by a short name, a description or a pronoun; where two come into question alike, nobody.</summary>
internal sealed class SpeakerResolution(ArticleText article, Phrases phrases, Names names, People people)
{
    /// <summary>By how much the best must be ahead of the second.</summary>
    private const double Lead = 0.7;
    private const int Sentences = 5;

    private readonly Dictionary<Draft, ResolvedSpeaker> resolved = [];
    private readonly List<(Draft Draft, ResolvedSpeaker Speaker)> before = [];
    private readonly int[] sentenceOf = SentencesOf(article);

    private static int[] SentencesOf(ArticleText article)
    {
        var of = new int[article.Items.Count];
        for (var sentence = 0; sentence < article.Sentences.Count; sentence++)
            for (var item = article.Sentences[sentence].From; item < article.Sentences[sentence].To; item++)
                of[item] = sentence;
        return of;
    }

    /// <summary>The speaker of a statement; statements are asked about in their order.</summary>
    public ResolvedSpeaker Of(Draft draft)
    {
        var speaker = Find(draft);
        resolved[draft] = speaker;
        before.Add((draft, speaker));
        return speaker;
    }

    private ResolvedSpeaker Find(Draft draft)
    {
        if (draft.Speaker is not { } phrase)
            return draft.TakenFrom is { } from && resolved.TryGetValue(from, out var taken)
                ? taken with { ResolvedFrom = "Taken from the statement before, which these words follow." } : new();
        if (phrase.Length == 1 && phrases[phrase.From].IsWord
            && (phrases.Words.Pronouns.GetValueOrDefault(phrases[phrase.From].Word) ?? phrases.Words.Possessives.GetValueOrDefault(phrases[phrase.From].Word)) is { } kind)
            return Pronoun(phrase, kind);
        return Named(phrase, draft);
    }

    private ResolvedSpeaker Named(Phrase phrase, Draft draft)
    {
        var mention = names.Read(phrase);
        var speaker = new ResolvedSpeaker
        {
            Place = mention.Place,
            Name = mention.Name,
            Title = mention.Title,
            Institution = mention.Institution,
            Kind = mention.Kind,
            IsPlural = mention.IsPlural,
        };
        if (mention is { Kind: SpeakerKind.UnnamedSource })
            return ByRole(phrase, speaker);
        if (mention is { Kind: SpeakerKind.Person, Gender: Gender.Unknown } && phrase.To - phrase.From <= 4 && SpeaksOfItself(draft))
            return speaker with { Kind = SpeakerKind.Institution };
        if (mention.Kind != SpeakerKind.Person)
            return speaker;
        var person = people.At(mention.NameItem);
        var namesakes = people.Called(mention.Surname);
        if (!mention.IsFullName && namesakes.Count > 1 && person is null)
            return speaker with { Rivals = [.. namesakes.Select(other => other.Name)] };
        if (person is null && namesakes is [var only])
            person = only;
        return person is null ? speaker : speaker with
        {
            Name = person.Name,
            Title = mention.Title ?? person.Title,
            Institution = mention.Institution ?? person.Institution,
            Person = person,
            ResolvedFrom = person.Name == mention.Name ? null : $"“{mention.Name}” is the last name of “{person.Name}”, whom the text names.",
        };
    }

    /// <summary>Whether a speaker is a thing: "Acme said it would sell".</summary>
    private bool SpeaksOfItself(Draft draft)
    {
        for (var at = draft.CueEnd; draft.Cue >= 0 && at < draft.CueEnd + 4 && phrases.IsWithin(at); at++)
            if (phrases[at].IsAny(["it", "its"]))
                return true;
            else if (!phrases[at].Is("that") && !phrases.IsTime(at))
                return false;
        return false;
    }

    /// <summary>"The minister" is the one person whom the text calls so.</summary>
    private ResolvedSpeaker ByRole(Phrase phrase, ResolvedSpeaker speaker)
    {
        var last = phrases[phrase.To - 1];
        if (phrase.Length > 3 || !phrases[phrase.From].IsAny(["the", "der", "die", "le", "la", "el"]) || !phrases.Is(phrase.To - 1, SpeechHeading.Roles))
            return speaker;
        var called = people.All.Where(person => person.Title?.Contains(last.Word, StringComparison.OrdinalIgnoreCase) == true && person.Places.Exists(place => place < phrase.From)).Take(3).ToList();
        return called is [var person] ? Meaning(speaker, person, $"“{person.Name}” is the only one whom the text calls “{last.Word}”.")
            : called.Count > 1 ? speaker with { Rivals = [.. called.Select(other => other.Name)] }
            : speaker;
    }

    private ResolvedSpeaker Pronoun(Phrase phrase, string kind)
    {
        var place = new TextSpan(phrases[phrase.From].Start, phrases[phrase.From].End);
        var word = article.Text[place.Start..place.End];
        return kind switch
        {
            "male" => Person(phrase, place, word, Gender.Male),
            "female" => Person(phrase, place, word, Gender.Female),
            "plural" or "thing" => Before(phrase, place, word, kind == "plural"),
            "indefinite" => new() { Place = place, Kind = SpeakerKind.UnnamedSource, IsPlural = true },
            _ => new() { Place = place },
        };
    }

    /// <summary>They or it: who spoke just before, where that fits.</summary>
    private ResolvedSpeaker Before(Phrase phrase, TextSpan place, string word, bool isPlural)
    {
        var sentence = sentenceOf[phrase.From];
        for (var index = before.Count - 1; index >= 0 && before[index].Draft.LastSentence >= sentence - 2; index--)
        {
            var speaker = before[index].Speaker;
            var fits = isPlural ? speaker.IsPlural : speaker is { IsPlural: false, Kind: SpeakerKind.Institution or SpeakerKind.Country };
            if (fits)
                return speaker with { Place = place, ResolvedFrom = $"“{word}” stands for who spoke before." };
        }

        return new() { Place = place };
    }

    private ResolvedSpeaker Person(Phrase phrase, TextSpan place, string word, Gender gender)
    {
        var sentence = sentenceOf[phrase.From];
        var scores = new Dictionary<NamedPerson, double>();
        foreach (var person in Near(phrase.From, sentence))
            if (person.IsCertain && (person.Gender == Gender.Unknown || person.Gender == gender))
                scores[person] = Score(person, phrase.From, sentence, gender);
        var speakers = before.Count > 0 && before[^1].Speaker is { Kind: SpeakerKind.UnnamedSource, IsPlural: false, Place: not null } unnamed && before[^1].Draft.LastSentence >= sentence - 1 ? unnamed : null;
        var best = scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal).Take(2).ToList();
        if (speakers is not null && (best.Count == 0 || best[0].Value < 4))
            return speakers with { Place = place, ResolvedFrom = $"“{word}” stands for who spoke before." };
        if (best.Count == 0)
            return new() { Place = place, Kind = SpeakerKind.Person };
        if (best.Count == 2 && best[0].Value - best[1].Value < Lead)
            return new() { Place = place, Kind = SpeakerKind.Person, Rivals = [.. best.Select(pair => pair.Key.Name)] };
        var found = best[0].Key;
        // What a pronoun says of a person counts for the pronouns that follow.
        if (found.Gender == Gender.Unknown)
            found.Gender = gender;
        return Meaning(new() { Place = place }, found, $"“{word}” is most likely “{found.Name}”, who is named or speaks just before.");
    }

    /// <summary>A speaker who is found to be one of the people whom the text names.</summary>
    private static ResolvedSpeaker Meaning(ResolvedSpeaker speaker, NamedPerson person, string because) => speaker with
    {
        Kind = SpeakerKind.Person,
        Name = person.Name,
        Title = person.Title,
        Institution = person.Institution,
        Person = person,
        ResolvedFrom = because,
    };

    private IEnumerable<NamedPerson> Near(int item, int sentence)
    {
        var first = FirstMentionFrom(article.Sentences[Math.Max(0, sentence - Sentences)].From);
        var seen = new HashSet<NamedPerson>();
        for (var index = first; index < people.Mentions.Count && people.Mentions[index].Item < item; index++)
            if (seen.Add(people.Mentions[index].Person))
                yield return people.Mentions[index].Person;
        for (var index = before.Count - 1; index >= Math.Max(0, before.Count - 2); index--)
            if (before[index].Speaker.Person is { } person && seen.Add(person))
                yield return person;
    }

    private int FirstMentionFrom(int item)
    {
        var (low, high) = (0, people.Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (people.Mentions[middle].Item < item)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private double Score(NamedPerson person, int item, int sentence, Gender gender)
    {
        var score = person.Gender == gender ? 1.0 : 0;
        for (var index = before.Count - 1; index >= 0 && index >= before.Count - 3; index--)
        {
            var (draft, speaker) = before[index];
            if (speaker.Person != person || draft.LastSentence < sentence - 4)
                continue;
            var isElsewhere = draft.Paragraph < article.Sentences[sentence].Paragraph && OtherIsNamed(person, sentence, item);
            score += isElsewhere ? 0.8 : index == before.Count - 1 ? (draft.LastSentence >= sentence - 2 ? 3 : 1.8) : 0.8;
            break;
        }

        var last = person.Places.LastIndexOf(person.Places.FindLast(place => place < item));
        if (last < 0 || person.Places[last] >= item)
            return score;
        var place = person.Places[last];
        var distance = sentence - sentenceOf[place];
        score += distance switch { 0 => 1.6, 1 => 1.5, 2 => 0.8, 3 => 0.3, _ => 0 };
        if (distance <= 1 && IsSubject(place))
            score += 1.5;
        else if (distance == 2 && IsSubject(place))
            score += 0.6;
        if (phrases.IsWithin(place) && EndsPossessive(place))
            score -= 0.6;
        return score + Math.Min(person.Places.Count, 6) * 0.08;
    }

    /// <summary>Whether the paragraph names somebody else before the pronoun, and not who spoke before.</summary>
    private bool OtherIsNamed(NamedPerson person, int sentence, int item)
    {
        var first = sentence;
        while (first > 0 && article.Sentences[first - 1].Paragraph == article.Sentences[sentence].Paragraph)
            first--;
        var other = false;
        for (var index = FirstMentionFrom(article.Sentences[first].From); index < people.Mentions.Count && people.Mentions[index].Item < item; index++)
            if (people.Mentions[index].Person == person)
                return false;
            else
                other |= people.Mentions[index].Person.IsCertain && IsSubject(people.Mentions[index].Item);
        return other;
    }

    private bool EndsPossessive(int place)
    {
        for (var at = place; at < place + 4 && phrases.IsWithin(at) && phrases[at].IsCapital; at++)
            if (phrases[at].IsPossessive)
                return true;
        return false;
    }

    /// <summary>Whether a name stands at the beginning of its sentence or clause, with no preposition in front.</summary>
    private bool IsSubject(int place)
    {
        var from = article.Sentences[sentenceOf[place]].From;
        for (var at = place - 1; at >= from; at--)
        {
            if (phrases[at].IsComma || phrases[at].IsAny(["and", "but", "while", "as", "when", "that", "said"]))
                return true;
            if (phrases.Is(at, SpeechHeading.Prepositions) || phrases.IsFinite(at, from) || phrases[at].IsQuotation)
                return phrases[at].IsQuotation;
        }

        return true;
    }
}
