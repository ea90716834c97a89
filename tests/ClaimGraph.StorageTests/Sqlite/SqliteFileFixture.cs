using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Sqlite;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>A file of its own for every test.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class SqliteFileFixture
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("claimgraph-tests-");

    protected string FilePath => Path.Combine(directory.FullName, "graph.db");

    protected ManualClock Clock { get; } = new();

    [TearDown]
    public void RemoveFiles() => directory.Delete(recursive: true);

    protected SqliteGraphStore Open(TimeSpan? deadline = null, string? path = null) => SqliteGraphStore.Open(
        new SqliteOptions { DataSource = path ?? FilePath, QueryDeadline = deadline ?? TimeSpan.FromSeconds(30), Readers = 2 },
        Clock);

    /// <summary>Runs a statement beside the store, as another program would.</summary>
    protected SqliteConnection OpenBeside()
    {
        var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        connection.Open();
        return connection;
    }

    protected static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests run constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    protected static async Task<Reference> Record(IGraphStore store, Documents.ClaimDocument claim)
    {
        var outcome = (await store.WriteAsync([new(new RecordClaim(claim), "tester")], CancellationToken.None))[0];
        Assert.That(outcome, Is.InstanceOf<Accepted>());
        return ((Accepted)outcome).Reference;
    }

    /// <summary>Many claims that no index answers for.</summary>
    protected static Task Fill(IGraphStore store, int claims) => store.WriteAsync(
        [
            .. Enumerable.Range(0, claims).Select(number => new WriteRequest(
                new RecordClaim(Statement.By($"Person {number % 40}").Saying($"Number {number} of rain.").On($"{1000 + number % 1000}")), "tester")),
        ],
        CancellationToken.None);
}
