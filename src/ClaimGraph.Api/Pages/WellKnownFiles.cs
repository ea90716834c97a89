using System.Text;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Layout;

namespace ClaimGraph.Api.Pages;

/// <summary>What browsers and search engines ask for without having been told of it.</summary>
internal static class WellKnownFiles
{
    private const string ForADay = "public, max-age=86400";

    /// <summary>Where there is an answer to every question, so that nobody would ever come to the end of it.</summary>
    private const string Listed = """
        User-agent: *
        Disallow: /api/
        Disallow: /swagger
        Disallow: /search
        Disallow: /verify
        Disallow: /graph
        Disallow: /paths
        Disallow: /add
        Disallow: /sign-in
        Disallow: /reconcile/

        """;

    private const string NotListed = """
        User-agent: *
        Disallow: /

        """;

    public static void MapWellKnownFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/robots.txt", (HttpContext http, ClaimGraphOptions options) =>
            SendAsync(http, Encoding.UTF8.GetBytes(options.Robots == RobotAccess.Pages ? Listed : NotListed), MediaTypes.TextUtf8)).AllowAnonymous();
        routes.MapPage("/favicon.ico", (HttpContext http) => SendAsync(http, PageAsset.Icon.Bytes, PageAsset.Icon.ContentType)).AllowAnonymous();
    }

    private static Task SendAsync(HttpContext http, ReadOnlyMemory<byte> bytes, string contentType)
    {
        http.Response.Headers.CacheControl = ForADay;
        return Responses.WriteBytesAsync(http, StatusCodes.Status200OK, bytes, contentType);
    }
}
