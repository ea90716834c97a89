using System.Text.Json.Serialization;
using ClaimGraph.Graph;

namespace ClaimGraph.Verifying;

/// <summary>What the record says of words that are put to it.</summary>
[JsonConverter(typeof(WireNameConverter<Verdict>))]
public enum Verdict
{
    /// <summary>These words are on record: all that is recorded, or a part of it.</summary>
    Exact = 1,

    /// <summary>Words like these are on record, and these differ from them.</summary>
    Altered = 2,

    /// <summary>They are on record as somebody else's.</summary>
    DifferentSpeaker = 3,

    /// <summary>The thing is on record, but not in these words: reported speech, or other words.</summary>
    ParaphraseOnly = 4,

    /// <summary>They are on record as a translation; the words spoken are not.</summary>
    TranslationOnly = 5,

    /// <summary>Nothing like it is on record. That does not mean that it was never said.</summary>
    NotOnRecord = 6,

    /// <summary>Too few words, or a common saying: anybody may have said them, and a match proves nothing.</summary>
    TooShortToTell = 7,

    /// <summary>They are on record, but nobody of the name that was given is: whether it is the same speaker cannot be told.</summary>
    UnknownSpeaker = 8,
}

/// <summary>How much of what is recorded the words are.</summary>
[JsonConverter(typeof(WireNameConverter<Extent>))]
public enum Extent
{
    Whole = 1,

    /// <summary>They stand in one run inside the words recorded.</summary>
    Part = 2,
}

/// <summary>Whether the day asked about may be the day recorded.</summary>
[JsonConverter(typeof(WireNameConverter<DayAgreement>))]
public enum DayAgreement
{
    /// <summary>Every day that the one may stand for, the other may too.</summary>
    Agrees = 1,

    /// <summary>No day fits both.</summary>
    Differs = 2,

    /// <summary>No day is recorded, or the two overlap in part.</summary>
    Unknown = 3,
}
