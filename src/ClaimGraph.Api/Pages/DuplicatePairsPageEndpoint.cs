using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Names;
using ClaimGraph.Api.Security;
using ClaimGraph.Explorer.Judging;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Pairs of records that may be of one, compared and decided one after the other.</summary>
internal static class DuplicatePairsPageEndpoint
{
    /// <summary>Pairs of a page: each is read.</summary>
    private const int Shown = 10;

    public static void MapDuplicatePairsPage(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(PageAddresses.Duplicates, GetAsync, DuplicatePairs.Type, Parameter.Cursor);
        routes.MapForm(PageAddresses.Duplicates, PostAsync).Needs(Scope.Write);
    }

    private static async Task GetAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var query = QueryParameters.Of(http);
        if (PageAnswers.IsLedToData(http, $"{Addresses.Root}{PageAddresses.Duplicates}?type={WireNames<RecordKind>.Of(KindIn(query))}"))
            return;
        var page = Cursors.PageOf(query);
        var found = await lane.AnswerAsync(http, cancellation => DuplicatePairs.PageAsync(store, KindIn(query), new(Shown, page.After), cancellation));
        var pairs = new List<PairToCompare>();
        foreach (var pair in found.Items)
            if (await store.FindEntityAsync(pair.One, http.RequestAborted) is { } one && await store.FindEntityAsync(pair.Other, http.RequestAborted) is { } other)
                pairs.Add(new(pair, one, other));
        var part = PageAnswers.PartOf(query, PageAddresses.DuplicatesAmong(KindIn(query)), pairs, found.Next);
        await FormAnswers.WriteAsync<DuplicatePairsPage, DuplicatePairsContent>(
            http, StatusCodes.Status200OK, new(KindIn(query), part, query.Get(Parameter.Cursor) ?? ""));
    }

    private static async Task PostAsync(HttpContext http, IGraphStore store)
    {
        var form = await FormBody.ReadAsync(
            http, Limits.SmallBodyBytes, JudgementFields.IsKnownOfPair, JudgementFields.One, JudgementFields.Other, JudgementFields.Judgement, JudgementFields.Type);
        if (!Reference.TryParse(form.ValueOf(JudgementFields.One), out var one) || !WireNames<RecordKind>.TryParse(form.ValueOf(JudgementFields.Type), out var kind))
            throw DuplicatesPageEndpoint.NotSaid();
        await Writes.SendAsync(http, store, await DuplicatesPageEndpoint.JudgementInAsync(http, one, form), ReadOnlyMemory<byte>.Empty);
        PageAnswers.LeadTo(http, PageAddresses.DuplicatesAmong(kind, form.ValueOf(JudgementFields.Cursor)));
    }

    private static RecordKind KindIn(QueryParameters query) => query.Get(DuplicatePairs.Type) ?? RecordKind.Person;
}
