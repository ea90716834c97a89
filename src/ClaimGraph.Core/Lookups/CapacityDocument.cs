using System.Text.Json.Serialization;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Lookups;

/// <summary>What a title as printed is to the positions on record.</summary>
[JsonConverter(typeof(WireNameConverter<TitleVerdict>))]
public enum TitleVerdict
{
    /// <summary>It is the title of a position held on that day, as far as the record can tell.</summary>
    Agrees = 1,

    /// <summary>It is the title of a position that had ended.</summary>
    Outdated = 2,

    /// <summary>It is the title of a position that had not begun.</summary>
    NotYet = 3,

    /// <summary>The position held on that day has another title.</summary>
    Differs = 4,

    /// <summary>No position of that day is on record with a title.</summary>
    Unknown = 5,
}

/// <summary>What a person was on a day.</summary>
public sealed record CapacityDocument
{
    public required EntityDescription Person { get; init; }

    /// <summary>The day, month or year that was asked about; null when the day is not known.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The title as printed that was asked about.</summary>
    public string? Title { get; init; }

    /// <summary>With a title: what it is to the positions on record.</summary>
    public TitleVerdict? Verdict { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public string? Because { get; init; }

    /// <summary>The affiliations that the verdict rests on; left out without a title.</summary>
    public IReadOnlyList<Reference>? RestsOn { get; init; }

    /// <summary>Positions that the person held on that day, or may have held.</summary>
    public required IReadOnlyList<PositionDocument> Positions { get; init; }
}

/// <summary>A position held at a time.</summary>
public sealed record PositionDocument
{
    public required Reference Affiliation { get; init; }

    public string? Title { get; init; }

    public required EntityDescription Institution { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? Until { get; init; }

    /// <summary>Whether it was certainly held then.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What the record lacks to be certain.</summary>
    public string? Because { get; init; }
}
