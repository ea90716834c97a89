using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>Files that are not for this program are left as they are.</summary>
public sealed class ForeignFileTests : SqliteFileFixture
{
    [Test]
    public async Task A_newer_file_is_refused_in_a_clear_sentence_and_not_touched()
    {
        await using (var store = Open())
            await Record(store, Statement.By("Ada"));
        using (var beside = OpenBeside())
            Execute(beside, "PRAGMA user_version = 4711");

        Assert.That(() => Open(), Throws.InstanceOf<StoreUnavailableException>()
            .With.Message.Contains("4711").And.Message.Contains("newer"));

        using (var beside = OpenBeside())
            Assert.That(VersionOf(beside), Is.EqualTo(4711));
    }

    [Test]
    public void A_database_of_another_program_is_refused_and_not_touched()
    {
        using (var beside = OpenBeside())
            Execute(beside, "CREATE TABLE recipes (name TEXT)");

        Assert.That(() => Open(), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains("another program"));

        using (var beside = OpenBeside())
            Assert.That(VersionOf(beside), Is.Zero);
    }

    [Test]
    public async Task A_file_that_is_no_database_is_refused_and_not_touched()
    {
        var text = string.Concat(Enumerable.Repeat("Dear diary, today it rained. ", 100));
        await File.WriteAllTextAsync(FilePath, text);

        Assert.That(() => Open(), Throws.InstanceOf<StoreUnavailableException>());

        Assert.That(await File.ReadAllTextAsync(FilePath), Is.EqualTo(text));
    }

    [Test]
    public void A_path_that_cannot_be_a_file_is_refused()
    {
        Assert.That(() => Open(path: Path.Combine(FilePath, "nowhere", "graph.db")), Throws.InstanceOf<StoreUnavailableException>());
        Assert.That(() => Open(path: Path.GetDirectoryName(FilePath)), Throws.InstanceOf<StoreUnavailableException>());
    }

    private static long VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }
}
