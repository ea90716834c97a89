using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Bare;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P13b: claims a second through <c>POST /import</c> into Neo4j, over bare batches of the rows that come of it.</summary>
internal static class ServerImport
{
    private const int MostClaims = 30_000;

    /// <summary>Claims that go in before the clock starts, on both sides.</summary>
    private const int WarmUpClaims = 10_000;

    private const string Sizes =
        """
        RETURN COUNT { (:Record) } AS records, COUNT { (:Change) } AS changes, COUNT { (:Key) } AS keys, COUNT { ()-->() } AS edges,
            COUNT { ()-[:MADE]->(:Claim)<-[:QUOTES]-() } AS quoted
        """;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var server = Neo4jServer.OfEnvironment();
        var claims = Math.Min(setting.Options.Claims, WarmUpClaims + MostClaims);
        var generator = new GraphGenerator(Neo4jGraph.Claims);
        await server.EmptyAsync();
        var recorded = await RecordedImport.RunAsync(server, generator, WarmUpClaims, claims);
        var lines = Enumerable.Range(0, claims).Select(generator.Line).ToList();

        Rounds ratios = new(), imported = new(), written = new(), core = new(), importCore = new(), bareCore = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            await server.EmptyAsync();
            var (import, ofApi, ofServer) = await ImportAsync(server, lines);
            var sizes = await SizesAsync(server);
            await server.EmptyAsync();
            await recorded.WarmUp.WriteAsync(server);
            var before = Neo4jServer.CoreTime();
            var bare = await recorded.Measured.WriteAsync(server);
            bareCore.Add(Thousand(Neo4jServer.CoreTime() - before));
            if (await SizesAsync(server) is var sizesOfBare && sizesOfBare != sizes)
                throw new InvalidOperationException($"The import makes {sizes}, and the bare batches {sizesOfBare}.");

            imported.Add((claims - WarmUpClaims) / import.TotalSeconds);
            written.Add((claims - WarmUpClaims) / bare.TotalSeconds);
            core.Add(Thousand(ofApi));
            importCore.Add(Thousand(ofServer));
            ratios.Add(bare / import);
        }

        return new("P13b", ratios.Median, 0.7, AtLeast: true, "", string.Create(
            CultureInfo.InvariantCulture,
            $"ratio {ratios}; {imported.Median:0} claims/s imported, {written.Median:0} by bare batches; ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"a thousand claims take {core.Median:0} ms of a core in the API, {importCore.Median:0} in the server, {bareCore.Median:0} there in bare batches; ")
            + recorded.Breakdown);

        double Thousand(TimeSpan time) => time.TotalMilliseconds / (claims - WarmUpClaims) * 1000;
    }

    private static async Task<(TimeSpan Duration, TimeSpan OfApi, TimeSpan OfServer)> ImportAsync(Neo4jServer server, List<byte[]> lines)
    {
        await using var api = await ApiProcess.StartAsync(server.Store);
        var place = 0;
        await ImportStream.SendAsync(api.Client, () => place < WarmUpClaims ? lines[place++] : null);
        var (apiBefore, serverBefore) = (api.CoreTime(), Neo4jServer.CoreTime());
        var watch = Stopwatch.StartNew();
        await ImportStream.SendAsync(api.Client, () => place < lines.Count ? lines[place++] : null);
        return (watch.Elapsed, api.CoreTime() - apiBefore, Neo4jServer.CoreTime() - serverBefore);
    }

    private static async Task<string> SizesAsync(Neo4jServer server) => string.Join(' ', (await server.AskAsync(Sizes))[0]);
}
