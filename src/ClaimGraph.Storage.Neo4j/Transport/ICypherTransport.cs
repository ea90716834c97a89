namespace ClaimGraph.Storage.Neo4j.Transport;

/// <summary>Carries statements to a Neo4j server and rows back; it knows a protocol, and nothing of the graph.</summary>
/// <remarks>
/// Every method throws a <see cref="CypherException"/> for what the server refused, a <see cref="CypherConnectionException"/> when
/// there is no whole answer, and <see cref="OperationCanceledException"/> when it is cancelled. Whoever cancels a statement can rely
/// on the server being told to stop it. A transport tries nothing twice: that is decided above it, for all transports alike.
/// </remarks>
public interface ICypherTransport : IAsyncDisposable
{
    /// <summary>Where the server is, without user and password, for people to read.</summary>
    string Address { get; }

    /// <summary>Runs one statement in a transaction of its own.</summary>
    /// <returns>All rows, when the transaction is committed.</returns>
    Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Opens a transaction for several statements, which may write.</summary>
    Task<ICypherTransaction> BeginAsync(CancellationToken cancellation);
}

/// <summary>A transaction that is open on the server. Disposing of it takes back what was not committed.</summary>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <inheritdoc cref="ICypherTransport.RunAsync"/>
    Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Runs a last statement, and commits.</summary>
    Task<CypherRows> CommitAsync(CypherStatement statement, CancellationToken cancellation);
}
