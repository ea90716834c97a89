using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Bare;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P5: claims a second through <c>POST /import</c>, over bare inserts of the rows that come of it.</summary>
internal static class ImportThroughput
{
    private const int MostClaims = 100_000;

    /// <summary>Claims that go in before the clock starts, on both sides.</summary>
    private const int WarmUpClaims = 10 * RowBatches.ClaimsOfABatch;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        var generator = new GraphGenerator(Math.Min(setting.Options.Claims, MostClaims));
        var lines = Enumerable.Range(0, generator.Claims).Select(generator.Line).ToList();
        List<RowBatch>? rows = null;
        Rounds ratios = new(), imported = new(), inserted = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var database = Workplace.NewDatabase();
            var import = await ImportAsync(database, lines);
            rows ??= RowBatches.Read(database);
            var insert = await BareInserts.RunAsync(rows, WarmUpClaims / RowBatches.ClaimsOfABatch);
            var measured = generator.Claims - WarmUpClaims;
            imported.Add(measured / import.TotalSeconds);
            inserted.Add(measured / insert.TotalSeconds);
            ratios.Add(insert / import);
        }

        return new("P5", ratios.Median, 0.6, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {imported.Median:0} claims/s imported, {inserted.Median:0} by bare inserts, ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"{rows!.Sum(batch => (double)batch.Count) / generator.Claims:0.0} rows a claim, {lines.Average(line => line.Length):0} bytes a line"));
    }

    private static async Task<TimeSpan> ImportAsync(string database, List<byte[]> lines)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(database));
        var place = 0;
        await ImportStream.SendAsync(api.Client, () => place < WarmUpClaims ? lines[place++] : null);
        var watch = Stopwatch.StartNew();
        await ImportStream.SendAsync(api.Client, () => place < lines.Count ? lines[place++] : null);
        return watch.Elapsed;
    }
}
