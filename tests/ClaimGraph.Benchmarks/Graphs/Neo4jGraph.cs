using System.Diagnostics;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>A graph in a server, put there through the API once, and used as long as nobody empties the database.</summary>
internal static class Neo4jGraph
{
    public const int Claims = 100_000;

    /// <summary>Sees that the graph is there.</summary>
    /// <returns>Claims a second of the import; null when it was there.</returns>
    public static async Task<double?> LoadAsync(Neo4jServer server, GraphGenerator generator)
    {
        var name = $"{generator.Claims}-{GraphGenerator.Version}";
        if (await server.CountAsync($"MATCH (g:BenchmarkGraph {{name: '{name}'}}) RETURN count(g)") > 0)
            return null;
        await Console.Error.WriteLineAsync($"Importing {generator.Claims} claims ...");
        await server.EmptyAsync();
        await using var api = await ApiProcess.StartAsync(server.Store);
        var number = 0;
        var watch = Stopwatch.StartNew();
        await ImportStream.SendAsync(api.Client, () => number < generator.Claims ? generator.Line(number++) : null);
        var rate = generator.Claims / watch.Elapsed.TotalSeconds;
        await server.AskAsync($"CREATE (:BenchmarkGraph {{name: '{name}'}})");
        return rate;
    }
}
