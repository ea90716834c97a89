using ClaimGraph.Graph;

namespace ClaimGraph.Storage;

/// <summary>A record as readers see it: what it mentions is named, not only referred to.</summary>
/// <param name="Json">The document in UTF-8; empty for a deleted record.</param>
public sealed record Document(Reference Reference, int Version, RecordStatus Status, ReadOnlyMemory<byte> Json);

/// <summary>A part of a list.</summary>
/// <param name="Next">Where the next page begins, as the store puts it; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>A page of claims.</summary>
/// <param name="SortedBy">What it really is ordered by.</param>
public sealed record ClaimPage(IReadOnlyList<Document> Items, string? Next, ClaimSort SortedBy);

/// <summary>How many records match.</summary>
/// <param name="IsLowerBound">There are more: counting ended at <see cref="Limits.ExactCount"/>.</param>
public sealed record MatchCount(int Value, bool IsLowerBound);

/// <summary>How matching claims are spread over one field, the most frequent values first.</summary>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetValue> Values);

/// <summary>One value and its claims.</summary>
/// <param name="Value">A reference, a kind or a year.</param>
/// <param name="Name">Of what the reference names; null for the others.</param>
public sealed record FacetValue(string Value, string? Name, int Count);

/// <summary>The facets of a filter.</summary>
public sealed record Facets(MatchCount Matches, IReadOnlyList<Facet> Fields);

/// <summary>What was done to a record.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WireNameConverter<ChangeOperation>))]
public enum ChangeOperation
{
    Create = 1,
    Update = 2,
    Delete = 3,
}

/// <summary>One entry of the change log.</summary>
/// <param name="Sequence">Grows with every change of the graph.</param>
/// <param name="Before">The record's content before (see <see cref="Documents.RecordJson"/>), or null when it was created.</param>
/// <param name="After">Its content after, or null when it was deleted.</param>
public sealed record Change(
    long Sequence, DateTimeOffset At, string Actor, ChangeOperation Operation, Reference Reference, int Version, RecordStatus Status,
    ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte>? After);

/// <summary>A source's text.</summary>
public sealed record SourceText(string Sha256, string Text);
