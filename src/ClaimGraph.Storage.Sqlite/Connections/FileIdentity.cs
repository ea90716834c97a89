using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>Which file stands at a path: one that was replaced has another identity, although it is called the same.</summary>
/// <param name="Device">The file system; 0 where it cannot be told.</param>
/// <param name="Number">The file's number in it (inode); 0 where it cannot be told, so that only a missing file is seen.</param>
internal readonly partial record struct FileIdentity(ulong Device, ulong Number)
{
    // statx(2): the same layout on every architecture.
    private const int WorkingDirectory = -100;
    private const uint NamesAndNumber = 0x104;
    private const int StatusLength = 256;
    private const int NamesAt = 16;
    private const int NumberAt = 32;
    private const int DeviceAt = 136;

    /// <summary>How many names (hard links) it has; no part of its identity.</summary>
    public int Names { get; private init; } = 1;

    /// <summary>The file at a path; null when there is none.</summary>
    public static FileIdentity? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return File.Exists(path) ? new(0, 0) : null;
        Span<byte> status = stackalloc byte[StatusLength];
        if (Statx(WorkingDirectory, path, 0, NamesAndNumber, ref MemoryMarshal.GetReference(status)) != 0)
            return null;
        return new(BinaryPrimitives.ReadUInt64LittleEndian(status[DeviceAt..]), BinaryPrimitives.ReadUInt64LittleEndian(status[NumberAt..]))
        {
            Names = BinaryPrimitives.ReadInt32LittleEndian(status[NamesAt..]),
        };
    }

    /// <summary>Whether it is the same file.</summary>
    public bool Equals(FileIdentity other) => (Device, Number) == (other.Device, other.Number);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Device, Number);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int directory, string path, int flags, uint mask, ref byte status);
}
