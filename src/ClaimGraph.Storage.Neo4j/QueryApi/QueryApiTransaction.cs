using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>An explicit transaction of the Query API.</summary>
/// <param name="affinity">The member of a cluster that holds it.</param>
/// <param name="address">Where it is on the server.</param>
internal sealed class QueryApiTransaction(QueryApiTransport transport, Affinity affinity, string address) : ICypherTransaction
{
    private bool isOver;

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
        try
        {
            return await transport.RunAsync(place, statement, after: null, affinity, cancellation).ConfigureAwait(false);
        }
        catch (CypherException)
        {
            // The server has taken the transaction back itself.
            isOver = true;
            throw;
        }
    }
}
