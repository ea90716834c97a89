using ClaimGraph.StorageTests.Neo4j;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.StorageTests.Sqlite;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Every store that has to keep the contract.</summary>
internal static class StoresUnderTest
{
    private static readonly StoreUnderTest[] WarmOnes =
    [
        new PlainStoreUnderTest(),
        new SqliteStoreUnderTest(),
        new Neo4jStoreUnderTest(),
#if NEO4J_DRIVER
        new BoltStoreUnderTest(),
#endif
    ];

    private static readonly StoreUnderTest[] ColdOnes =
    [
        new ColdSqliteStoreUnderTest(),
        new ColdNeo4jStoreUnderTest(),
#if NEO4J_DRIVER
        new ColdBoltStoreUnderTest(),
#endif
    ];

    /// <summary>Each as it is when it has just written, and opened anew before each write.</summary>
    public static IEnumerable<TestFixtureData> WarmAndCold => Fixtures([.. WarmOnes, .. ColdOnes]);

    /// <summary>Each as it is when it has just written: for what is asked about the graph, whoever wrote that.</summary>
    public static IEnumerable<TestFixtureData> Warm => Fixtures(WarmOnes);

    private static IEnumerable<TestFixtureData> Fixtures(IEnumerable<StoreUnderTest> stores)
    {
        foreach (var store in stores)
        {
            var fixture = new TestFixtureData(store).SetArgDisplayNames(store.ToString());
            if (store.Missing is { } reason)
                fixture.Ignore(reason);
            yield return fixture;
        }
    }
}
