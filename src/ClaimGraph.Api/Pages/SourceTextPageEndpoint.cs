using System.Globalization;
using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Api.Sources;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Sources;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>The text of a source is pasted in, as <c>PUT /sources/{id}/text</c> keeps it.</summary>
internal static class SourceTextPageEndpoint
{
    private const string Address = "/sources/{id}/text";
    private const string Text = "text";

    public static void MapSourceTextPage(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Address, GetAsync).Needs(Scope.Write);
        routes.MapForm(Address, PostAsync).Needs(Scope.Write);
    }

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store)
    {
        var reference = PathIds.Require(RecordKind.Source, id);
        await FormAnswers.WriteAsync<SourceTextPage, SourceTextContent>(
            http, StatusCodes.Status200OK, await ContentAsync(http, store, reference, FormFields.Empty));
    }

    private static async Task PostAsync(string id, HttpContext http, IGraphStore store)
    {
        var reference = PathIds.Require(RecordKind.Source, id);
        var form = await FormBody.ReadAsync(http, FormBody.Escaped * Limits.SourceTextBytes, name => name is Text or StatementFields.Version);
        var version = FormBody.VersionIn(form);
        try
        {
            var bytes = Encoding.UTF8.GetBytes(form.ValueOf(Text));
            if (bytes.Length > Limits.SourceTextBytes)
                throw new ProblemException(Problems.TooLarge, $"The text may be {Limits.SourceTextBytes} bytes long, and is {bytes.Length}.");
            await Writes.SendAsync(http, store, new KeepSourceText(id, SourceTextEndpoints.Decode(bytes), version), ReadOnlyMemory<byte>.Empty);
            PageAnswers.LeadTo(http, PageAddresses.Of(reference));
        }
        catch (Exception failure) when (FormAnswers.ProblemToTell(http, failure) is { } problem && problem.Kind.Status is not (StatusCodes.Status404NotFound or StatusCodes.Status410Gone))
        {
            var told = FormAnswers.Told(form, problem, _ => Text, _ => "Text");
            if (problem.Kind == Problems.StaleVersion)
                told = told with { Problem = "Somebody changed this source, or its text, since you opened the page. What it is now is told below; send your text again to put it there." };
            // While the store is away only what was written can be shown, and that must not be lost.
            var content = problem.Kind.Status == StatusCodes.Status503ServiceUnavailable
                ? new SourceTextContent(reference, new() { Title = reference.ToString() }, Addresses.Of(http.Request, reference), told)
                : await ContentAsync(http, store, reference, told);
            await FormAnswers.WriteRefusedAsync<SourceTextPage, SourceTextContent>(http, problem, content);
        }
    }

    private static async Task<SourceTextContent> ContentAsync(HttpContext http, IGraphStore store, Reference reference, FormFields form)
    {
        var standing = await RecordEndpoints.RequireStandingAsync(store, reference, http.RequestAborted);
        return new(
            reference, DocumentJson.Deserialize<SourceDescription>(standing.Json.Span)!, Addresses.Of(http.Request, reference),
            form.With((StatementFields.Version, standing.Version.ToString(CultureInfo.InvariantCulture))));
    }
}
