using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

/// <summary>Sends pages, style sheets and JSON that is read compressed to whoever takes that; never what streams, such as an export.</summary>
/// <remarks>
/// What is compressed is another representation, and has an entity tag of its own (RFC 9110, section 8.8.3.3). Over TLS nothing is compressed
/// that a caller with a key reads: its length would tell somebody who listens, and chooses a part of the request, what is in it.
/// </remarks>
internal static class Compression
{
    private static readonly string[] Compressed = [MediaTypes.Html, "text/css", "image/svg+xml", MediaTypes.Json];

    public static IServiceCollection AddCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.MimeTypes = Compressed;
        options.EnableForHttps = true;
    });

    public static IApplicationBuilder UseCompression(this IApplicationBuilder app)
    {
        var provider = app.ApplicationServices.GetRequiredService<IResponseCompressionProvider>();
        return app.UseWhen(MayBeCompressed, compressed => compressed
            .Use((http, next) =>
            {
                http.Response.OnStarting(() =>
                {
                    Describe(http, provider);
                    return Task.CompletedTask;
                });
                return next(http);
            })
            .UseResponseCompression());
    }

    // Swagger's files have tags that are not ours.
    private static bool MayBeCompressed(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !http.Request.Path.StartsWithSegments("/swagger")
        && !(http.Request.IsHttps && (http.Request.Headers.ContainsKey(HeaderNames.Authorization) || http.Request.Headers.ContainsKey(HeaderNames.Cookie)));

    /// <summary>Says of an answer that it depends on what the caller takes, and which representation it is.</summary>
    private static void Describe(HttpContext http, IResponseCompressionProvider provider)
    {
        var headers = http.Response.Headers;
        var isNotModified = http.Response.StatusCode == StatusCodes.Status304NotModified;
        if (!isNotModified && !provider.ShouldCompressResponse(http) && headers.ContentEncoding.Count == 0)
            return;
        if (!headers.Vary.Any(value => value?.Contains(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase) == true))
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        // The head of an answer is the same without its body.
        if (HttpMethods.IsHead(http.Request.Method) && !isNotModified && provider.CheckRequestAcceptsCompression(http)
            && provider.GetCompressionProvider(http) is { } coding)
        {
            headers.ContentEncoding = coding.EncodingName;
            headers.ContentLength = null;
        }

        if (headers.ContentEncoding is [{ } name] && headers.ETag is [{ } tag])
            headers.ETag = EntityTags.Coded(tag, name);
    }
}
