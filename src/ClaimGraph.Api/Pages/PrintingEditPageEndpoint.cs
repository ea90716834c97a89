using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>One printing of a statement is changed, as <c>PUT /quotations/{id}</c> does it, in the version that was seen.</summary>
internal static class PrintingEditPageEndpoint
{
    private const string Address = "/claims/{id}/printings/{printing}/edit";

    public static void MapPrintingEditPage(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Address, async (string id, string printing, HttpContext http, IGraphStore store) =>
            await RecordEditPageEndpoints.GetAsync(await PageAsync(id, printing, http, store), http, store)).Needs(Scope.Write);
        routes.MapForm(Address, async (string id, string printing, HttpContext http, IGraphStore store, HeavyLane lane) =>
            await RecordEditPageEndpoints.PostAsync(await PageAsync(id, printing, http, store), http, store, lane)).Needs(Scope.Write);
    }

    /// <summary>What the page says of the statement and the source, to which a printing belongs for good.</summary>
    /// <exception cref="ProblemException">The statement has no such printing.</exception>
    private static async Task<RecordEditContent> PageAsync(string id, string printing, HttpContext http, IGraphStore store)
    {
        var claim = PathIds.Require(RecordKind.Claim, id);
        var reference = PathIds.Require(RecordKind.Quotation, printing);
        var standing = await RecordParts.RequireStandingAsync(store, claim, reference, http.RequestAborted);
        var quotation = DocumentJson.Deserialize<QuotationDescription>(standing.Json.Span)!;
        if (await store.FindAsync(claim, http.RequestAborted) is not { Status: not RecordStatus.Deleted } found)
            throw PathIds.NotFound(RecordKind.Quotation);
        return new(reference, FormFields.Empty)
        {
            Printing = new(claim, DocumentJson.Deserialize<ClaimDocument>(found.Json.Span)!, quotation.Source!),
        };
    }
}
