using System.Runtime.InteropServices;

namespace ClaimGraph.Benchmarks.Load;

/// <summary>Waits for sockets by <c>ppoll</c>, which, unlike .NET's own, waits for less than a millisecond.</summary>
internal sealed class ReadySockets(int count)
{
    private const short Readable = 1;

    private readonly Entry[] entries = new Entry[count];

    public void Watch(int index, nint socket) => entries[index] = new() { Socket = (int)socket, Wanted = Readable };

    /// <summary>Waits until something arrives, or for so long; negative means for ever.</summary>
    public void Wait(TimeSpan longest)
    {
        var (seconds, rest) = Math.DivRem(longest.Ticks, TimeSpan.TicksPerSecond);
        var time = new Time { Seconds = (nint)seconds, Nanoseconds = (nint)(rest * TimeSpan.NanosecondsPerTick) };
        _ = NativePoll(entries, (nuint)entries.Length, longest < TimeSpan.Zero ? null : [time], 0);
    }

    /// <summary>Whether something arrived, or the connection ended.</summary>
    public bool IsReady(int index) => entries[index].Seen != 0;

    [DllImport("libc", EntryPoint = "ppoll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativePoll([In, Out] Entry[] entries, nuint count, [In] Time[]? longest, nint signals);

    [StructLayout(LayoutKind.Sequential)]
    private struct Entry
    {
        public int Socket;
        public short Wanted;
        public short Seen;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
