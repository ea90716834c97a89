using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Hosting;

/// <summary>Loads the seeds into an empty store before the first request is served.</summary>
/// <remarks>Each line of claims goes the way of a line of an import: read, checked, recorded, brought up to date if it is there.</remarks>
internal sealed partial class SeedLoader(
    IGraphStore store, ClaimGraphOptions options, IHostEnvironment environment, SeedLines lines, ILogger<SeedLoader> logger)
    : IHostedService, IDisposable
{
    /// <summary>Lines handed to the store at a time.</summary>
    private const int Together = 100;

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
        try
        {
            do
                await Task.Delay(Pause, cancellation);
            while (!await TryLoadAsync(cancellation));
        }
        catch (InvalidSettingException bad)
        {
            LogBad(bad.Message);
        }
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
            await foreach (var batch in lines.ReadAsync(file).Chunk(Together).WithCancellation(cancellationToken))
            {
                await LoadAsync(file, batch, cancellationToken);
                loaded += file.Content == SeedContent.Claims ? batch.Length : 0;
            }
        }

        LogLoaded(loaded);
    }

    private async Task LoadAsync(SeedFile file, (int Line, WriteOperation Operation)[] batch, CancellationToken cancellation)
    {
        var outcomes = await store.WriteAsync([.. batch.Select(item => new WriteRequest(item.Operation, Actors.Seeds))], cancellation);
        for (var index = 0; index < batch.Length; index++)
            if (outcomes[index] is Refused refused)
                throw SeedLines.Bad(file, batch[index].Line, Problems.Of(refused.Refusal));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Loaded {Count} claims from the seeds")]
    private partial void LogLoaded(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Reason}")]
    private partial void LogBad(string reason);
}
