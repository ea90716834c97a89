using ClaimGraph.Api.Http;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Records;

/// <summary>Answers lists of records other than claims.</summary>
internal static class RecordLists
{
    /// <summary>The parameters of a collection that can be searched.</summary>
    public static QueryParameter[] Searchable { get; } = SearchableBy(RecordParameters.Words);

    /// <summary>The same of sources, whose texts are searched as well.</summary>
    public static QueryParameter[] SearchableSources { get; } = SearchableBy(RecordParameters.WordsInSources);

    /// <summary>The parameters of what belongs to one record.</summary>
    public static QueryParameter[] Owned { get; } = [RecordParameters.Status, Parameter.Limit, Parameter.Cursor, Parameter.Count];

    /// <summary>Answers a collection, searched and sorted as the request says.</summary>
    public static Task SearchAsync(HttpContext http, IGraphStore store, RecordQuery records)
    {
        var query = QueryParameters.Of(http);
        var sort = query.Get(RecordParameters.Sort) ?? RecordSort.Name;
        return AnswerAsync(http, store, records with
        {
            Query = query.Get(records.Kind == RecordKind.Source ? RecordParameters.WordsInSources : RecordParameters.Words),
            Sort = sort,
            Descending = query.Get(RecordParameters.Order) is { } order ? order == SortOrder.Desc : sort != RecordSort.Name,
        });
    }

    /// <summary>Answers what belongs to one record, in the order of recording; 404 or 410 when that is not there.</summary>
    public static async Task OwnedAsync(HttpContext http, IGraphStore store, RecordQuery records)
    {
        await RecordEndpoints.RequireStandingAsync(store, records.Of!.Value, http.RequestAborted);
        await AnswerAsync(http, store, records with { Sort = RecordSort.RecordedAt });
    }

    private static QueryParameter[] SearchableBy(QueryParameter words) =>
    [
        words, RecordParameters.Status, RecordParameters.Sort, RecordParameters.Order, Parameter.Limit, Parameter.Cursor, Parameter.Count,
    ];

    private static async Task AnswerAsync(HttpContext http, IGraphStore store, RecordQuery unfiltered)
    {
        var query = QueryParameters.Of(http);
        var records = unfiltered with { Status = query.Get(RecordParameters.Status) };
        var page = await store.ListAsync(records, Cursors.PageOf(query), http.RequestAborted);
        var total = query.Get(Parameter.Count) ? await store.CountAsync(records, http.RequestAborted) : null;
        await Responses.WritePageAsync(http, page.Items, page.Next, total);
    }
}
