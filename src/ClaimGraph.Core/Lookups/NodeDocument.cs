using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Lookups;

/// <summary>A node of the graph in short: enough to know what it is, and to read it.</summary>
public sealed record NodeDocument
{
    public required RecordKind Type { get; init; }

    public required string Id { get; init; }

    /// <summary>Name, title, descriptor or words, whole.</summary>
    public string? Label { get; init; }

    /// <summary>Of a claim or a quotation, the language of <see cref="Label"/>. Pages need it to read the words aloud; programs find it in the record.</summary>
    [JsonIgnore]
    public string? Lang { get; init; }

    /// <summary>Of a claim.</summary>
    public PartialDate? SaidOn { get; init; }

    /// <summary>Of a source.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>Only when it is not active.</summary>
    public RecordStatus? Status { get; init; }
}

/// <summary>An edge of the graph, with what is recorded of it.</summary>
public sealed record EdgeDocument
{
    public required EdgeType Type { get; init; }

    public required Reference From { get; init; }

    public required Reference To { get; init; }

    /// <summary>Of an affiliation.</summary>
    public string? Title { get; init; }

    /// <summary>Of <c>ABOUT</c>; of <c>MADE</c> <c>joint</c>, where another speaker of the claim is named first.</summary>
    public string? Role { get; init; }

    /// <summary>Of affiliations, and of links between institutions.</summary>
    public PartialDate? Since { get; init; }

    public PartialDate? Until { get; init; }

    /// <summary>Of links between claims.</summary>
    public string? Note { get; init; }

    /// <summary>Of links between sources.</summary>
    public string? Evidence { get; init; }

    /// <summary>The edge as a sentence. Words longer than a line are cut there, and the cut is marked with <c>[…]</c>.</summary>
    public required string Words { get; init; }

    /// <summary>The records that say so: a claim, a quotation, an affiliation, a link, ...</summary>
    public required IReadOnlyList<Reference> RestsOn { get; init; }
}
