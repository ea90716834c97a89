using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Graph;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P21 and P22: pages for people, beside a million claims.</summary>
internal static class PageSpeed
{
    private const int Connections = 8;
    private const int People = 64;
    private const int WarmUpRequests = 2_000;
    private const int StatementPages = 500;

    /// <summary>P21: pages of people who said a little more than one page holds, over the lists of their claims in JSON.</summary>
    public static async Task<Figure> OfPeopleAsync(Setting setting)
    {
        var speakers = setting.Generator.FrequentSpeakers.TakeLast(People).ToList();
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await setting.GraphAsync()));
        var lists = new LoadPlan(api.Port, LookupRequests.Of(speakers), Connections);
        var pages = lists with { File = RequestFile.Write(speakers.Select(speaker => RequestFile.Get($"/people/{speaker}"))) };
        await RunAsync(lists with { Requests = WarmUpRequests });
        await RunAsync(pages with { Requests = WarmUpRequests });

        Rounds ratios = new(), ofPages = new(), ofLists = new(), size = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var page = await RunAsync(pages with { Seconds = setting.Options.Seconds });
            var list = await RunAsync(lists with { Seconds = setting.Options.Seconds });
            ratios.Add(page.Rate / list.Rate);
            ofPages.Add(page.Rate);
            ofLists.Add(list.Rate);
            size.Add((double)page.Bytes / page.Requests);
        }

        return new("P21", ratios.Median, 0.5, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {ofPages.Median:0} pages/s of {size.Median:0} bytes, {ofLists.Median:0} lists/s, at {setting.Options.Claims} claims"));
    }

    /// <summary>P22: the p99 of the page of a statement with eight printings, one after the other.</summary>
    public static async Task<Figure> OfStatementAsync(Setting setting)
    {
        var graph = await setting.GraphAsync();
        Reference claim;
        await using (var store = GraphFile.Open(graph))
            claim = await PrintedClaim.LoadAsync(store);
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(graph));
        var plan = new LoadPlan(api.Port, RequestFile.Write([RequestFile.Get($"/claims/{claim.Id}")]), Connections: 1) { Requests = StatementPages };
        await RunAsync(plan);

        Rounds p50 = new(), p99 = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var result = await RunAsync(plan);
            p50.Add(result.P50);
            p99.Add(result.P99);
        }

        return new("P22", p99.Median, 50, AtLeast: false, " ms", string.Create(
            CultureInfo.InvariantCulture, $"p99 {p99}; p50 {p50.Median:0.0} ms, at {setting.Options.Claims} claims"));
    }

    private static async Task<LoadResult> RunAsync(LoadPlan plan)
    {
        var result = await LoadProcess.RunAsync(plan);
        return result.Failures == 0 ? result : throw new InvalidOperationException($"{result.Failures} pages were refused.");
    }
}
