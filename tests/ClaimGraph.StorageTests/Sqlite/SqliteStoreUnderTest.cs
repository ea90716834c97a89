using ClaimGraph.Storage;
using ClaimGraph.Storage.Sqlite;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>The embedded store.</summary>
public sealed class SqliteStoreUnderTest : StoreUnderTest
{
    // A shared machine may stand still for longer than the deadline a server has by default.
    internal static readonly SqliteOptions Options =
        new() { DataSource = SqliteOptions.InMemory, QueryDeadline = TimeSpan.FromSeconds(30), Readers = 4 };

    public override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) =>
        Task.FromResult<IGraphStore>(SqliteGraphStore.Open(Options, clock));
}

/// <summary>The embedded store, its file closed and opened again before each write.</summary>
public sealed class ColdSqliteStoreUnderTest : StoreUnderTest
{
    public override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock)
    {
        var directory = Directory.CreateTempSubdirectory("claimgraph-tests-");
        var options = SqliteStoreUnderTest.Options with { DataSource = Path.Combine(directory.FullName, "graph.db") };
        return Task.FromResult<IGraphStore>(
            new ReopenedStore(() => SqliteGraphStore.Open(options, clock), () => directory.Delete(recursive: true)));
    }
}
