using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.History;

/// <summary>The changes of a record.</summary>
/// <param name="Record">Whose they are.</param>
/// <param name="Name">What it is called, or says, or was called last.</param>
/// <param name="Lang">The language of that; null when it is not recorded.</param>
/// <param name="Newest">The newest change of all.</param>
/// <param name="Changes">A part of them, newest first.</param>
public sealed record HistoryContent(
    PageFrame Frame, Reference Record, string Name, string? Lang, Change Newest, ListPart<RecordChange> Changes)
{
    /// <summary>The record on whose page it is shown; null when it has one of its own.</summary>
    public Reference? Owner { get; init; }

    /// <summary>Where it is shown.</summary>
    public string Back => Owner is { Kind: RecordKind.Claim } claim ? PageAddresses.PrintingOf(claim, Record) : PageAddresses.Of(Owner ?? Record);

    /// <summary>Whether the record is no longer there.</summary>
    public bool IsDeleted => Newest.Status == RecordStatus.Deleted;
}

/// <summary>A change, and what it made of the record's own content.</summary>
/// <param name="Lang">The language of the words in it; null when it is not recorded.</param>
public sealed record RecordChange(Change Change, string? Lang, IReadOnlyList<FieldDifference> Differences);
