using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Pages;

/// <summary>Answers forms: with the page that comes next, or with the same form, all that was written in it, and what is wrong with that.</summary>
internal static class FormAnswers
{
    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps where a page sends its form. What it may do, its endpoint says.</summary>
        public RouteHandlerBuilder MapForm(string pattern, Delegate handler) =>
            routes.MapPost(pattern, handler).ExcludeFromDescription().WithMetadata(new PageQuery(), ParameterList.None);
    }

    /// <summary>Writes a page with a form. Browsers keep it for going back to, with what was written in it; nobody else keeps it.</summary>
    public static async Task WriteAsync<TPage, TContent>(HttpContext http, int status, TContent content) where TPage : ContentPage<TContent>
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        http.Response.Headers.CacheControl = "private, no-cache";
        await Responses.WriteBytesAsync(http, status, await PageRenderer.RenderAsync<TPage, TContent>(http.RequestServices, content), MediaTypes.HtmlUtf8);
    }

    /// <summary>Writes a form that was refused.</summary>
    public static Task WriteRefusedAsync<TPage, TContent>(HttpContext http, ProblemException problem, TContent content) where TPage : ContentPage<TContent>
    {
        ProblemHandler.SetRetryAfter(http.Response, problem);
        return WriteAsync<TPage, TContent>(http, problem.Kind.Status, content);
    }

    /// <summary>The problem that a failure is, where the form can be shown with it; null where programs are answered, or nobody foresaw it.</summary>
    public static ProblemException? ProblemToTell(HttpContext http, Exception failure) =>
        Negotiation.WantsErrorPage(http.Request) && Problems.Of(failure) is { } problem && problem.Kind != Problems.InternalError ? problem : null;

    /// <summary>A form with what is wrong with its fields, in the words of the page, and the records that keep it from being written.</summary>
    /// <param name="fieldOf">The field at which a place in the document is told; what has none is told with the problem as a whole.</param>
    /// <param name="labelOf">What the form calls a field.</param>
    /// <param name="addressOf">Where a record is shown that the problem names; left out, its page.</param>
    public static FormFields Told(
        FormFields form, ProblemException problem, Func<string, string?> fieldOf, Func<string, string?> labelOf, Func<Reference, string>? addressOf = null)
    {
        var errors = new Dictionary<string, List<string>>();
        foreach (var (place, sentences) in problem.Errors)
            if (fieldOf(place) is { } field)
                errors[field] = [.. errors.GetValueOrDefault(field, []), .. sentences.Select(sentence => PageWords.Of(sentence, place, LabelOf))];
        return form with
        {
            Errors = errors,
            Labels = errors.Keys.Where(field => labelOf(field) is not null).ToDictionary(field => field, field => labelOf(field)!),
            Problem = PageWords.Of(problem, LabelInRecord),
            // Between those who may be meant it is asked elsewhere.
            Records = problem.Kind == Problems.AmbiguousMatch ? [] : [.. (problem.Candidates ?? []).Select(RecordOf)],
        };

        string? LabelOf(string place) => fieldOf(place) is { } field ? labelOf(field) : null;

        // Of a printing in a statement the problem speaks as of a record of its own.
        string? LabelInRecord(string place) =>
            LabelOf(problem.Candidates is [{ Reference.Kind: RecordKind.Quotation }] ? $"{StatementFields.Printing}.{place}" : place);

        FormRecord RecordOf(Candidate candidate) => new(
            (addressOf ?? PageAddresses.Of)(candidate.Reference),
            candidate.Name == candidate.Reference.Id ? $"the {EnumWords.Of(candidate.Reference.Kind)} on record" : candidate.Name);
    }
}
