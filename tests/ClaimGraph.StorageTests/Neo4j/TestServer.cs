using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>A real server whose database tests may empty, and the way in which they speak to it.</summary>
public sealed class TestServer
{
    /// <summary>Deletes all but the record of migrations, so that not every test waits for the schema.</summary>
    private const string Empty = "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS";

    private readonly string name;
    private readonly string variable;
    private readonly string example;
    private readonly Func<Neo4jOptions, ICypherTransport> connect;

    private TestServer(string name, string variable, string example, Func<Neo4jOptions, ICypherTransport> connect)
    {
        this.name = name;
        this.variable = variable;
        this.example = example;
        this.connect = connect;
    }

    public static TestServer QueryApi { get; } =
        new("QueryApi", "CLAIMGRAPH_TEST_NEO4J", "http://localhost:7474", options => new QueryApiTransport(options));

#if NEO4J_DRIVER
    public static TestServer Bolt { get; } =
        new("Bolt", "CLAIMGRAPH_TEST_NEO4J_BOLT", "bolt://localhost:7687", options => new Storage.Neo4j.Bolt.BoltTransport(options));
#endif

    /// <summary>All ways that this build knows.</summary>
    public static IReadOnlyList<TestServer> All { get; } =
    [
        QueryApi,
#if NEO4J_DRIVER
        Bolt,
#endif
    ];

    /// <summary>Why nothing can be tested on it here, or null when it can.</summary>
    public string? Missing => Address is null
        ? $"Give the address of a Neo4j server that may be emptied in {variable}, such as {example}."
        : null;

    /// <summary>With deadlines that a busy machine does not miss; the statements of one test are not worth planning all of them.</summary>
    public Neo4jOptions Options => new()
    {
        Address = new(Address!),
        QueryDeadline = TimeSpan.FromSeconds(20),
        WriteDeadline = TimeSpan.FromSeconds(30),
        PlanningTime = TimeSpan.Zero,
    };

    private string? Address => Environment.GetEnvironmentVariable(variable);

    public ICypherTransport Connect() => connect(Options);

    /// <summary>A store on what the database holds, as one more process would have it.</summary>
    public Neo4jGraphStore Open(TimeProvider clock) => new(Connect(), Options, clock);

    public Task EmptyAsync() => RunAsync(Empty);

    /// <summary>Runs a statement beside the store, as somebody in Neo4j Browser would.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<object?>>> RunAsync(string text, params (string Name, object? Value)[] parameters)
    {
        await using var transport = Connect();
        var named = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        return (await transport.RunAsync(new(text, named, CypherAccess.Write), CancellationToken.None)).Rows;
    }

    public override string ToString() => name;
}
