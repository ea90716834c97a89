using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.People;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>A person: what they were, what they said, and who is quoted beside them.</summary>
internal static class PersonPageEndpoint
{
    private const int MostTopics = 8;
    private const int MostOthers = 10;

    public static void MapPersonPage(this IEndpointRouteBuilder routes) =>
        routes.MapPage("/people/{id}", GetAsync, RecordParameters.Version, Parameter.Limit, Parameter.Cursor);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store, TimeProvider clock)
    {
        var reference = PathIds.Require(RecordKind.Person, id);
        var json = Addresses.Of(http.Request, reference);
        var query = QueryParameters.Of(http);
        if (PageAnswers.IsLedToData(http, PageAnswers.DataOf(query, json)))
            return;
        var gone = http.RequestAborted;
        var shown = await PageAnswers.DescribedAsync(query, store, reference, gone);
        var filter = new ClaimFilter { Speaker = reference };
        var page = await PageAnswers.ListClaimsAsync(query, store, new(filter), gone);
        var facets = await PageAnswers.WithoutIfLateAsync(store.FacetsAsync(filter, [FacetField.Topic, FacetField.Year], gone));
        var others = await PageAnswers.WithoutIfLateAsync(store.ListSpeakersAsync(new SpeakersQuotedWith(reference), new(MostOthers), gone));
        await PageAnswers.WriteAsync<PersonPage, PersonContent>(http, new(
            new(json)
            {
                State = await PageAnswers.StateOfAsync(store, shown, gone),
                MoreJson = [("Statements", $"{json}/claims"), ("Capacities", $"{json}/affiliations"), ("Quoted with", $"{json}/quoted-with")],
            },
            DocumentJson.Deserialize<EntityDescription>(shown.Json.Span)!,
            PageAnswers.PartOf(query, PageAddresses.Of(reference), PageAnswers.ClaimsOf(page.Items), page.Next),
            facets?.Matches,
            [.. (facets?.ValuesOf(FacetField.Topic) ?? []).Take(MostTopics)],
            facets?.ValuesOf(FacetField.Year) ?? [],
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            others?.Items ?? []));
    }
}
