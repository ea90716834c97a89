using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Records;

/// <summary>What every record answers at its own address, whatever it is.</summary>
internal static class RecordEndpoints
{
    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps reading a record, as it stands or in an earlier version.</summary>
        public RouteHandlerBuilder MapRecord<T>(RecordKind kind, string example) where T : Description => routes
            .MapRead("/{id}", (string id, HttpContext http, IGraphStore store) => GetAsync(kind, id, http, store))
            .Does($"get{kind}", $"Answers {Named(kind)}.", "With version, as it was then, without what has a history of its own.")
            .Takes(RecordParameters.Version)
            .Answers<T>(StatusCodes.Status200OK, "The record.", example, kind)
            .Refuses(Problems.NotFound, Problems.Deleted);

        /// <summary>Maps putting a new version in the place of the one the caller saw.</summary>
        /// <param name="complete">Fills in what the address says already.</param>
        public RouteHandlerBuilder MapReplacement<T>(RecordKind kind, string example, Func<T, T>? complete = null)
            where T : Description => routes
            .MapPut("/{id}", (string id, HttpContext http, IGraphStore store) => ReplaceAsync(kind, id, complete, http, store))
            .Needs(Scope.Write)
            .Does($"replace{kind}", $"Replaces {Named(kind)} by a new version.", "What is left out is removed; the id stays.")
            .Reads<T>(example, kind)
            .AnswersWritten<T>(StatusCodes.Status200OK, "The record as it stands now.", example, kind)
            .Refuses(Problems.NotFound, Problems.Deleted, Problems.AmbiguousMatch, Problems.ContentConflict, Problems.StaleVersion)
            .Refuses(Problems.RuleBroken, Problems.UnknownReference, Problems.LimitExceeded, Problems.IfMatchRequired);

        /// <summary>Maps hiding a record behind a tombstone.</summary>
        public RouteHandlerBuilder MapDeletion(RecordKind kind) => routes
            .MapDelete("/{id}", (string id, HttpContext http, IGraphStore store) => DeleteAsync(kind, id, http, store))
            .Needs(Scope.Admin)
            .Does($"delete{kind}", $"Deletes {Named(kind)}; its history stays.")
            .Answers(new(StatusCodes.Status204NoContent, "It is deleted."))
            .Refuses(Problems.NotFound, Problems.Deleted, Problems.InUse, Problems.StaleVersion, Problems.IfMatchRequired);

        /// <summary>Maps a record's changes.</summary>
        public RouteHandlerBuilder MapHistory(RecordKind kind) => routes
            .MapRead("/{id}/history", (string id, HttpContext http, IGraphStore store) => HistoryAsync(kind, id, http, store))
            .Does($"list{kind}History", $"Lists the changes of {Named(kind)}, newest first, also after its deletion.")
            .Takes(Parameter.Limit, Parameter.Cursor)
            .AnswersPage<ChangeDocument>("The changes, each with the record's content before and after.", "change")
            .Refuses(Problems.NotFound);
    }

    /// <summary>Throws the problem of a record that is not there (404) or was deleted (410).</summary>
    public static async Task<Document> RequireStandingAsync(IGraphStore store, Reference reference, CancellationToken cancellation) =>
        Responses.RequireStanding(reference.Kind, await store.FindAsync(reference, cancellation));

    /// <summary>An earlier version of a record; throws the problem of one that there never was (404).</summary>
    public static async Task<Document> RequireVersionAsync(IGraphStore store, Reference reference, int version, CancellationToken cancellation) =>
        await store.FindVersionAsync(reference, version, cancellation)
            ?? throw new ProblemException(Problems.NotFound, $"{reference} has no version {version}.");

    /// <summary>Throws the problem of a document that names another id than its address.</summary>
    public static void RequireSameId(Description content, string id)
    {
        if (content.Id is { } given && given != id)
        {
            throw new ProblemException(Problems.InvalidDocument, $"An id never changes: here it is {id}.")
                .At("id", $"Leave it out, or write {id}.");
        }
    }

    private static async Task GetAsync(RecordKind kind, string id, HttpContext http, IGraphStore store)
    {
        var reference = PathIds.Require(kind, id);
        var document = QueryParameters.Of(http).Get(RecordParameters.Version) is { } version
            ? await RequireVersionAsync(store, reference, version, http.RequestAborted)
            : await store.FindAsync(reference, http.RequestAborted);
        await Responses.WriteRecordAsync(http, kind, document);
    }

    private static async Task ReplaceAsync<T>(RecordKind kind, string id, Func<T, T>? complete, HttpContext http, IGraphStore store)
        where T : Description
    {
        var reference = PathIds.Require(kind, id);
        var expected = await Preconditions.ExpectedVersionAsync(http, store, reference);
        var received = await RequestBody.ReadAsync<T>(http, content =>
        {
            RequireSameId(content, id);
            return complete is null ? content : complete(content);
        });
        await Writes.AnswerAsync(http, store, new Replace(reference, received.Document, expected));
    }

    private static async Task DeleteAsync(RecordKind kind, string id, HttpContext http, IGraphStore store)
    {
        var reference = PathIds.Require(kind, id);
        var expected = await Preconditions.ExpectedVersionAsync(http, store, reference);
        await Writes.AnswerAsync(http, store, new Delete(reference, expected));
    }

    private static async Task HistoryAsync(RecordKind kind, string id, HttpContext http, IGraphStore store)
    {
        var page = Cursors.PageOf(QueryParameters.Of(http));
        var history = await store.HistoryAsync(PathIds.Require(kind, id), page, http.RequestAborted) ?? throw PathIds.NotFound(kind);
        await Responses.WritePageAsync(http, [.. history.Items.Select(ChangeDocument.Write)], history.Next);
    }

    private static string Named(RecordKind kind)
    {
        var name = WireNames<RecordKind>.Of(kind).Replace('-', ' ');
        return name[0] is 'a' or 'i' ? $"an {name}" : $"a {name}";
    }
}
