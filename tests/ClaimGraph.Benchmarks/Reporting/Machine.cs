using System.Runtime.InteropServices;

namespace ClaimGraph.Benchmarks.Reporting;

/// <summary>What a figure should be read with: how busy the machine is with other things.</summary>
internal static class Machine
{
    public static void Describe(string moment)
    {
        var load = File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "unknown";
        Console.WriteLine(
            $"# load average {moment}: {load}; {Environment.ProcessorCount} cores, .NET {Environment.Version}, {RuntimeInformation.OSDescription}");
    }
}
