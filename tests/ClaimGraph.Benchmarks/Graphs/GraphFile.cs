using System.Security.Cryptography;
using ClaimGraph.Documents;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Sqlite;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>A graph in a file, built once for every generator and schema and used by all later runs.</summary>
internal static class GraphFile
{
    private const int Batch = 1_000;

    /// <summary>The file, built now if there is none.</summary>
    public static Task<string> ForAsync(GraphGenerator generator, bool isFresh) =>
        ForAsync($"graph-{generator.Claims}-{GraphGenerator.Version}", generator.Claims, generator.Claim, isFresh);

    /// <summary>The file of the graph with hubs.</summary>
    public static Task<string> ForHubsAsync(bool isFresh) =>
        ForAsync($"hubs-{HubGenerator.Version}", HubGenerator.Claims, HubGenerator.Claim, isFresh);

    /// <summary>The file of the graph that attacks are tried on.</summary>
    public static Task<string> ForAttacksAsync(bool isFresh)
    {
        var generator = new GraphGenerator(AttackGraph.Claims);
        return ForAsync(
            $"attacks-{GraphGenerator.Version}-{AttackGraph.Version}", AttackGraph.Claims, number => AttackGraph.Claim(generator, number), isFresh,
            AttackGraph.AddAsync);
    }

    /// <summary>A graph of people and nothing else.</summary>
    public static Task<string> ForPeopleAsync(int people, bool isFresh) => ForAsync(
        $"people-{people}-{NameGenerator.Version}", claims: 0, _ => throw new InvalidOperationException("There are no claims."), isFresh,
        async store =>
        {
            for (var first = 0; first < people; first += Batch)
            {
                var requests = Enumerable.Range(first, Math.Min(Batch, people - first))
                    .Select(number => new WriteRequest(new RecordEntity(NameGenerator.Person(number)), "benchmark")).ToList();
                await RequireAcceptedAsync(store.WriteAsync(requests, CancellationToken.None));
            }
        });

    private static async Task<string> ForAsync(string name, int claims, Func<int, ClaimDocument> claim, bool isFresh, Func<IGraphStore, Task>? add = null)
    {
        var path = Path.Combine(Workplace.Folder, $"{name}-{SchemaHash()}.db");
        if (isFresh)
            File.Delete(path);
        if (File.Exists(path))
            return path;
        await Console.Error.WriteLineAsync($"Building a graph of {claims} claims ...");
        var unfinished = Workplace.NewDatabase();
        await using (var store = Open(unfinished))
        {
            await FillAsync(store, claims, claim);
            if (add is not null)
                await add(store);
        }

        File.Move(unfinished, path);
        return path;
    }

    /// <summary>The setting that names a file.</summary>
    public static string StoreOf(string path) => $"sqlite:{path}";

    public static SqliteGraphStore Open(string path) =>
        SqliteGraphStore.Open(new() { DataSource = path }, TimeProvider.System);

    private static async Task FillAsync(SqliteGraphStore store, int claims, Func<int, ClaimDocument> claim)
    {
        Task<IReadOnlyList<WriteOutcome>>? before = null;
        for (var first = 0; first < claims; first += Batch)
        {
            // The next batch is made while the one before is written.
            var requests = Enumerable.Range(first, Math.Min(Batch, claims - first))
                .Select(number => new WriteRequest(new RecordClaim(claim(number), WhenPresent.Update), "benchmark")).ToList();
            await RequireAcceptedAsync(before);
            before = store.WriteAsync(requests, CancellationToken.None);
        }

        await RequireAcceptedAsync(before);
    }

    private static async Task RequireAcceptedAsync(Task<IReadOnlyList<WriteOutcome>>? batch)
    {
        if (batch is not null && (await batch).OfType<Refused>().FirstOrDefault() is { } refused)
            throw new InvalidOperationException($"The store refuses what the generator makes: {refused.Refusal}");
    }

    private static string SchemaHash()
    {
        var assembly = typeof(SqliteGraphStore).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("schema/", StringComparison.Ordinal)).Order())
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
