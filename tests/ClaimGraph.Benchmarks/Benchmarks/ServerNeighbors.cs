using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P14b and P15b: whether neighbours on Neo4j cost more where a node has many, or far down their list.</summary>
internal static class ServerNeighbors
{
    private const int Lookups = 300;
    private const int FarPage = 100;

    /// <summary>The p50 of counts and first pages at a node of 100,000 edges, over that at a node of 100.</summary>
    public static async Task<Figure> OfHubAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        await using var store = server.OpenStore();
        await ServerHub.LoadAsync(server, store);
        return await CompareAsync(
            "P14b", 3, setting, $"a node of {ServerHub.Claims} edges", () => AskAsync(store, new(ServerHub.Large), null),
            "one of 100", () => AskAsync(store, new(ServerHub.Small), null));
    }

    /// <summary>The p50 of the hundredth page at that node, over that of its first.</summary>
    public static async Task<Figure> OfFarPageAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        await using var store = server.OpenStore();
        await ServerHub.LoadAsync(server, store);
        var query = new NeighborQuery(ServerHub.Large, EdgeType.About, EdgeDirection.In);
        string? far = null;
        for (var page = 1; page < FarPage; page++)
            far = (await AskAsync(store, query, far)).Groups[0].Next;
        return await CompareAsync(
            "P15b", 2, setting, $"page {FarPage}", () => AskAsync(store, query, far), "page 1", () => AskAsync(store, query, null));
    }

    private static async Task<Figure> CompareAsync(
        string id, double goal, Setting setting, string far, Func<Task> askFar, string near, Func<Task> askNear)
    {
        await TimesAsync(askFar, askNear);
        Rounds ratios = new(), farTimes = new(), nearTimes = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var (ofFar, ofNear) = await TimesAsync(askFar, askNear);
            farTimes.Add(ofFar);
            nearTimes.Add(ofNear);
            ratios.Add(ofFar / ofNear);
        }

        return new(id, ratios.Median, goal, AtLeast: false, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; p50 {farTimes.Median:0.00} ms for {far}, {nearTimes.Median:0.00} ms for {near}"));
    }

    /// <summary>The p50s of two questions that take turns, in milliseconds.</summary>
    private static async Task<(double Far, double Near)> TimesAsync(Func<Task> far, Func<Task> near)
    {
        List<long> farTicks = [], nearTicks = [];
        for (var lookup = 0; lookup < Lookups; lookup++)
        {
            farTicks.Add(await TicksAsync(far));
            nearTicks.Add(await TicksAsync(near));
        }

        farTicks.Sort();
        nearTicks.Sort();
        return (LoadResult.At(farTicks, 0.5), LoadResult.At(nearTicks, 0.5));
    }

    private static async Task<long> TicksAsync(Func<Task> ask)
    {
        var start = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(start).Ticks;
    }

    private static async Task<Neighborhood> AskAsync(Neo4jGraphStore store, NeighborQuery query, string? after) =>
        await store.ListNeighborsAsync(query, new(After: after), CancellationToken.None) is { Groups: [{ Items.Count: Limits.DefaultPage }, ..] } found
            ? found
            : throw new InvalidOperationException("A country of the graph has no page of neighbours.");
}
