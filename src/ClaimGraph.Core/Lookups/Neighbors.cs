using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Lookups;

/// <summary>Everything one step from a node, or only along some edges.</summary>
/// <param name="Type">Null for every type.</param>
/// <param name="Direction">Null for both.</param>
public sealed record NeighborQuery(Reference Of, EdgeType? Type = null, EdgeDirection? Direction = null)
{
    /// <summary>The ends that are meant, of those that a node of this kind may be at.</summary>
    public IEnumerable<EdgeEnd> Ends => EdgeEnds.Of(Of.Kind)
        .Where(end => (Type is null || end.Type == Type) && (Direction is null || end.Direction == Direction));
}

/// <summary>What is one step from a node.</summary>
/// <param name="Groups">
/// One for each end at which there is something, in the order of <see cref="EdgeEnds.Of"/>. They share the bytes of a page equally.
/// </param>
public sealed record Neighborhood(NodeDocument Of, IReadOnlyList<NeighborGroup> Groups);

/// <summary>The neighbours along edges of one type and direction.</summary>
/// <param name="Count">All of them.</param>
/// <param name="Items">
/// Those of the page, the newest first: where a claim is the reason for the edge, or its quotation, in the order of lists of claims (day,
/// then id); else by the recording of the edge. Ties by the neighbour's id (ordinal).
/// </param>
/// <param name="Next">Where the next page begins, for a query of this type and direction; null at the end.</param>
public sealed record NeighborGroup(EdgeType Type, EdgeDirection Direction, long Count, IReadOnlyList<NeighborDocument> Items, string? Next);

/// <summary>A neighbour, and the edge that leads there.</summary>
public sealed record NeighborDocument(NodeDocument Node, EdgeDocument Edge)
{
    /// <summary>Bytes of the document.</summary>
    public static long BytesOf(NeighborDocument neighbor) => DocumentJson.Serialize(neighbor).Length;
}
