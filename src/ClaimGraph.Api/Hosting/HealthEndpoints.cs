using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Hosting;

/// <summary>Tells whoever runs the service whether it lives, and whether it can serve; with or without a key, and however often.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health").AllowAnonymous().DisableRateLimiting();
        health.MapRead("/live", (HttpContext http) => AnswerAsync(http, "live"))
            .Does("getLiveness", "Answers as long as the process lives; touches nothing else.")
            .Answers(new(StatusCodes.Status200OK, "It lives.", typeof(HealthDocument), "health"));
        health.MapRead("/ready", ReadyAsync)
            .Does("getReadiness", "Answers whether the store answers reads and would accept writes.")
            .Answers(new(StatusCodes.Status200OK, "It can serve.", typeof(HealthDocument), "health"));
    }

    private static async Task ReadyAsync(HttpContext http, IGraphStore store)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limited.CancelAfter(Patience);
        try
        {
            // A store that does not heed its token must not hold the answer either.
            await store.CheckAsync(limited.Token).WaitAsync(limited.Token);
        }
        catch (StoreFaultException fault)
        {
            // Whoever runs the service is told why; other callers need not know what it runs on.
            throw new ProblemException(Problems.Of(fault).Kind, fault.Message);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            throw new ProblemException(Problems.StoreUnavailable, $"The store did not answer within {Patience.TotalSeconds} s.");
        }
        await AnswerAsync(http, "ready");
    }

    private static Task AnswerAsync(HttpContext http, string status)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Responses.WriteBytesAsync(
            http, StatusCodes.Status200OK, Encoding.UTF8.GetBytes($$"""{"status":"{{status}}"}"""), MediaTypes.JsonUtf8);
    }
}

/// <summary>The state of the service.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
internal sealed record HealthDocument(string Status);
