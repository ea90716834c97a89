using System.Diagnostics;
using System.Text.Json;

namespace ClaimGraph.Benchmarks.Load;

/// <summary>Runs a load generator in a process of its own, so that it shares nothing with who measures.</summary>
internal static class LoadProcess
{
    /// <summary>The first argument that makes this program a load generator.</summary>
    public const string Command = "load";

    public static async Task<LoadResult> RunAsync(LoadPlan plan)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Command, .. plan.ToArguments()]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<LoadResult>(answer)!
            : throw new InvalidOperationException("The load generator failed.");
    }

    /// <summary>What the other process does.</summary>
    public static int Serve(ReadOnlySpan<string> arguments)
    {
        using var generator = new LoadGenerator(LoadPlan.Parse(arguments));
        Console.WriteLine(JsonSerializer.Serialize(generator.Run()));
        return 0;
    }
}
