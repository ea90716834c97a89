using System.Collections;
using ClaimGraph.StorageTests.Neo4j;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.StorageTests.Sqlite;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Every store that has to keep the contract: as it is when it has just written, and opened anew before each write.</summary>
internal sealed class StoresUnderTest : IEnumerable
{
    private static readonly StoreUnderTest[] All =
    [
        new PlainStoreUnderTest(),
        new SqliteStoreUnderTest(),
        new ColdSqliteStoreUnderTest(),
        new Neo4jStoreUnderTest(),
        new ColdNeo4jStoreUnderTest(),
#if NEO4J_DRIVER
        new BoltStoreUnderTest(),
        new ColdBoltStoreUnderTest(),
#endif
    ];

    public IEnumerator GetEnumerator()
    {
        foreach (var store in All)
        {
            var fixture = new TestFixtureData(store).SetArgDisplayNames(store.ToString());
            if (store.Missing is { } reason)
                fixture.Ignore(reason);
            yield return fixture;
        }
    }
}
