using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>Speaks to Neo4j over HTTP: the Query API v2, which Community, Enterprise and Aura have from release 5.25 on.</summary>
/// <remarks>
/// The status is not the verdict: an answer counts when it is a 2xx, holds no error and ends. Errors found while rows are made come
/// behind them, with status 202 (Query API documentation, and seen on 5.26 and 2026.09).
/// </remarks>
public sealed class QueryApiTransport : ICypherTransport
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(2);
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly HttpClient client;
    private readonly Bookmarks bookmarks = new();
    private readonly string path;
    private readonly CancellationTokenSource closing = new();

    /// <summary>Connects when it is first asked.</summary>
    public QueryApiTransport(Neo4jOptions options) : this(options, new SocketsHttpHandler
    {
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        EnableMultipleHttp2Connections = true,
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy or a trace header between us and our own database is nobody's wish.
        UseProxy = false,
        ActivityHeadersPropagator = null,
    })
    {
    }

    internal QueryApiTransport(Neo4jOptions options, HttpMessageHandler handler)
    {
        ArgumentNullException.ThrowIfNull(options);
        Address = options.Address.GetLeftPart(UriPartial.Authority);
        path = $"/db/{Uri.EscapeDataString(options.Database)}/query/v2";
        client = new(handler)
        {
            BaseAddress = new(Address),
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version11,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrHigher,
            DefaultRequestHeaders = { Accept = { Json } },
        };
        if (options.User is { } user)
            client.DefaultRequestHeaders.Authorization =
                new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{options.Password}")));
    }

    public string Address { get; }

    public async Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var tag = Guid.NewGuid().ToString("N");
        try
        {
            var answer = await PostAsync(path, statement, tag, bookmarks.Latest, null, cancellation).ConfigureAwait(false);
            bookmarks.Follow(statement.Access, answer.Bookmarks);
            return answer.Rows;
        }
        catch (OperationCanceledException)
        {
            Terminate(tag);
            throw;
        }
    }

    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellation) =>
        await QueryApiTransaction.BeginAsync(this, bookmarks, $"{path}/tx", cancellation).ConfigureAwait(false);

    public ValueTask DisposeAsync()
    {
        closing.Cancel();
        client.Dispose();
        closing.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Sends a statement and reads its answer.</summary>
    /// <param name="affinity">The member of a cluster that holds the transaction, as it said itself.</param>
    /// <exception cref="CypherException">The server refused it.</exception>
    /// <exception cref="CypherConnectionException">There is no whole answer.</exception>
    internal async Task<QueryApiAnswer> PostAsync(
        string address, CypherStatement? statement, string? tag, IReadOnlyList<string>? after, Affinity? affinity, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = QueryApiRequest.Of(statement, tag, after) };
        affinity?.Put(request);
        var (status, body) = await SendAsync(request, affinity, cancellation).ConfigureAwait(false);
        var answer = Read(status, body);
        if (answer.Error is { } error)
        {
            bookmarks.Forget(error);
            throw error;
        }

        return (int)status is >= 200 and < 300
            ? answer
            : throw Foreign($"status {(int)status}", null);
    }

    /// <summary>Takes a transaction back; it is gone afterwards in any case, by its timeout at the latest.</summary>
    internal async Task RollBackAsync(string address, Affinity affinity)
    {
        using var timeout = new CancellationTokenSource(TerminationTimeout);
        using var request = new HttpRequestMessage(HttpMethod.Delete, address);
        affinity.Put(request);
        try
        {
            await SendAsync(request, affinity, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is CypherConnectionException or OperationCanceledException or ObjectDisposedException)
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Stops a statement whose caller has gone; nobody waits for it.</summary>
    internal void Terminate(string tag) => _ = TerminateAsync(tag);

    private async Task TerminateAsync(string tag)
    {
        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
            timeout.CancelAfter(TerminationTimeout);
            await PostAsync(path, Termination.Of(tag), tag: null, after: [], affinity: null, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is CypherException or CypherConnectionException or OperationCanceledException or ObjectDisposedException)
        {
            // The server's own timeout stops it then.
        }
    }

    private async Task<(HttpStatusCode Status, byte[] Body)> SendAsync(
        HttpRequestMessage request, Affinity? affinity, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            affinity?.Note(response);
            return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            bookmarks.Forget();
            throw new CypherConnectionException($"{Address} {ReasonOf(failure)}.", failure)
            {
                IsUnsent = failure is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError },
                IsForeign = failure is HttpRequestException
                {
                    HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.VersionNegotiationError
                        or HttpRequestError.HttpProtocolError,
                },
            };
        }
        catch (OperationCanceledException silence) when (!cancellation.IsCancellationRequested)
        {
            throw new CypherConnectionException($"{Address} does not accept connections.", silence) { IsUnsent = true };
        }
    }

    private static string ReasonOf(Exception failure) => (failure as HttpRequestException)?.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "cannot be found by name",
        HttpRequestError.ConnectionError => "cannot be reached",
        HttpRequestError.SecureConnectionError => "cannot be spoken to securely: its certificate is not trusted, or it speaks no TLS",
        HttpRequestError.VersionNegotiationError or HttpRequestError.HttpProtocolError => "does not speak HTTP",
        _ => "broke the connection off",
    };

    private QueryApiAnswer Read(HttpStatusCode status, byte[] body)
    {
        try
        {
            return QueryApiAnswer.Read(body);
        }
        catch (JsonException unreadable)
        {
            throw (int)status is >= 500 or (>= 200 and < 300)
                ? new CypherConnectionException($"{Address} did not answer to the end.", unreadable)
                : Foreign($"status {(int)status}", unreadable);
        }
    }

    private CypherConnectionException Foreign(string what, Exception? cause) =>
        new($"{Address} answers, but not as the Query API of Neo4j does ({what}).", cause) { IsForeign = true };
}
