namespace ClaimGraph.Extraction;

/// <summary>Somebody whom the text names, with every place where it does.</summary>
internal sealed class NamedPerson(string name)
{
    /// <summary>The longest name in the text.</summary>
    public string Name { get; set; } = name;

    public string? Title { get; set; }

    public string? Institution { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Whether anything says that it is a person at all: a first name, a title, something said.</summary>
    public bool IsCertain { get; set; }

    /// <summary>Items at which names of the person begin, in order.</summary>
    public List<int> Places { get; } = [];

    public string Surname => Name[(Name.LastIndexOf(' ') + 1)..];
}

/// <summary>The persons that a text names, under the longest name that it gives each.</summary>
internal sealed class People
{
    /// <summary>Persons of one last name that a name is compared with.</summary>
    private const int ComparedNamesakes = 20;

    private readonly Dictionary<string, List<NamedPerson>> bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<NamedPerson>> byFirstName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, NamedPerson> byItem = [];
    private readonly List<NamedPerson> all = [];
    private readonly List<(int Item, NamedPerson Person)> mentions = [];

    public IReadOnlyList<NamedPerson> All => all;

    /// <summary>Where persons are named, in the order of the text.</summary>
    public IReadOnlyList<(int Item, NamedPerson Person)> Mentions => mentions;

    /// <summary>Finds the names of a text, outside of quotation marks; those of the speakers are known to be of somebody who speaks.</summary>
    public static People In(ArticleText article, Phrases phrases, Names names, IEnumerable<Draft> drafts, CancellationToken cancellation)
    {
        var people = new People();
        var found = new SortedDictionary<int, (Mention Mention, bool Speaks)>();
        foreach (var draft in drafts)
            if (draft.Speaker is { } speaker && names.Read(speaker) is { Kind: SpeakerKind.Person, Name: not null } mention)
                found.TryAdd(mention.NameItem, (mention, true));
        foreach (var (from, to, _) in article.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var at = from; at < to; at++)
            {
                if (!MayBeName(phrases, at, from))
                    continue;
                var end = at + 1;
                while (end < to && phrases[end].IsWord && phrases[end].IsCapital && !phrases.IsTime(end))
                    end++;
                if (!phrases.Is(at, SpeechHeading.Prepositions) && names.Read(new(at, end)) is { Kind: SpeakerKind.Person, Name: not null } mention && !found.ContainsKey(mention.NameItem))
                    found.Add(mention.NameItem, (mention with { Title = mention.Title ?? TitleBehind(phrases, end, to) ?? TitleBefore(phrases, at, from) }, false));
                at = end;
            }
        }

        foreach (var (item, (mention, speaks)) in found.Where(pair => pair.Value.Mention.IsFullName))
            people.AddFull(item, mention, speaks);
        foreach (var (item, (mention, speaks)) in found.Where(pair => !pair.Value.Mention.IsFullName))
            people.AddShort(item, mention, speaks);
        people.mentions.Sort((one, other) => one.Item.CompareTo(other.Item));
        return people;
    }

    private static bool MayBeName(Phrases phrases, int at, int from)
    {
        var item = phrases[at];
        if (!item.IsWord || !item.IsCapital || phrases.IsTime(at) || item.Word.Length < 2)
            return false;
        if (phrases.Words.HasCapitalNouns)
            return phrases.Words.Has(SpeechHeading.MaleNames, item.Word) || phrases.Words.Has(SpeechHeading.FemaleNames, item.Word);
        return at > from || !phrases.Words.Has(SpeechHeading.NotAName, item.Word);
    }

    private static string? TitleBefore(Phrases phrases, int at, int from) =>
        at - 2 >= from && phrases[at - 1].IsComma && phrases.Is(at - 2, SpeechHeading.Roles) ? phrases[at - 2].Word : null;

    private static string? TitleBehind(Phrases phrases, int end, int to)
    {
        if (end + 2 >= to || !phrases[end].IsComma)
            return null;
        for (var at = end + 1; at < Math.Min(to, end + 6) && phrases[at].IsWord; at++)
            if (phrases.Is(at, SpeechHeading.Roles))
                return phrases[at].Word;
        return null;
    }

    private void AddFull(int item, Mention mention, bool speaks)
    {
        var same = Called(mention.Surname).Take(ComparedNamesakes).FirstOrDefault(person => IsSame(person.Name, mention.Name!));
        if (same is null)
        {
            same = new(mention.Name!);
            all.Add(same);
            if (!bySurname.TryGetValue(mention.Surname, out var namesakes))
                bySurname.Add(mention.Surname, namesakes = []);
            namesakes.Add(same);
            var first = mention.Name![..mention.Name!.IndexOf(' ', StringComparison.Ordinal)];
            if (!byFirstName.TryGetValue(first, out var called))
                byFirstName.Add(first, called = []);
            called.Add(same);
        }
        else if (mention.Name!.Length > same.Name.Length)
            same.Name = mention.Name;

        Note(same, item, mention, speaks || mention.Gender != Gender.Unknown || mention.Title is not null);
    }

    private void AddShort(int item, Mention mention, bool speaks)
    {
        var named = Called(mention.Surname);
        if (named.Count == 0)
        {
            if (byFirstName.GetValueOrDefault(mention.Name!) is [{ IsCertain: true } first])
            {
                Note(first, item, mention with { Title = null }, speaks);
                return;
            }

            if (!speaks && mention.Title is null && mention.Gender == Gender.Unknown)
                return;
            var alone = new NamedPerson(mention.Name!);
            all.Add(alone);
            bySurname.Add(mention.Surname, [alone]);
            Note(alone, item, mention, true);
            return;
        }

        // Of several with one name, the one who was named last is meant by the short one.
        var known = named.Take(ComparedNamesakes).Where(person => mention.Gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == mention.Gender).ToList();
        if (known.Count == 0)
            return;
        Note(known.Count == 1 ? known[0] : known.MaxBy(person => person.Places.LastOrDefault(place => place < item, -1))!, item, mention, speaks || known[0].IsCertain);
    }

    private void Note(NamedPerson person, int item, Mention mention, bool isCertain)
    {
        person.Places.Add(item);
        person.IsCertain |= isCertain;
        if (person.Gender == Gender.Unknown)
            person.Gender = mention.Gender;
        person.Title = mention.Title is { } title && (person.Title is null || title.Length > person.Title.Length) ? title : person.Title;
        person.Institution ??= mention.Institution;
        mentions.Add((item, person));
        byItem[item] = person;
    }

    /// <summary>Who is named at an item; null where nobody is.</summary>
    public NamedPerson? At(int item) => byItem.GetValueOrDefault(item);

    /// <summary>Those whose name ends with a word.</summary>
    public IReadOnlyList<NamedPerson> Called(string surname) => bySurname.GetValueOrDefault(surname) ?? [];

    /// <summary>Whether two names are those of one person: the same, or one of them with more names in the middle.</summary>
    private static bool IsSame(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        var parts = longer.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
        return shorter.Split(' ').All(parts.Contains);
    }
}
