using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>One relationship as it is drawn. Two that are equal need not be drawn again.</summary>
/// <param name="Owner">The affiliation or link that the relationship is; null when it is a part of the record it starts at.</param>
/// <param name="OwnerVersion">Its version, with which its properties change; 0 when there is none.</param>
/// <param name="Key">Its place in the lists of claims that walk along it (see <see cref="SortKeys.Along"/>).</param>
/// <param name="NeighborKey">Its place in the list of neighbours that walks along it (see <see cref="SortKeys"/>).</param>
/// <param name="Role">Of <c>ABOUT</c>.</param>
internal readonly record struct DrawnEdge(
    Reference From, EdgeType Type, Reference To, Reference? Owner = null, int OwnerVersion = 0, string? Key = null, string? NeighborKey = null,
    string? Role = null)
{
    /// <summary>The edges of a record that is no claim or quotation.</summary>
    public static IEnumerable<DrawnEdge> Of(StoredRecord? stored) => stored is null or { IsDeleted: true }
        ? []
        : stored.Record.Edges.Select(edge =>
        {
            var drawn = new DrawnEdge(edge.From, edge.Type, edge.To, NeighborKey: SortKeys.Neighbor(edge.To, stored.Recorded, edge.From));
            return stored.Record is AffiliationRecord or LinkRecord
                ? drawn with { Owner = stored.Reference, OwnerVersion = stored.Record.Version, Role = edge.Role }
                : drawn;
        });

    /// <summary>The edges of a claim and of its quotations, which stand in lists under the day it was said.</summary>
    public static IEnumerable<DrawnEdge> Of(StoredRecord? claim, IReadOnlyList<QuotationRecord> quotations) => claim is null or { IsDeleted: true }
        ? []
        : claim.Record.Edges.Concat(quotations.SelectMany(quotation => quotation.Edges)).Select(edge => Of((ClaimRecord)claim.Record, edge));

    private static DrawnEdge Of(ClaimRecord claim, Edge edge)
    {
        var drawn = new DrawnEdge(edge.From, edge.Type, edge.To, Role: edge.Role);
        return edge.Type switch
        {
            EdgeType.Made => drawn with
            {
                Key = SortKeys.Along(edge.From, SortKeys.Said(claim)),
                NeighborKey = SortKeys.Neighbor(edge.From, claim, edge.To),
            },
            EdgeType.About or EdgeType.AppearsIn => drawn with
            {
                Key = SortKeys.Along(edge.To, SortKeys.Said(claim)),
                NeighborKey = SortKeys.Neighbor(edge.To, claim, edge.From),
            },
            EdgeType.OnBehalfOf => drawn with { NeighborKey = SortKeys.Neighbor(edge.To, claim, edge.From) },
            _ => drawn,
        };
    }

    /// <summary>The row that draws it.</summary>
    /// <param name="owner">The record of <see cref="Owner"/>.</param>
    public Dictionary<string, object?> ToDrawing(Record? owner) => new()
    {
        ["from"] = From.ToString(),
        ["type"] = WireNames<EdgeType>.Of(Type),
        ["to"] = To.ToString(),
        ["properties"] = EdgeProperties.Of(this, owner),
    };

    /// <summary>The row that takes it away.</summary>
    public Dictionary<string, object?> ToErasure() => new()
    {
        ["from"] = From.ToString(),
        ["type"] = WireNames<EdgeType>.Of(Type),
        ["to"] = To.ToString(),
        ["owner"] = Owner?.ToString() ?? "",
    };
}
