using System.Globalization;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Time;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>A graph in a server in which one country is the subject of 100,000 claims, and another one of 100.</summary>
internal static class ServerHub
{
    public const int Claims = 100_000;

    private const int Every = 1_000;
    private const int Batch = 500;
    private const string Name = "hub-1";

    public static Reference Large { get; } = new(RecordKind.Country, "CN");

    public static Reference Small { get; } = new(RecordKind.Country, "MC");

    /// <summary>Sees that the graph is there.</summary>
    public static async Task LoadAsync(Neo4jServer server, Neo4jGraphStore store)
    {
        await store.CheckAsync(CancellationToken.None);
        if (await server.CountAsync($"MATCH (g:BenchmarkGraph {{name: '{Name}'}}) RETURN count(g)") > 0)
            return;
        await Console.Error.WriteLineAsync($"Writing {Claims} claims about one country ...");
        await server.EmptyAsync();
        // The store has seen the ledger that is gone, and sets the graph up again.
        while (!await IsReadyAsync(store))
            await Task.Delay(100);
        foreach (var batch in Enumerable.Range(0, Claims).Select(Claim).Chunk(Batch))
            if ((await store.WriteAsync(batch, CancellationToken.None)).OfType<Refused>().FirstOrDefault() is { } refused)
                throw new InvalidOperationException($"The store refuses a claim: {refused.Refusal}");
        await server.AskAsync($"CREATE (:BenchmarkGraph {{name: '{Name}'}})");
    }

    private static async Task<bool> IsReadyAsync(Neo4jGraphStore store)
    {
        try
        {
            await store.CheckAsync(CancellationToken.None);
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private static WriteRequest Claim(int number) => new(
        new RecordClaim(new()
        {
            Speaker = new() { Type = RecordKind.Person, Id = $"speaker-{number % 50}", Name = Names.Person(number % 50) },
            Text = $"Claim {number.ToString(CultureInfo.InvariantCulture)}.",
            Lang = "en",
            Kind = ClaimKind.Factual,
            SaidOn = PartialDate.Parse(new DateOnly(2005, 5, 8).AddDays(number * 7 % 7_000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            About = number % Every == 0 ? [Country(Large), Country(Small)] : [Country(Large)],
        }),
        "benchmark");

    private static EntityDescription Country(Reference country) => new() { Type = RecordKind.Country, Id = country.Id };
}
