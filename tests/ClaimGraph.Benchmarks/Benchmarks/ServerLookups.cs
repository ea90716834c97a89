using System.Globalization;
using ClaimGraph.Benchmarks.Bare;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P13a: the lookup's p50 through the API on Neo4j, over that of its statement sent straight to the server.</summary>
internal static class ServerLookups
{
    private const int WarmUpRequests = 3_000;
    private static readonly int[] Connections = [1, 16];

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        var generator = new GraphGenerator(Math.Min(setting.Options.Claims, Neo4jGraph.Claims));
        await Neo4jGraph.LoadAsync(server, generator);
        var speakers = generator.FrequentSpeakers;
        await using var api = await ApiProcess.StartAsync(server.Store);
        var through = new LoadPlan(api.Port, LookupRequests.Of(speakers), Connections[^1]);
        var straight = new LoadPlan(server.Options.Address.Port, await BareLookups.RequestsAsync(server, speakers), Connections[^1]);
        await LoadProcess.RunAsync(straight with { Requests = WarmUpRequests });
        await LoadProcess.RunAsync(through with { Requests = WarmUpRequests });

        var worst = 0.0;
        var details = new List<string>();
        foreach (var connections in Connections)
        {
            Rounds ratios = new(), api50 = new(), bare50 = new(), apiRate = new(), bareRate = new(), apiCore = new(), lookupCore = new(), bareCore = new();
            for (var round = 0; round < setting.Options.Rounds; round++)
            {
                var (bare, _, ofBare) = await RunAsync(straight);
                var (lookup, ofApi, ofLookup) = await RunAsync(through);
                ratios.Add(lookup.P50 / bare.P50);
                api50.Add(lookup.P50);
                bare50.Add(bare.P50);
                apiRate.Add(lookup.Rate);
                bareRate.Add(bare.Rate);
                apiCore.Add(ofApi);
                lookupCore.Add(ofLookup);
                bareCore.Add(ofBare);
            }

            worst = Math.Max(worst, ratios.Median);
            details.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{connections} connections: ratio {ratios}; p50 {api50.Median:0.00} ms, straight {bare50.Median:0.00} ms, ")
                + string.Create(CultureInfo.InvariantCulture, $"{apiRate.Median:0} and {bareRate.Median:0} lookups/s, ")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"{apiCore.Median:0} us of a core in the API, {lookupCore.Median:0} and {bareCore.Median:0} in the server"));

            Task<(LoadResult, double, double)> RunAsync(LoadPlan plan) =>
                ServerLookups.RunAsync(api, plan with { Connections = connections, Seconds = setting.Options.Seconds });
        }

        return new("P13a", worst, 1.25, AtLeast: false, "", $"{string.Join("; ", details)}; at {generator.Claims} claims");
    }

    /// <returns>What was measured, and the microseconds of a core that API and server spent on a lookup.</returns>
    private static async Task<(LoadResult Load, double OfApi, double OfServer)> RunAsync(ApiProcess api, LoadPlan plan)
    {
        var (apiBefore, serverBefore) = (api.CoreTime(), Neo4jServer.CoreTime());
        var result = await LoadProcess.RunAsync(plan);
        if (result.Failures > 0)
            throw new InvalidOperationException($"{result.Failures} lookups failed.");
        return (
            result, (api.CoreTime() - apiBefore).TotalMicroseconds / result.Requests,
            (Neo4jServer.CoreTime() - serverBefore).TotalMicroseconds / result.Requests);
    }
}
