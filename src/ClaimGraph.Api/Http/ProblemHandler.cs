using System.Diagnostics;
using System.Text.Json;
using ClaimGraph.Api.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

/// <summary>Answers every failure with a problem, and logs those that are the service's own.</summary>
internal sealed partial class ProblemHandler(ILogger<ProblemHandler> logger) : IExceptionHandler
{
    private const string RetryAfterSeconds = "1";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = Problems.Of(exception);
        if (problem.Kind == Problems.InternalError)
            LogFailed(exception, httpContext.Request.Method, httpContext.Request.Path, TraceIdOf(httpContext));
        else if (problem.Kind.Status == StatusCodes.Status503ServiceUnavailable)
            LogFault(problem.Kind.Code, Reason(exception), TraceIdOf(httpContext));
        await WriteAsync(httpContext, problem, cancellationToken);
        return true;
    }

    /// <summary>What a foreseen failure says, and what the last cause behind it says, in one line: its stack would tell nothing more.</summary>
    public static string Reason(Exception failure)
    {
        var cause = failure.GetBaseException();
        var reason = cause == failure ? failure.Message : $"{failure.Message} {cause.Message}";
        return reason.ReplaceLineEndings(" ");
    }

    /// <summary>Writes a problem as the whole answer: as a document for programs, as a page for people.</summary>
    public static async Task WriteAsync(HttpContext http, ProblemException problem, CancellationToken cancellation)
    {
        var response = http.Response;
        response.StatusCode = problem.Kind.Status;
        response.Headers.CacheControl = "no-store";
        SetRetryAfter(response, problem);
        if (problem.Kind == Problems.UnsupportedMediaType)
            response.Headers.AcceptEncoding = RequestBody.Encodings;
        if (problem.Location is { } location)
            response.Headers.Location = location;

        var document = DocumentOf(http, problem);
        var isPage = Negotiation.WantsErrorPage(http.Request);
        var body = isPage ? await PageAnswers.ErrorAsync(http, document) : JsonSerializer.SerializeToUtf8Bytes(document, ProblemJsonContext.Problem);
        response.ContentType = isPage ? MediaTypes.HtmlUtf8 : MediaTypes.Problem;
        if (isPage)
            response.Headers.Vary = HeaderNames.Accept;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellation);
    }

    /// <summary>Says when to come back, where that helps.</summary>
    public static void SetRetryAfter(HttpResponse response, ProblemException problem)
    {
        if (problem.Kind.Status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = RetryAfterSeconds;
    }

    /// <summary>A problem as it is answered to a request.</summary>
    public static ProblemDocument DocumentOf(HttpContext http, ProblemException problem)
    {
        var path = http.Request.PathBase.Add(http.Request.Path).ToUriComponent();
        // What took too long is told with all that was asked, so that it can be asked again, for less.
        var instance = problem.Kind == Problems.Deadline ? path + http.Request.QueryString.ToUriComponent() : path;
        return ProblemDocument.Of(problem, instance, TraceIdOf(http));
    }

    private static string TraceIdOf(HttpContext http) => Activity.Current?.Id ?? http.TraceIdentifier;

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed: {Method} {Path} ({TraceId})")]
    private partial void LogFailed(Exception exception, string method, string path, string traceId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not answered: {Code}, {Reason} ({TraceId})")]
    private partial void LogFault(string code, string reason, string traceId);
}
