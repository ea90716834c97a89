using IOPath = System.IO.Path;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>The file a store lives in; one in memory lives in a temporary file, which behaves in every way as the real one does.</summary>
internal sealed class DatabaseFile : IDisposable
{
    public DatabaseFile(string dataSource)
    {
        IsTemporary = dataSource == SqliteOptions.InMemory;
        Path = IsTemporary ? IOPath.Combine(IOPath.GetTempPath(), $"claimgraph-{Guid.NewGuid():N}.db") : dataSource;
    }

    public string Path { get; }

    public bool IsTemporary { get; }

    public void Dispose()
    {
        if (!IsTemporary)
            return;
        foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm"])
            File.Delete(Path + suffix);
    }
}
