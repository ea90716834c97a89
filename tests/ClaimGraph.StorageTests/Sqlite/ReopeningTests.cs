using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Contract.Tracing;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>What is in the file stays in the file.</summary>
public sealed class ReopeningTests : SqliteFileFixture
{
    /// <summary>What <see cref="Path.GetTempPath"/> asks for, each time.</summary>
    private static readonly string TemporaryFolder = OperatingSystem.IsWindows() ? "TMP" : "TMPDIR";

    private static readonly Reference Ada = new(RecordKind.Person, "ada");

    [Test]
    public async Task A_reopened_file_holds_everything_it_held()
    {
        List<string> exported, history;
        await using (var store = Open())
        {
            await Record(store, Statement.By("Ada").Saying("It rains. 雨 🌧").On("2025-05").In(Statement.Article("A").WithId("a")));
            await Write(store, new Replace(Ada, Statement.Person("Ada Lovelace"), 1));
            await Write(store, new KeepSourceText("a", "It will rain.", null));
            await Write(store, new KeepSourceText("a", "It rained.\r\n", null));
            exported = await Exported(store);
            history = await History(store);
        }

        await using var again = Open();

        Assert.That(await Exported(again), Is.EqualTo(exported));
        Assert.That(await History(again), Is.EqualTo(history));
        Assert.That((await again.FindSourceTextAsync("a", CancellationToken.None))!.Text, Is.EqualTo("It rained.\r\n"));
        Assert.That(
            (await again.TextsOf("a")).Select(version => version.Text),
            Is.EqualTo(new[] { "It will rain.", "It rained.\r\n" }));
        Assert.That(await again.FindWordingAsync(new(Shingles.ToFind("Rains 雨"), 5), CancellationToken.None), Has.Count.EqualTo(1));
        Assert.That(await again.AllClaims(new(new() { Query = Contract.Search.Words("rains 雨") })), Has.Count.EqualTo(1));
        Assert.That(await Write(again, new Replace(Ada, Statement.Person("Ada"), 2)), Is.EqualTo(new Accepted(Disposition.Updated, Ada, 3)));
    }

    [Test]
    public async Task A_key_is_remembered_across_a_restart()
    {
        var request = new WriteRequest(new RecordEntity(Statement.Person("Ada")), "tester", new("key", "print"));
        await using (var store = Open())
            await store.WriteAsync([request], CancellationToken.None);

        await using var again = Open();
        var outcomes = await again.WriteAsync([request], CancellationToken.None);

        Assert.That(outcomes, Is.EqualTo(new[] { new Accepted(Disposition.Created, Ada, 1) }));
    }

    [Test]
    public async Task Cursors_go_on_after_a_restart()
    {
        string? next;
        await using (var store = Open())
        {
            await Fill(store, 10);
            next = (await store.ListClaimsAsync(new(new()), new(6), CancellationToken.None)).Next;
        }

        await using var again = Open();
        var rest = await again.ListClaimsAsync(new(new()), new(6, next), CancellationToken.None);

        Assert.That(rest.Items, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task Stores_in_memory_have_nothing_in_common_and_leave_nothing()
    {
        // A folder of this test's own: other processes keep their stores in memory in the usual one.
        var usual = Environment.GetEnvironmentVariable(TemporaryFolder);
        var own = Directory.CreateTempSubdirectory("stores-in-memory-");
        Environment.SetEnvironmentVariable(TemporaryFolder, own.FullName);
        try
        {
            await using (var one = Open(path: ":memory:"))
            await using (var two = Open(path: ":memory:"))
            {
                await Record(one, Statement.By("Ada"));
                Assert.That(await two.IsEmptyAsync(null, CancellationToken.None), Is.True);
                Assert.That(own.EnumerateFiles(), Is.Not.Empty);
            }

            Assert.That(own.EnumerateFiles(), Is.Empty);
        }
        finally
        {
            Environment.SetEnvironmentVariable(TemporaryFolder, usual);
            own.Delete(recursive: true);
        }
    }

    private static async Task<List<string>> Exported(IGraphStore store) =>
        [.. (await store.ExportAsync(CancellationToken.None).ToListAsync()).Select(claim => Json.Of(claim).ToString())];

    private static async Task<List<string>> History(IGraphStore store) =>
        [.. (await store.AllChanges(Ada)).Select(change => $"{change.Sequence} {change.At:O} {change.Operation} {change.Version}")];

    private static async Task<WriteOutcome> Write(IGraphStore store, WriteOperation operation) =>
        (await store.WriteAsync([new(operation, "tester")], CancellationToken.None))[0];
}
