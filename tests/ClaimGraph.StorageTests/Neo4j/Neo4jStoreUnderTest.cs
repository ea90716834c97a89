using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>The store on a real server, whose database it empties before every test.</summary>
public class Neo4jStoreUnderTest : StoreUnderTest
{
    private const string Variable = "CLAIMGRAPH_TEST_NEO4J";

    /// <summary>Deletes all but the record of migrations, so that not every test waits for the schema.</summary>
    private static readonly CypherStatement Empty = new(
        "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS", CypherStatement.None, CypherAccess.Write);

    /// <summary>The address of the server, or null when there is none.</summary>
    protected virtual string? Address => Environment.GetEnvironmentVariable(Variable);

    public override string? Missing => Address is null
        ? $"Give the address of a Neo4j server that may be emptied in {Variable}, such as http://localhost:7474."
        : null;

    public override async Task<IGraphStore> OpenEmptyAsync(TimeProvider clock)
    {
        await using (var transport = Transport(Options))
            await transport.RunAsync(Empty, CancellationToken.None);
        return new Neo4jGraphStore(Transport(Options), Options, Ids, clock);
    }

    protected virtual ICypherTransport Transport(Neo4jOptions options) => new QueryApiTransport(options);

    /// <summary>With deadlines that a busy machine does not miss.</summary>
    protected Neo4jOptions Options => new()
    {
        Address = new(Address!),
        QueryDeadline = TimeSpan.FromSeconds(20),
        WriteDeadline = TimeSpan.FromSeconds(30),
    };
}
