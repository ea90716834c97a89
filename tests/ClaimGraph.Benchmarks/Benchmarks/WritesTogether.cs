using System.Globalization;
using ClaimGraph.Benchmarks.Bare;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Documents;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>Durable <c>POST /claims</c> a second of 64 connections: P4, and P13c on Neo4j, over that of one; P4b over bare inserts.</summary>
/// <remarks>
/// How much there is to gain by committing together is a matter of the disk and of the full-text indexes, which flush at each commit. So what
/// bare inserts gain by it is measured beside, and they too commit as many claims at once as there are connections.
/// </remarks>
internal static class WritesTogether
{
    private const int Connections = 64;
    private const int GraphSize = 100_000;

    /// <summary>In the file before bare inserts are timed.</summary>
    private const int ClaimsBefore = 8 * RowBatches.ClaimsOfABatch;

    /// <summary>Put in by bare inserts while the clock runs.</summary>
    private const int InsertedClaims = 50 * Connections;

    /// <summary>Sent before the clock starts, while the service still compiles.</summary>
    private const int WarmUpClaims = ClaimsBefore + InsertedClaims;

    /// <summary>More claims a second than SQLite takes in.</summary>
    private const int FastestRate = 8_000;

    /// <summary>The part of what bare inserts gain by committing together that the service has to keep.</summary>
    private const double LeastShare = 0.9;

    public static async Task<Figure> OnFileAsync(Setting setting)
    {
        var database = Workplace.NewDatabase();
        var (ratios, rates) = await MeasureAsync(setting, GraphFile.StoreOf(database), FastestRate);
        var (together, alone) = (await InsertAsync(database, Connections), await InsertAsync(database, 1));
        return new("P4", ratios.Median, LeastShare * together / alone, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {rates}; bare inserts {together / alone:0.0}: {together:0} claims/s, {Connections} to a commit, {alone:0} by themselves"));
    }

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

            together.Add(result.Rate);
            inserted.Add(await InsertAsync(database, Connections));
            ratios.Add(together.Last / inserted.Last);
        }

        return new("P4b", ratios.Median, 0.5, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {together.Median:0} claims/s over {Connections} connections, {inserted.Median:0} by bare inserts, {Connections} to a commit"));
    }

    public static async Task<Figure> OnServerAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        await server.EmptyAsync();
        var (ratios, rates) = await MeasureAsync(setting, server.Store, fastestRate: 3_000);
        return new("P13c", ratios.Median, 8, AtLeast: true, "", string.Create(CultureInfo.InvariantCulture, $"ratio {ratios}; {rates}"));
    }

    /// <returns>What each round has gained, and the rates in words.</returns>
    private static async Task<(Rounds Ratios, string Rates)> MeasureAsync(Setting setting, string store, int fastestRate)
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

        return (ratios, string.Create(
            CultureInfo.InvariantCulture, $"{together.Median:0} claims/s over {Connections} connections, {alone.Median:0} over one"));
    }

    /// <summary>Claims a second by bare inserts of the rows that a file had when the service was warm.</summary>
    private static async Task<double> InsertAsync(string database, int claimsOfACommit)
    {
        var before = RowBatches.Read(database).Take(ClaimsBefore / RowBatches.ClaimsOfABatch).ToList();
        var measured = RowBatches.Read(database, claimsOfACommit).Skip(ClaimsBefore / claimsOfACommit).Take(InsertedClaims / claimsOfACommit);
        var duration = await BareInserts.RunAsync([.. before, .. measured], before.Count);
        return InsertedClaims / duration.TotalSeconds;
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
