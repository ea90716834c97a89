using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Entities;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Institutions, countries and topics: what they are joined to, and the statements by them, about them and in what they published.</summary>
internal static class EntityPageEndpoints
{
    private const int MostNeighbors = 20;
    private const int MostQuoted = 10;

    private static readonly StatementList[] OfInstitutions = [StatementList.By, StatementList.About, StatementList.Printed];
    private static readonly StatementList[] OfCountries = [StatementList.By, StatementList.About];
    private static readonly StatementList[] OfTopics = [StatementList.About];

    private static readonly EdgeType[] Relationships =
        [EdgeType.AffiliatedWith, EdgeType.BasedIn, EdgeType.PartOf, EdgeType.OwnedBy, EdgeType.Advises, EdgeType.CitizenOf, EdgeType.Broader];

    public static void MapEntityPages(this IEndpointRouteBuilder routes)
    {
        Map(routes, RecordKind.Institution, OfInstitutions);
        Map(routes, RecordKind.Country, OfCountries);
        Map(routes, RecordKind.Topic, OfTopics);
    }

    private static void Map(IEndpointRouteBuilder routes, RecordKind kind, StatementList[] lists)
    {
        var list = Parameter.Choice("list", "Which statements are listed; left out, the first of these lists that holds any.", lists);
        routes.MapPage(
            $"/{Addresses.CollectionOf(kind)}/{{id}}",
            (string id, HttpContext http, IGraphStore store) => GetAsync(PathIds.Require(kind, id), lists, list, http, store),
            RecordParameters.Version, list, Parameter.Limit, Parameter.Cursor);
    }

    private static async Task GetAsync(
        Reference reference, StatementList[] lists, QueryParameter<StatementList?> list, HttpContext http, IGraphStore store)
    {
        var json = Addresses.Of(http.Request, reference);
        var query = QueryParameters.Of(http);
        if (PageAnswers.IsLedToData(http, PageAnswers.DataOf(query, json)))
            return;
        var gone = http.RequestAborted;
        var shown = await PageAnswers.DescribedAsync(query, store, reference, gone);
        var counted = new List<(StatementList List, MatchCount? Count)>();
        foreach (var one in lists)
            counted.Add((one, await PageAnswers.WithoutIfLateAsync(store.CountClaimsAsync(FilterOf(one, reference), gone))));
        var chosen = query.Get(list) ?? counted.FirstOrDefault(pair => pair.Count is not { Value: 0 }, counted[0]).List;
        var filter = FilterOf(chosen, reference);
        var page = await PageAnswers.ListClaimsAsync(query, store, new(filter), gone);
        var facets = await PageAnswers.WithoutIfLateAsync(store.FacetsAsync(filter, [FacetField.Speaker, FacetField.Topic, FacetField.Year], gone));
        var name = WireNames<StatementList>.Of(chosen);
        await PageAnswers.WriteAsync<EntityPage, EntityContent>(http, new(
            new(json) { State = await PageAnswers.StateOfAsync(store, shown, gone), MoreJson = MoreJsonOf(reference, json) },
            DocumentJson.Deserialize<EntityDescription>(shown.Json.Span)! with { Type = reference.Kind },
            counted,
            chosen,
            PageAnswers.PartOf(
                query, $"{PageAddresses.Of(reference)}?{list.Name}={name}", PageAnswers.ClaimsOf(page.Items), page.Next, (list.Name, name)),
            facets,
            await RelationshipsAsync(store, reference, gone),
            reference.Kind == RecordKind.Institution
                ? (await PageAnswers.WithoutIfLateAsync(store.ListSpeakersAsync(new SpeakersQuotedBy(reference), new(MostQuoted), gone)))?.Items ?? []
                : []));
    }

    private static ClaimFilter FilterOf(StatementList list, Reference reference) => (list, reference.Kind) switch
    {
        (StatementList.Printed, _) => new() { Publisher = reference.Id },
        (StatementList.By, RecordKind.Country) => new() { Country = reference.Id },
        (StatementList.By, _) => new() { Institution = reference.Id },
        _ => new() { About = reference },
    };

    private static async Task<IReadOnlyList<NeighborGroup>> RelationshipsAsync(IGraphStore store, Reference reference, CancellationToken gone)
    {
        var groups = new List<NeighborGroup>();
        foreach (var type in EdgeEnds.Of(reference.Kind).Select(end => end.Type).Distinct().Intersect(Relationships))
            if (await PageAnswers.WithoutIfLateAsync(store.ListNeighborsAsync(new(reference, type), new(MostNeighbors), gone)) is { } found)
                // The country of an institution stands among its facts.
                groups.AddRange(found.Groups.Where(group => group is not { Type: EdgeType.BasedIn, Direction: EdgeDirection.Out }));
        return groups;
    }

    private static (string, string)[] MoreJsonOf(Reference reference, string json) => reference.Kind switch
    {
        RecordKind.Institution => [("Statements", $"{json}/claims"), ("Statements of its people", $"{json}/speakers/claims"), ("Whom it quotes", $"{json}/quoted")],
        RecordKind.Country => [("Statements", $"{json}/claims?as=based"), ("Statements about it", $"{json}/claims?as=subject")],
        _ => [("Who speaks about it", $"{Addresses.Root}/speakers?about={reference}")],
    };
}
