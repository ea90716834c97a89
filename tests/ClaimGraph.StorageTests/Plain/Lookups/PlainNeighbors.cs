using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Plain.Lookups;

/// <summary>What is one step from a node, found by looking at every edge.</summary>
internal static class PlainNeighbors
{
    public static Neighborhood? Neighbors(this PlainGraph graph, NeighborQuery query, PageRequest page)
    {
        if (!graph.IsNode(query.Of))
            return null;
        var edges = graph.Edges().ToList();
        var describer = new GraphDescriber(new PlainDocuments(graph));
        var ends = query.Ends.Where(end => At(end).Count > 0).ToList();
        return new(describer.Node(query.Of), ends.ConvertAll(Group));

        List<PlainEdge> At(EdgeEnd end) =>
            edges.FindAll(edge => edge.Type == end.Type && (end.Direction == EdgeDirection.In ? edge.To : edge.From) == query.Of);

        NeighborGroup Group(EdgeEnd end)
        {
            var isIn = end.Direction == EdgeDirection.In;
            var there = At(end);
            var cut = PlainPages.Cut(
                there, edge => PlaceOf(graph, edge, isIn ? edge.From : edge.To), page.Checked(),
                edge => Neighbor(edge, isIn ? edge.From : edge.To), NeighborDocument.BytesOf, most: Limits.PageBytes / ends.Count);
            return new(end.Type, end.Direction, there.Count, cut.Items, cut.Next);
        }

        NeighborDocument Neighbor(PlainEdge edge, Reference neighbor) => new(describer.Node(neighbor), edge.Describe(describer));
    }

    /// <summary>The newest first, as lists of claims have them; then by the neighbour's id and kind, then by the record that is the reason.</summary>
    private static string PlaceOf(PlainGraph graph, PlainEdge edge, Reference neighbor) =>
        $"{PlaceOf(graph, edge)}\0{neighbor.Id}\0{(int)neighbor.Kind:D2}\0{edge.Owner.Id}";

    private static string PlaceOf(PlainGraph graph, PlainEdge edge) => edge.Owner switch
    {
        ClaimRecord claim => PlaceOf(claim),
        QuotationRecord quotation => PlaceOf(graph.Get<ClaimRecord>(quotation.Claim)),
        _ => $"{int.MaxValue - edge.Recorded:D10}",
    };

    /// <summary>The last day and id come first.</summary>
    private static string PlaceOf(ClaimRecord claim) =>
        $"{int.MaxValue - (claim.SaidOn?.First.DayNumber ?? -1L):D10}\0{long.MaxValue - (long)ShortHash.LeadingBits(claim.Id, ShortHash.MaxLeadingBits):D19}";
}
