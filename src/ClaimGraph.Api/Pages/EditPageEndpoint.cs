using System.Globalization;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Claims;
using ClaimGraph.Explorer.Editing;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>A statement is changed, as <c>PUT /claims/{id}</c> does it, but for its printings: they stay, unless somebody says that one is corrected with it. The version that was seen is the one that is changed.</summary>
internal static class EditPageEndpoint
{
    private const string Address = "/claims/{id}/edit";

    /// <summary>What a browser sends of this form whatever stands in it.</summary>
    private static readonly string[] Always =
        [StatementFields.Version, "text", "lang", "kind", "saidOn", "venue", "status", "speaker.name", "onBehalfOf.name", $"{StatementFields.JointSpeakers.Row(0)}.name", $"{StatementFields.Subjects.Row(0)}.name"];

    public static void MapEditPage(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Address, GetAsync).Needs(Scope.Write);
        routes.MapForm(Address, PostAsync).Needs(Scope.Write);
    }

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store)
    {
        var reference = PathIds.Require(RecordKind.Claim, id);
        var claim = await ClaimAsync(store, reference, http.RequestAborted);
        await FormAnswers.WriteAsync<EditPage, EditContent>(
            http, StatusCodes.Status200OK, new(reference, StatementForm.Of(claim)) { InTheseWords = CorrectedPrintings.Of(claim) });
    }

    private static async Task PostAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var reference = PathIds.Require(RecordKind.Claim, id);
        var form = await StatementForm.ReceiveAsync(http, Has, Always);
        ClaimDocument? onRecord = null;
        if (form.ValueOf(StatementFields.Act) == RecordFields.Room)
        {
            onRecord = await ClaimAsync(store, reference, http.RequestAborted);
            await FormAnswers.WriteAsync<EditPage, EditContent>(
                http, StatusCodes.Status200OK, new(reference, form) { InTheseWords = CorrectedPrintings.Of(onRecord) });
            return;
        }

        try
        {
            onRecord = await ClaimAsync(store, reference, http.RequestAborted);
            var version = FormBody.VersionIn(form, onRecord.Version!.Value);
            var received = await StatementForm.ReadAsync(http, form, onRecord);
            // Of those who were named before, the form says who they are.
            var known = await NamedEntities.RequireKnownAsync(http, store, lane, form, [.. StatementFields.NamesIn(form).Where(place => NamedPlaces.ChosenAt(form, place).Length == 0)]);
            NamedEntities.RequireSubjectsOnce(received.Document, known);
            await Writes.SendAsync(http, store, new Replace(reference, received.Document, version), ReadOnlyMemory<byte>.Empty);
            // Printings that may have the words of before are what remains to be looked at.
            var remains = CorrectedPrintings.LeavesSome(form, onRecord, received.Document.Text!) ? $"#{StatementPage.PlaceOfPrintings}" : "";
            PageAnswers.LeadTo(http, $"{PageAddresses.Of(reference)}{remains}");
        }
        catch (Exception failure) when (FormAnswers.ProblemToTell(http, failure) is { } problem)
        {
            var content = new EditContent(reference, FormAnswers.Told(form, problem, FieldOf, StatementFields.LabelOf))
            {
                InTheseWords = onRecord is null ? [] : CorrectedPrintings.Of(onRecord),
                Named = await NamedEntities.AskedAboutAsync(http, store, lane, form, StatementFields.NamesIn(form), problem),
            };
            if (problem.Kind == Problems.StaleVersion)
            {
                var now = await ClaimAsync(store, reference, http.RequestAborted);
                var settled = NamedEntities.Settled(form, await NamedEntities.FindAsync(http, store, lane, form, StatementFields.NamesIn(form)), StatementForm.Of(now));
                if (await AreSameAsync(http, settled, StatementForm.Of(now), now) && CorrectedPrintings.AreIn(form, now))
                {
                    // The button was pressed twice.
                    PageAnswers.LeadTo(http, PageAddresses.Of(reference));
                    return;
                }
                content = content with
                {
                    Form = content.Form.With((StatementFields.Version, now.Version!.Value.ToString(CultureInfo.InvariantCulture))) with
                    {
                        Problem = "Somebody else changed this statement since you opened it. What is on record now stands beside what you wrote: copy what you want to keep, then save.",
                    },
                    OnRecordNow = now,
                    InTheseWords = CorrectedPrintings.Of(now),
                };
            }
            await FormAnswers.WriteRefusedAsync<EditPage, EditContent>(http, problem, content);
        }
    }

    private static bool Has(string name) => name.StartsWith(StatementFields.Corrected, StringComparison.Ordinal)
        || StatementFields.Has(name) && !name.StartsWith(StatementFields.Printing, StringComparison.Ordinal);

    // Of the printings the form shows nothing but whether they are corrected with the words.
    private static string? FieldOf(string place) =>
        place.StartsWith("quotations", StringComparison.Ordinal) ? "text" : Has(place) ? place : StatementFields.FieldOf(place);

    private static async Task<bool> AreSameAsync(HttpContext http, FormFields one, FormFields other, ClaimDocument now)
    {
        var (first, second) = (await StatementForm.ReadAsync(http, one, now), await StatementForm.ReadAsync(http, other, now));
        return first.Bytes.Span.SequenceEqual(second.Bytes.Span);
    }

    private static async Task<ClaimDocument> ClaimAsync(IGraphStore store, Reference reference, CancellationToken cancellation)
    {
        var standing = await RecordEndpoints.RequireStandingAsync(store, reference, cancellation);
        return DocumentJson.Deserialize<ClaimDocument>(standing.Json.Span)!;
    }
}
