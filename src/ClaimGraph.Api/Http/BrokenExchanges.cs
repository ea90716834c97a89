namespace ClaimGraph.Api.Http;

/// <summary>Ends what cannot be answered any more: the caller has gone, or has a part of the answer already. One line in the log says so.</summary>
internal sealed partial class BrokenExchanges(RequestDelegate next, ILogger<BrokenExchanges> logger)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception failure) when (IsForeseen(failure) && http.RequestAborted.IsCancellationRequested)
        {
            LogGone(http.Request.Method, http.Request.Path);
            if (!http.Response.HasStarted)
                http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception failure) when (IsForeseen(failure) && http.Response.HasStarted)
        {
            var (code, reason) = (Problems.Of(failure).Kind.Code, ProblemHandler.Reason(failure));
            LogBroken(http.Request.Method, http.Request.Path, code, reason);
            // Else the caller would take what has come for all there is.
            http.Abort();
        }
    }

    // What nobody foresaw is told with its stack, whoever has gone.
    private static bool IsForeseen(Exception failure) => failure is OperationCanceledException || Problems.Of(failure).Kind != Problems.InternalError;

    [LoggerMessage(Level = LogLevel.Information, Message = "The caller went away: {Method} {Path}")]
    private partial void LogGone(string method, PathString path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer broke off: {Method} {Path}: {Code}, {Reason}")]
    private partial void LogBroken(string method, PathString path, string code, string reason);
}
