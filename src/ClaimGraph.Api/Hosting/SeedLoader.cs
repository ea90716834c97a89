using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Transfer;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Hosting;

/// <summary>Loads the seeds into an empty store before the first request is served.</summary>
/// <remarks>Each line goes the way of a line of an import: read, checked, recorded, brought up to date if it is there.</remarks>
internal sealed partial class SeedLoader(
    IGraphStore store, ClaimGraphOptions options, IHostEnvironment environment, ClaimLines lines, ILogger<SeedLoader> logger)
    : IHostedService
{
    private const string Actor = "seeds";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var files = SeedFolder.FilesOf(options, environment);
        if (files.Count == 0 || !await store.IsEmptyAsync(cancellationToken))
            return;

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

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

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
