using ClaimGraph.Api.Claims;
using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>The statements that some conditions choose: those of <c>GET /claims</c>, under the same names.</summary>
internal static class SearchPageEndpoint
{
    private static readonly QueryParameter[] Parameters = [.. ClaimParameters.All.Except<QueryParameter>([Parameter.Count, ClaimParameters.Facets])];

    public static void MapSearchPage(this IEndpointRouteBuilder routes) => routes.MapPage("/search", GetAsync, Parameters);

    private static async Task GetAsync(HttpContext http, IGraphStore store)
    {
        var query = QueryParameters.Of(http);
        var conditions = query.Given.Where(pair => pair.Key != Parameter.Cursor.Name).ToList();
        var address = PageAddresses.QueryOf(conditions);
        var json = $"{Addresses.Root}/claims{address}";
        if (PageAnswers.IsLedToData(http, json))
            return;
        var gone = http.RequestAborted;
        var asked = ClaimRequest.Read(query);
        var words = query.Get(ClaimParameters.Words);
        // Who looks for words wants those first that fit best.
        if (words is not null && query.Get(ClaimParameters.Sort) is null && query.Get(ClaimParameters.Order) is null)
            asked = asked with { Sort = ClaimSort.Relevance };
        var page = await PageAnswers.ListClaimsAsync(query, store, asked, gone);
        var facets = await PageAnswers.WithoutIfLateAsync(store.FacetsAsync(asked.Filter, Enum.GetValues<FacetField>(), gone));
        var claims = PageAnswers.PartOf(query, $"{query.Path.ToUriComponent()}{address}", PageAnswers.ClaimsOf(page.Items), page.Next);
        await PageAnswers.WriteAsync<SearchPage, SearchContent>(http, new(
            new(json), conditions, claims, facets?.Matches, facets, page.SortedBy, words is not null && claims.First is null ? await TypedRecords.WithWordsAsync(store, words, gone) : []));
    }
}
