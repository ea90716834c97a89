using System.Threading.RateLimiting;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Http;

/// <summary>Waits that have an end.</summary>
internal static class Waiting
{
    /// <summary>Takes parts of what there is, and waits for them for <see cref="Limits.Waiting"/> at most.</summary>
    /// <returns>Null when they were not free in time.</returns>
    public static async ValueTask<RateLimitLease?> TakeInTimeAsync(this ConcurrencyLimiter limiter, int parts, CancellationToken gone)
    {
        var lease = limiter.AttemptAcquire(parts);
        if (!lease.IsAcquired)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(gone);
            patience.CancelAfter(Limits.Waiting);
            try
            {
                lease = await limiter.AcquireAsync(parts, patience.Token);
            }
            catch (OperationCanceledException) when (!gone.IsCancellationRequested)
            {
                return null;
            }
        }

        return lease.IsAcquired ? lease : null;
    }
}
