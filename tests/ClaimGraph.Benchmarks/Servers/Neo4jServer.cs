using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Benchmarks.Servers;

/// <summary>A Neo4j on this machine that was started by hand. Its database is emptied.</summary>
internal sealed class Neo4jServer : IAsyncDisposable
{
    private const string Variable = "CLAIMGRAPH_BENCH_NEO4J";
    private const string BoltVariable = "CLAIMGRAPH_BENCH_NEO4J_BOLT";
    private const string ProcessVariable = "CLAIMGRAPH_BENCH_NEO4J_PID";

    /// <summary>Claims before the nodes that many of them have an edge to, and always a part of them: no transaction grows large.</summary>
    private static readonly string[] Deletions =
    [
        "MATCH (n:Claim|Quotation) WITH n LIMIT 50000 CALL (n) { DETACH DELETE n } IN TRANSACTIONS RETURN count(*)",
        "MATCH (n) WHERE NOT n:Migration WITH n LIMIT 50000 CALL (n) { DETACH DELETE n } IN TRANSACTIONS RETURN count(*)",
    ];

    private readonly QueryApiTransport transport;

    public Neo4jServer(string address)
    {
        Store = address;
        Options = new() { Address = new(address) };
        transport = new(Options);
    }

    /// <summary>The setting that names it.</summary>
    public string Store { get; }

    public Neo4jOptions Options { get; }

    /// <exception cref="InvalidOperationException">None was named, or none of this machine.</exception>
    public static Neo4jServer OfEnvironment() => Required(Variable) is var address && new Uri(address).IsLoopback
        ? new(address)
        : throw new InvalidOperationException($"{Variable} names a server of another machine.");

    /// <summary>The same server's address for Bolt.</summary>
    public static string BoltStore() => Required(BoltVariable);

    /// <summary>The store on it, in this process.</summary>
    /// <param name="through">How it is spoken to; over the Query API unless something else is given.</param>
    public Neo4jGraphStore OpenStore(ICypherTransport? through = null) => new(
        through ?? new QueryApiTransport(Options),
        // A server that has just started plans what it is asked the first time for seconds.
        Options with { QueryDeadline = TimeSpan.FromSeconds(60) },
        TimeProvider.System);

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> AskAsync(string question) =>
        (await transport.RunAsync(new(question, CypherStatement.None, CypherAccess.Write), CancellationToken.None)).Rows;

    /// <summary>The one number that a question has for an answer.</summary>
    public async Task<long> CountAsync(string question) => (long)(await AskAsync(question))[0][0]!;

    /// <summary>What the server's process has used of all cores, where its id is given; nothing where it is not.</summary>
    public static TimeSpan CoreTime()
    {
        if (Environment.GetEnvironmentVariable(ProcessVariable) is not { Length: > 0 } id)
            return TimeSpan.Zero;
        using var process = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
        return process.TotalProcessorTime;
    }

    /// <summary>Deletes all but the record of migrations.</summary>
    public async Task EmptyAsync()
    {
        foreach (var deletion in Deletions)
            while (await CountAsync(deletion) > 0)
                await Console.Error.WriteAsync('.');
        await Console.Error.WriteLineAsync();
    }

    public ValueTask DisposeAsync() => transport.DisposeAsync();

    private static string Required(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } address
        ? address
        : throw new InvalidOperationException($"{variable} names no server; the database of one that it names is emptied.");
}
