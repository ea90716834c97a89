using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>Sends requests to the Query API and says what came of them.</summary>
/// <remarks>
/// The status is not the verdict: an answer counts when it is a 2xx, holds no error and ends. Errors found while rows are made come
/// behind them, with status 202 (Query API documentation, and seen on 5.26 and 2026.09).
/// </remarks>
internal sealed class QueryApiClient : IDisposable
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly HttpClient client;

    public QueryApiClient(Neo4jOptions options, HttpMessageHandler handler)
    {
        Address = options.Address.GetLeftPart(UriPartial.Authority);
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

    public Bookmarks Bookmarks { get; } = new();

    /// <summary>Pooled connections; HTTP/2 where TLS lets both sides choose it.</summary>
    public static SocketsHttpHandler NewHandler() => new()
    {
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        EnableMultipleHttp2Connections = true,
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy or a trace header between us and our own database is nobody's wish.
        UseProxy = false,
        ActivityHeadersPropagator = null,
    };

    /// <summary>Sends a statement and reads its answer.</summary>
    /// <param name="affinity">The member of a cluster that holds the transaction, as it said itself.</param>
    /// <exception cref="CypherException">The server refused it.</exception>
    /// <exception cref="CypherConnectionException">There is no whole answer.</exception>
    public async Task<QueryApiAnswer> PostAsync(
        string address, CypherStatement? statement, string? tag, IReadOnlyList<string>? after, Affinity? affinity, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = QueryApiRequest.Of(statement, tag, after) };
        affinity?.Put(request);
        var (status, body) = await SendAsync(request, affinity, cancellation).ConfigureAwait(false);
        var answer = Read(status, body);
        if (answer.Error is { } error)
        {
            Bookmarks.Forget(error);
            throw error;
        }

        return (int)status is >= 200 and < 300 ? answer : throw Foreign($"status {(int)status}", null);
    }

    public async Task DeleteAsync(string address, Affinity affinity, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, address);
        affinity.Put(request);
        await SendAsync(request, affinity, cancellation).ConfigureAwait(false);
    }

    public void Dispose() => client.Dispose();

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
            Bookmarks.Forget();
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
            // A page for people, with a status that says that all is well, is somebody else's.
            var isCutOff = (int)status is >= 200 and < 300 && (body.Length == 0 || body[0] == '{');
            throw isCutOff || (int)status >= 500
                ? new CypherConnectionException($"{Address} did not answer to the end.", unreadable)
                : Foreign($"status {(int)status}", unreadable);
        }
    }

    private CypherConnectionException Foreign(string what, Exception? cause) =>
        new($"{Address} answers, but not as the Query API of Neo4j does ({what}).", cause) { IsForeign = true };
}
