using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Bare;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P17: each lookup's p50 through the store on Neo4j, over that of its statements sent straight to the server by the same transport.</summary>
internal static class ServerStatements
{
    private const int Lookups = 100;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        var generator = new GraphGenerator(Math.Min(setting.Options.Claims, Neo4jGraph.Claims));
        await Neo4jGraph.LoadAsync(server, generator);
        var recorded = new RecordedStatements(new QueryApiTransport(server.Options));
        await using var store = server.OpenStore(recorded);
        await store.CheckAsync(CancellationToken.None);
        await using var straight = new QueryApiTransport(server.Options);

        var worst = 0.0;
        var details = new List<string>();
        foreach (var (name, ask) in await ServerQuestions.OfAsync(server, store, generator))
        {
            recorded.Take();
            if (await ask(store) == 0)
                throw new InvalidOperationException($"The graph holds nothing for {name}.");
            var statements = recorded.Take();
            await TimesAsync(store, ask, straight, statements);
            Rounds ratios = new(), through = new(), bare = new();
            for (var round = 0; round < setting.Options.Rounds; round++)
            {
                var (ofStore, ofBare) = await TimesAsync(store, ask, straight, statements);
                through.Add(ofStore);
                bare.Add(ofBare);
                ratios.Add(ofStore / ofBare);
            }

            worst = Math.Max(worst, ratios.Median);
            details.Add($"{name}: " + string.Create(
                CultureInfo.InvariantCulture, $"{ratios.Median:0.00}, {through.Median:0.0} and {bare.Median:0.0} ms, {statements.Count} statement(s)"));
        }

        return new("P17", worst, 1.25, AtLeast: false, "", $"{string.Join("; ", details)}; at {generator.Claims} claims");
    }

    /// <summary>The p50s of both ways, which take turns, in milliseconds.</summary>
    private static async Task<(double Store, double Bare)> TimesAsync(
        IGraphStore store, Func<IGraphStore, Task<int>> ask, QueryApiTransport straight, IReadOnlyList<CypherStatement> statements)
    {
        List<long> storeTicks = [], bareTicks = [];
        for (var lookup = 0; lookup < Lookups; lookup++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(store);
            storeTicks.Add(Stopwatch.GetElapsedTime(start).Ticks);
            start = Stopwatch.GetTimestamp();
            foreach (var statement in statements)
                await straight.RunAsync(statement, CancellationToken.None);
            bareTicks.Add(Stopwatch.GetElapsedTime(start).Ticks);
        }

        storeTicks.Sort();
        bareTicks.Sort();
        return (LoadResult.At(storeTicks, 0.5), LoadResult.At(bareTicks, 0.5));
    }
}
