using System.Globalization;
using ClaimGraph.Benchmarks.Bare;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Documents;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>Durable <c>POST /claims</c> a second of 64 connections: P4, and P13c on Neo4j, over that of one; P4b over bare inserts.</summary>
internal static class WritesTogether
{
    private const int Connections = 64;
    private const int WarmUpClaims = 3 * RowBatches.ClaimsOfABatch;
    private const int GraphSize = 100_000;

    /// <summary>More claims a second than SQLite takes in.</summary>
    private const int FastestRate = 8_000;

    public static Task<Figure> OnFileAsync(Setting setting) =>
        MeasureAsync(setting, GraphFile.StoreOf(Workplace.NewDatabase()), "P4", goal: 9, FastestRate);

    /// <summary>P4b: over bare inserts of the rows that came of it, in one process.</summary>
    public static async Task<Figure> OverInsertsAsync(Setting setting)
    {
        var requests = RequestsOf(WarmUpClaims + (int)(setting.Options.Seconds * FastestRate));
        Rounds ratios = new(), together = new(), inserted = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var database = Workplace.NewDatabase();
            LoadResult result;
            await using (var api = await ApiProcess.StartAsync(GraphFile.StoreOf(database)))
            {
                var plan = new LoadPlan(api.Port, requests, Connections) { IsRandom = false, Requests = WarmUpClaims };
                var next = (await LoadProcess.RunAsync(plan)).Next;
                result = await RunAsync(plan with { First = next }, setting);
            }

            var insert = await BareInserts.RunAsync(RowBatches.Read(database), WarmUpClaims / RowBatches.ClaimsOfABatch);
            together.Add(result.Rate);
            inserted.Add(result.Requests / insert.TotalSeconds);
            ratios.Add(together.Last / inserted.Last);
        }

        return new("P4b", ratios.Median, 0.5, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {together.Median:0} claims/s over {Connections} connections, {inserted.Median:0} by bare inserts"));
    }

    public static async Task<Figure> OnServerAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        await server.EmptyAsync();
        return await MeasureAsync(setting, server.Store, "P13c", goal: 8, fastestRate: 3_000);
    }

    private static async Task<Figure> MeasureAsync(Setting setting, string store, string id, double goal, int fastestRate)
    {
        var requests = RequestsOf(WarmUpClaims + (int)(setting.Options.Rounds * setting.Options.Seconds * fastestRate));
        await using var api = await ApiProcess.StartAsync(store);
        var plan = new LoadPlan(api.Port, requests, Connections) { IsRandom = false, Requests = WarmUpClaims };
        var next = (await LoadProcess.RunAsync(plan)).Next;

        Rounds ratios = new(), together = new(), alone = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var ofOne = await RunAsync(plan with { Connections = 1, First = next }, setting);
            var ofMany = await RunAsync(plan with { First = ofOne.Next }, setting);
            next = ofMany.Next;
            together.Add(ofMany.Rate);
            alone.Add(ofOne.Rate);
            ratios.Add(ofMany.Rate / ofOne.Rate);
        }

        return new(id, ratios.Median, goal, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {together.Median:0} claims/s over {Connections} connections, {alone.Median:0} over one"));
    }

    /// <summary>The first claims of the generator, each as a request.</summary>
    private static string RequestsOf(int count)
    {
        var generator = new GraphGenerator(GraphSize);
        return RequestFile.Write(Enumerable.Range(0, count)
            .Select(number => RequestFile.Post("/api/v1/claims", DocumentJson.Serialize(generator.Claim(number)))));
    }

    private static async Task<LoadResult> RunAsync(LoadPlan plan, Setting setting)
    {
        var result = await LoadProcess.RunAsync(plan with { Seconds = setting.Options.Seconds, Requests = int.MaxValue });
        return result.Failures == 0 ? result : throw new InvalidOperationException($"{result.Failures} claims were refused.");
    }
}
