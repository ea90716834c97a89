using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>The positions of a person are added and changed, as the API does it at the affiliations of a person. Added twice it is added once.</summary>
internal static class PositionPageEndpoints
{
    private const string Adding = "/people/{id}/positions/add";
    private const string Changing = "/people/{id}/positions/{position}/edit";

    private static readonly RecordFields Fields = RecordFields.Of(RecordKind.Affiliation);

    public static void MapPositionPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Adding, GetAsync).Needs(Scope.Write);
        routes.MapForm(Adding, PostAsync).Needs(Scope.Write);
        routes.MapPage(Changing, async (string id, string position, HttpContext http, IGraphStore store) =>
            await RecordEditPageEndpoints.GetAsync(await PageAsync(id, position, http, store), http, store)).Needs(Scope.Write);
        routes.MapForm(Changing, async (string id, string position, HttpContext http, IGraphStore store, HeavyLane lane) =>
            await RecordEditPageEndpoints.PostAsync(await PageAsync(id, position, http, store), http, store, lane)).Needs(Scope.Write);
    }

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store)
    {
        var person = PathIds.Require(RecordKind.Person, id);
        await FormAnswers.WriteAsync<PositionAddPage, PositionAddContent>(
            http, StatusCodes.Status200OK, new(await HolderAsync(store, person, http.RequestAborted), FormFields.Empty));
    }

    private static async Task PostAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var person = PathIds.Require(RecordKind.Person, id);
        var form = await FormBody.ReadAsync(http, FormBody.OfDocument, Fields.Has);
        var holder = new PositionHolder(person, person.ToString());
        AffiliationDescription? onRecord = null;
        try
        {
            holder = await HolderAsync(store, person, http.RequestAborted);
            var document = await RecordForm.ReadNewAsync<AffiliationDescription>(http, RecordKind.Affiliation, form);
            var known = await NamedEntities.RequireKnownAsync(http, store, lane, form, Fields.NamesIn(form));
            onRecord = await WrittenPositions.FindAsync(store, person, document, known is [var institution] ? institution : null, http.RequestAborted);
            WrittenPositions.RequireAsOnRecord(onRecord, document);
            await Writes.SendAsync(http, store, new RecordAffiliation(person.Id, document), ReadOnlyMemory<byte>.Empty);
            PageAnswers.LeadTo(http, PageAddresses.Of(person));
        }
        catch (Exception failure) when (FormAnswers.ProblemToTell(http, failure) is { } problem)
        {
            var told = FormAnswers.Told(form, problem, place => Fields.FieldOf(form, place), Fields.LabelOf);
            var named = await NamedEntities.AskedAboutAsync(http, store, lane, form, Fields.NamesIn(form), problem);
            await FormAnswers.WriteRefusedAsync<PositionAddPage, PositionAddContent>(http, problem, new(holder, told)
            {
                Named = named,
                OnRecord = onRecord,
            });
        }
    }

    /// <exception cref="ProblemException">The person has no such position.</exception>
    private static async Task<RecordEditContent> PageAsync(string id, string position, HttpContext http, IGraphStore store)
    {
        var person = PathIds.Require(RecordKind.Person, id);
        var reference = PathIds.Require(RecordKind.Affiliation, position);
        await RecordParts.RequireStandingAsync(store, person, reference, http.RequestAborted);
        return new(reference, FormFields.Empty) { Position = await HolderAsync(store, person, http.RequestAborted) };
    }

    private static async Task<PositionHolder> HolderAsync(IGraphStore store, Reference person, CancellationToken cancellation) =>
        new(person, PageAnswers.NameIn((await RecordEndpoints.RequireStandingAsync(store, person, cancellation)).Json)!);
}
