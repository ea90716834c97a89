using System.Globalization;
using ClaimGraph.Benchmarks.Reporting;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P2: the lookup's p99 at half the load it can bear, over that of answers from memory at the same rate.</summary>
internal static class LookupLatency
{
    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var pair = await LookupPair.StartAsync(setting);
        var rate = (await pair.RunAsync(isLookup: true, setting.Options.Seconds)).Load.Rate / 2;
        Rounds ratios = new(), lookups = new(), memory = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var (lookup, _) = await pair.RunAsync(isLookup: true, setting.Options.Seconds, rate);
            var (ready, _) = await pair.RunAsync(isLookup: false, setting.Options.Seconds, rate);
            lookups.Add(lookup.P99);
            memory.Add(ready.P99);
            ratios.Add(lookup.P99 / ready.P99);
        }

        return new("P2", ratios.Median, 3, AtLeast: false, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; p99 {lookups.Median:0.00} ms, from memory {memory.Median:0.00} ms, at {rate:0} requests/s"));
    }
}
