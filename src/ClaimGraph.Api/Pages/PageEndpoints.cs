using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Pages;

/// <summary>The pages for people. What they look like is the explorer's; here they are found, and what they show is read.</summary>
internal static class PageEndpoints
{
    /// <summary>How long a file may be kept whose address changes with what is in it: a year.</summary>
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>The kinds of records that have a page.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } =
        [RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic, RecordKind.Source, RecordKind.Claim];

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        foreach (var asset in PageAsset.All)
            // They say nothing of the record, and the page that asks for a key needs them too.
            routes.MapPage(asset.Address, (HttpContext http) => SendAsync(http, asset)).AllowAnonymous();
        routes.MapWellKnownFiles();
        routes.MapHomePage();
        routes.MapSearchPage();
        routes.MapClaimPage();
        routes.MapPersonPage();
        routes.MapEntityPages();
        routes.MapSourcePage();
        routes.MapHistoryPages();
        routes.MapNeighborhoodPage();
        routes.MapPathsPage();
        routes.MapVerifyPage();
        routes.MapReadPage();
        routes.MapAddPage();
        routes.MapEditPage();
        routes.MapRecordEditPages();
        routes.MapPrintingAddPage();
        routes.MapPrintingEditPage();
        routes.MapPositionPages();
        routes.MapDeletionPages();
        routes.MapDuplicatesPages();
        routes.MapDuplicatePairsPage();
        routes.MapSourceTextPage();
        routes.MapSignInPage();
    }

    private static Task SendAsync(HttpContext http, PageAsset asset)
    {
        http.Response.Headers.CacheControl = ForEver;
        return Responses.WriteBytesAsync(http, StatusCodes.Status200OK, asset.Bytes, asset.ContentType);
    }
}
