using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>What is one step from a node: counts and a page for each of its ends, with one statement.</summary>
internal static class NeighborLists
{
    /// <summary>Null when there is no such node.</summary>
    public static async Task<Neighborhood?> PageAsync(Inquiry inquiry, NeighborQuery query, PageRequest page)
    {
        var after = page.After is { } position ? NeighborPlace.Read(position) : null;
        var range = KeyRange.Of(query.Of.ToString(), after: null, isDescending: true);
        var answer = await inquiry.AskAsync(CypherTexts.NeighborsOf(query.Of.Kind), new Dictionary<string, object?>
        {
            ["of"] = query.Of.ToString(),
            ["in"] = Types(query, EdgeDirection.In),
            ["out"] = Types(query, EdgeDirection.Out),
            ["from"] = range.From,
            // Where edges have the same place, this one is looked at again.
            ["to"] = after is null ? range.To : range.From + after.Place,
            ["place"] = after?.Place,
            ["id"] = after?.Neighbor.Id ?? "",
            ["neighbor"] = after?.Neighbor.ToString(),
            ["limit"] = page.Size + 1,
        }).ConfigureAwait(false);
        // Affiliations and links are records, and no nodes.
        if (answer.Rows.Count == 0 || EdgeEnds.Of(query.Of.Kind).Count == 0)
            return null;
        var facts = new Facts();
        var rows = answer.Rows.Select(row => NeighborRow.Read(query.Of, row, facts)).ToList();
        return await inquiry.WorkAsync(facts, view => Of(view, query, rows, page.Size)).ConfigureAwait(false);
    }

    private static Neighborhood? Of(FactsView view, NeighborQuery query, List<NeighborRow> rows, int size)
    {
        if (!view.Stands(query.Of))
            return null;
        var ends = (
            from end in query.Ends
            let ofEnd = rows.FindAll(row => row.End == end)
            let count = ofEnd.Sum(row => row.Count)
            where count > 0
            select (End: end, Count: count, Rows: ofEnd)).ToList();
        return new(
            new GraphDescriber(view).Node(query.Of),
            ends.ConvertAll(end => Group(view, end.End, end.Count, end.Rows, size, Limits.PageBytes / ends.Count)));
    }

    private static NeighborGroup Group(FactsView view, EdgeEnd end, long count, List<NeighborRow> rows, int size, int bytes)
    {
        var describer = new GraphDescriber(view);
        var neighbors = rows.Where(row => row.At is not null)
            .OrderByDescending(row => row.At!.Place, StringComparer.Ordinal)
            .ThenBy(row => row.At!.Neighbor.Id, StringComparer.Ordinal)
            .ThenBy(row => row.At!.Neighbor.ToString(), StringComparer.Ordinal).ToList();
        var shown = neighbors.Take(size).Select(row => (
            IsThere: view.Stands(row.At!.Neighbor) && view.Stands(row.Edge.Owner),
            Document: new NeighborDocument(describer.Node(row.At!.Neighbor), row.Edge.Describe(describer))))
            .WhatFits(row => NeighborDocument.BytesOf(row.Document), bytes);
        return new(
            end.Type, end.Direction, count, [.. shown.Where(row => row.IsThere).Select(row => row.Document)],
            shown.Count < neighbors.Count ? neighbors[shown.Count - 1].At!.ToString() : null);
    }

    private static List<string> Types(NeighborQuery query, EdgeDirection direction) =>
        [.. query.Ends.Where(end => end.Direction == direction).Select(end => WireNames<EdgeType>.Of(end.Type))];
}
