using ClaimGraph.Anchoring;
using ClaimGraph.Graph;

namespace ClaimGraph.Extraction;

/// <summary>What a speaker is.</summary>
internal enum SpeakerKind
{
    Person,
    Institution,
    Country,
    UnnamedSource,
}

internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>A mention of somebody or something by name or by description, taken apart.</summary>
internal sealed record Mention(Phrase Items, TextSpan Place, SpeakerKind Kind)
{
    /// <summary>The name without titles; null for who is not named.</summary>
    public string? Name { get; init; }

    public string? Title { get; init; }

    public string? Institution { get; init; }

    public Gender Gender { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>The item at which the name begins.</summary>
    public int NameItem { get; init; }

    /// <summary>The last word of the name, in small letters.</summary>
    public string Surname => Name is null ? "" : Name[(Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    public bool IsFullName => Name?.Contains(' ', StringComparison.Ordinal) == true;
}

/// <summary>Takes the phrase for a speaker apart: name, title, institution.</summary>
internal sealed class Names(ArticleText article, Phrases phrases)
{
    private static readonly string[] NamesInside = ["of", "the", "de", "la", "van", "von", "bin", "al", "der", "den", "del", "da", "dos", "el", "le", "ben", "ibn", "du", "zu", "and", "for", "und", "für", "y", "et"];

    private readonly SpeechWords words = phrases.Words;

    /// <summary>The phrase for a speaker, taken apart.</summary>
    public Mention Read(Phrase phrase)
    {
        var (from, to) = (phrase.From, phrase.To);
        while (from < to && !phrases[from].IsWord && phrases[from].Kind != ItemKind.Number && !phrases[from].IsQuotation)
            from++;
        while (to > from + 1 && (phrases[to - 1].Kind == ItemKind.Punctuation && !phrases[to - 1].Is(")") || phrases[to - 1].IsAny(["himself", "herself", "itself", "themselves", "selbst"])))
            to--;
        var place = new TextSpan(phrases[from].Start, phrases[to - 1].End);
        var comma = from + 1;
        while (comma < to && !phrases[comma].IsComma && !phrases[comma].Is("(") && !phrases[comma].IsDash && (words.HasCapitalNouns || !phrases.Is(comma, SpeechHeading.RelativeOpeners)))
            comma++;
        var head = new Phrase(from, Math.Max(from + 1, comma));
        var behind = comma < to ? DescriptionOf(comma + 1, to) : null;
        var mention = Head(head, place, behind);
        if (mention.Name is null && mention.Kind != SpeakerKind.Institution && comma + 1 < to && NameBehind(comma + 1, to) is { } named)
            mention = Head(named, place, null) with { Title = Text(from, comma) };
        return mention with { Items = new(from, to) };
    }

    /// <summary>The name behind a description: <c>the attorney general, Rob Kessler</c>.</summary>
    private Phrase? NameBehind(int from, int to)
    {
        var end = from;
        while (end < to && phrases[end].IsWord && phrases[end].IsCapital)
            end++;
        return end > from && (end == to || phrases[end].IsComma) ? new(from, end) : null;
    }

    private (string? Title, string? Institution)? DescriptionOf(int from, int to)
    {
        if (from < to && (phrases.IsRelative(from) || phrases.Is(from, SpeechHeading.RelativeOpeners)))
            return null;
        if (from < to && phrases[from].Kind == ItemKind.Number)
            from = Math.Min(to, from + 2);
        while (from < to && phrases[from].IsAny(["a", "an", "the", "who", "ein", "eine", "der", "die", "le", "la"]))
            from++;
        if (from >= to)
            return null;
        var end = from;
        while (end < to && !phrases[end].Is(")") && !(end > from && phrases.Is(end, SpeechHeading.RelativeOpeners)))
            end++;
        while (end > from && phrases[end - 1].Kind == ItemKind.Punctuation)
            end--;
        // A party and a state, "R-Texas", or a place, "of London", is no title.
        if (end <= from || (end - from == 1 && phrases[from].IsCapital && !phrases.Is(from, SpeechHeading.Roles)) || phrases[from].IsAny(["of", "from"]))
            return null;
        return (Text(from, end), InstitutionIn(from, end));
    }

    /// <summary>What stands behind "of", "at", "for" or "in" in a title.</summary>
    private string? InstitutionIn(int from, int to)
    {
        for (var at = from + 1; at + 1 < to; at++)
        {
            if (!phrases[at].IsAny(["of", "at", "for", "in", "with", "from", "der", "des", "von", "bei", "am", "beim", "de", "del"]))
                continue;
            var start = at + 1;
            while (start < to && phrases.Is(start, SpeechHeading.Determiners))
                start++;
            var end = start;
            while (end < to && phrases[end].IsWord && (phrases[end].IsCapital || (phrases[end].IsAny(NamesInside) && end + 1 < to && phrases[end + 1].IsCapital)))
                end++;
            if (end > start && (end - start > 1 || phrases.Is(start, SpeechHeading.Institutions) || phrases[at].IsAny(["at"])))
                return Text(start, end);
        }

        return null;
    }

    private Mention Head(Phrase head, TextSpan place, (string? Title, string? Institution)? behind)
    {
        var (from, to) = (head.From, head.To);
        while (from < to - 1 && (phrases[from].IsAny(["the", "a", "an", "der", "die", "das", "le", "la", "el", "los", "les"]) || phrases.Is(from, SpeechHeading.Determiners) && !phrases[from].IsCapital))
            from++;
        // The last run of capital letters is the name; what stands in front of it is a title or an institution.
        var (start, end) = (FirstName(from, to) ?? NameBehindRole(from, to)) is { } known ? (known, EndOfName(known, to)) : LastRun(from, to);
        if (start < 0)
            return new(head, place, Unnamed(from, to)) { IsPlural = IsPlural(to - 1) };
        if (Speaks(from, to))
            return new(head, place, SpeakerKind.UnnamedSource);
        var gender = GenderOfTitles(from, start);
        var first = start;
        for (var title0 = first; title0 < end - 1; title0++)
            if (IsTitle(title0) && !phrases.Is(title0 + 1, SpeechHeading.Institutions))
            {
                gender = gender == Gender.Unknown ? GenderOfTitle(title0) : gender;
                start = title0 + 1;
            }

        if (end == to && phrases.Is(end - 1, SpeechHeading.Groups))
            return new(head, place, SpeakerKind.UnnamedSource) { IsPlural = true };

        var name = Text(start, end);
        var isCountry = CountryCodes.CodeOf(name) is not null;
        var title = start > from ? Text(from, start) : null;
        if (isCountry && end == to && title is null)
            return new(head, place, SpeakerKind.Country) { Name = name };
        if (title is null && end - start == 1 && end == to && words.Capitals.TryGetValue(phrases[start].Word, out var code))
            return new(head, place, SpeakerKind.Country) { Name = CountryCodes.Of(code).Name };
        // "officials in Kyiv", "analysts at Goldman": the name is not the speaker's.
        if (IsOfRole(from, start))
            return new(head, place, SpeakerKind.UnnamedSource) { Institution = name, IsPlural = phrases.Is(from, SpeechHeading.Groups) };
        if (FirstName(from, to) is null && (phrases.Is(from, SpeechHeading.Groups) || (start > from && phrases.Is(start - 1, SpeechHeading.Prepositions)) || (end < to && phrases.Is(to - 1, SpeechHeading.Groups) && !phrases[to - 1].IsCapital)))
            return IsOfName(from, to) ? new(head, place, SpeakerKind.Institution) { Name = Text(from, to) }
                : new(head, place, SpeakerKind.UnnamedSource) { Institution = phrases.Is(start, SpeechHeading.Groups) ? null : name, IsPlural = true };
        if (end < to && !phrases.Is(end, SpeechHeading.Prepositions) && !phrases[end].Is("(") && IsDescriptor(end, to))
            return new(head, place, phrases.Is(to - 1, SpeechHeading.Institutions) ? SpeakerKind.Institution : SpeakerKind.UnnamedSource)
            {
                Name = phrases.Is(to - 1, SpeechHeading.Institutions) ? Text(from, to) : null,
                Institution = name,
                IsPlural = IsPlural(to - 1),
            };
        var isInstitution = IsInstitution(first, start, end, behind is not null, title);
        if (isInstitution)
            return new(head, place, SpeakerKind.Institution) { Name = Text(first, end), Institution = null };
        if (gender == Gender.Unknown)
            gender = words.Has(SpeechHeading.MaleNames, phrases[start].Word) ? Gender.Male : words.Has(SpeechHeading.FemaleNames, phrases[start].Word) ? Gender.Female : Gender.Unknown;
        var institution = behind?.Institution ?? (end < to && phrases[end].IsAny(["of", "at", "from", "with", "von"]) ? Text(end + 1, to) : null)
            ?? (start > from ? InstitutionBefore(from, start) : null);
        return new(head, place, isCountry ? SpeakerKind.Country : SpeakerKind.Person)
        {
            Name = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name,
            Title = behind?.Title ?? title,
            Institution = institution,
            Gender = gender,
            NameItem = start,
        };
    }

    /// <summary>"A spokesperson for the Home Office": the name is that of the institution, and the speaker has none.</summary>
    private bool IsOfRole(int from, int start)
    {
        var before = start - 1;
        while (before > from && phrases.Is(before, SpeechHeading.Determiners) && !words.HasCapitalNouns)
            before--;
        if (before <= from || !(phrases[before].IsAny(["of", "for", "at", "in", "with", "from", "der", "des", "von", "vom", "du", "de", "del"]) && !phrases[before].IsCapital))
            return false;
        for (var at = from; at < before; at++)
            if (phrases.Is(at, SpeechHeading.Roles) || words.TitleEndings.Any(ending => phrases[at].Word.EndsWith(ending, StringComparison.Ordinal)))
                return true;
        return false;
    }

    private bool IsDescriptor(int end, int to) => !phrases[end].IsAny(["and", "jr", "sr", "iii", "ii"]) && end < to && phrases[to - 1].IsWord && !phrases[to - 1].IsCapital;

    private bool IsOfName(int from, int to) => phrases[from].IsCapital && phrases[to - 1].IsCapital && phrases.Is(from, SpeechHeading.Institutions);

    private string? InstitutionBefore(int from, int to)
    {
        var end = from;
        while (end < to && phrases[end].IsCapital && (end == from || !phrases.Is(end, SpeechHeading.Titles)))
            end++;
        return end < to && (end > from + 1 || (end > from && phrases[from].Word.Length > 1 && article.Text[phrases[from].Start..phrases[from].End].All(char.IsUpper))) ? Text(from, end) : null;
    }

    /// <summary>Whether it is a poll or a report that speaks, whoever made it.</summary>
    private bool Speaks(int from, int to)
    {
        for (var at = from; at < to && !phrases.Is(at, SpeechHeading.Prepositions); at++)
            if (!phrases[at].IsCapital && phrases.Is(at, SpeechHeading.SpeakingThings) || at == from && phrases.Is(at, SpeechHeading.SpeakingThings) && to - from == 1)
                return true;
        return false;
    }

    /// <summary>Where a name begins that has a first name, whatever titles stand in front of it.</summary>
    private int? FirstName(int from, int to)
    {
        for (var at = from; at + 1 < to; at++)
            if (phrases[at].IsWord && phrases[at].IsCapital && phrases[at + 1] is { IsWord: true, IsCapital: true } && IsFirstName(at) && !phrases.Is(at + 1, SpeechHeading.Institutions) && !phrases[at].IsPossessive)
                return at > from && phrases[at - 1].IsAny(["of", "at", "for"]) ? null : at;
        return null;
    }

    /// <summary>Where a name begins behind a role that begins the sentence, and in front of what it is at: <c>Analyst Drew Thompson of</c>.</summary>
    private int? NameBehindRole(int from, int to) => from + 3 < to && phrases[from].IsCapital && phrases.Is(from, SpeechHeading.Roles) && phrases[from + 1].IsCapital && phrases[from + 2].IsCapital
        && !phrases.Is(from + 1, SpeechHeading.Institutions) && !phrases.Is(from + 2, SpeechHeading.Institutions) && !phrases.Is(from + 1, SpeechHeading.Roles)
        && phrases[EndOfName(from + 1, to) is var end && end < to ? end : from].IsAny(["of", "at", "from", "with"]) ? from + 1 : null;

    private bool IsFirstName(int at) => words.Has(SpeechHeading.MaleNames, phrases[at].Word) || words.Has(SpeechHeading.FemaleNames, phrases[at].Word);

    private int EndOfName(int from, int to)
    {
        var end = from + 1;
        while (end < to && phrases[end].IsWord && (phrases[end].IsCapital || (phrases[end].IsAny(NamesInside) && end + 1 < to && phrases[end + 1].IsCapital && !phrases[end].IsAny(["of", "and", "for", "the", "und", "für", "y", "et"])))
            && !phrases.IsTime(end))
            end++;
        return end;
    }

    private (int From, int To) LastRun(int from, int to)
    {
        var (start, end) = (-1, -1);
        for (var at = from; at < to; at++)
        {
            if (!phrases[at].IsWord || !phrases[at].IsCapital || (at == from && words.Has(SpeechHeading.NotAName, phrases[at].Word)))
                continue;
            if (at > from && phrases.IsTime(at) && !(at + 1 < to && phrases[at + 1].IsCapital))
                continue;
            if (words.HasCapitalNouns && (phrases.Is(at, SpeechHeading.Roles) || phrases.Is(at, SpeechHeading.Groups)))
                continue;
            var last = at + 1;
            while (last < to && phrases[last].IsWord && (phrases[last].IsCapital
                || (phrases[last].IsAny(NamesInside) && last + 1 < to && (phrases[last + 1].IsCapital || phrases[last + 1].IsAny(NamesInside)) && IsNameWithInside(at, last, to))))
                last++;
            if (start >= 0 && phrases.Is(at - 1, SpeechHeading.Prepositions) && start < at - 1 && !words.HasCapitalNouns)
                break;
            (start, end) = (at, last);
            at = last;
        }

        return (start, end);
    }

    private bool IsNameWithInside(int at, int last, int to)
    {
        if (phrases[last].IsAny(["de", "la", "van", "von", "bin", "al", "der", "den", "del", "da", "dos", "el", "le", "ben", "ibn", "du", "zu"]))
            return true;
        for (var index = at; index < last; index++)
            if (phrases.Is(index, SpeechHeading.Institutions))
                return phrases[last].IsAny(["of", "for", "the", "and", "für", "und"]) && last + 1 < to;
        return false;
    }

    private bool IsTitle(int at) => phrases.Is(at, SpeechHeading.Titles) || words.Has(SpeechHeading.Titles, phrases[at].Word.TrimEnd('.')) || (phrases.Is(at, SpeechHeading.Roles) && phrases[at].IsCapital)
        || words.TitleEndings.Any(ending => phrases[at].Word.EndsWith(ending, StringComparison.Ordinal));

    private bool IsInstitution(int first, int start, int end, bool isDescribed, string? title)
    {
        for (var at = first; at < end; at++)
            if (phrases.Is(at, SpeechHeading.Institutions) && !(at < start))
                return true;
        if (end - start == 1 && phrases[start].End - phrases[start].Start is >= 2 and <= 6 && article.Text[phrases[start].Start..phrases[start].End].All(char.IsUpper))
            return true;
        return !isDescribed && title is null && end - first == 1 && first > 0 && phrases.IsWithin(first - 1) && phrases[first - 1].Is("the");
    }

    private SpeakerKind Unnamed(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (phrases.Is(at, SpeechHeading.Institutions) && !phrases.Is(at, SpeechHeading.Groups) && at == to - 1)
                return SpeakerKind.Institution;
        return SpeakerKind.UnnamedSource;
    }

    private bool IsPlural(int at) => phrases.Is(at, SpeechHeading.Groups) || phrases[at].Word.EndsWith('s');

    private Gender GenderOfTitles(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (GenderOfTitle(at) is not Gender.Unknown and var gender)
                return gender;
        return Gender.Unknown;
    }

    private Gender GenderOfTitle(int at)
    {
        var word = phrases[at].Word.TrimEnd('.');
        return words.Has(SpeechHeading.MaleTitles, word) ? Gender.Male : words.Has(SpeechHeading.FemaleTitles, word) ? Gender.Female : Gender.Unknown;
    }

    private string Text(int from, int to) => to <= from ? "" : article.Text[phrases[from].Start..phrases[to - 1].End];
}
