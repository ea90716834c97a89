using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Paths;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Pages;

/// <summary>How two records are connected.</summary>
internal static class PathsPageEndpoint
{
    private static readonly QueryParameter<string?> From =
        Parameter.Text("from", "Where the chains begin: a reference, or a name.", Limits.ReferenceLength, "person:alexander-gabuev");

    private static readonly QueryParameter<string?> To = Parameter.Text("to", "Where they end.", Limits.ReferenceLength, "person:wang-yiwei");

    public static void MapPathsPage(this IEndpointRouteBuilder routes) =>
        routes.MapPage(PageAddresses.Paths, GetAsync, From, To, Lookups.Paths.Types, Lookups.Paths.MaxLength, Lookups.Paths.Limit, Lookups.Paths.Avoid);

    private static async Task GetAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var query = QueryParameters.Of(http);
        var gone = http.RequestAborted;
        http.Response.Headers.Vary = HeaderNames.Accept;
        if (query.Get(From) is not null && query.Get(To) is not null
            && PageAnswers.IsLedToData(http, $"{Addresses.Root}/graph/paths{PageAddresses.QueryOf(query.Given)}"))
            return;
        var from = query.Get(From) is { } begin ? await TypedRecords.FindAsync(http, store, lane, begin) : null;
        var to = query.Get(To) is { } end ? await TypedRecords.FindAsync(http, store, lane, end) : null;
        var content = new PathsContent(
            null, from, to, query.Get(Lookups.Paths.MaxLength), query.Given.FirstOrDefault(pair => pair.Key == Lookups.Paths.Avoid.Name).Value, null);
        if (from?.Found is not { } one || to?.Found is not { } other || content.AreSame)
        {
            await PageAnswers.WriteOnceAsync<PathsPage, PathsContent>(
                http, content, content.AreSame ? StatusCodes.Status422UnprocessableEntity : PageAnswers.StatusOf(from, to));
            return;
        }

        // What is cited says who is meant, whoever is called so later.
        var named = query.Narrowed([(From.Name, one.ToString()), (To.Name, other.ToString())]);
        if (from.Text != one.ToString() || to.Text != other.ToString())
        {
            PageAnswers.LeadTo(http, $"{PageAddresses.Paths}{PageAddresses.QueryOf(named)}");
            return;
        }

        var answer = await store.FindPathsAsync(Lookups.Paths.QueryOf(query, one, other), gone)
            ?? throw new ProblemException(Problems.UnknownReference, "One of the two was removed meanwhile.");
        await PageAnswers.WriteAsync<PathsPage, PathsContent>(http, content with
        {
            Frame = new($"{Addresses.Root}/graph/paths{PageAddresses.QueryOf(query.Given)}"),
            Answer = answer,
        });
    }
}
