using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>What has somebody said, newest first, in which words, and where was it printed?</summary>
internal static class ClaimsBySpeaker
{
    private static readonly QueryParameter<ClaimKind?> Kind = Parameter.Choice<ClaimKind>("kind", "Only claims of this kind.");

    private static readonly QueryParameter<SortOrder?> Order =
        Parameter.Choice<SortOrder>("order", "By the day it was said; undated claims are the oldest.") with { Default = "desc" };

    public static void MapClaimsBySpeaker(this IEndpointRouteBuilder api)
    {
        foreach (var kind in new[] { RecordKind.Person, RecordKind.Institution, RecordKind.Country })
        {
            var plural = Addresses.CollectionOf(kind);
            api.MapRead($"/{plural}/{{id}}/claims", (string id, HttpContext http, IGraphStore store) => ListAsync(kind, id, http, store))
                .WithTags("Lookups")
                .Does($"list{kind}Claims", $"Lists what one of the {plural} said, whole, newest first.")
                .Takes(Kind, RecordParameters.SaidFrom, RecordParameters.SaidTo, Order, Parameter.Limit, Parameter.Cursor, Parameter.Count)
                .AnswersPage<ClaimDocument>("A page of claims.", "claim")
                .Refuses(Problems.NotFound, Problems.Deleted);
        }
    }

    private static async Task ListAsync(RecordKind kind, string id, HttpContext http, IGraphStore store)
    {
        var speaker = PathIds.Require(kind, id);
        var query = QueryParameters.Of(http);
        RecordParameters.RequireSpan(query);
        var filter = new ClaimFilter
        {
            Speaker = speaker,
            Kind = query.Get(Kind),
            SaidFrom = query.Get(RecordParameters.SaidFrom),
            SaidTo = query.Get(RecordParameters.SaidTo),
        };
        var isDescending = query.Get(Order) != SortOrder.Asc;
        var claims = await store.ListClaimsAsync(new(filter, ClaimSort.SaidOn, isDescending), Cursors.PageOf(query), http.RequestAborted);

        // Whoever has claims is there: only an empty page makes it worth a second look.
        if (claims.Items.Count == 0)
            await RecordEndpoints.RequireStandingAsync(store, speaker, http.RequestAborted);
        var total = query.Get(Parameter.Count) ? await store.CountClaimsAsync(filter, http.RequestAborted) : null;
        await Responses.WritePageAsync(http, claims.Items, claims.Next, total);
    }
}
