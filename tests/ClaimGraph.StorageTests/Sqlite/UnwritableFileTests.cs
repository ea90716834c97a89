using System.Runtime.InteropServices;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>A file that cannot be written: nothing is half written, reads go on, and writes again once there is space.</summary>
[NonParallelizable]
public sealed partial class UnwritableFileTests : SqliteFileFixture
{
    [Test]
    public async Task A_write_that_finds_no_space_is_answered_with_a_fault_and_the_next_one_succeeds()
    {
        Assume.That(OperatingSystem.IsLinux(), "File size limits are set as Linux knows them.");
        await using var store = Open();
        var before = await Record(store, Statement.By("Ada").Saying("Before.").In(Statement.Article("A").WithId("a")));
        var text = string.Concat(Enumerable.Repeat("It rained. ", 400_000));

        using (FileSizeLimit.Of(LargestFile() + (256 << 10)))
        {
            Assert.That(
                () => store.WriteAsync([new(new KeepSourceText("a", text, null), "tester")], CancellationToken.None),
                Throws.InstanceOf<StoreUnavailableException>());
            Assert.That(await store.FindAsync(before, CancellationToken.None), Is.Not.Null);
            // What is small may still fit; whether it is ready is asked of the disk, not of what happened to succeed.
            Assert.That(() => store.CheckAsync(CancellationToken.None), Throws.InstanceOf<StoreUnavailableException>().With.Message.Contains("full"));
            Assert.That(() => store.CheckAsync(CancellationToken.None), Throws.InstanceOf<StoreUnavailableException>());
        }

        await store.CheckAsync(CancellationToken.None);
        Assert.That(Directory.EnumerateFiles(Path.GetDirectoryName(FilePath)!, "*-probe"), Is.Empty);
        Assert.That(await store.FindSourceTextAsync("a", CancellationToken.None), Is.Null);
        Assert.That((await store.FindAsync(new(RecordKind.Source, "a"), CancellationToken.None))!.Version, Is.EqualTo(1));
        var outcomes = await store.WriteAsync([new(new KeepSourceText("a", text, 1), "tester")], CancellationToken.None);
        Assert.That(outcomes, Is.EqualTo(new[] { new Accepted(Disposition.Updated, new(RecordKind.Source, "a"), 2) }));
    }

    [Test]
    public async Task A_file_that_another_process_holds_is_a_fault_until_it_lets_go()
    {
        await using var store = Open();
        var before = await Record(store, Statement.By("Ada").Saying("Before."));

        using (var beside = OpenBeside())
        {
            Execute(beside, "BEGIN IMMEDIATE");
            Assert.That(() => Record(store, Statement.By("Ada").Saying("Meanwhile.")), Throws.InstanceOf<StoreUnavailableException>());
            Assert.That(await store.FindAsync(before, CancellationToken.None), Is.Not.Null);
            Execute(beside, "ROLLBACK");
        }

        await Record(store, Statement.By("Ada").Saying("After."));
        Assert.That((await store.CountClaimsAsync(new(), CancellationToken.None)).Value, Is.EqualTo(2));
    }

    private long LargestFile() => Directory.EnumerateFiles(Path.GetDirectoryName(FilePath)!).Max(path => new FileInfo(path).Length);

    /// <summary>No file of this process grows beyond a size, as on a disk that is full.</summary>
    private sealed partial class FileSizeLimit : IDisposable
    {
        private const int FileSize = 1;
        private const int SizeExceeded = 25;
        private const nint Ignore = 1;

        private readonly Limit before;

        private FileSizeLimit(long bytes)
        {
            // Unhandled, the signal would end the process; ignored, the write fails.
            _ = HandleSignal(SizeExceeded, Ignore);
            Assert.That(GetLimit(FileSize, out before), Is.Zero);
            Assert.That(SetLimit(FileSize, before with { Soft = (ulong)bytes }), Is.Zero);
        }

        public static FileSizeLimit Of(long bytes) => new(bytes);

        public void Dispose() => _ = SetLimit(FileSize, before);

        private record struct Limit(ulong Soft, ulong Hard);

        [LibraryImport("libc", EntryPoint = "signal")]
        private static partial nint HandleSignal(int signal, nint handler);

        [LibraryImport("libc", EntryPoint = "getrlimit")]
        private static partial int GetLimit(int resource, out Limit limit);

        [LibraryImport("libc", EntryPoint = "setrlimit")]
        private static partial int SetLimit(int resource, in Limit limit);
    }
}
