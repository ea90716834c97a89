using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace ClaimGraph.ApiTests.Hosting;

/// <summary>The program as a process of its own, on a socket of this machine.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private const int FileSize = 1;
    private const string Listening = "listens on ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServiceProcess(Process process) => this.process = process;

    /// <summary>All it printed so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Starts the program and waits until it listens.</summary>
    public static async Task<(ServiceProcess Service, HttpClient Client)> Start(string store, params (string Name, string Value)[] settings)
    {
        var service = Launch([("ClaimGraph__Store", store), ("ClaimGraph__Seeds", ""), .. settings]);
        var first = await Task.WhenAny(service.address.Task, service.process.WaitForExitAsync(), Task.Delay(Patience));
        Assert.That(first, Is.SameAs(service.address.Task), service.Output);
        return (service, new HttpClient { BaseAddress = await service.address.Task });
    }

    /// <summary>Starts the program with settings it cannot start with; answers its exit code and what it printed.</summary>
    public static async Task<(int Code, string Output)> Fail(params (string Name, string Value)[] settings)
    {
        await using var service = Launch(settings);
        await service.process.WaitForExitAsync().WaitAsync(Patience);
        return (service.process.ExitCode, service.Output);
    }

    /// <summary>Asks it to end, and waits until it has; answers its exit code.</summary>
    public async Task<int> Stop()
    {
        Assert.That(kill(process.Id, Terminate), Is.Zero);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>From now on no file may grow beyond so many bytes, as if the disk were full; null takes that back.</summary>
    public void LimitFiles(ulong? bytes)
    {
        var limit = new Limit { Current = bytes ?? ulong.MaxValue, Most = ulong.MaxValue };
        Assert.That(prlimit(process.Id, FileSize, ref limit, 0), Is.Zero);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static ServiceProcess Launch(params (string Name, string Value)[] settings)
    {
        // A process that ignores the signal is told of a full file by the write that fails.
        var start = new ProcessStartInfo("/bin/sh")
        {
            ArgumentList =
            {
                "-c", "trap '' XFSZ; exec \"$@\"", "sh", "dotnet", Path.Combine(AppContext.BaseDirectory, "ClaimGraph.Api.dll"),
                "--environment", "Production",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var service = new ServiceProcess(new() { StartInfo = start });
        service.process.OutputDataReceived += service.Hear;
        service.process.ErrorDataReceived += service.Hear;
        service.process.Start();
        service.process.BeginOutputReadLine();
        service.process.BeginErrorReadLine();
        return service;
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not { } text)
            return;
        lock (output)
            output.AppendLine(text);
        if (text.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var position)
            address.TrySetResult(new(text[(position + Listening.Length)..].Trim()));
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Current;
        public ulong Most;
    }

#pragma warning disable SYSLIB1054, CA5392, IDE1006 // Two calls of the C library, by its names.
    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int process, int signal);

    [DllImport("libc", SetLastError = true)]
    private static extern int prlimit(int process, int resource, ref Limit limit, nint old);
#pragma warning restore SYSLIB1054, CA5392, IDE1006
}
