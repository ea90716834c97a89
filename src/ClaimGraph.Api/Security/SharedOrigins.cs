using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Reconciling;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Security;

/// <summary>The web pages of other origins that may ask the reconciliation service, and nothing else (CORS): those of OpenRefine.</summary>
internal sealed class SharedOrigins(ClaimGraphOptions options)
{
    private const string Methods = "GET, POST";
    private const string Headers = "Content-Type";
    private const string SecondsToKeep = "600";

    /// <summary>What may frame the preview of an entity, as a content security policy says it.</summary>
    public string FrameAncestors { get; } = options.OpenRefineOrigins is { Count: > 0 } origins ? string.Join(' ', origins) : "'none'";

    /// <summary>Whether a request for the reconciliation service comes from a page that may ask it.</summary>
    public bool IsShared(HttpRequest request) =>
        IsOfService(request) && IsAnswerable(request.Method) && request.Headers.Origin is [{ } origin] && IsKnown(origin);

    /// <summary>Whether the page that asks for a script may run it. What is no browser may; a browser says which page it is.</summary>
    public bool MayRunScript(HttpRequest request) => IsReferred(request)
        || request.Headers.Referer.Count == 0 && request.Headers[RequestGuard.SiteHeader] is [] or ["same-origin" or "none"];

    /// <summary>Whether a page that may ask the reconciliation service includes its answer, as a script.</summary>
    public bool IsReferred(HttpRequest request) => IsOfService(request) && request.Headers.Referer is [{ } page]
        && Uri.TryCreate(page, UriKind.Absolute, out var address) && IsKnown(address.GetLeftPart(UriPartial.Authority));

    /// <summary>Tells browsers who may read an answer, and answers those that ask beforehand.</summary>
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (!IsOfService(http.Request))
            return next(http);
        var origin = IsShared(http.Request) ? http.Request.Headers.Origin.ToString() : null;
        // Set when the answer starts, because a problem begins by clearing all headers.
        http.Response.OnStarting(() => SetAsync(http.Response.Headers, origin));
        if (origin is null || !HttpMethods.IsOptions(http.Request.Method) || http.Request.Headers.AccessControlRequestMethod.Count == 0)
            return next(http);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.AccessControlAllowMethods = Methods;
        http.Response.Headers.AccessControlAllowHeaders = Headers;
        http.Response.Headers.AccessControlMaxAge = SecondsToKeep;
        return Task.CompletedTask;
    }

    private static Task SetAsync(IHeaderDictionary headers, string? origin)
    {
        headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Origin);
        if (origin is not null)
            headers.AccessControlAllowOrigin = origin;
        return Task.CompletedTask;
    }

    private bool IsKnown(string origin) => options.OpenRefineOrigins.Contains(origin, StringComparer.Ordinal);

    private static bool IsOfService(HttpRequest request) => request.Path.StartsWithSegments(ReconciliationAddresses.Service);

    private static bool IsAnswerable(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method) || HttpMethods.IsOptions(method);
}
