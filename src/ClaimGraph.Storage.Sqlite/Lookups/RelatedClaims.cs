using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Storage.Sqlite.Rendering;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Finds the claims that links join to one.</summary>
internal sealed class RelatedClaims(Reader reader, TemplateFiller filler)
{
    private readonly KnownRecords records = new(reader);

    public RelatedPage? Page(RelatedQuery query, PageRequest page)
    {
        if (records.KeyOf(query.Claim) is not { } claim)
            return null;
        var edges = new EdgeReader(reader, records, query.Types);
        var search = new RelatedSearch<long>(claim, query.Depth);
        while (search.TryAsk(out var nodes, out var most))
            search.Take(edges.At(nodes, most));

        var after = page.After is { } position ? Position.Numbered(position) : default;
        var rows = search.Found
            .Select(found => (found.Distance, found.Claim, ReferenceOf(found.Claim).Id))
            .Where(row => row.Distance > after.Order || row.Distance == after.Order && string.CompareOrdinal(row.Id, after.Id) > 0)
            .OrderBy(row => row.Distance).ThenBy(row => row.Id, StringComparer.Ordinal)
            .Take(page.Size + 1).ToList();
        var items = rows.Take(page.Size).Select(row => new RelatedClaim(
            row.Distance,
            [.. search.Before(row.Claim)
                .SelectMany(before => edges.Between(ReferenceOf(row.Claim), ReferenceOf(before)))
                .OrderBy(edge => edge.Type).ThenBy(edge => edge.RestsOn.ToString(), StringComparer.Ordinal)],
            ClaimLists.Claim(reader, filler, row.Claim))).ToList();
        var next = rows.Count > page.Size ? Position.Of(rows[page.Size - 1].Id, rows[page.Size - 1].Distance) : null;
        return new(items, next, search.IsComplete);
    }

    private Reference ReferenceOf(long node) => RecordReader.ReferenceOf(reader, node);
}
