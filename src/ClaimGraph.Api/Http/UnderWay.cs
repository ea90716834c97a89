using System.Threading.RateLimiting;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Http;

/// <summary>Bounds what is under way for all callers together, however many there are, so that memory stays bounded.</summary>
/// <remarks>Every part is kept until the request has ended.</remarks>
internal sealed class UnderWay : IDisposable
{
    private readonly ConcurrencyLimiter bodies = Of(Limits.BodyBytesUnderWay);
    private readonly ConcurrencyLimiter smallBodies = Of(Limits.SmallBodyBytesUnderWay);
    private readonly ConcurrencyLimiter answers = Of(Limits.AnswerBytesUnderWay, Limits.AnswerBytesWaiting);
    private readonly ConcurrencyLimiter exports = Of(Limits.Exports);
    private readonly ConcurrencyLimiter imports = Of(Limits.Imports);

    private static ConcurrencyLimiter Of(int most, int waiting = int.MaxValue) => new(new()
    {
        PermitLimit = most,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits until a body may be received. Small ones never wait for large ones.</summary>
    /// <exception cref="ProblemException">It may not, for now (503).</exception>
    public static ValueTask WaitToReceiveAsync(HttpContext http, long bytes)
    {
        const string Busy = "Many bodies are being received; try again shortly.";
        var here = Here(http);
        return bytes <= Limits.SmallBodyBytes
            ? TakeAsync(http, here.smallBodies, Math.Max(1, bytes), Limits.SmallBodyBytesUnderWay, Busy)
            : TakeAsync(http, here.bodies, bytes, Limits.BodyBytesUnderWay, Busy);
    }

    /// <summary>Waits until an answer may be sent, which is in memory until the caller has taken it; a small one may at once.</summary>
    /// <exception cref="ProblemException">It may not, for now (503).</exception>
    public static ValueTask WaitToAnswerAsync(HttpContext http, long bytes) => bytes <= Limits.SmallAnswerBytes
        ? ValueTask.CompletedTask
        : TakeAsync(http, Here(http).answers, bytes, Limits.AnswerBytesUnderWay, "Many large answers are being sent; try again shortly, or ask for less.");

    /// <summary>Waits until an export may begin.</summary>
    /// <exception cref="ProblemException">It may not, for now (503).</exception>
    public static ValueTask WaitToExportAsync(HttpContext http) =>
        TakeAsync(http, Here(http).exports, 1, Limits.Exports, $"{Limits.Exports} exports are being sent, the most there may be; try again later.");

    /// <summary>Waits until an import may begin.</summary>
    /// <exception cref="ProblemException">It may not, for now (503).</exception>
    public static ValueTask WaitToImportAsync(HttpContext http) =>
        TakeAsync(http, Here(http).imports, 1, Limits.Imports, $"{Limits.Imports} imports are running, the most there may be; try again later.");

    public void Dispose()
    {
        bodies.Dispose();
        smallBodies.Dispose();
        answers.Dispose();
        exports.Dispose();
        imports.Dispose();
    }

    private static UnderWay Here(HttpContext http) => http.RequestServices.GetRequiredService<UnderWay>();

    /// <summary>Takes a part for as long as the request lasts; of more than there is, all.</summary>
    /// <param name="busy">What the caller is told whose turn does not come.</param>
    private static async ValueTask TakeAsync(HttpContext http, ConcurrencyLimiter limiter, long part, int most, string busy)
    {
        var lease = await limiter.TakeInTimeAsync((int)Math.Min(part, most), http.RequestAborted)
            ?? throw new ProblemException(Problems.Busy, busy);
        http.Response.RegisterForDispose(lease);
    }
}
