using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Transfer;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Hosting;

/// <summary>Loads the seeds into an empty store before the first request is served.</summary>
/// <remarks>Each line goes the way of a line of an import: read, checked, recorded, brought up to date if it is there.</remarks>
internal sealed partial class SeedLoader(
    IGraphStore store, ClaimGraphOptions options, IHostEnvironment environment, ClaimLines lines, ILogger<SeedLoader> logger)
    : IHostedService, IDisposable
{
    private const string Actor = "seeds";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stopping = new();
    private Task waiting = Task.CompletedTask;
    private bool hasBegun;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!await TryLoadAsync(cancellationToken))
            waiting = LoadWhenThereAsync(stopping.Token);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await waiting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => stopping.Dispose();

    /// <summary>The store is not there yet: the service starts all the same.</summary>
    private async Task LoadWhenThereAsync(CancellationToken cancellation)
    {
        do
            await Task.Delay(Pause, cancellation);
        while (!await TryLoadAsync(cancellation));
    }

    private async Task<bool> TryLoadAsync(CancellationToken cancellation)
    {
        try
        {
            await LoadAsync(cancellation);
            return true;
        }
        catch (StoreFaultException)
        {
            return false;
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var files = SeedFolder.FilesOf(options, environment);
        // What this process began it goes on with, although the store is not empty any more.
        if (files.Count == 0 || !hasBegun && !await store.IsEmptyAsync(cancellationToken))
            return;

        hasBegun = true;
        var loaded = 0;
        foreach (var file in files)
        {
            var number = 0;
            await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                await LoadAsync(file, number, line, cancellationToken);
                loaded++;
            }
        }
        LogLoaded(loaded);
    }

    private async Task LoadAsync(string file, int number, string line, CancellationToken cancellation)
    {
        try
        {
            var document = lines.Read(Encoding.UTF8.GetBytes(line));
            await Writes.SendAsync(store, new(new RecordClaim(document, WhenPresent.Update), Actor), cancellation);
        }
        catch (ProblemException problem)
        {
            var places = string.Join(" ", problem.Errors.Select(error => $"{error.Key}: {string.Join(" ", error.Value)}"));
            throw new InvalidSettingException("ClaimGraph:Seeds", $"has a bad line, {file}:{number}: {problem.Detail} {places}", problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Loaded {Count} claims from the seeds")]
    private partial void LogLoaded(int count);
}
