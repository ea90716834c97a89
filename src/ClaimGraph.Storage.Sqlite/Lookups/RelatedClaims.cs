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

        var (found, next) = search.Cut(page, ReferenceOf);
        var items = found.Select(one => Describe(one.Distance, one.Node, one.Claim, search, edges)).WhatFits(claim => claim.Bytes);
        return new(items, items.Count < found.Count ? RelatedSearch<long>.PlaceOf(found[items.Count - 1]) : next, search.IsComplete);
    }

    private RelatedClaim Describe(int distance, long node, Reference claim, RelatedSearch<long> search, EdgeReader edges) => new(
        distance,
        [.. search.Before(node)
            .SelectMany(before => edges.Between(claim, ReferenceOf(before)))
            .OrderBy(edge => edge.Type).ThenBy(edge => edge.RestsOn[0].ToString(), StringComparer.Ordinal)],
        ClaimLists.Claim(reader, filler, node));

    private Reference ReferenceOf(long node) => RecordReader.ReferenceOf(reader, node);
}
