using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P8: the p99 of chains between random people, up to six steps, in process.</summary>
internal static class PathLatency
{
    private const int Pairs = 1_000;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var store = GraphFile.Open(await setting.GraphAsync());
        var outcomes = new Dictionary<string, int>();
        await RunAsync(seed: 1);
        Rounds p50 = new(), p99 = new(), longest = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var latencies = await RunAsync((ulong)round + 2);
            p50.Add(latencies.P50);
            p99.Add(latencies.P99);
            longest.Add(latencies.Longest);
        }

        return new("P8", p99.Median, 15, AtLeast: false, " ms", string.Create(
            CultureInfo.InvariantCulture,
            $"p99 {p99}; p50 {p50.Median:0.00} ms, longest {longest.Median:0.0} ms, at {setting.Options.Claims} claims; ")
            + string.Join(", ", outcomes.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}")));

        Task<Latencies> RunAsync(ulong seed)
        {
            var random = new SeededRandom(seed);
            return Latencies.OfAsync(Pairs, async _ =>
            {
                var (from, to) = (Somebody(ref random), Somebody(ref random));
                if (from == to || await store.FindPathsAsync(new(from, to), CancellationToken.None) is not { } answer)
                    return;
                var outcome = answer.Outcome == PathOutcome.Found ? $"of {answer.Paths[0].Length} steps" : answer.Outcome.ToString();
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            });
        }

        Reference Somebody(ref SeededRandom random) => setting.Generator.AnySpeaker(ref random);
    }
}
