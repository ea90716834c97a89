using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P20: the p99 of a trace through 1,000 sources with 10 circles, in process.</summary>
internal static class ChainTrace
{
    private const int Traces = 100;

    /// <summary>P20a: on SQLite, beside a million claims.</summary>
    public static async Task<Figure> OnFileAsync(Setting setting)
    {
        await using var store = GraphFile.Open(await setting.GraphAsync());
        return await MeasureAsync("P20a", store, setting);
    }

    /// <summary>P20b: on Neo4j, beside whatever is there.</summary>
    public static async Task<Figure> OnServerAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        await using var store = server.OpenStore();
        return await MeasureAsync("P20b", store, setting);
    }

    private static async Task<Figure> MeasureAsync(string id, IGraphStore store, Setting setting)
    {
        var claim = await SourceChain.LoadAsync(store);
        await RunAsync();
        Rounds p50 = new(), p99 = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var latencies = await RunAsync();
            p50.Add(latencies.P50);
            p99.Add(latencies.P99);
        }

        return new(id, p99.Median, 200, AtLeast: false, " ms", string.Create(
            CultureInfo.InvariantCulture, $"p99 {p99}; p50 {p50.Median:0.0} ms"));

        Task<Latencies> RunAsync() => Latencies.OfAsync(Traces, async _ =>
        {
            var trace = Trace.Of((await store.FindProvenanceAsync(claim.Id, CancellationToken.None))!);
            if (trace.Circles.Count != SourceChain.Circles)
                throw new InvalidOperationException($"The trace has {trace.Circles.Count} circles.");
        });
    }
}
