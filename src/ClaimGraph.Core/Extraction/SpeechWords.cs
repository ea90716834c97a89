using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Extraction;

/// <summary>What a verb makes of what is said.</summary>
internal enum CueClass
{
    Neutral,
    Denial,
    Promise,
    Question,
    Demand,
    Belief,
    Evidence,
}

/// <summary>A verb of saying, as its language's file has it.</summary>
internal sealed record CueVerb(string Lemma, CueClass Class)
{
    public bool HasBareClause { get; init; }

    public bool Inverts { get; init; }

    public bool Tells { get; init; }

    public bool HasInfinitive { get; init; }

    public bool HasObjectAndInfinitive { get; init; }

    public bool Calls { get; init; }

    public bool IsWeak { get; init; }
}

/// <summary>The words by which a language reports what somebody said.</summary>
internal sealed class SpeechWords
{
    private const string Folder = "Extraction/";
    private readonly FrozenDictionary<SpeechHeading, IReadOnlyList<LanguageEntry>> entries;
    private readonly Dictionary<SpeechHeading, FrozenSet<string>> sets = [];

    private SpeechWords(FrozenDictionary<SpeechHeading, IReadOnlyList<LanguageEntry>> entries)
    {
        this.entries = entries;
        Code = Phrases(SpeechHeading.Codes).First();
        foreach (var heading in Enum.GetValues<SpeechHeading>())
            sets[heading] = Phrases(heading).ToFrozenSet(StringComparer.Ordinal);
        Cues = ReadCues().ToFrozenDictionary(StringComparer.Ordinal);
        Pronouns = Meanings(SpeechHeading.Pronouns);
        Possessives = Meanings(SpeechHeading.PossessivePronouns);
        Capitals = Meanings(SpeechHeading.Capitals);
        Particles = Entries(SpeechHeading.Particles).Select(entry => (entry.Meaning, entry.Phrase)).ToFrozenSet();
        Prepositions = Entries(SpeechHeading.VerbPrepositions).Select(entry => (entry.Meaning, entry.Phrase)).ToFrozenSet();
        TitleEndings = [.. Phrases(SpeechHeading.TitleEndings)];
        Attributions = [.. Phrases(SpeechHeading.Attribution).Select(Words)];
        Asides = [.. Phrases(SpeechHeading.Asides).Select(Words)];
        IsVerbSecond = sets[SpeechHeading.Traits].Contains("verb second");
    }

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<SpeechWords> All { get; } = EmbeddedLanguages.Read(Folder, (name, stream) => new SpeechWords(SpeechFileReader.Read(name, stream)));

    /// <summary>ISO 639-1.</summary>
    public string Code { get; }

    /// <summary>Verbs by their forms; a form may be that of two verbs, and is then the first one's.</summary>
    public FrozenDictionary<string, CueVerb> Cues { get; }

    public FrozenDictionary<string, string> Pronouns { get; }

    public FrozenDictionary<string, string> Possessives { get; }

    /// <summary>Codes of the countries for which capitals stand.</summary>
    public FrozenDictionary<string, string> Capitals { get; }

    /// <summary>Particle and verb.</summary>
    public FrozenSet<(string Particle, string Lemma)> Particles { get; }

    /// <summary>Preposition and verb.</summary>
    public FrozenSet<(string Preposition, string Lemma)> Prepositions { get; }

    public IReadOnlyList<string> TitleEndings { get; }

    public IReadOnlyList<string[]> Attributions { get; }

    public IReadOnlyList<string[]> Asides { get; }

    public bool IsVerbSecond { get; }

    /// <summary>Whether all nouns have a capital letter, as in German.</summary>
    public bool HasCapitalNouns => IsVerbSecond;

    public bool Has(SpeechHeading heading, string word) => sets[heading].Contains(word);

    public FrozenSet<string> Set(SpeechHeading heading) => sets[heading];

    public static SpeechWords? Of(string? code) => All.FirstOrDefault(words => words.Code == code);

    private static string[] Words(string phrase) => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private FrozenDictionary<string, string> Meanings(SpeechHeading heading)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, meaning) in Entries(heading))
            meanings.TryAdd(word, meaning);
        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private Dictionary<string, CueVerb> ReadCues()
    {
        var cues = new Dictionary<string, CueVerb>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<CueClass>())
            foreach (var (lemma, form) in Entries(SpeechHeading.NeutralCues + (int)kind))
                cues.TryAdd(form, new(lemma, kind)
                {
                    HasBareClause = Has(SpeechHeading.BareClause, lemma),
                    Inverts = Has(SpeechHeading.Inverting, lemma),
                    Tells = Has(SpeechHeading.Telling, lemma),
                    HasInfinitive = Has(SpeechHeading.Infinitive, lemma),
                    HasObjectAndInfinitive = Has(SpeechHeading.WithObjectAndInfinitive, lemma),
                    Calls = Has(SpeechHeading.Calling, lemma),
                    IsWeak = Has(SpeechHeading.Weak, lemma),
                });
        return cues;
    }

    private IReadOnlyList<LanguageEntry> Entries(SpeechHeading heading) => entries.GetValueOrDefault(heading) ?? [];

    private IEnumerable<string> Phrases(SpeechHeading heading) => Entries(heading).Select(entry => entry.Phrase);
}
