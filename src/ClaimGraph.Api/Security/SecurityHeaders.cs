using ClaimGraph.Api.Http;
using ClaimGraph.Api.Reconciling;

namespace ClaimGraph.Api.Security;

/// <summary>Tells browsers, with every answer, what they may do with it.</summary>
internal static class SecurityHeaders
{
    /// <summary>An answer of the API is data: a browser that shows it loads, runs and frames nothing.</summary>
    private const string OfData = $"default-src 'none'; {Everywhere}";

    /// <summary>Swagger UI runs its own script and style, asks this service, and draws its icons from addresses that hold them.</summary>
    private const string OfSwagger =
        $"default-src 'none'; script-src 'self'; style-src 'self' {StyleOfLogo}; img-src 'self' data:; connect-src 'self'; {Everywhere}";

    // The one style that Swagger UI writes into the page: another release of it may show its logo in black, and nothing else.
    private const string StyleOfLogo = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

    private const string Everywhere = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A page loads our style sheet and icon, sends its forms here, and runs nothing.</summary>
    private const string OfPage =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>A preview is a page that pages of OpenRefine show in a frame.</summary>
    private const string OfPreview = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (http, next) =>
    {
        // Set when the answer starts, because an error page begins by clearing all headers.
        http.Response.OnStarting(static state => Set((HttpContext)state), http);
        return next(http);
    });

    private static Task Set(HttpContext http)
    {
        var headers = http.Response.Headers;
        var isSwagger = http.Request.Path.StartsWithSegments("/swagger");
        var isPage = !isSwagger && headers.ContentType.ToString().StartsWith(MediaTypes.Html, StringComparison.Ordinal);
        var isPreview = isPage && http.Request.Path.StartsWithSegments(ReconciliationAddresses.Preview);
        var shared = http.RequestServices.GetRequiredService<SharedOrigins>();
        headers.ContentSecurityPolicy = isSwagger ? OfSwagger : isPreview ? $"{OfPreview}{shared.FrameAncestors}" : isPage ? OfPage : OfData;
        headers.XContentTypeOptions = "nosniff";
        // With no referrer at all a browser sends "Origin: null" with a form, which the guard has to refuse (Fetch, 3.2).
        headers["Referrer-Policy"] = isPage ? "same-origin" : "no-referrer";
        // Pages of other origins that may be told an answer include it as a script too.
        headers["Cross-Origin-Resource-Policy"] = shared.IsReferred(http.Request) ? "cross-origin" : "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
