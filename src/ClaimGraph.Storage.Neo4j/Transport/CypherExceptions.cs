namespace ClaimGraph.Storage.Neo4j.Transport;

/// <summary>The server answered that it did not run a statement; nothing of it was committed.</summary>
/// <param name="code">Neo4j's code, as in <c>Neo.TransientError.Transaction.DeadlockDetected</c> (Neo4j Status Codes).</param>
/// <param name="message">Neo4j's words. They may hold data, so they are for logs and not for callers.</param>
public sealed class CypherException(string code, string message, Exception? cause = null) : Exception($"{code}: {message}", cause)
{
    public string Code { get; } = code;
}

/// <summary>There is no whole answer: the server is away, or went away. Whether the statement was run cannot be told.</summary>
public sealed class CypherConnectionException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Whether the statement certainly never reached the server.</summary>
    public bool IsUnsent { get; init; }

    /// <summary>Whether something answers at the address, and it is not a Neo4j that this transport can speak to.</summary>
    public bool IsForeign { get; init; }
}
