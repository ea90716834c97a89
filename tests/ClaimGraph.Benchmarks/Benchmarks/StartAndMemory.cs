using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P11: from start to ready in the large graph, and what memory grows by under many requests.</summary>
internal static class StartAndMemory
{
    private const int Connections = 32;
    private const double LongestStart = 1.5;
    private const double LargestGrowth = 1.2;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        var graph = GraphFile.StoreOf(await setting.GraphAsync());
        var starts = new Rounds();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            await using var started = await ApiProcess.StartAsync(graph);
            starts.Add(started.StartDuration.TotalSeconds);
        }

        await using var api = await ApiProcess.StartAsync(graph);
        var plan = new LoadPlan(api.Port, LookupRequests.Of(setting.Generator.FrequentSpeakers), Connections);
        var few = setting.Options.Requests / 100;
        await LoadProcess.RunAsync(plan with { Requests = few });
        var early = api.Memory();
        await LoadProcess.RunAsync(plan with { Requests = setting.Options.Requests - few, First = 1 });
        var late = api.Memory();

        var growth = late.All / early.All;
        var detail = string.Create(
            CultureInfo.InvariantCulture,
            $"start {starts} s, <= {LongestStart}; memory {early.All:0} to {late.All:0} MiB, {growth:0.00}, <= {LargestGrowth}; ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"without mapped files {early.Own:0} to {late.Own:0} MiB, {late.Own / early.Own:0.00}; {few} and {setting.Options.Requests} requests");
        // Two goals under one id: the figure is the one that is nearer to its bound, or further beyond it.
        return starts.Median / LongestStart > growth / LargestGrowth
            ? new("P11", starts.Median, LongestStart, AtLeast: false, " s", detail)
            : new("P11", growth, LargestGrowth, AtLeast: false, "", detail);
    }
}
