using System.Buffers;
using ClaimGraph.Api.Http;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>Gives every claim out as a stream of documents that can be imported again.</summary>
internal static class Export
{
    private const long SendAt = 64 << 10;

    /// <summary>Answers one claim a line, in the order of recording; for HEAD, only what it would be.</summary>
    public static async Task RunAsync(HttpContext http, IGraphStore store)
    {
        http.Response.ContentType = MediaTypes.Lines;
        http.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(http.Request.Method))
            return;

        var writer = http.Response.BodyWriter;
        await foreach (var claim in store.ExportAsync(http.RequestAborted))
        {
            writer.Write(claim.Json.Span);
            writer.Write("\n"u8);
            if (writer.UnflushedBytes >= SendAt)
                await writer.FlushAsync(http.RequestAborted);
        }
        await writer.FlushAsync(http.RequestAborted);
    }
}
