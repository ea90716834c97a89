using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.History;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>A person, an institution, a country, a topic or a source is changed, as <c>PUT</c> at its address in the API does it, in the version that was seen.</summary>
internal static class RecordEditPageEndpoints
{
    /// <summary>What the service sets, and so nobody changes.</summary>
    private static readonly string[] OfTheService = ["version", "createdAt", "updatedAt"];

    public static void MapRecordEditPages(this IEndpointRouteBuilder routes)
    {
        // Statements have a form of their own.
        foreach (var kind in PageEndpoints.Kinds.Where(kind => kind != RecordKind.Claim))
        {
            var address = $"/{Addresses.CollectionOf(kind)}/{{id}}/edit";
            routes.MapPage(address, (string id, HttpContext http, IGraphStore store) => GetAsync(Page(id), http, store)).Needs(Scope.Write);
            routes.MapForm(address, (string id, HttpContext http, IGraphStore store, HeavyLane lane) => PostAsync(Page(id), http, store, lane)).Needs(Scope.Write);

            RecordEditContent Page(string id) => new(PathIds.Require(kind, id), FormFields.Empty);
        }
    }

    /// <summary>Opens the form of a record.</summary>
    /// <param name="page">What is on the page beside the form.</param>
    public static async Task GetAsync(RecordEditContent page, HttpContext http, IGraphStore store)
    {
        var standing = await RecordEndpoints.RequireStandingAsync(store, page.Record, http.RequestAborted);
        await WriteAsync(http, page with { Form = RecordForm.Of(standing) });
    }

    /// <summary>Saves what was written, or shows what keeps it from being saved.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public static async Task PostAsync(RecordEditContent page, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var fields = RecordFields.Of(page.Record.Kind);
        var form = FormList.ClosedUp(await FormBody.ReadAsync(http, FormBody.OfDocument, fields.Has, fields.Always), fields.Lists);
        if (form.ValueOf(StatementFields.Act) == RecordFields.Room)
        {
            await RecordEndpoints.RequireStandingAsync(store, page.Record, http.RequestAborted);
            await WriteAsync(http, page with { Form = form });
            return;
        }

        try
        {
            var standing = await RecordEndpoints.RequireStandingAsync(store, page.Record, http.RequestAborted);
            var version = FormBody.VersionIn(form, standing.Version);
            var document = await RecordForm.ReadAsync(http, form, standing);
            await NamedEntities.RequireKnownAsync(http, store, lane, form, fields.NamesIn(form));
            await Writes.SendAsync(http, store, new Replace(page.Record, document, version), ReadOnlyMemory<byte>.Empty);
            PageAnswers.LeadTo(http, page.Back);
        }
        catch (Exception failure) when (FormAnswers.ProblemToTell(http, failure) is { } problem)
        {
            var refused = page with
            {
                Form = FormAnswers.Told(form, problem, place => fields.FieldOf(form, place), fields.LabelOf),
                Named = await NamedEntities.AskedAboutAsync(http, store, lane, form, fields.NamesIn(form), problem),
            };
            if (problem.Kind == Problems.StaleVersion)
            {
                var now = await RecordEndpoints.RequireStandingAsync(store, page.Record, http.RequestAborted);
                var named = await NamedEntities.FindAsync(http, store, lane, form, fields.NamesIn(form));
                if (RecordForm.SaysTheSame(NamedEntities.Settled(form, named, RecordForm.Of(now)), now))
                {
                    // The button was pressed twice.
                    PageAnswers.LeadTo(http, page.Back);
                    return;
                }

                refused = await WithNowAsync(http, store, refused, now);
            }

            await FormAnswers.WriteRefusedAsync<RecordEditPage, RecordEditContent>(http, problem, refused);
        }
    }

    /// <summary>The same page with what somebody else has changed since it was opened.</summary>
    private static async Task<RecordEditContent> WithNowAsync(HttpContext http, IGraphStore store, RecordEditContent page, Document now)
    {
        var seen = await store.FindVersionAsync(page.Record, FormBody.VersionIn(page.Form), http.RequestAborted);
        var present = await store.FindVersionAsync(page.Record, now.Version, http.RequestAborted);
        var history = await store.HistoryAsync(page.Record, new(1), http.RequestAborted);
        return page with
        {
            Form = page.Form.With((StatementFields.Version, RecordForm.Of(now).ValueOf(StatementFields.Version))) with
            {
                Problem = "Somebody else changed this record since you opened it. What they changed stands beside what you wrote: copy what you want to keep, then save.",
            },
            Meanwhile = new(
                now.Version,
                [.. FieldDifference.Between(seen?.Json, present?.Json).Where(difference => !OfTheService.Contains(difference.Field))],
                history is { Items: [var last] } ? last : null),
        };
    }

    private static Task WriteAsync(HttpContext http, RecordEditContent content) =>
        FormAnswers.WriteAsync<RecordEditPage, RecordEditContent>(http, StatusCodes.Status200OK, content);
}
