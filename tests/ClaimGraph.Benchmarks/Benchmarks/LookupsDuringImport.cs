using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P9: the lookup's p99 while an import runs, over its p99 without, at the same rate.</summary>
internal static class LookupsDuringImport
{
    private const int Connections = 32;
    private const double Rate = 1_000;
    private const int FastestImport = 12_000;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        // The import changes the file: it gets one of its own.
        var graph = Workplace.NewDatabase();
        File.Copy(await setting.GraphAsync(), graph);
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(graph));
        var plan = new LoadPlan(api.Port, LookupRequests.Of(setting.Generator.FrequentSpeakers), Connections)
        {
            Seconds = setting.Options.Seconds,
            Rate = Rate,
        };
        await LoadProcess.RunAsync(plan with { Rate = 0 });

        Rounds ratios = new(), without = new(), during = new(), imported = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var quiet = await LoadProcess.RunAsync(plan);
            var (busy, claims) = await DuringImportAsync(setting, api, plan, round);
            without.Add(quiet.P99);
            during.Add(busy.P99);
            imported.Add(claims);
            ratios.Add(busy.P99 / quiet.P99);
        }

        return new("P9", ratios.Median, 3, AtLeast: false, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; p99 {during.Median:0.00} ms while {imported.Median:0} claims/s come in, ")
            + string.Create(CultureInfo.InvariantCulture, $"{without.Median:0.00} ms without, at {Rate:0} lookups/s"));
    }

    private static async Task<(LoadResult Lookups, double ImportRate)> DuringImportAsync(
        Setting setting, ApiProcess api, LoadPlan plan, int round)
    {
        // Made beforehand, so that making them takes nothing from the server.
        var count = (int)((setting.Options.Seconds + 2) * FastestImport);
        var lines = Enumerable.Range(0, count).Select(index => setting.Generator.Line(setting.Generator.Claims + round * count + index)).ToList();
        var isOver = false;
        var sent = 0;
        var watch = Stopwatch.StartNew();
        var import = ImportStream.SendAsync(api.Client, () => Volatile.Read(ref isOver) || sent == lines.Count ? null : lines[sent++]);
        await Task.Delay(500);
        var lookups = await LoadProcess.RunAsync(plan);
        if (import.IsCompleted)
            throw new InvalidOperationException("The import ended before the lookups did.");
        Volatile.Write(ref isOver, true);
        var created = await import;
        return (lookups, created / watch.Elapsed.TotalSeconds);
    }
}
