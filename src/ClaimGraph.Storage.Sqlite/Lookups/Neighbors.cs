using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Reads what is one step from a node, as many of each group as a page holds.</summary>
internal sealed class Neighbors
{
    private readonly Reader reader;
    private readonly KnownRecords records;
    private readonly GraphDescriber describer;

    public Neighbors(Reader reader)
    {
        this.reader = reader;
        records = new(reader);
        describer = new(records);
    }

    private readonly record struct Row(long Sort, Reference Neighbor, Reference Owner);

    public Neighborhood? Page(NeighborQuery query, PageRequest page)
    {
        if (records.KeyOf(query.Of) is not { } node)
            return null;
        var ends = query.Ends.Select(end => (End: end, Count: Count(node, end))).Where(end => end.Count > 0).ToList();
        return new(
            describer.Node(query.Of), ends.ConvertAll(end => Group(query.Of, node, end.End, end.Count, page, Limits.PageBytes / ends.Count)));
    }

    private NeighborGroup Group(Reference of, long node, EdgeEnd end, long count, PageRequest page, int bytes)
    {
        var rows = Rows(node, end, page);
        var items = rows.Take(page.Size).Select(row => new NeighborDocument(describer.Node(row.Neighbor), end.Direction == EdgeDirection.In
            ? describer.Edge(end.Type, row.Neighbor, of, row.Owner)
            : describer.Edge(end.Type, of, row.Neighbor, row.Owner))).WhatFits(NeighborDocument.BytesOf, bytes);
        var next = items.Count < rows.Count
            ? Position.Of(rows[items.Count - 1].Neighbor.ToString(), rows[items.Count - 1].Sort)
            : null;
        return new(end.Type, end.Direction, count, items, next);
    }

    private List<Row> Rows(long node, EdgeEnd end, PageRequest page)
    {
        var (last, sort) = After(page);
        var row = reader[end.Direction == EdgeDirection.In ? Sql.NeighborsIn : Sql.NeighborsOut]
            .Bind("$node", node).Bind("$type", (long)end.Type).Bind("$limit", page.Size + 1)
            .Bind("$sort", sort).Bind("$id", last.Id ?? "").Bind("$kind", (long)last.Kind);
        var rows = new List<Row>();
        while (row.Step())
            rows.Add(new(row.Long(0), ReferenceAt(1), ReferenceAt(3)));
        return rows;

        Reference ReferenceAt(int column) => new((RecordKind)row.Int(column), row.Text(column + 1));
    }

    private static (Reference Neighbor, long Sort) After(PageRequest page)
    {
        if (page.After is not { } position)
            return (default, long.MaxValue);
        var (neighbor, sort) = Position.Numbered(position);
        return Reference.TryParse(neighbor, out var last)
            ? (last, sort)
            : throw new InvalidPositionException($"'{position}' is no place among neighbours.");
    }

    /// <summary>Kept where there is no limit to it; else there are few to count.</summary>
    private long Count(long node, EdgeEnd end) =>
        (end switch
        {
            { IsUnlimited: true } => reader[Sql.DegreeOf].Bind("$direction", (long)end.Direction),
            { Direction: EdgeDirection.In } => reader[Sql.CountEdgesIn],
            _ => reader[Sql.CountEdgesOut],
        }).Bind("$node", node).Bind("$type", (long)end.Type).Number() ?? 0;
}
