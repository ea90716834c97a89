using ClaimGraph.Api.Http;

namespace ClaimGraph.Api.Security;

/// <summary>Keeps the pages of other origins out, which any browser on this machine could be made to send here.</summary>
/// <remarks>
/// It stands in front of every address. A page that leads a name of its own to this machine (DNS rebinding) is told by <c>Host</c>; one
/// that writes from elsewhere by <c>Sec-Fetch-Site</c>, which no script can set (W3C Fetch Metadata), or else by <c>Origin</c>
/// (RFC 6454). A program that sends neither is no browser, and passes. Only <c>Host</c> counts, never <c>X-Forwarded-Host</c>.
/// Some pages may ask the reconciliation service all the same: see <see cref="SharedOrigins"/>.
/// </remarks>
internal sealed class RequestGuard(RequestDelegate next, Listening listening, SharedOrigins shared)
{
    /// <summary>Says of a browser from which site it asks.</summary>
    public const string SiteHeader = "Sec-Fetch-Site";

    private static readonly ProblemException UnknownHost = new(
        Problems.UnknownHost, "The service does not answer to the name in Host. ClaimGraph:Hosts says to which other names it does.");

    private static readonly ProblemException ForeignOrigin = new(
        Problems.ForeignOrigin, "The request comes from a web page of another origin, and only the service's own pages may send it.");

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (!listening.IsMeantBy(request.Host, http.Connection.LocalIpAddress))
            return ProblemHandler.WriteAsync(http, UnknownHost, http.RequestAborted);
        // On loopback nothing but the reconciliation service is ever shared with other origins, so that a read with an Origin has no business here either.
        var isGuarded = !IsSafe(request.Method) || listening.IsLoopback && request.Headers.Origin.Count > 0;
        return isGuarded && IsOfAnotherOrigin(request) && !shared.IsShared(request)
            ? ProblemHandler.WriteAsync(http, ForeignOrigin, http.RequestAborted)
            : next(http);
    }

    // RFC 9110, section 9.2.1.
    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool IsOfAnotherOrigin(HttpRequest request)
    {
        if (request.Headers.TryGetValue(SiteHeader, out var site))
            return site is not ["same-origin" or "none"];
        return request.Headers.Origin is { Count: > 0 } origin && !(origin is [{ } single] && IsOwn(single, request));
    }

    // "null", which a page in a sandbox sends, is no address and so never our own.
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var other)
        && Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own)
        && Uri.Compare(other, own, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;
}
