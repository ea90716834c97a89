using System.Globalization;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>A statement is changed, as <c>PUT /claims/{id}</c> does it, but for its printings, which stay. The version that was seen is the one that is changed.</summary>
internal static class EditPageEndpoint
{
    private const string Address = "/claims/{id}/edit";

    public static void MapEditPage(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Address, GetAsync).Needs(Scope.Write);
        routes.MapForm(Address, PostAsync).Needs(Scope.Write);
    }

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store)
    {
        var reference = PathIds.Require(RecordKind.Claim, id);
        await FormAnswers.WriteAsync<EditPage, EditContent>(
            http, StatusCodes.Status200OK, new(reference, StatementForm.Of(await ClaimAsync(store, reference, http.RequestAborted))));
    }

    private static async Task PostAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var reference = PathIds.Require(RecordKind.Claim, id);
        var form = await StatementForm.ReceiveAsync(http, name => !name.StartsWith(StatementFields.Printing, StringComparison.Ordinal));
        try
        {
            var version = FormBody.VersionIn(form);
            var received = await StatementForm.ReadAsync(http, form);
            await Writes.SendAsync(http, store, new Replace(reference, received.Document, version), ReadOnlyMemory<byte>.Empty);
            PageAnswers.LeadTo(http, PageAddresses.Of(reference));
        }
        catch (Exception failure) when (FormAnswers.ProblemToTell(http, failure) is { } problem)
        {
            var content = new EditContent(reference, FormAnswers.Told(form, problem, StatementFields.FieldOf)) { Problem = problem.Detail };
            if (problem.Kind == Problems.AmbiguousMatch)
                content = content with { Named = await lane.AnswerAsync(http, cancellation => new NamedEntities(store, cancellation).FindAsync(form, problem)) };
            if (problem.Kind == Problems.StaleVersion)
            {
                var now = await ClaimAsync(store, reference, http.RequestAborted);
                if (await AreSameAsync(http, form, StatementForm.Of(now)))
                {
                    // The button was pressed twice.
                    PageAnswers.LeadTo(http, PageAddresses.Of(reference));
                    return;
                }
                content = content with
                {
                    Form = content.Form.With((StatementFields.Version, now.Version!.Value.ToString(CultureInfo.InvariantCulture))),
                    OnRecordNow = now,
                    Problem = "Somebody else changed this statement since you opened it. What is on record now stands beside what you wrote: copy what you want to keep, then save.",
                };
            }
            await FormAnswers.WriteRefusedAsync<EditPage, EditContent>(http, problem, content);
        }
    }

    private static async Task<bool> AreSameAsync(HttpContext http, FormFields one, FormFields other)
    {
        var (first, second) = (await StatementForm.ReadAsync(http, one), await StatementForm.ReadAsync(http, other));
        return first.Bytes.Span.SequenceEqual(second.Bytes.Span);
    }

    private static async Task<ClaimDocument> ClaimAsync(IGraphStore store, Reference reference, CancellationToken cancellation)
    {
        var standing = await RecordEndpoints.RequireStandingAsync(store, reference, cancellation);
        return DocumentJson.Deserialize<ClaimDocument>(standing.Json.Span)!;
    }
}
