using System.Text.Json.Serialization;
using ClaimGraph.Graph;

namespace ClaimGraph.Wording;

/// <summary>How a later printing of words differs from an earlier one. Several may hold at once.</summary>
[JsonConverter(typeof(WireNameConverter<WordingClass>))]
public enum WordingClass
{
    /// <summary>The same to the byte.</summary>
    Identical = 1,

    /// <summary>The same words; quotation marks, dashes, spaces, capitals or Unicode forms differ.</summary>
    Punctuation = 2,

    /// <summary>Words are left out at an end, or where an ellipsis says so.</summary>
    Trimmed = 3,

    /// <summary>The later printing goes on beyond the earlier one.</summary>
    Extended = 4,

    /// <summary>Words are added or replaced in square brackets.</summary>
    Clarified = 5,

    /// <summary>Two utterances are joined, or words are left out inside without a mark.</summary>
    Stitched = 6,

    /// <summary>Words are replaced by others, or stand in another order.</summary>
    Substituted = 7,

    /// <summary>The same thing in other words: too little is left to compare word by word.</summary>
    Paraphrase = 8,

    /// <summary>In another language; never compared word by word.</summary>
    Translated = 9,
}
