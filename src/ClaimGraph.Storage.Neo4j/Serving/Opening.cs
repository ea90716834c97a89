using System.Globalization;
using ClaimGraph.Storage.Neo4j.Migrating;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>Sets the graph up as soon as the server is there, and keeps trying while it is not.</summary>
internal sealed class Opening : IAsyncDisposable
{
    /// <summary>The oldest release that serves.</summary>
    public static readonly Version Oldest = new(5, 26);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Server server;
    private readonly Migrator migrator;
    private readonly Planning? planning;
    private readonly CancellationTokenSource closing = new();
    private readonly Lock gate = new();
    private Task working = Task.CompletedTask;
    private Task attempt = Task.CompletedTask;
    private Task planned = Task.CompletedTask;

    /// <param name="planning">What follows when the graph is there; null for nothing.</param>
    /// <param name="report">Hears, a sentence each, what bringing the graph over found that somebody should look at.</param>
    public Opening(Server server, Planning? planning = null, Action<string>? report = null)
    {
        this.server = server;
        this.planning = planning;
        migrator = new(server, Migration.All, report);
        Begin();
    }

    /// <summary>Returns when the graph is there. Only the first try is waited for: who comes later hears how the last one ended.</summary>
    /// <exception cref="StoreFaultException">It is not.</exception>
    public Task WaitAsync(CancellationToken cancellation)
    {
        var latest = Volatile.Read(ref attempt);
        return latest.IsCompleted ? latest : latest.WaitAsync(cancellation);
    }

    /// <summary>Returns when nothing more than the graph itself keeps callers waiting.</summary>
    /// <exception cref="StoreFaultException">It is not there, or its server is still planning statements.</exception>
    public async Task RequireReadyAsync(CancellationToken cancellation)
    {
        await WaitAsync(cancellation).ConfigureAwait(false);
        if (planning is not null)
            await planning.RequireEndedAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Sets the graph up again, after somebody has emptied the database.</summary>
    public void Begin()
    {
        lock (gate)
        {
            if (!working.IsCompleted || closing.IsCancellationRequested)
                return;
            var first = TryAsync();
            Volatile.Write(ref attempt, first);
            working = KeepTryingAsync(first);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync().ConfigureAwait(false);
        await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await planned.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closing.Dispose();
    }

    private async Task KeepTryingAsync(Task latest)
    {
        while (true)
        {
            await latest.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Volatile.Write(ref attempt, latest);
            if (latest.IsCompletedSuccessfully)
                break;
            await Task.Delay(Pause, closing.Token).ConfigureAwait(false);
            latest = TryAsync();
        }

        if (planning is not null && planned.IsCompleted)
            planned = planning.RunAsync(closing.Token);
    }

    private async Task TryAsync()
    {
        try
        {
            await SetUpAsync().ConfigureAwait(false);
        }
        catch (Exception odd) when (odd is not (StoreFaultException or OperationCanceledException))
        {
            throw new StoreUnavailableException($"The graph cannot be set up at {server.Address}.", odd);
        }
    }

    private async Task SetUpAsync()
    {
        var components = await server.AskAsync(new(CypherTexts.Of(Cypher.Components), CypherStatement.None), Patience, closing.Token)
            .ConfigureAwait(false);
        RequireRelease((string)components.Rows[0][1]!);
        await migrator.MigrateAsync(closing.Token).ConfigureAwait(false);
        await server.WriteAsync(new(CypherTexts.Of(Cypher.OpenLedger), CypherStatement.None, CypherAccess.Write), Patience).ConfigureAwait(false);
    }

    /// <summary>Releases are 5.26.31, then 2025.01.0 and so on.</summary>
    private void RequireRelease(string release)
    {
        var parts = release.Split('.', '-');
        var isKnown = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            & int.TryParse(parts.ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out var minor);
        if (!isKnown || new Version(major, minor) < Oldest)
            throw new StoreRejectedException($"Neo4j at {server.Address} is release {release}; {Oldest} or later is needed.");
    }
}
