namespace ClaimGraph.Benchmarks.Load;

/// <summary>What a load generator saw. Latencies are in milliseconds.</summary>
/// <param name="Requests">Answered ones.</param>
/// <param name="Failures">Answers other than 2xx.</param>
/// <param name="Next">The request to begin with when the same file is used again.</param>
internal sealed record LoadResult(int Requests, int Failures, int Next, double Seconds, double P50, double P99, double Longest, long Bytes)
{
    public double Rate => Requests / Seconds;

    public static LoadResult Of(List<long> ticks, int failures, int next, TimeSpan duration, long bytes)
    {
        ticks.Sort();
        return new(
            ticks.Count, failures, next, duration.TotalSeconds, At(ticks, 0.5), At(ticks, 0.99), At(ticks, 1), bytes);
    }

    /// <summary>The value that a share of the sorted values does not exceed.</summary>
    public static double At(List<long> sortedTicks, double share) => sortedTicks.Count == 0
        ? double.NaN
        : TimeSpan.FromTicks(sortedTicks[Math.Max((int)Math.Ceiling(share * sortedTicks.Count) - 1, 0)]).TotalMilliseconds;
}
