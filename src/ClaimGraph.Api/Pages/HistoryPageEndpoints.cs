using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.History;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Who changed what of a record, and when; also of one that was deleted, or that is a part of another.</summary>
internal static class HistoryPageEndpoints
{
    public static void MapHistoryPages(this IEndpointRouteBuilder routes)
    {
        foreach (var kind in PageEndpoints.Kinds)
            routes.MapPage(
                $"/{Addresses.CollectionOf(kind)}/{{id}}/history",
                (string id, HttpContext http, IGraphStore store) => GetAsync(PathIds.Require(kind, id), null, http, store),
                Parameter.Limit, Parameter.Cursor);
        foreach (var (kind, owner, address) in RecordParts.Kinds)
            routes.MapPage(
                $"{address}/history",
                (string id, string part, HttpContext http, IGraphStore store) => GetAsync(PathIds.Require(kind, part), PathIds.Require(owner, id), http, store),
                Parameter.Limit, Parameter.Cursor);
    }

    private static async Task GetAsync(Reference reference, Reference? owner, HttpContext http, IGraphStore store)
    {
        var json = $"{Addresses.Of(http.Request, reference)}/history";
        var query = QueryParameters.Of(http);
        if (PageAnswers.IsLedToData(http, json))
            return;
        var gone = http.RequestAborted;
        var page = await PageAnswers.ListAsync<Page<Change>?, RecordChange>(
            query, part => store.HistoryAsync(reference, part, gone), part => [.. (part?.Items ?? []).Select(ChangeOf)], ListedWords.BytesOf) ?? throw PathIds.NotFound(reference.Kind);
        var newest = page.Items[0];
        if (query.Get(Parameter.Cursor) is not null && await store.HistoryAsync(reference, new(1), gone) is { Items: [var last] })
            newest = last;
        var content = newest.After ?? newest.Before;
        if (owner is { } whole && !RecordParts.IsOf(whole, content))
            throw PathIds.NotFound(reference.Kind);
        await PageAnswers.WriteAsync<HistoryPage, HistoryContent>(http, new(
            // What may be done with a part is said on the page of what it belongs to.
            new(json) { State = newest.Status == RecordStatus.Deleted || owner is not null ? null : new(reference, newest.Version, newest) },
            reference,
            PageAnswers.NameIn(content) ?? reference.ToString(),
            FieldDifference.TextOf(content, "lang"),
            newest,
            PageAnswers.PartOf(query, PageAddresses.HistoryOf(reference, owner), [.. page.Items.Select(ChangeOf)], page.Next))
        {
            Owner = owner,
        });
    }

    private static RecordChange ChangeOf(Change change) => new(
        change, FieldDifference.TextOf(change.After ?? change.Before, "lang"), FieldDifference.Between(change.Before, change.After));
}
