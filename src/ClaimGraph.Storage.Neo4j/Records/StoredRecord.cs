using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>A record as the graph keeps it.</summary>
/// <param name="Recorded">The change that created it; records are in the order of recording by this.</param>
/// <param name="Quotations">Of a claim: its quotations in the order of recording, each in the version that belongs to this version of the claim.</param>
internal sealed record StoredRecord(Record Record, long Recorded, IReadOnlyList<QuotationStamp> Quotations)
{
    public Reference Reference => Record.Reference;

    public bool IsDeleted => Record.Status == RecordStatus.Deleted;
}

/// <summary>Which version of a quotation a claim's document shows.</summary>
internal readonly record struct QuotationStamp(string Id, int Version)
{
    public Reference Reference => new(RecordKind.Quotation, Id);
}
