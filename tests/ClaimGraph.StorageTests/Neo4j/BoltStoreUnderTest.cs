#if NEO4J_DRIVER
namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>The same store over the official driver.</summary>
public sealed class BoltStoreUnderTest : Neo4jStoreUnderTest
{
    protected override TestServer Server => TestServer.Bolt;
}
#endif
