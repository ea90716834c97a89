using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>An explicit transaction of the Query API.</summary>
internal sealed class QueryApiTransaction : ICypherTransaction
{
    private readonly QueryApiTransport transport;
    private readonly Bookmarks bookmarks;
    private readonly Affinity affinity;
    private readonly string address;
    private bool isOver;

    private QueryApiTransaction(QueryApiTransport transport, Bookmarks bookmarks, Affinity affinity, string address)
    {
        this.transport = transport;
        this.bookmarks = bookmarks;
        this.affinity = affinity;
        this.address = address;
    }

    public static async Task<QueryApiTransaction> BeginAsync(
        QueryApiTransport transport, Bookmarks bookmarks, string address, CancellationToken cancellation)
    {
        var affinity = new Affinity();
        var answer = await transport.PostAsync(address, null, null, bookmarks.Latest, affinity, cancellation).ConfigureAwait(false);
        return answer.TransactionId is { } id
            ? new(transport, bookmarks, affinity, $"{address}/{id}")
            : throw new CypherConnectionException($"{transport.Address} opened no transaction.");
    }

    public Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation) =>
        SendAsync(address, statement, cancellation);

    public async Task<CypherRows> CommitAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var rows = await SendAsync($"{address}/commit", statement, cancellation).ConfigureAwait(false);
        isOver = true;
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        if (isOver)
            return;
        isOver = true;
        await transport.RollBackAsync(address, affinity).ConfigureAwait(false);
    }

    private async Task<CypherRows> SendAsync(string place, CypherStatement statement, CancellationToken cancellation)
    {
        var tag = Guid.NewGuid().ToString("N");
        try
        {
            var answer = await transport.PostAsync(place, statement, tag, null, affinity, cancellation).ConfigureAwait(false);
            bookmarks.Follow(CypherAccess.Write, answer.Bookmarks);
            return answer.Rows;
        }
        catch (OperationCanceledException)
        {
            transport.Terminate(tag);
            throw;
        }
        catch (CypherException)
        {
            // The server has taken the transaction back itself.
            isOver = true;
            throw;
        }
    }
}
