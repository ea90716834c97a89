using ClaimGraph.Storage;
using ClaimGraph.Storage.Sqlite;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>Waiting for a reader has an end.</summary>
public sealed class ReaderPoolTests : SqliteFileFixture
{
    [Test]
    public async Task Who_waits_in_vain_is_told_that_the_store_is_busy_and_readers_come_back()
    {
        await using var store = Open();
        using var pool = new ReaderPool(FilePath, new SqliteOptions { DataSource = FilePath, Readers = 2 });
        using var going = new ManualResetEventSlim();
        var held = Enumerable.Range(0, 2).Select(_ => Task.Run(() => pool.AskAsync(
            _ =>
            {
                going.Wait();
                return true;
            },
            CancellationToken.None))).ToList();

        // They may not have begun, so the first of these may be answered; in the end none is.
        Assert.That(
            async () =>
            {
                while (true)
                    await pool.AskAsync(_ => true, CancellationToken.None);
            },
            Throws.InstanceOf<StoreBusyException>());

        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        Assert.That(() => pool.AskAsync(_ => true, gone.Token), Throws.InstanceOf<OperationCanceledException>());
        going.Set();
        await Task.WhenAll(held);
        Assert.That(await pool.AskAsync(_ => true, CancellationToken.None), Is.True);
    }
}
