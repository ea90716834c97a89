using System.Globalization;
using ClaimGraph.Benchmarks.Reporting;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P1: lookups a second over what the same process answers from memory.</summary>
internal static class LookupThroughput
{
    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var pair = await LookupPair.StartAsync(setting);
        Rounds ratios = new(), lookups = new(), memory = new(), size = new(), lookupCost = new(), memoryCost = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var (lookup, ofLookup) = await pair.RunAsync(isLookup: true, setting.Options.Seconds);
            var (ready, ofReady) = await pair.RunAsync(isLookup: false, setting.Options.Seconds);
            lookups.Add(lookup.Rate);
            memory.Add(ready.Rate);
            lookupCost.Add(ofLookup);
            memoryCost.Add(ofReady);
            ratios.Add(lookup.Rate / ready.Rate);
            size.Add((double)lookup.Bytes / lookup.Requests);
        }

        return new("P1", ratios.Median, 0.5, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {lookups.Median:0} lookups/s, {memory.Median:0} from memory, ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"{lookupCost.Median:0} and {memoryCost.Median:0} us of a core each, {size.Median:0} bytes, at {setting.Options.Claims} claims"));
    }
}
