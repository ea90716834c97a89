using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>Claims that links join to one: a statement for each step, one for the links of the page, and one for its claims.</summary>
internal static class RelatedLists
{
    /// <summary>Null when there is no such claim.</summary>
    public static async Task<RelatedPage?> PageAsync(Inquiry inquiry, RelatedQuery query, PageRequest page)
    {
        var ends = new Facts();
        var surroundings = new Surroundings(query.Types);
        if (!await surroundings.FindAsync(inquiry, [query.Claim], ends).ConfigureAwait(false))
            return null;
        var search = new RelatedSearch<string>(query.Claim.ToString(), query.Depth);
        while (search.TryAsk(out var nodes, out var most))
            search.Take(await surroundings.EdgesAsync(inquiry, nodes, most).ConfigureAwait(false));

        var (items, next) = search.Cut(page, surroundings.ReferenceOf);
        var related = items.Count == 0 ? [] : await DocumentsAsync(inquiry, query, search, items).ConfigureAwait(false);
        return new(
            related.FindAll(claim => claim.Claim.Status != RecordStatus.Deleted && claim.Links.Count > 0),
            related.Count < items.Count ? RelatedSearch<string>.PlaceOf(items[related.Count - 1]) : next,
            search.IsComplete);
    }

    private static async Task<List<RelatedClaim>> DocumentsAsync(
        Inquiry inquiry, RelatedQuery query, RelatedSearch<string> search, IReadOnlyList<(int Distance, string Node, Reference Claim)> items)
    {
        var answer = await inquiry.AskAsync(CypherTexts.Of(ClaimWalk.Named, ClaimTail.Page), new Dictionary<string, object?>
        {
            ["claims"] = items.Select(item => item.Claim.ToString()).ToList(),
        }).ConfigureAwait(false);
        var (_, facts) = ClaimDocuments.Read(answer);
        var pairs = items.ToDictionary(
            item => item.Claim, item => search.Before(item.Node).Select(before => (item.Node, before)).ToList());
        var edges = await DrawnEdges.BetweenAsync(inquiry, pairs.Values.SelectMany(pair => pair), query.Types, facts).ConfigureAwait(false);
        return await inquiry.WorkAsync(facts, view => items.Select(item => new RelatedClaim(
            item.Distance, edges.Of(view, pairs[item.Claim]), ClaimDocuments.Of(view, item.Claim))).WhatFits(claim => claim.Bytes)).ConfigureAwait(false);
    }
}
