using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Sqlite;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P3: the lookup's p50 in process in the large graph, over that in the small one.</summary>
internal static class LookupScale
{
    private const int Lookups = 20_000;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        var smallGenerator = new GraphGenerator(BenchmarkOptions.SmallClaims);
        await using var small = GraphFile.Open(await GraphFile.ForAsync(smallGenerator, setting.Options.IsFresh));
        await using var large = GraphFile.Open(await setting.GraphAsync());
        await LookUpAsync(small, smallGenerator, seed: 1);
        await LookUpAsync(large, setting.Generator, seed: 1);
        Rounds ratios = new(), smallTimes = new(), largeTimes = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var ofLarge = await LookUpAsync(large, setting.Generator, (ulong)round + 2);
            var ofSmall = await LookUpAsync(small, smallGenerator, (ulong)round + 2);
            largeTimes.Add(ofLarge);
            smallTimes.Add(ofSmall);
            ratios.Add(ofLarge / ofSmall);
        }

        return new("P3", ratios.Median, 3, AtLeast: false, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; p50 {largeTimes.Median * 1000:0.0} us at {setting.Options.Claims} claims, ")
            + string.Create(CultureInfo.InvariantCulture, $"{smallTimes.Median * 1000:0.0} us at {BenchmarkOptions.SmallClaims}"));
    }

    /// <summary>The p50 of lookups of random speakers, in milliseconds.</summary>
    private static async Task<double> LookUpAsync(SqliteGraphStore store, GraphGenerator generator, ulong seed)
    {
        var queries = generator.FrequentSpeakers
            .Select(id => new ClaimQuery(new() { Speaker = new Reference(RecordKind.Person, id) })).ToList();
        var random = new SeededRandom(seed);
        var ticks = new List<long>(Lookups);
        for (var lookup = 0; lookup < Lookups; lookup++)
        {
            var start = Stopwatch.GetTimestamp();
            var page = await store.ListClaimsAsync(queries[random.Below(queries.Count)], new(), CancellationToken.None);
            ticks.Add(Stopwatch.GetElapsedTime(start).Ticks);
            if (page.Items.Count == 0)
                throw new InvalidOperationException("A speaker of the graph has no claims.");
        }

        ticks.Sort();
        return LoadResult.At(ticks, 0.5);
    }
}
