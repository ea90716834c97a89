using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>One relationship as it is drawn. Two that are equal need not be drawn again.</summary>
/// <param name="Owner">The affiliation or link that the relationship is; null when it is a part of the record it starts at.</param>
/// <param name="OwnerVersion">Its version, with which its properties change; 0 when there is none.</param>
/// <param name="Key">Its place in the lists that walk along it (see <see cref="SortKeys"/>).</param>
/// <param name="Role">Of <c>ABOUT</c>, and of <c>MADE</c> where another speaker is named first.</param>
internal readonly record struct DrawnEdge(
    Reference From, EdgeType Type, Reference To, Reference? Owner = null, int OwnerVersion = 0, string? Key = null, string? Role = null)
{
    /// <summary>The edges of a record that is no claim or quotation.</summary>
    public static IEnumerable<DrawnEdge> Of(StoredRecord? stored) => stored is null or { IsDeleted: true }
        ? []
        : stored.Record.Edges.Select(edge => stored.Record is AffiliationRecord or LinkRecord
            ? new DrawnEdge(edge.From, edge.Type, edge.To, stored.Reference, stored.Record.Version, SortKeys.Along(edge.To, stored.Recorded), edge.Role)
            : new DrawnEdge(edge.From, edge.Type, edge.To, Key: SortKeys.Along(edge.To, stored.Recorded)));

    /// <summary>The edges of a claim and of its quotations, which stand in lists under the day it was said.</summary>
    public static IEnumerable<DrawnEdge> Of(StoredRecord? claim, IReadOnlyList<QuotationRecord> quotations)
    {
        if (claim is null or { IsDeleted: true })
            return [];
        var saidKey = SortKeys.Said((ClaimRecord)claim.Record);
        return claim.Record.Edges.Concat(quotations.SelectMany(quotation => quotation.Edges)).Select(edge => new DrawnEdge(
            edge.From, edge.Type, edge.To, Role: edge.Role, Key: edge.Type switch
            {
                EdgeType.Made => SortKeys.Along(edge.From, saidKey),
                EdgeType.About or EdgeType.OnBehalfOf or EdgeType.AppearsIn => SortKeys.Along(edge.To, saidKey),
                _ => null,
            }));
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
