namespace ClaimGraph.Extraction;

/// <summary>The headings of a language's file on reported speech.</summary>
internal enum SpeechHeading
{
    /// <summary>ISO 639 codes, the file's own first.</summary>
    Codes,

    /// <summary><c>verb second</c> (German): how sentences that report speech are built, where it is not as in English.</summary>
    Traits,

    /// <summary>Verbs of saying, a line a verb: <c>say: said says say saying</c>; by what they make of what is said.</summary>
    NeutralCues,
    DenialCues,
    PromiseCues,
    QuestionCues,
    DemandCues,
    BeliefCues,
    EvidenceCues,

    /// <summary>Verbs (lemmas) that may have a clause behind them without a complementizer.</summary>
    BareClause,

    /// <summary>Verbs that may stand in front of their subject.</summary>
    Inverting,

    /// <summary>Verbs that name who is told.</summary>
    Telling,

    /// <summary>Verbs with an infinitive: <c>promised to leave</c>.</summary>
    Infinitive,

    /// <summary>Verbs with an object and an infinitive: <c>urged them to leave</c>.</summary>
    WithObjectAndInfinitive,

    /// <summary>Verbs that call somebody something.</summary>
    Calling,

    /// <summary>Verbs that report speech only with a complementizer or with words in quotation marks.</summary>
    Weak,

    /// <summary>Particles that belong to a verb and stand at the end of its clause (German): <c>mit: teilen</c>.</summary>
    Particles,

    /// <summary>Prepositions behind which a verb has what was said (German): <c>vor: warnen</c>.</summary>
    VerbPrepositions,

    /// <summary>Nouns behind which a complementizer says what was said.</summary>
    NounCues,

    /// <summary>Nouns for that in which something is said: <c>in a statement</c>.</summary>
    Venues,

    /// <summary>Nouns for things that say something themselves: <c>poll</c>.</summary>
    SpeakingThings,

    /// <summary>What stands in front of a speaker without a verb: <c>according to</c>.</summary>
    Attribution,

    /// <summary>What stands behind such a speaker (German): <c>zufolge</c>.</summary>
    AttributionBehind,

    Complementizers,
    QuestionOpeners,

    /// <summary><c>he: male</c>; also female, plural, thing, own, relative, indefinite.</summary>
    Pronouns,
    ObjectPronouns,

    /// <summary><c>his: male</c>.</summary>
    PossessivePronouns,
    Determiners,
    Prepositions,

    /// <summary>Words that say when, alone or behind a preposition.</summary>
    TimeWords,

    /// <summary>Words in front of a word of <see cref="TimeNouns"/>: <c>last week</c>.</summary>
    TimeOpeners,
    TimeNouns,
    Auxiliaries,

    /// <summary>Forms of common verbs that their ending does not show to be verbs.</summary>
    FiniteVerbs,

    /// <summary>Forms that report speech without any verb of saying (German subjunctive I).</summary>
    ReportedForms,
    Conjunctions,

    /// <summary>Words at the beginning of a sentence that are the writer's and not the speaker's.</summary>
    OpeningConnectives,
    RelativeOpeners,

    /// <summary>How a clause of the writer's own begins behind what was said.</summary>
    Asides,
    Adverbs,
    Titles,
    /// <summary>How words end that are titles (German): <c>präsident</c>.</summary>
    TitleEndings,

    /// <summary>Capitals that stand for what their country says: <c>moscow: RU</c>.</summary>
    Capitals,
    MaleTitles,
    FemaleTitles,

    /// <summary>Nouns for what somebody is, which begin an apposition or describe who is not named.</summary>
    Roles,

    /// <summary>Nouns for several who speak: <c>officials</c>.</summary>
    Groups,

    /// <summary>Words in names of institutions.</summary>
    Institutions,

    /// <summary>Words with a capital letter at the beginning of a sentence that are no name.</summary>
    NotAName,
    ForwardWords,
    DutyWords,
    Measures,
    Abbreviations,

    /// <summary>Words that a text in the language is full of.</summary>
    Marks,
    MaleNames,
    FemaleNames,
}
