using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Lookups;

/// <summary>Makes of records the nodes and edges that readers see.</summary>
public sealed class GraphDescriber(IRecordLookup records)
{
    /// <summary>A node in short.</summary>
    public NodeDocument Node(Reference reference)
    {
        var record = records.Find(reference);
        return new()
        {
            Type = reference.Kind,
            Id = reference.Id,
            Label = LabelOf(record),
            Lang = record switch { ClaimRecord claim => claim.Lang, QuotationRecord quotation => quotation.Lang, _ => null },
            SaidOn = (record as ClaimRecord)?.SaidOn,
            PublishedOn = (record as SourceRecord)?.PublishedOn,
            Status = record is null or { Status: RecordStatus.Active } ? null : record.Status,
        };
    }

    /// <summary>An edge with what is recorded of it.</summary>
    /// <param name="owner">The record that is the reason for it.</param>
    public EdgeDocument Edge(EdgeType type, Reference from, Reference to, Reference owner)
    {
        var record = records.Find(owner);
        var edge = new EdgeDocument
        {
            Type = type,
            From = from,
            To = to,
            RestsOn = [owner],
            Title = (record as AffiliationRecord)?.Title,
            Role = RoleOf(record, type, from, to),
            Since = record switch { AffiliationRecord affiliation => affiliation.From, LinkRecord link => link.Since, _ => null },
            Until = record switch { AffiliationRecord affiliation => affiliation.Until, LinkRecord link => link.Until, _ => null },
            Note = (record as LinkRecord)?.Note,
            Evidence = (record as LinkRecord)?.Evidence,
            Words = "",
        };
        return edge with { Words = EdgeWords.Of(edge, records.Find(from), records.Find(to)) };
    }

    /// <summary>What a record is called, or says.</summary>
    internal static string? LabelOf(Record? record) => record switch
    {
        EntityRecord entity => entity.Name,
        SourceRecord source => source.Title,
        UnnamedSourceRecord unnamed => unnamed.Descriptor,
        ClaimRecord claim => claim.Text,
        QuotationRecord quotation => quotation.Text,
        _ => null,
    };

    private static string? RoleOf(Record? owner, EdgeType type, Reference from, Reference to) => owner switch
    {
        LinkRecord link => link.Role,
        ClaimRecord claim => claim.Edges.FirstOrDefault(edge => edge.Type == type && edge.From == from && edge.To == to).Role,
        _ => null,
    };
}
