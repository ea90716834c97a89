using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ClaimGraph.Benchmarks.Servers;

/// <summary>The published API in a process of its own, with the settings it ships with, on one store.</summary>
internal sealed class ApiProcess : IAsyncDisposable
{
    /// <summary>A Neo4j server that was just emptied plans the statements for a minute before the service is ready.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly string temporary;

    private ApiProcess(Process process, int port, string temporary)
    {
        this.process = process;
        this.temporary = temporary;
        Port = port;
        Client = new() { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = Timeout.InfiniteTimeSpan };
    }

    public int Port { get; }

    public HttpClient Client { get; }

    /// <summary>From starting the process to the first 200 of <c>/health/ready</c>.</summary>
    public TimeSpan StartDuration { get; private set; }

    /// <param name="store">As the setting <c>ClaimGraph:Store</c> names it.</param>
    /// <param name="readyAnswers">Answers that the process gives from memory; see <see cref="MemoryAnswers"/>.</param>
    public static async Task<ApiProcess> StartAsync(string store, string? readyAnswers = null)
    {
        var assembly = await PublishedApi.AssemblyAsync();
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [assembly, "--urls", $"http://127.0.0.1:{port}"]) { WorkingDirectory = Workplace.Folder };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["ClaimGraph__Store"] = store;
        start.Environment["ClaimGraph__Seeds"] = "";
        var temporary = Directory.CreateTempSubdirectory("claimgraph-").FullName;
        start.Environment["TMPDIR"] = temporary;
        if (readyAnswers is not null)
            MemoryAnswers.AddTo(start, readyAnswers);
        start.RedirectStandardOutput = true;

        var watch = Stopwatch.StartNew();
        var api = new ApiProcess(Process.Start(start)!, port, temporary);
        api.process.OutputDataReceived += (_, _) => { };
        api.process.BeginOutputReadLine();
        while (!await api.IsReadyAsync())
        {
            if (api.process.HasExited || watch.Elapsed > Patience)
            {
                await api.DisposeAsync();
                throw new InvalidOperationException("The API does not start.");
            }

            await Task.Delay(5);
        }

        api.StartDuration = watch.Elapsed;
        return api;
    }

    /// <summary>What the process has used of all cores, which other programs on the machine hardly change.</summary>
    public TimeSpan CoreTime()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>Resident memory in MiB: all of it, and without what belongs to mapped files.</summary>
    public (double All, double Own) Memory()
    {
        var lines = File.ReadAllLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status"));
        return (Of("VmRSS:"), Of("RssAnon:"));

        double Of(string field) => double.Parse(
            lines.Single(line => line.StartsWith(field, StringComparison.Ordinal))[field.Length..].Replace("kB", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>What stands in the temporary files that it has open, also in those that are deleted already, in MiB.</summary>
    public double TemporaryFiles()
    {
        var bytes = 0L;
        foreach (var link in Directory.EnumerateFiles(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/fd")))
        {
            try
            {
                if (File.ResolveLinkTarget(link, returnFinalTarget: false) is not { } file || !file.FullName.StartsWith(temporary, StringComparison.Ordinal))
                    continue;
                using var handle = File.OpenHandle(link, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                bytes += RandomAccess.GetLength(handle);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // Closed since it was listed.
            }
        }

        return bytes / 1024.0 / 1024;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(temporary, recursive: true);
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
