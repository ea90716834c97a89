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
        var after = page.After is { } position ? Position.Numbered(position) : ((string Id, long Distance)?)null;
        var ends = new Facts();
        var surroundings = new Surroundings(query.Types);
        if (!await surroundings.FindAsync(inquiry, [query.Claim], ends).ConfigureAwait(false))
            return null;
        var search = new RelatedSearch<string>(query.Claim.ToString(), query.Depth);
        while (search.TryAsk(out var nodes, out var most))
            search.Take(await surroundings.EdgesAsync(inquiry, nodes, most).ConfigureAwait(false));

        var found = search.Found.Select(found => (found.Distance, Claim: surroundings.ReferenceOf(found.Claim)))
            .OrderBy(found => found.Distance).ThenBy(found => found.Claim.Id, StringComparer.Ordinal)
            .SkipWhile(found => after is { } last && (found.Distance, string.CompareOrdinal(found.Claim.Id, last.Id)).CompareTo(((int)last.Distance, 0)) <= 0)
            .Take(page.Size + 1).ToList();
        var items = found.Take(page.Size).ToList();
        var documents = items.Count == 0 ? [] : await DocumentsAsync(inquiry, query, search, items).ConfigureAwait(false);
        return new(documents, found.Count > page.Size ? Position.Of(items[^1].Claim.Id, items[^1].Distance) : null, search.IsComplete);
    }

    private static async Task<List<RelatedClaim>> DocumentsAsync(
        Inquiry inquiry, RelatedQuery query, RelatedSearch<string> search, List<(int Distance, Reference Claim)> items)
    {
        var answer = await inquiry.AskAsync(CypherTexts.Of(ClaimWalk.Named, ClaimTail.Page), new Dictionary<string, object?>
        {
            ["claims"] = items.Select(item => item.Claim.ToString()).ToList(),
        }).ConfigureAwait(false);
        var (_, facts) = ClaimDocuments.Read(answer);
        var pairs = items.ToDictionary(
            item => item.Claim, item => search.Before(item.Claim.ToString()).Select(before => (item.Claim.ToString(), before)).ToList());
        var edges = await DrawnEdges.BetweenAsync(inquiry, pairs.Values.SelectMany(pair => pair), query.Types, facts).ConfigureAwait(false);
        var related = await inquiry.WorkAsync(facts, view => items.ConvertAll(item => new RelatedClaim(
            item.Distance, edges.Of(view, pairs[item.Claim]), ClaimDocuments.Of(view, item.Claim)))).ConfigureAwait(false);
        return related.FindAll(claim => claim.Claim.Status != RecordStatus.Deleted && claim.Links.Count > 0);
    }
}
