using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>The store on a real server, over the Query API; the database is emptied before every test.</summary>
public class Neo4jStoreUnderTest : StoreUnderTest
{
    protected virtual TestServer Server => TestServer.QueryApi;

    public override string? Missing => Server.Missing;

    public override async Task<IGraphStore> OpenEmptyAsync(TimeProvider clock)
    {
        await Server.EmptyAsync();
        return Open(clock);
    }

    protected virtual IGraphStore Open(TimeProvider clock) => Server.Open(clock);
}

/// <summary>The store, closed and opened again before each write.</summary>
public class ColdNeo4jStoreUnderTest : Neo4jStoreUnderTest
{
    protected sealed override IGraphStore Open(TimeProvider clock) => new ReopenedStore(() => base.Open(clock));
}
