using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>A record as the graph keeps it.</summary>
/// <param name="Recorded">The change that created it; records are in the order of recording by this.</param>
/// <param name="Parts">
/// What is shown with it and has a history of its own, in the order of recording: a claim's quotations, a person's affiliations, each
/// in the version that goes with it. So a reader who saw one before a commit and the other behind it can tell.
/// </param>
internal sealed record StoredRecord(Record Record, long Recorded, IReadOnlyList<PartStamp> Parts)
{
    public Reference Reference => Record.Reference;

    public bool IsDeleted => Record.Status == RecordStatus.Deleted;
}

/// <summary>Which version of a part goes with a record.</summary>
internal readonly record struct PartStamp(Reference Reference, int Version)
{
    public static PartStamp Of(Record part) => new(part.Reference, part.Version);
}
