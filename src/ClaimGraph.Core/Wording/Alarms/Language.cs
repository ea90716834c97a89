using System.Collections.Frozen;
using ClaimGraph.Wording.Alarms.Languages;
using ClaimGraph.Wording.Alarms.Numbers;

namespace ClaimGraph.Wording.Alarms;

/// <summary>What a language's words mean, as far as alarms ask. Every list is one of readable lines: see <see cref="PhraseTable"/>.</summary>
internal sealed class Language
{
    /// <summary>The languages whose words are known.</summary>
    public static readonly IReadOnlyList<Language> All =
        [English.Language, Russian.Language, German.Language, French.Language, Spanish.Language, Chinese.Language];

    /// <summary>Abbreviations of any language, in front of a name.</summary>
    public static readonly FrozenSet<string> CommonAbbreviations = Set("mr mrs ms dr prof gen st vs");

    /// <summary>ISO 639-1.</summary>
    public required string Code { get; init; }

    /// <summary>Words that no other of these languages has, by which it is guessed.</summary>
    public required FrozenSet<string> Marks { get; init; }

    /// <summary>Phrases that carry a negation, a modal, a quantifier, a condition or a tense.</summary>
    public required PhraseTable Signs { get; init; }

    /// <summary>What a prefix or an ending of negation makes of a word: <c>im</c> of possible.</summary>
    public NegatedForms Negated { get; init; } = NegatedForms.None;

    /// <summary>Words with which some negations go (<c>ne ... plus</c>); without one of them they are none.</summary>
    public FrozenSet<string> NegationOpeners { get; init; } = [];

    /// <summary>Two tenses of one verb.</summary>
    public VerbForms Verbs { get; init; } = VerbForms.None;

    /// <summary>Words that join clauses on a level: what stands before does not govern what stands behind.</summary>
    public required FrozenSet<string> Coordinators { get; init; }

    /// <summary>Words that open a clause which hangs on another.</summary>
    public required FrozenSet<string> Subordinators { get; init; }

    /// <summary>Words with a period that ends no sentence.</summary>
    public FrozenSet<string> Abbreviations { get; init; } = CommonAbbreviations;

    /// <summary>How numbers are written in it.</summary>
    public required NumberWords Numbers { get; init; }

    /// <summary>Names with their other spellings.</summary>
    public required PhraseTable Names { get; init; }

    /// <summary>Capitalised words that are no names: titles in front of them.</summary>
    public FrozenSet<string> Titles { get; init; } = [];

    /// <summary>Whether any noun is capitalised.</summary>
    public bool CapitalisesNouns { get; init; }

    public static FrozenSet<string> Set(params string[] lines) =>
        string.Join(' ', lines).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
