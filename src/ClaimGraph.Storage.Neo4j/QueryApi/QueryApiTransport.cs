using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>Speaks to Neo4j over HTTP: the Query API v2, which Community, Enterprise and Aura have from release 5.25 on.</summary>
public sealed class QueryApiTransport : ICypherTransport
{
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(2);

    private readonly QueryApiClient client;
    private readonly string path;
    private readonly CancellationTokenSource closing = new();

    /// <summary>Connects when it is first asked.</summary>
    public QueryApiTransport(Neo4jOptions options) : this(options, QueryApiClient.NewHandler())
    {
    }

    internal QueryApiTransport(Neo4jOptions options, HttpMessageHandler handler)
    {
        ArgumentNullException.ThrowIfNull(options);
        client = new(options, handler);
        path = $"/db/{Uri.EscapeDataString(options.Database)}/query/v2";
    }

    /// <inheritdoc/>
    public string Address => client.Address;

    /// <inheritdoc/>
    public Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return RunAsync(path, statement, client.Bookmarks.Latest, affinity: null, cancellation);
    }

    /// <inheritdoc/>
    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellation)
    {
        var affinity = new Affinity();
        var answer = await client.PostAsync($"{path}/tx", null, null, client.Bookmarks.Latest, affinity, cancellation).ConfigureAwait(false);
        return answer.TransactionId is { } id
            ? new QueryApiTransaction(this, affinity, $"{path}/tx/{id}")
            : throw new CypherConnectionException($"{Address} opened no transaction.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        closing.Cancel();
        client.Dispose();
        closing.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs a statement at an address of the server, and has it stopped there when its caller goes away.</summary>
    /// <param name="after">What the server must have seen; null inside a transaction.</param>
    /// <param name="affinity">Of a transaction.</param>
    internal async Task<CypherRows> RunAsync(
        string address, CypherStatement statement, IReadOnlyList<string>? after, Affinity? affinity, CancellationToken cancellation)
    {
        var tag = Guid.NewGuid().ToString("N");
        try
        {
            var answer = await client.PostAsync(address, statement, tag, after, affinity, cancellation).ConfigureAwait(false);
            client.Bookmarks.Follow(affinity is null ? statement.Access : CypherAccess.Write, answer.Bookmarks);
            return answer.Rows;
        }
        catch (OperationCanceledException)
        {
            _ = TerminateAsync(tag);
            throw;
        }
    }

    /// <summary>Takes a transaction back; it is gone afterwards in any case, by its timeout at the latest.</summary>
    internal async Task RollBackAsync(string address, Affinity affinity)
    {
        using var timeout = new CancellationTokenSource(TerminationTimeout);
        try
        {
            await client.DeleteAsync(address, affinity, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is CypherConnectionException or OperationCanceledException or ObjectDisposedException)
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Stops a statement whose caller has gone; nobody waits for it.</summary>
    private async Task TerminateAsync(string tag)
    {
        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
            timeout.CancelAfter(TerminationTimeout);
            await client.PostAsync(path, Termination.Of(tag), tag: null, after: [], affinity: null, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is CypherException or CypherConnectionException or OperationCanceledException or ObjectDisposedException)
        {
            // The server's own timeout stops it then.
        }
    }
}
