using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Names;
using ClaimGraph.Api.Security;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Judging;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>Those who may be the same as one, with what is known of each; people say of each what they found out.</summary>
internal static class DuplicatesPageEndpoint
{
    public static void MapDuplicatesPages(this IEndpointRouteBuilder routes)
    {
        foreach (var kind in Duplicates.Kinds)
        {
            var address = $"/{Addresses.CollectionOf(kind)}/{{id}}/duplicates";
            routes.MapPage(address, (string id, HttpContext http, IGraphStore store, HeavyLane lane) => GetAsync(PathIds.Require(kind, id), http, store, lane));
            routes.MapForm(address, (string id, HttpContext http, IGraphStore store, HeavyLane lane) => PostAsync(PathIds.Require(kind, id), http, store, lane))
                .Needs(Scope.Write);
        }
    }

    private static async Task GetAsync(Reference reference, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        if (PageAnswers.IsLedToData(http, $"{Addresses.Of(http.Request, reference)}/duplicates"))
            return;
        await FormAnswers.WriteAsync<DuplicatesPage, DuplicatesContent>(
            http, StatusCodes.Status200OK, await ContentAsync(http, store, lane, reference, FormFields.Empty));
    }

    private static async Task PostAsync(Reference reference, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var form = await FormBody.ReadAsync(http, Limits.SmallBodyBytes, JudgementFields.IsKnown, JudgementFields.Other, JudgementFields.Judgement);
        try
        {
            await Writes.SendAsync(http, store, await JudgementInAsync(http, reference, form), ReadOnlyMemory<byte>.Empty);
            PageAnswers.LeadTo(http, PageAddresses.DuplicatesOf(reference));
        }
        catch (ProblemException problem) when (FormAnswers.ProblemToTell(http, problem) is not null && problem.Kind.Status is StatusCodes.Status400BadRequest or StatusCodes.Status422UnprocessableEntity)
        {
            var told = FormAnswers.Told(form, problem, place => place, _ => null);
            await FormAnswers.WriteRefusedAsync<DuplicatesPage, DuplicatesContent>(http, problem, await ContentAsync(http, store, lane, reference, told));
        }
    }

    /// <summary>What a form says, held against the rules of the document that says the same.</summary>
    public static async Task<RecordJudgement> JudgementInAsync(HttpContext http, Reference reference, FormFields form)
    {
        if (!Reference.TryParse(form.ValueOf(JudgementFields.Other), out var other) || !WireNames<Judgement>.TryParse(form.ValueOf(JudgementFields.Judgement), out var judgement))
            throw NotSaid();
        var reason = form.ValueOf(JudgementFields.Reason);
        var request = new JudgementRequest { A = reference, B = other, Judgement = judgement, Reason = reason.Length == 0 ? null : reason };
        await Validation.RequireValidAsync(http.RequestServices, request, http.RequestAborted);
        return new(reference, other, judgement, request.Reason);
    }

    /// <summary>The problem of a form that was altered.</summary>
    public static ProblemException NotSaid() => new(Problems.InvalidForm, "The form does not say what was decided of which record. Open the page again.");

    private static async Task<DuplicatesContent> ContentAsync(HttpContext http, IGraphStore store, HeavyLane lane, Reference reference, FormFields form)
    {
        var entity = await store.RequireEntityAsync(reference, http);
        var found = await lane.AnswerAsync(http, cancellation => Duplicates.FindAsync(store, reference, entity, Limits.DefaultMatchResults, cancellation));
        var candidates = new List<LikeRecord>();
        foreach (var match in found.Items)
            if (await store.FindEntityAsync(match.Reference, http.RequestAborted) is { } other)
                candidates.Add(new(match, other));
        return new(reference, entity.Name!, form, candidates, found.Judged);
    }
}
