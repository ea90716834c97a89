using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Pages;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Previews;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Reconciling;

/// <summary>What people see of an entity that was reconciled: a small frame, and the way to its page.</summary>
internal static class ReconciliationPages
{
    private static readonly QueryParameter<string?> Id = SuggestionParameters.Id("person:alexander-gabuev");

    public static void MapReconciliationPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(ReconciliationAddresses.Preview, PreviewAsync, Id);
        routes.MapPage(ReconciliationAddresses.View, ViewAsync, Id);
    }

    /// <summary>An entity with all that is on record of it; null when there is none, or it was deleted.</summary>
    public static async Task<EntityDescription?> FindAsync(IGraphStore store, string id, CancellationToken cancellation) =>
        ReconciledTypes.TryParse(id, out Reference entity) && await store.FindEntityAsync(entity, cancellation) is { } found
            ? found with { Type = entity.Kind }
            : null;

    private static async Task PreviewAsync(HttpContext http, IGraphStore store)
    {
        var id = SuggestionParameters.IdIn(http);
        var gone = http.RequestAborted;
        var shown = await FindAsync(store, id, gone);
        var claims = shown is null
            ? null
            : await PageAnswers.WithoutIfLateAsync(store.CountClaimsAsync(EntityValues.FilterOf(new(shown.Type!.Value, shown.Id!)), gone));
        // A frame has no room for the page that tells of errors.
        await PageAnswers.WriteOnceAsync<PreviewPage, PreviewContent>(
            http, new(id, shown, claims), shown is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    private static void ViewAsync(HttpContext http) => PageAnswers.LeadTo(
        http, ReconciledTypes.TryParse(SuggestionParameters.IdIn(http), out Reference entity)
            ? PageAddresses.Of(entity)
            : throw new ProblemException(Problems.NotFound, "Nothing on record has this id."));
}
