using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>What a hub of 100,000 edges costs those who look at its neighbours, in process.</summary>
internal static class HubNeighbors
{
    private const int Lookups = 2_000;
    private const int Page = 100;

    /// <summary>P14a: the p50 of the first page with counts at the hub, over that at a node of 100 edges.</summary>
    public static Task<Figure> OverSmallAsync(Setting setting) => OnFileAsync(setting, store =>
        CompareAsync("P14a", 3, setting, store, new(new(HubGenerator.HubCountry)), new(new(HubGenerator.SmallCountry))));

    /// <summary>P15a: the p50 of the hundredth page at the hub, over that of its first one.</summary>
    public static Task<Figure> HundredthPageAsync(Setting setting) => OnFileAsync(setting, async store =>
    {
        var first = new Question(new(HubGenerator.HubCountry, EdgeType.About, EdgeDirection.In));
        var last = first;
        for (var page = 1; page < Page; page++)
            last = last with { After = (await last.AskAsync(store)).Groups[0].Next };
        return await CompareAsync("P15a", 2, setting, store, last, first);
    });

    private static async Task<Figure> OnFileAsync(Setting setting, Func<IGraphStore, Task<Figure>> measure)
    {
        await using var store = GraphFile.Open(await GraphFile.ForHubsAsync(setting.Options.IsFresh));
        return await measure(store);
    }

    private static async Task<Figure> CompareAsync(string id, double goal, Setting setting, IGraphStore store, Question one, Question other)
    {
        var (edges, ofOther) = (await CountAsync(one), await CountAsync(other));
        await TimeAsync(one);
        await TimeAsync(other);
        Rounds ratios = new(), times = new(), otherTimes = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var (time, otherTime) = (await TimeAsync(one), await TimeAsync(other));
            times.Add(time);
            otherTimes.Add(otherTime);
            ratios.Add(time / otherTime);
        }

        return new(id, ratios.Median, goal, AtLeast: false, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; p50 {times.Median * 1000:0} us at {edges} edges, {otherTimes.Median * 1000:0} us at {ofOther}"));

        async Task<long> CountAsync(Question question) => (await question.AskAsync(store)).Groups.Sum(group => group.Count);

        async Task<double> TimeAsync(Question question) => (await Latencies.OfAsync(Lookups, _ => question.AskAsync(store))).P50;
    }

    private sealed record Question(NeighborQuery Query, string? After = null)
    {
        public async Task<Neighborhood> AskAsync(IGraphStore store) =>
            await store.ListNeighborsAsync(Query, new(After: After), CancellationToken.None)
                ?? throw new InvalidOperationException($"{Query.Of} is not in the graph.");
    }
}
