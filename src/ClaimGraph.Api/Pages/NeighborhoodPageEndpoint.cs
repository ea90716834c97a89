using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Neighborhoods;
using ClaimGraph.Explorer.Pictures;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Pages;

/// <summary>What a record is joined to: all of it as a picture, or one relationship as a list.</summary>
internal static class NeighborhoodPageEndpoint
{
    private static readonly QueryParameter<string?> Of =
        Parameter.Text("of", "The record: its reference, or its name.", Limits.ReferenceLength, "country:CN");

    public static void MapNeighborhoodPage(this IEndpointRouteBuilder routes) =>
        routes.MapPage(PageAddresses.Neighborhood, GetAsync, Of, Neighbors.Type, Neighbors.Direction, Parameter.Limit, Parameter.Cursor);

    private static async Task GetAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var query = QueryParameters.Of(http);
        var text = query.Get(Of);
        http.Response.Headers.Vary = HeaderNames.Accept;
        if (string.IsNullOrWhiteSpace(text))
        {
            await PageAnswers.WriteAsync<NeighborhoodPage, NeighborhoodContent>(http, new(null, null, null, null));
            return;
        }

        var json = $"{Addresses.Root}/graph/neighbors{PageAddresses.QueryOf(query.Given.Where(pair => pair.Key != Parameter.Cursor.Name))}";
        if (PageAnswers.IsLedToData(http, json))
            return;
        var gone = http.RequestAborted;
        var asked = await TypedRecords.FindAsync(http, store, lane, text);
        if (asked.Found is not { } record)
        {
            await PageAnswers.WriteOnceAsync<NeighborhoodPage, NeighborhoodContent>(http, new(null, asked, null, null), PageAnswers.StatusOf(asked));
            return;
        }

        // What is cited says who is meant, whoever is called so later.
        if (text != record.ToString())
        {
            PageAnswers.LeadTo(http, PageAddresses.Graph(record));
            return;
        }

        var question = Neighbors.QueryOf(query, record);
        var isList = question is { Type: not null, Direction: not null };
        var found = await (isList
                ? PageAnswers.ListAsync<Neighborhood?, NeighborDocument>(
                    query, part => store.ListNeighborsAsync(question, part, gone), part => part?.Groups is [var listed] ? listed.Items : [], ListedWords.BytesOf)
                : store.ListNeighborsAsync(question, Cursors.PageOf(query) with { Size = NeighborhoodGraph.MostNeighbors }, gone))
            ?? throw new ProblemException(Problems.UnknownReference, $"{record} was removed meanwhile.");
        var group = found.Groups is [var only] ? only : null;
        await PageAnswers.WriteAsync<NeighborhoodPage, NeighborhoodContent>(http, new(
            new(json),
            asked,
            found,
            isList
                ? PageAnswers.PartOf(query, PageAddresses.Graph(record, question.Type!.Value, question.Direction!.Value), group?.Items ?? [], group?.Next)
                : null));
    }
}
