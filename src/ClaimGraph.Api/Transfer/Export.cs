using ClaimGraph.Api.Http;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Transfer;

/// <summary>Gives claims out as a stream: all of them, or those of a filter, in one of several formats.</summary>
internal static partial class Export
{
    /// <summary>Answers the claims in the order of recording; for HEAD, only what it would be.</summary>
    /// <remarks>An export that breaks off in the middle ends the connection, lest the caller take it for whole.</remarks>
    public static async Task RunAsync(HttpContext http, IGraphStore store)
    {
        var request = ExportRequest.Read(http);
        var writer = ExportWriter.Of(request, http.Request);
        http.Response.ContentType = writer.ContentType;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = HeaderNames.Accept;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{writer.FileName}\"";
        if (HttpMethods.IsHead(http.Request.Method))
            return;

        await UnderWay.WaitToExportAsync(http);
        var count = 0;
        try
        {
            await foreach (var claim in new ExportedClaims(store).ReadAsync(request.Filter, http.RequestAborted))
            {
                await Responses.WriteAsync(http, writer.Write(claim));
                count++;
            }
            foreach (var part in writer.End())
                await Responses.WriteAsync(http, part);
        }
        catch (Exception failure) when (writer.HasBegun)
        {
            http.Abort();
            // What nobody foresaw is told with its stack, and a caller who has gone as such.
            if (failure is not (StoreFaultException or ProblemException))
                throw;
            LogBroken(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Export)), count, Problems.Of(failure).Kind.Code, failure.Message);
            return;
        }

        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An export broke off after {Count} claims: {Code}, {Reason}")]
    private static partial void LogBroken(ILogger logger, int count, string code, string reason);
}
