using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>One more printing is added to a statement on record, as <c>POST /claims/{id}/quotations</c> does it. Added twice it is added once.</summary>
internal static class PrintingAddPageEndpoint
{
    private const string Address = "/claims/{id}/printings/add";

    public static void MapPrintingAddPage(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Address, GetAsync).Needs(Scope.Write);
        routes.MapForm(Address, PostAsync).Needs(Scope.Write);
    }

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store)
    {
        var claim = PathIds.Require(RecordKind.Claim, id);
        await FormAnswers.WriteAsync<PrintingAddPage, PrintingAddContent>(
            http, StatusCodes.Status200OK, new(claim, await StatementAsync(store, claim, http.RequestAborted), FormFields.Empty));
    }

    private static async Task PostAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var claim = PathIds.Require(RecordKind.Claim, id);
        var form = await StatementForm.ReceiveAsync(http, Has);
        ClaimDocument? statement = null;
        SourceOnRecord? source = null;
        try
        {
            statement = await StatementAsync(store, claim, http.RequestAborted);
            var received = await StatementForm.ReadPrintingAsync(http, form, statement);
            var known = await NamedEntities.RequireKnownAsync(http, store, lane, form, StatementFields.NamesIn(form));
            source = await WrittenSources.FindAsync(store, received.Document.Source!, known, http.RequestAborted);
            WrittenSources.RequireAsOnRecord(source);
            var recorded = await Writes.SendAsync(http, store, new RecordQuotation(claim.Id, received.Document), ReadOnlyMemory<byte>.Empty);
            PageAnswers.LeadTo(http, PageAddresses.PlaceOf(claim, recorded.Reference));
        }
        catch (Exception failure) when (FormAnswers.ProblemToTell(http, failure) is { } problem)
        {
            var told = FormAnswers.Told(form, problem, FieldOf, StatementFields.LabelOf, AddressOf);
            var named = await NamedEntities.AskedAboutAsync(http, store, lane, form, StatementFields.NamesIn(form), problem);
            await FormAnswers.WriteRefusedAsync<PrintingAddPage, PrintingAddContent>(http, problem, new(claim, statement, told)
            {
                Named = named,
                SourceOnRecord = source,
            });

            string AddressOf(Reference record) => record.Kind == RecordKind.Quotation ? PageAddresses.EditOf(record, claim) : PageAddresses.Of(record);
        }
    }

    private static bool Has(string name) => name.StartsWith($"{StatementFields.Printing}.", StringComparison.Ordinal) && StatementFields.Has(name);

    // The API calls places as in the printing by itself, the form as in the statement.
    private static string? FieldOf(string place) =>
        StatementFields.FieldOf(place.StartsWith(StatementFields.Printing, StringComparison.Ordinal) ? place : $"{StatementFields.Printing}.{place}");

    private static async Task<ClaimDocument> StatementAsync(IGraphStore store, Reference claim, CancellationToken cancellation) =>
        DocumentJson.Deserialize<ClaimDocument>((await RecordEndpoints.RequireStandingAsync(store, claim, cancellation)).Json.Span)!;
}
