using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>A file belongs to one store at a time, and the store sees when it is taken away.</summary>
public sealed class OwnFileTests : SqliteFileFixture
{
    private string Folder => Path.GetDirectoryName(FilePath)!;

    [Test]
    public async Task A_second_store_on_the_same_file_is_refused_in_a_sentence_until_the_first_is_closed()
    {
        await using (var first = Open())
        {
            Assert.That(() => Open(), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains("Another process works on this file"));
            await Record(first, Statement.By("Ada"));
        }

        await using var next = Open();
        Assert.That((await next.CountClaimsAsync(new(), CancellationToken.None)).Value, Is.EqualTo(1));
    }

    [Test]
    public async Task Links_to_the_file_or_to_its_folder_lead_to_the_same_lock()
    {
        var link = Path.Combine(Folder, "link.db");
        var linkedFolder = Path.Combine(Folder, "elsewhere");
        await using (var first = Open())
        {
            File.CreateSymbolicLink(link, FilePath);
            Directory.CreateSymbolicLink(linkedFolder, Folder);
            foreach (var path in new[] { link, Path.Combine(linkedFolder, "graph.db"), Path.Combine(linkedFolder, "link.db") })
                Assert.That(() => Open(path: path), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains("Another process"), path);
        }

        await using var next = Open(path: link);
        await Record(next, Statement.By("Ada"));
        Assert.That(File.Exists(link + "-wal"), Is.False);
    }

    [Test]
    public async Task A_file_with_two_names_is_refused()
    {
        Assume.That(OperatingSystem.IsLinux(), "How many names a file has is asked as Linux tells it.");
        await using (Open())
        {
        }
        using (var link = System.Diagnostics.Process.Start("ln", [FilePath, Path.Combine(Folder, "other.db")]))
            await link.WaitForExitAsync();

        Assert.That(() => Open(), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains("several names"));
    }

    [Test]
    public async Task A_lock_that_was_left_behind_means_nothing()
    {
        await File.WriteAllTextAsync(FilePath + "-lock", "4711");

        await using var store = Open();

        await Record(store, Statement.By("Ada"));
    }

    [Test]
    public async Task Another_program_may_read_meanwhile()
    {
        await using var store = Open();
        await Record(store, Statement.By("Ada"));

        using var beside = OpenBeside();
        using var command = beside.CreateCommand();
        command.CommandText = "SELECT count(*) FROM record";

        Assert.That(command.ExecuteScalar(), Is.GreaterThan(0));
        await Record(store, Statement.By("Ada").Saying("More."));
    }

    [TestCase("", TestName = "Database_that_is_deleted")]
    [TestCase("-wal", TestName = "Log_that_is_deleted")]
    public async Task A_file_that_is_deleted_is_seen_before_the_next_write_is_acknowledged(string suffix)
    {
        await using var store = Open();
        await Record(store, Statement.By("Ada"));

        File.Delete(FilePath + suffix);

        await RequireRefused(store, "not at its place");
    }

    [TestCase("", TestName = "Database_that_is_replaced")]
    [TestCase("-wal", TestName = "Log_that_is_replaced")]
    public async Task A_file_that_is_replaced_is_seen_until_it_is_back(string suffix)
    {
        Assume.That(OperatingSystem.IsLinux(), "Files are told from each other as Linux tells them.");
        await using var store = Open();
        await Record(store, Statement.By("Ada"));
        var path = FilePath + suffix;
        var aside = path + ".aside";

        File.Copy(path, path + ".copy");
        File.Move(path, aside);
        File.Move(path + ".copy", path);
        await RequireRefused(store, "replaced");

        File.Move(aside, path, overwrite: true);
        await store.CheckAsync(CancellationToken.None);
        await Record(store, Statement.By("Ada").Saying("All is well again."));
    }

    [Test]
    public async Task A_lock_that_somebody_deletes_is_taken_again()
    {
        await using var store = Open();
        File.Delete(FilePath + "-lock");

        await Record(store, Statement.By("Ada"));

        Assert.That(() => Open(), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains("Another process"));
    }

    private static async Task RequireRefused(IGraphStore store, string reason)
    {
        Assert.That(
            async () => await Record(store, Statement.By("Ada").Saying("Lost.")),
            Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains(reason));
        Assert.That(
            () => store.CheckAsync(CancellationToken.None), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains(reason));
        Assert.That((await store.CountClaimsAsync(new(), CancellationToken.None)).Value, Is.EqualTo(1));
    }
}
