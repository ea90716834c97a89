using ClaimGraph.Storage.Neo4j.Transport;
using Neo4j.Driver;

namespace ClaimGraph.Storage.Neo4j.Bolt;

/// <summary>An explicit transaction of the driver.</summary>
internal sealed class BoltTransaction(BoltSession session, IAsyncTransaction transaction) : ICypherTransaction
{
    public Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation) =>
        RunAsync(statement, isLast: false, cancellation);

    public Task<CypherRows> CommitAsync(CypherStatement statement, CancellationToken cancellation) =>
        RunAsync(statement, isLast: true, cancellation);

    public ValueTask DisposeAsync() => session.DisposeAsync();

    private async Task<CypherRows> RunAsync(CypherStatement statement, bool isLast, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var parameters = BoltParameters.Of(statement.Parameters);
        return await session.DoAsync(
            async (_, _) =>
            {
                var rows = await BoltRows.ReadAsync(transaction.RunAsync(statement.Text, parameters!)).ConfigureAwait(false);
                if (isLast)
                    await transaction.CommitAsync().ConfigureAwait(false);
                return rows;
            },
            cancellation).ConfigureAwait(false);
    }
}
