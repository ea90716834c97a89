using System.Collections;
using ClaimGraph.StorageTests.Neo4j;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.StorageTests.Sqlite;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Every store that has to keep the contract.</summary>
internal sealed class StoresUnderTest : IEnumerable
{
    private static readonly StoreUnderTest[] All =
    [
        new PlainStoreUnderTest(),
        new SqliteStoreUnderTest(),
        new Neo4jStoreUnderTest(),
#if NEO4J_DRIVER
        new BoltStoreUnderTest(),
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
