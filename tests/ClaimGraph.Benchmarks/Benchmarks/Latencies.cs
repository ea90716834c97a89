using System.Diagnostics;
using ClaimGraph.Benchmarks.Load;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>How long questions take that are asked one after the other in this process.</summary>
internal sealed class Latencies
{
    private readonly List<long> sorted;

    private Latencies(List<long> sorted) => this.sorted = sorted;

    /// <summary>In milliseconds.</summary>
    public double P50 => LoadResult.At(sorted, 0.5);

    public double P99 => LoadResult.At(sorted, 0.99);

    public double Longest => LoadResult.At(sorted, 1);

    /// <param name="ask">Asks the question of a number.</param>
    public static async Task<Latencies> OfAsync(int questions, Func<int, Task> ask)
    {
        var ticks = new List<long>(questions);
        for (var number = 0; number < questions; number++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(number);
            ticks.Add(Stopwatch.GetElapsedTime(start).Ticks);
        }

        ticks.Sort();
        return new(ticks);
    }
}
