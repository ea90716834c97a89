using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.History;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Pages;

/// <summary>Answers pages, or leads programs to the data of them.</summary>
internal static class PageAnswers
{
    /// <summary>Parameters of a question that are shown to be mended: more than any page has.</summary>
    private const int MostAsked = 30;

    /// <summary>Bytes of what one list shows. Compressed, and with all else that a page has, they are less than the 100 kB that one may weigh.</summary>
    private const int MostListedBytes = 64_000;

    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps a page, which is no part of the API that is described to programs.</summary>
        /// <param name="parameters">What its address may say besides; all else is refused.</param>
        public RouteHandlerBuilder MapPage(string pattern, Delegate handler, params QueryParameter[] parameters) => routes
            .MapRead(pattern, handler).ExcludeFromDescription().WithMetadata(new PageQuery(), new ParameterList(parameters));
    }

    /// <summary>Whether the data was wanted instead, and its address answered.</summary>
    public static bool IsLedToData(HttpContext http, string json)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        if (!Negotiation.WantsData(http.Request))
            return false;
        LeadTo(http, json);
        return true;
    }

    /// <summary>Leads to another address, where what was asked for, or what became of a form, is (RFC 9110, 15.4.4).</summary>
    public static void LeadTo(HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }

    /// <summary>The status of a page that asks for records: an error when one is named that is not there.</summary>
    public static int StatusOf(params ReadOnlySpan<TypedRecord?> typed)
    {
        foreach (var one in typed)
            if (one is { Found: null, Candidates.Count: 0 })
                return StatusCodes.Status422UnprocessableEntity;
        return StatusCodes.Status200OK;
    }

    /// <summary>Where the data of a record's page is: of the version that it shows.</summary>
    /// <param name="json">Where the record is.</param>
    public static string DataOf(QueryParameters query, string json) =>
        query.Get(RecordParameters.Version) is { } version ? FormattableString.Invariant($"{json}?version={version}") : json;

    /// <summary>Writes a page; a browser that has it already is told so.</summary>
    public static async Task WriteAsync<TPage, TContent>(HttpContext http, TContent content) where TPage : ContentPage<TContent> =>
        await Responses.WriteTaggedAsync(
            http, StatusCodes.Status200OK, version: 0, await PageRenderer.RenderAsync<TPage, TContent>(http.RequestServices, content), MediaTypes.HtmlUtf8);

    /// <summary>Writes a page that is true of this moment only, so that nobody keeps it.</summary>
    public static async Task WriteOnceAsync<TPage, TContent>(HttpContext http, TContent content, int status = StatusCodes.Status200OK)
        where TPage : ContentPage<TContent>
    {
        http.Response.Headers.CacheControl = "no-store";
        await Responses.WriteBytesAsync(
            http, status, await PageRenderer.RenderAsync<TPage, TContent>(http.RequestServices, content), MediaTypes.HtmlUtf8);
    }

    /// <summary>The page that tells what went wrong.</summary>
    public static Task<byte[]> ErrorAsync(HttpContext http, ProblemDocument problem) =>
        PageRenderer.RenderAsync<ErrorPage, ErrorContent>(http.RequestServices, new(
            problem.Status, PageWords.Of(problem.Title), PageWords.Of(problem.Detail),
            (problem.Errors ?? new Dictionary<string, List<string>>()).ToDictionary(
                pair => pair.Key, pair => pair.Value.ConvertAll(sentence => PageWords.Of(sentence, pair.Key, QueryLabels.Of))),
            [.. (problem.Candidates ?? []).Select(candidate => (candidate.Reference, candidate.Name))], problem.TraceId)
        {
            Path = IsMendable(http.Request, problem) ? http.Request.PathBase.Add(http.Request.Path).ToUriComponent() : null,
            Asked = [.. http.Request.Query.Where(pair => pair.Key != Parameter.Cursor.Name).Take(MostAsked).Select(pair => KeyValuePair.Create(pair.Key, pair.Value[0] ?? ""))],
            IsForm = HttpMethods.IsPost(http.Request.Method),
            History = problem.Status == StatusCodes.Status410Gone ? RecordParts.HistoryIn(http.Request) : null,
        });

    /// <summary>The record that a page shows: as it stands, or in the earlier version that its address names.</summary>
    /// <exception cref="ProblemException">There is none, it was deleted, or it has no such version.</exception>
    public static async Task<(Document Document, bool IsEarlier)> ShownAsync(
        QueryParameters query, IGraphStore store, Reference reference, CancellationToken cancellation)
    {
        var earlier = query.Get(RecordParameters.Version);
        var standing = await store.FindAsync(reference, cancellation);
        // What was deleted can be read in the versions that it had.
        if (standing is not null && earlier is { } version && version != standing.Version)
            return (await RecordEndpoints.RequireVersionAsync(store, reference, version, cancellation), true);
        return (Responses.RequireStanding(reference.Kind, standing), false);
    }

    /// <summary>The same of an entity; as it stands it is described with what belongs to it.</summary>
    /// <inheritdoc cref="ShownAsync"/>
    public static async Task<Document> DescribedAsync(QueryParameters query, IGraphStore store, Reference entity, CancellationToken cancellation)
    {
        // Which asks once, of what stands.
        if (query.Get(RecordParameters.Version) is null && await store.DescribeAsync(entity, cancellation) is { } described)
            return described;
        var (shown, isEarlier) = await ShownAsync(query, store, entity, cancellation);
        return isEarlier ? shown : await store.DescribeAsync(entity, cancellation) ?? throw PathIds.NotFound(entity.Kind);
    }

    /// <summary>What a record is called, or says; null when its content does not tell.</summary>
    public static string? NameIn(ReadOnlyMemory<byte>? content) => FieldDifference.TextOf(content, "name", "title", "text");

    /// <summary>The state of a record that a page shows.</summary>
    public static async Task<RecordState> StateOfAsync(IGraphStore store, Document document, CancellationToken cancellation)
    {
        var history = await store.HistoryAsync(document.Reference, new(1), cancellation);
        var last = history is { Items: [var newest] } ? newest : null;
        return new(document.Reference, document.Version, last?.Version == document.Version ? last : null) { IsDeleted = last?.Status == RecordStatus.Deleted };
    }

    /// <summary>Statements as many as a request asks for, and as a page holds.</summary>
    public static Task<ClaimPage> ListClaimsAsync(QueryParameters query, IGraphStore store, ClaimQuery asked, CancellationToken gone) => ListAsync(
        query, page => store.ListClaimsAsync(asked, page, gone),
        // A document is longer than what is shown of it, so that most need no reading.
        found => found.Items.Sum(document => (long)document.Json.Length) <= MostListedBytes ? [] : ClaimsOf(found.Items), ListedWords.BytesOf);

    /// <summary>A part of a list, as long as a request asks for, or where that is more than a page holds, as much as it does.</summary>
    /// <param name="list">Asks the store for a part.</param>
    /// <param name="itemsOf">What is listed in it.</param>
    /// <param name="bytesOf">How much of the page something takes.</param>
    public static async Task<TPart> ListAsync<TPart, T>(
        QueryParameters query, Func<PageRequest, Task<TPart>> list, Func<TPart, IReadOnlyList<T>> itemsOf, Func<T, long> bytesOf)
    {
        var page = Cursors.PageOf(query);
        var part = await list(page);
        var items = itemsOf(part);
        var fitting = items.WhatFits(bytesOf, MostListedBytes).Count;
        // Only the store can say where the list goes on behind another one.
        return fitting == items.Count ? part : await list(page with { Size = fitting });
    }

    /// <summary>The claims of a page.</summary>
    public static List<ClaimDocument> ClaimsOf(IReadOnlyList<Document> documents) =>
        [.. documents.Select(document => DocumentJson.Deserialize<ClaimDocument>(document.Json.Span)!)];

    /// <summary>A part of a list, with the address of the first one and of the one behind it.</summary>
    /// <param name="address">Where the list begins.</param>
    /// <param name="next">Where the store goes on; null at the end.</param>
    /// <param name="narrowed">Parameters that say which of several lists is meant, when the request did not.</param>
    public static ListPart<T> PartOf<T>(
        QueryParameters query, string address, IReadOnlyList<T> items, string? next, params ReadOnlySpan<(string Name, string Value)> narrowed) => new(
        items,
        query.Get(Parameter.Cursor) is null ? null : address,
        next is null ? null : Responses.AddressOfNext(query, Cursors.Write(query, next, narrowed), narrowed));

    /// <summary>What the store answers; null when it has no time for it, so that the rest of the page is shown without.</summary>
    public static async Task<T?> WithoutIfLateAsync<T>(Task<T> question) where T : class?
    {
        try
        {
            return await question;
        }
        catch (StoreDeadlineException)
        {
            return null;
        }
    }

    /// <summary>A part of a page; null when it is not worked out in the time that a part has.</summary>
    public static async Task<T?> InTimeAsync<T>(Func<CancellationToken, Task<T?>> answer, TimeSpan time, CancellationToken cancellation) where T : class
    {
        using var part = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        part.CancelAfter(time);
        try
        {
            return await answer(part.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Whether a question failed for what its address says, so that it can be mended in a form.</summary>
    private static bool IsMendable(HttpRequest request, ProblemDocument problem) => HttpMethods.IsGet(request.Method) && request.Query.Count > 0
        && problem.Status is StatusCodes.Status400BadRequest or StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity;
}

/// <summary>Marks an endpoint whose query may come from a form: a field that was left empty is one that was left out.</summary>
internal sealed record PageQuery;
