using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P7: the worst p99 of a kind of search, by day and by relevance.</summary>
internal static class SearchLatency
{
    private const int SearchesOfAKind = 300;
    private static readonly string[] Orders = ["", "&sort=relevance"];

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await setting.GraphAsync()));
        await RunAsync(api, SearchTerms.Kinds.SelectMany(kind => kind.Queries), Orders[0]);
        var worst = (Latency: 0.0, Kind: "");
        foreach (var (kind, queries) in SearchTerms.Kinds)
            foreach (var order in Orders)
            {
                var result = await RunAsync(api, queries, order);
                var name = order.Length == 0 ? kind : $"{kind} by relevance";
                await Console.Error.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"   {name}: p50 {result.P50:0.00} ms, p99 {result.P99:0.00} ms, longest {result.Longest:0.00} ms, {result.Failures} refused"));
                // A search that was given up is no faster than one that was answered.
                var latency = result.Failures == 0 ? result.P99 : double.PositiveInfinity;
                if (latency > worst.Latency)
                    worst = (latency, name);
            }

        return new("P7", worst.Latency, 50, AtLeast: false, " ms", $"worst: {worst.Kind}, at {setting.Options.Claims} claims");
    }

    private static Task<LoadResult> RunAsync(ApiProcess api, IEnumerable<string> queries, string order)
    {
        var requests = RequestFile.Write(queries.Select(query => RequestFile.Get($"/api/v1/claims?q={Uri.EscapeDataString(query)}{order}")));
        return LoadProcess.RunAsync(new(api.Port, requests, Connections: 1) { Requests = SearchesOfAKind });
    }
}
