using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Home;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Where people begin.</summary>
internal static class HomePageEndpoint
{
    private const int Newest = 6;

    private static readonly (string Name, RecordKind Kind)[] Counted =
    [
        ("people", RecordKind.Person), ("institutions", RecordKind.Institution), ("countries", RecordKind.Country), ("topics", RecordKind.Topic),
        ("sources", RecordKind.Source),
    ];

    public static void MapHomePage(this IEndpointRouteBuilder routes) => routes.MapPage("/", GetAsync);

    private static async Task GetAsync(HttpContext http, IGraphStore store)
    {
        var json = $"{Addresses.Root}/claims";
        if (PageAnswers.IsLedToData(http, json))
            return;
        var gone = http.RequestAborted;
        var newest = await store.ListClaimsAsync(new(new(), ClaimSort.RecordedAt), new(Newest), gone);
        var facets = await PageAnswers.WithoutIfLateAsync(store.FacetsAsync(new(), [FacetField.Speaker, FacetField.Topic], gone));
        var counts = new List<(string, MatchCount)>();
        if ((facets?.Matches ?? await PageAnswers.WithoutIfLateAsync(store.CountClaimsAsync(new(), gone))) is { } claims)
            counts.Add(("statements", claims));
        foreach (var (name, kind) in Counted)
            if (await PageAnswers.WithoutIfLateAsync(store.CountAsync(new(kind), gone)) is { } count)
                counts.Add((name, count));
        await PageAnswers.WriteAsync<HomePage, HomeContent>(http, new(new(json), counts, PageAnswers.ClaimsOf(newest.Items), facets));
    }
}
