using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P13d: lookups a second through the API that speaks to Neo4j over the Query API, over those through one that speaks Bolt.</summary>
internal static class ServerProtocols
{
    private const int Connections = 16;
    private const int WarmUpRequests = 3_000;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        if (!PublishedApi.SpeaksBolt)
            throw new InvalidOperationException("The API is built without Bolt; build the benchmarks with -p:Neo4jDriver=true.");
        await using var server = Neo4jServer.OfEnvironment();
        var generator = new GraphGenerator(Math.Min(setting.Options.Claims, Neo4jGraph.Claims));
        await Neo4jGraph.LoadAsync(server, generator);
        var lookups = LookupRequests.Of(generator.FrequentSpeakers);
        await using var overHttp = await ApiProcess.StartAsync(server.Store);
        await using var overBolt = await ApiProcess.StartAsync(Neo4jServer.BoltStore());
        var http = new LoadPlan(overHttp.Port, lookups, Connections);
        var bolt = new LoadPlan(overBolt.Port, lookups, Connections);
        await LoadProcess.RunAsync(http with { Requests = WarmUpRequests });
        await LoadProcess.RunAsync(bolt with { Requests = WarmUpRequests });

        Rounds ratios = new(), httpRate = new(), boltRate = new(), http50 = new(), bolt50 = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var ofHttp = await LoadProcess.RunAsync(http with { Seconds = setting.Options.Seconds });
            var ofBolt = await LoadProcess.RunAsync(bolt with { Seconds = setting.Options.Seconds });
            if (ofHttp.Failures + ofBolt.Failures > 0)
                throw new InvalidOperationException($"{ofHttp.Failures} and {ofBolt.Failures} lookups failed.");
            ratios.Add(ofHttp.Rate / ofBolt.Rate);
            httpRate.Add(ofHttp.Rate);
            boltRate.Add(ofBolt.Rate);
            http50.Add(ofHttp.P50);
            bolt50.Add(ofBolt.P50);
        }

        return new("P13d", ratios.Median, Goal: null, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {httpRate.Median:0} lookups/s over the Query API, {boltRate.Median:0} over Bolt, ")
            + string.Create(CultureInfo.InvariantCulture, $"p50 {http50.Median:0.00} and {bolt50.Median:0.00} ms, {Connections} connections"));
    }
}
