using IOPath = System.IO.Path;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>
/// The file a store lives in, for this process alone; one in memory lives in a temporary file, which behaves in every way as the real one does.
/// </summary>
/// <remarks>
/// The lock is the operating system's, on a file beside the database: it ends with the process, however that ends, so a file that was left
/// behind means nothing. It is not taken on the database itself, because closing any other handle of that would drop SQLite's own locks.
/// Other programs may read the database meanwhile.
/// </remarks>
internal sealed class DatabaseFile : IDisposable
{
    /// <summary>Space that a probe of the disk takes: more than a large write needs.</summary>
    private const int ProbeBytes = 8 << 20;

    private static readonly string[] Suffixes = ["", "-wal", "-shm"];

    private readonly Dictionary<string, FileIdentity> identities = [];
    private FileStream? held;
    private FileIdentity? heldIdentity;

    /// <exception cref="StoreUnavailableException">Another process works on the file, or it cannot be one.</exception>
    public DatabaseFile(string dataSource)
    {
        IsTemporary = dataSource == SqliteOptions.InMemory;
        if (IsTemporary)
        {
            Path = IOPath.Combine(IOPath.GetTempPath(), $"claimgraph-{Guid.NewGuid():N}.db");
            return;
        }

        Path = RealPath(dataSource);
        Hold();
    }

    /// <summary>Where the file really is, whatever links led to it.</summary>
    public string Path { get; }

    public bool IsTemporary { get; }

    private string LockPath => Path + "-lock";

    /// <summary>Remembers which files these are, now that SQLite has opened them.</summary>
    public void Remember()
    {
        foreach (var path in Opened)
            if (FileIdentity.Of(path) is { } identity)
                identities[path] = identity;
    }

    /// <summary>Throws when what is written would not be found again: the files at the path are not those that are open.</summary>
    /// <exception cref="StoreUnavailableException">They were deleted, moved or replaced, or another process has taken the lock.</exception>
    public void RequireInPlace()
    {
        foreach (var (path, identity) in identities)
        {
            if (FileIdentity.Of(path) is not { } present)
                throw new StoreUnavailableException(
                    $"{IOPath.GetFileName(path)} is not at its place any more. Put the same file back, or restart the service.");
            if (present != identity)
                throw new StoreUnavailableException(
                    $"{IOPath.GetFileName(path)} was replaced by another file. Put the first one back, or restart the service.");
        }

        // Somebody tidied up: beside the file that this process holds, another could hold a new one.
        if (!IsTemporary && FileIdentity.Of(LockPath) != heldIdentity)
        {
            held?.Dispose();
            Hold();
        }
    }

    /// <summary>Throws when the disk does not take a few megabytes more.</summary>
    /// <exception cref="StoreUnavailableException">It does not.</exception>
    public void RequireSpace()
    {
        try
        {
            Probe();
        }
        // The last is what .NET makes of a file that may not grow (EFBIG).
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new StoreUnavailableException("The disk is full, or cannot be written.", failure);
        }
    }

    public void Dispose()
    {
        held?.Dispose();
        if (!IsTemporary)
            return;
        foreach (var suffix in Suffixes)
            File.Delete(Path + suffix);
    }

    private IEnumerable<string> Opened => Suffixes.Select(suffix => Path + suffix);

    // A link to the file and the file itself must lead to one lock; SQLite resolves links as well.
    private static string RealPath(string dataSource)
    {
        try
        {
            var path = IOPath.GetFullPath(dataSource);
            return new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StoreUnavailableException("The database file cannot be opened.", failure);
        }
    }

    private void Probe()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 0,
        };
        using var probe = new FileStream(Path + "-probe", options);
        probe.Write(new byte[ProbeBytes]);
        probe.Flush(flushToDisk: true);
    }

    private void Hold()
    {
        if (FileIdentity.Of(Path) is { Names: > 1 })
            throw new StoreUnavailableException("The database file has several names (hard links), under which it could be opened twice. Leave it one.");
        try
        {
            held = new(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            heldIdentity = FileIdentity.Of(LockPath);
        }
        catch (IOException failure) when (IsHeld(failure))
        {
            throw new StoreUnavailableException("Another process works on this file already. Stop it, or name another file.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException("The database file cannot be opened.", failure);
        }
    }

    // ERROR_SHARING_VIOLATION; EWOULDBLOCK of flock(2) on Linux and elsewhere.
    private static bool IsHeld(IOException failure) =>
        failure.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsLinux() ? 11 : 35);
}
