#if NEO4J_DRIVER
namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>The same store over the official driver.</summary>
public sealed class BoltStoreUnderTest : Neo4jStoreUnderTest
{
    protected override TestServer Server => TestServer.Bolt;
}

/// <summary>The same over the official driver, closed and opened again before each write.</summary>
public sealed class ColdBoltStoreUnderTest : ColdNeo4jStoreUnderTest
{
    protected override TestServer Server => TestServer.Bolt;
}
#endif
