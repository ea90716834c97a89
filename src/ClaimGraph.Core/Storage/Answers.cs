using ClaimGraph.Graph;

namespace ClaimGraph.Storage;

/// <summary>A record as readers see it: what it mentions is named, not only referred to.</summary>
/// <param name="Json">The document in UTF-8; empty for a deleted record.</param>
public sealed record Document(Reference Reference, int Version, RecordStatus Status, ReadOnlyMemory<byte> Json);

/// <summary>A part of a list.</summary>
/// <param name="Next">Where the next page begins, as the store puts it; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Ends pages by bytes, at the same record in every store: what counts is the documents, as they are answered.</summary>
public static class PageEnd
{
    /// <summary>The first of some records, up to the one with which there would be too many bytes; one at least.</summary>
    /// <param name="records">In the order of the page; none is made that does not have to be looked at.</param>
    /// <param name="bytesOf">The bytes of a record's document.</param>
    /// <param name="most">Bytes of all of them.</param>
    public static List<T> WhatFits<T>(this IEnumerable<T> records, Func<T, long> bytesOf, long most = Limits.PageBytes)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(bytesOf);
        var fitting = new List<T>();
        foreach (var record in records)
        {
            most -= bytesOf(record);
            if (most < 0 && fitting.Count > 0)
                break;
            fitting.Add(record);
        }

        return fitting;
    }
}

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
public sealed record Facets(MatchCount Matches, IReadOnlyList<Facet> Fields)
{
    /// <summary>The values of a field; empty when it was not asked for.</summary>
    public IReadOnlyList<FacetValue> ValuesOf(FacetField field) => Fields.FirstOrDefault(facet => facet.Field == field)?.Values ?? [];
}

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
    ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte>? After)
{
    /// <summary>For whom the actor asked, by their own account; null when for themselves.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Bytes of both contents.</summary>
    public long Bytes => (Before?.Length ?? 0L) + (After?.Length ?? 0L);
}

/// <summary>Those on record whose names share a key.</summary>
/// <param name="Key">The key (see <see cref="Names.CandidateKeys"/>).</param>
/// <param name="Entities">Those who do, by id (ordinal).</param>
public sealed record NameGroup(string Key, IReadOnlyList<EntityRecord> Entities)
{
    /// <summary>Bytes of what is on record of them.</summary>
    public long Bytes => Entities.Sum(entity => (long)Documents.RecordJson.Serialize(entity).Length);
}

/// <summary>A source's text.</summary>
public sealed record SourceText(string Sha256, string Text);
