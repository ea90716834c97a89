using System.Buffers;
using ClaimGraph.Api.Http;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>Gives every claim out as a stream of documents that can be imported again.</summary>
internal static partial class Export
{
    /// <summary>Answers one claim a line, in the order of recording; for HEAD, only what it would be.</summary>
    /// <remarks>An export that breaks off in the middle ends the connection, lest the caller take it for whole.</remarks>
    public static async Task RunAsync(HttpContext http, IGraphStore store)
    {
        http.Response.ContentType = MediaTypes.Lines;
        http.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(http.Request.Method))
            return;

        await UnderWay.WaitToExportAsync(http);
        var count = 0;
        try
        {
            await foreach (var claim in store.ExportAsync(http.RequestAborted))
            {
                await Responses.WriteAsync(http, claim.Json);
                http.Response.BodyWriter.Write("\n"u8);
                count++;
            }
        }
        catch (StoreFaultException fault) when (count > 0)
        {
            LogBroken(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Export)), count, Problems.Of(fault).Kind.Code, fault.Message);
            http.Abort();
            return;
        }

        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An export broke off after {Count} claims: {Code}, {Reason}")]
    private static partial void LogBroken(ILogger logger, int count, string code, string reason);
}
