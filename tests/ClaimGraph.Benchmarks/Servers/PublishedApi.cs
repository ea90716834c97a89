using System.Diagnostics;

namespace ClaimGraph.Benchmarks.Servers;

/// <summary>The program as it is shipped.</summary>
internal static class PublishedApi
{
    /// <summary>Whether it can speak Bolt: it is published with what this program was built with.</summary>
    public static bool SpeaksBolt =>
#if NEO4J_DRIVER
        true;
#else
        false;
#endif

    private static string? folder;

    /// <summary>Publishes it, once in a run; answers its main assembly.</summary>
    public static async Task<string> AssemblyAsync()
    {
        if (folder is null)
        {
            // A folder of this run: another run must not replace what this one's servers have loaded.
            var target = Path.Combine(Workplace.Folder, $"api-{Guid.NewGuid():N}");
            var project = Path.Combine(Workplace.Repository, "src", "ClaimGraph.Api");
            using var publish = Process.Start(new ProcessStartInfo(
                "dotnet", ["publish", project, "-c", "Release", "-o", target, "-v", "q", "-nologo", $"-p:Neo4jDriver={(SpeaksBolt ? "true" : "false")}"])
            { RedirectStandardOutput = true })!;
            var output = await publish.StandardOutput.ReadToEndAsync();
            await publish.WaitForExitAsync();
            if (publish.ExitCode != 0)
                throw new InvalidOperationException($"The API cannot be published: {output}");
            folder = target;
        }

        return Path.Combine(folder, "ClaimGraph.Api.dll");
    }

    /// <summary>Removes what was published.</summary>
    public static void Remove()
    {
        if (folder is not null)
            Directory.Delete(folder, recursive: true);
        folder = null;
    }
}
