using System.Buffers;
using System.Collections.Frozen;
using ClaimGraph.Languages;
using ClaimGraph.Wording.Alarms.Numbers;

namespace ClaimGraph.Wording.Alarms;

/// <summary>What a language's words mean, as far as alarms ask.</summary>
internal sealed class Language
{
    /// <summary>The languages whose words are known.</summary>
    public static readonly IReadOnlyList<Language> All = [.. LanguageFile.All.Select(file => new Language(file))];

    /// <summary>Abbreviations of any language, in front of a name.</summary>
    public static readonly FrozenSet<string> CommonAbbreviations = LanguageFile.SetOfAll(LanguageHeading.CommonAbbreviations);

    private readonly SearchValues<char> foreignLetters;
    private readonly SearchValues<char> ownLetters;
    private readonly FrozenSet<string> marks;

    private Language(LanguageFile file)
    {
        foreignLetters = SearchValues.Create([.. file.Phrases(LanguageHeading.ForeignLetters).Select(letter => letter[0])]);
        Code = file.Code;
        Traits = file.Traits;
        ownLetters = SearchValues.Create([.. file.Phrases(LanguageHeading.OwnLetters).Select(letter => letter[0])]);
        marks = file.Set(LanguageHeading.Marks);
        Signs = new(
            new (LanguageHeading Heading, AlarmKind? Kind)[]
            {
                (LanguageHeading.Idle, null), (LanguageHeading.Negation, AlarmKind.Negation), (LanguageHeading.Modal, AlarmKind.Modal),
                (LanguageHeading.Quantifier, AlarmKind.Quantifier), (LanguageHeading.Condition, AlarmKind.Condition), (LanguageHeading.Tense, AlarmKind.Tense),
            }.SelectMany(part => file.Entries(part.Heading).Select(entry => (part.Kind, entry))));
        Negated = NegatedForms.Of(file);
        Moods = NegatedForms.Moods(file);
        NegationOpeners = file.Set(LanguageHeading.NegationOpeners);
        Expletives = file.Set(LanguageHeading.Expletives);
        ExpletiveOpeners = new(file.Entries(LanguageHeading.ExpletiveOpeners).Select(entry => ((AlarmKind?)null, entry)));
        ExpletiveCompanions = file.Set(LanguageHeading.ExpletiveCompanions);
        Verbs = new(file);
        Coordinators = file.Set(LanguageHeading.Coordinators);
        Subordinators = file.Set(LanguageHeading.Subordinators);
        Abbreviations = file.Set(LanguageHeading.Abbreviations) is { Count: > 0 } abbreviations ? abbreviations : CommonAbbreviations;
        QuestionParticles = [.. file.Phrases(LanguageHeading.QuestionParticles).Select(particle => particle.TrimStart('~'))];
        AskingParticles = [.. file.Phrases(LanguageHeading.QuestionParticles).Where(particle => particle[0] != '~')];
        Contractions = new([file]);
        Numbers = new(file);
        Names = new(file.Entries(LanguageHeading.Names).Select(entry => ((AlarmKind?)AlarmKind.Name, entry)));
        Titles = file.Set(LanguageHeading.Titles);
    }

    /// <summary>ISO 639-1.</summary>
    public string Code { get; }

    /// <summary>What it does with numbers, dates and capitals.</summary>
    public LanguageTraits Traits { get; }

    /// <summary>Phrases that carry a negation, a modal, a quantifier, a condition or a tense.</summary>
    public PhraseTable Signs { get; }

    /// <summary>What a prefix or an ending of negation makes of a word: <c>im</c> of possible.</summary>
    public NegatedForms Negated { get; }

    /// <summary>What a syllable of mood makes of a word: <c>yapabilir</c> of yapacak.</summary>
    public NegatedForms Moods { get; }

    /// <summary>Words with which some negations go (<c>ne ... plus</c>); without one of them they are none.</summary>
    public FrozenSet<string> NegationOpeners { get; }

    /// <summary>Words that print sets or leaves out where they deny nothing (<c>avant qu'il ne parte</c>).</summary>
    public FrozenSet<string> Expletives { get; }

    /// <summary>Phrases behind which they deny nothing.</summary>
    public PhraseTable ExpletiveOpeners { get; }

    /// <summary>Words in front of which they do not either, since those deny by themselves.</summary>
    public FrozenSet<string> ExpletiveCompanions { get; }

    /// <summary>The tenses of verbs.</summary>
    public VerbForms Verbs { get; }

    /// <summary>Words that join clauses on a level: what stands before does not govern what stands behind.</summary>
    public FrozenSet<string> Coordinators { get; }

    /// <summary>Words that open a clause which hangs on another.</summary>
    public FrozenSet<string> Subordinators { get; }

    /// <summary>Words with a period that ends no sentence.</summary>
    public FrozenSet<string> Abbreviations { get; }

    /// <summary>Words at the end of a sentence that only ask.</summary>
    public FrozenSet<string> QuestionParticles { get; }

    /// <summary>Those of them that ask also where no mark does.</summary>
    public FrozenSet<string> AskingParticles { get; }

    /// <summary>Two words printed as one.</summary>
    public Contractions Contractions { get; }

    /// <summary>How numbers are written in it.</summary>
    public NumberWords Numbers { get; }

    /// <summary>Names with their other spellings.</summary>
    public PhraseTable Names { get; }

    /// <summary>Capitalised words that are no names: titles in front of them.</summary>
    public FrozenSet<string> Titles { get; }

    /// <summary>Whether texts in it are told by words, and not by their script alone.</summary>
    public bool HasMarks => marks.Count > 0;

    /// <summary>Whether a word is one that texts in it are full of.</summary>
    public bool IsPlainWord(string word) => marks.Contains(word);

    /// <summary>Whether a word tells of the language.</summary>
    public bool IsMark(string word) => marks.Contains(word) || word.AsSpan().ContainsAny(ownLetters);

    /// <summary>Whether a word has letters that the language does not have.</summary>
    public bool IsForeign(string word) => word.AsSpan().ContainsAny(foreignLetters);
}
