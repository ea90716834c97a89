using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
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

    /// <summary>A form with what is wrong with its fields.</summary>
    /// <param name="fieldOf">The field at which a place in the document is told; what has none is told with the problem as a whole.</param>
    public static FormFields Told(FormFields form, ProblemException problem, Func<string, string?> fieldOf)
    {
        var errors = new Dictionary<string, List<string>>();
        foreach (var (place, sentences) in problem.Errors)
            if (fieldOf(place) is { } field)
                errors[field] = [.. errors.GetValueOrDefault(field, []), .. sentences];
        return form with { Errors = errors };
    }
}
