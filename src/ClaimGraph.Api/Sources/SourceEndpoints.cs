using ClaimGraph.Api.Citing;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Sources;

/// <summary>Published things, their texts, and what they quote.</summary>
internal static class SourceEndpoints
{
    private const string Example = "source";

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        var sources = api.MapGroup("/sources").WithTags("Sources");

        sources.MapRead("", (HttpContext http, IGraphStore store) => RecordLists.SearchAsync(http, store, new(RecordKind.Source)))
            .Does("listSources", "Lists sources, by title unless said otherwise.")
            .Takes(RecordLists.SearchableSources)
            .AnswersPage<SourceDescription>("A page of them.", Example, RecordKind.Source);

        sources.MapPost("", PostAsync)
            .Needs(Scope.Write)
            .Does("createSource", "Records a source.",
                "Its URL makes it itself, else its text, else title, publisher and date: recording it twice is recording it once.")
            .Reads<SourceDescription>(Example, RecordKind.Source)
            .AnswersWritten<SourceDescription>(StatusCodes.Status201Created, "It was recorded.", Example, RecordKind.Source)
            .AnswersWritten<SourceDescription>(StatusCodes.Status200OK, "It was on record.", Example, RecordKind.Source)
            .Refuses(Problems.AmbiguousMatch, Problems.ContentConflict, Problems.Deleted)
            .Refuses(Problems.RuleBroken, Problems.UnknownReference, Problems.KeyReused);

        sources.MapRecord<SourceDescription>(RecordKind.Source, Example);
        sources.MapReplacement<SourceDescription>(RecordKind.Source, Example);
        sources.MapDeletion(RecordKind.Source);
        sources.MapHistory(RecordKind.Source);
        sources.MapSourceText();
        sources.MapCitation(RecordKind.Source);

        sources.MapRead("/{id}/quotations", ListQuotationsAsync)
            .Does("listSourceQuotations", "Lists what a source quotes, in the order of recording.")
            .Takes(RecordLists.Owned)
            .AnswersPage<QuotationDescription>("A page of them.", "quotation", RecordKind.Quotation)
            .Refuses(Problems.NotFound, Problems.Deleted);
    }

    private static async Task PostAsync(HttpContext http, IGraphStore store)
    {
        var received = await RequestBody.ReadAsync<SourceDescription>(http);
        await Writes.AnswerAsync(http, store, new RecordSource(received.Document), received.Bytes);
    }

    private static Task ListQuotationsAsync(string id, HttpContext http, IGraphStore store) =>
        RecordLists.OwnedAsync(http, store, new(RecordKind.Quotation) { Of = PathIds.Require(RecordKind.Source, id) });
}
