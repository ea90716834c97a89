using ClaimGraph.Storage;
using ClaimGraph.Storage.Sqlite;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>The embedded store.</summary>
public sealed class SqliteStoreUnderTest : StoreUnderTest
{
    // A shared machine may stand still for longer than the deadline a server has by default.
    private static readonly SqliteOptions Options =
        new() { DataSource = SqliteOptions.InMemory, QueryDeadline = TimeSpan.FromSeconds(30), Readers = 4 };

    public override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) =>
        Task.FromResult<IGraphStore>(SqliteGraphStore.Open(Options, Ids, clock));
}
