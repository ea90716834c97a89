using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Documents;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P4, and P13c on Neo4j: durable <c>POST /claims</c> a second of 64 connections, over that of one.</summary>
internal static class WritesTogether
{
    private const int Connections = 64;
    private const int WarmUpClaims = 3_000;
    private const int GraphSize = 100_000;

    public static Task<Figure> OnFileAsync(Setting setting) =>
        MeasureAsync(setting, GraphFile.StoreOf(Workplace.NewDatabase()), "P4", goal: 9, fastestRate: 15_000);

    public static async Task<Figure> OnServerAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        await server.EmptyAsync();
        return await MeasureAsync(setting, server.Store, "P13c", goal: 8, fastestRate: 3_000);
    }

    private static async Task<Figure> MeasureAsync(Setting setting, string store, string id, double goal, int fastestRate)
    {
        var generator = new GraphGenerator(GraphSize);
        var count = WarmUpClaims + (int)(setting.Options.Rounds * setting.Options.Seconds * fastestRate);
        var requests = RequestFile.Write(Enumerable.Range(0, count)
            .Select(number => RequestFile.Post("/api/v1/claims", DocumentJson.Serialize(generator.Claim(number)))));
        await using var api = await ApiProcess.StartAsync(store);
        var plan = new LoadPlan(api.Port, requests, Connections) { IsRandom = false, Requests = WarmUpClaims };
        var next = (await LoadProcess.RunAsync(plan)).Next;

        Rounds ratios = new(), together = new(), alone = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var ofOne = await RunAsync(plan with { Connections = 1, First = next });
            var ofMany = await RunAsync(plan with { First = ofOne.Next });
            next = ofMany.Next;
            together.Add(ofMany.Rate);
            alone.Add(ofOne.Rate);
            ratios.Add(ofMany.Rate / ofOne.Rate);
        }

        return new(id, ratios.Median, goal, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {together.Median:0} claims/s over {Connections} connections, {alone.Median:0} over one"));

        async Task<LoadResult> RunAsync(LoadPlan part)
        {
            var result = await LoadProcess.RunAsync(part with { Seconds = setting.Options.Seconds, Requests = int.MaxValue });
            return result.Failures == 0 ? result : throw new InvalidOperationException($"{result.Failures} claims were refused.");
        }
    }
}
