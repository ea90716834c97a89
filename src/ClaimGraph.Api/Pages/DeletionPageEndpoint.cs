using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>A record is deleted, in the version that was seen, once somebody has said so twice.</summary>
internal static class DeletionPageEndpoint
{
    public static void MapDeletionPages(this IEndpointRouteBuilder routes)
    {
        foreach (var kind in PageEndpoints.Kinds)
        {
            var address = $"/{Addresses.CollectionOf(kind)}/{{id}}/delete";
            routes.MapPage(address, (string id, HttpContext http, IGraphStore store) => GetAsync(PathIds.Require(kind, id), null, http, store)).Needs(Scope.Admin);
            routes.MapForm(address, (string id, HttpContext http, IGraphStore store) => PostAsync(PathIds.Require(kind, id), null, http, store)).Needs(Scope.Admin);
        }

        foreach (var (kind, owner, of) in RecordParts.Kinds)
        {
            var address = $"{of}/delete";
            routes.MapPage(address, (string id, string part, HttpContext http, IGraphStore store) =>
                GetAsync(PathIds.Require(kind, part), PathIds.Require(owner, id), http, store)).Needs(Scope.Admin);
            routes.MapForm(address, (string id, string part, HttpContext http, IGraphStore store) =>
                PostAsync(PathIds.Require(kind, part), PathIds.Require(owner, id), http, store)).Needs(Scope.Admin);
        }
    }

    private static async Task GetAsync(Reference reference, Reference? owner, HttpContext http, IGraphStore store) => await FormAnswers.WriteAsync<DeletionPage, DeletionContent>(
        http, StatusCodes.Status200OK, await ContentAsync(store, reference, owner, FormFields.Empty, http.RequestAborted));

    private static async Task PostAsync(Reference reference, Reference? owner, HttpContext http, IGraphStore store)
    {
        var form = await FormBody.ReadAsync(http, Limits.SmallBodyBytes, name => name == StatementFields.Version);
        var version = FormBody.VersionIn(form);
        try
        {
            if (owner is { } whole)
                await RecordParts.RequireStandingAsync(store, whole, reference, http.RequestAborted);
            await Writes.SendAsync(http, store, new Delete(reference, version), ReadOnlyMemory<byte>.Empty);
            PageAnswers.LeadTo(http, PageAddresses.HistoryOf(reference, owner));
        }
        catch (ProblemException problem) when (FormAnswers.ProblemToTell(http, problem) is not null && problem.Kind.Status is StatusCodes.Status409Conflict or StatusCodes.Status412PreconditionFailed)
        {
            var told = FormAnswers.Told(FormFields.Empty, problem, _ => null, _ => null);
            if (problem.Kind == Problems.StaleVersion)
                told = told with { Problem = "Somebody changed this record since you opened the page. This is what it is now." };
            await FormAnswers.WriteRefusedAsync<DeletionPage, DeletionContent>(http, problem, await ContentAsync(store, reference, owner, told, http.RequestAborted));
        }
    }

    private static async Task<DeletionContent> ContentAsync(
        IGraphStore store, Reference reference, Reference? owner, FormFields form, CancellationToken cancellation)
    {
        var standing = await RecordParts.RequireStandingAsync(store, owner, reference, cancellation);
        return new(reference, PageAnswers.NameIn(standing.Json) ?? reference.ToString(), standing.Version, form) { Owner = owner };
    }
}
