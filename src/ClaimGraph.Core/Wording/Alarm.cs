using System.Text.Json.Serialization;
using ClaimGraph.Graph;

namespace ClaimGraph.Wording;

/// <summary>What sort of change may turn the meaning of words.</summary>
[JsonConverter(typeof(WireNameConverter<AlarmKind>))]
public enum AlarmKind
{
    /// <summary>A negation appeared or vanished.</summary>
    Negation = 1,

    /// <summary>A number, date, percentage, currency or unit changed.</summary>
    Number = 2,

    /// <summary>A name changed.</summary>
    Name = 3,

    /// <summary>Will, may, should: one became another, came or went.</summary>
    Modal = 4,

    /// <summary>All, some, most: one became another, came or went.</summary>
    Quantifier = 5,

    /// <summary>A question became a statement, or the reverse.</summary>
    Question = 6,

    /// <summary>The tense changed.</summary>
    Tense = 7,

    /// <summary>A condition (if, unless) came or went.</summary>
    Condition = 8,

    /// <summary>Characters that nobody sees stand inside the words: zero-width, or turning the direction of writing.</summary>
    HiddenCharacters = 9,

    /// <summary>The words were cut out of a longer sentence, or of one that the next sentence turns: what stood around them is told.</summary>
    Frame = 10,
}

/// <summary>A change that may turn the meaning of words, whatever class the whole is of.</summary>
/// <param name="From">The words concerned in the earlier text as printed there; null when there are none.</param>
/// <param name="To">The same in the later text.</param>
/// <param name="Because">What happened, in a sentence.</param>
public sealed record Alarm(AlarmKind Kind, string? From, string? To, string Because);
