using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>A transaction whose statements have deadlines and fail in the store's words.</summary>
internal sealed class ServerTransaction(Server server, ICypherTransaction transaction, TimeSpan deadline) : ICypherTransaction
{
    public Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation) =>
        server.RunInAsync(token => transaction.RunAsync(PackedParameters.Of(statement), token), isCommit: false, deadline);

    public Task<CypherRows> CommitAsync(CypherStatement statement, CancellationToken cancellation) =>
        server.RunInAsync(token => transaction.CommitAsync(PackedParameters.Of(statement), token), isCommit: true, deadline);

    public ValueTask DisposeAsync() => transaction.DisposeAsync();
}
