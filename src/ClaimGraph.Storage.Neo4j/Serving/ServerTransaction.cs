using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>A transaction whose statements have deadlines and fail in the store's words.</summary>
internal sealed class ServerTransaction(Server server, ICypherTransaction transaction, TimeSpan deadline) : ICypherTransaction
{
    public Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation) => server.LimitAsync<CypherRows>(
        token => transaction.RunAsync(PackedParameters.Of(statement), token), deadline,
        () => new StoreUnavailableException($"Neo4j at {server.Address} does not answer."), cancellation);

    public Task<CypherRows> CommitAsync(CypherStatement statement, CancellationToken cancellation) => server.LimitAsync<CypherRows>(
        token => transaction.CommitAsync(PackedParameters.Of(statement), token), deadline,
        () => new StoreOutcomeUnknownException($"Neo4j at {server.Address} did not answer to the end."), cancellation);

    public ValueTask DisposeAsync() => transaction.DisposeAsync();
}
