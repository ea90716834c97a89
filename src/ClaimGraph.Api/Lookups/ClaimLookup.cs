using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>Answers lookups whose answer is claims by day.</summary>
internal static class ClaimLookup
{
    /// <summary>The parameters that such lookups share.</summary>
    public static QueryParameter[] Parameters { get; } =
    [
        LookupParameters.Kind, RecordParameters.SaidFrom, RecordParameters.SaidTo, LookupParameters.Order, Parameter.Limit, Parameter.Cursor,
        Parameter.Count,
    ];

    /// <summary>Answers the claims of a filter that the request narrows.</summary>
    /// <param name="subject">The record of the address.</param>
    /// <param name="write">How a claim is written; null as it is.</param>
    /// <param name="whenEmpty">What else has to be there, looked at when nothing is found.</param>
    public static async Task AnswerAsync(
        HttpContext http, IGraphStore store, Reference subject, ClaimFilter filter, Func<Document, ReadOnlyMemory<byte>>? write = null,
        bool isDescending = true, Func<Task>? whenEmpty = null)
    {
        var query = QueryParameters.Of(http);
        RecordParameters.RequireSpan(query);
        var narrowed = filter with
        {
            Kind = query.Get(LookupParameters.Kind),
            SaidFrom = query.Get(RecordParameters.SaidFrom),
            SaidTo = query.Get(RecordParameters.SaidTo),
        };
        var claims = await store.ListClaimsAsync(new(narrowed, ClaimSort.SaidOn, isDescending), Cursors.PageOf(query), http.RequestAborted);

        // Whoever has claims is there: only an empty page makes it worth a second look.
        if (claims.Items.Count == 0)
        {
            await store.RequireSubjectAsync(subject, http);
            if (whenEmpty is not null)
                await whenEmpty();
        }

        var total = query.Get(Parameter.Count) ? await store.CountClaimsAsync(narrowed, http.RequestAborted) : null;
        await Responses.WritePageAsync(http, [.. claims.Items.Select(claim => write?.Invoke(claim) ?? claim.Json)], claims.Next, total);
    }
}
