using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>How a statement that runs on the server is stopped: closing the connection does not do it.</summary>
internal static class Termination
{
    /// <summary>Carries the tag of a statement; no statement uses it.</summary>
    public const string Parameter = "claimgraphTag";

    private const string Text =
        """
        SHOW TRANSACTIONS YIELD transactionId AS transaction, currentQuery, parameters
        WHERE parameters.claimgraphTag = $tag AND NOT currentQuery STARTS WITH 'SHOW'
        TERMINATE TRANSACTION transaction YIELD message
        RETURN message
        """;

    /// <summary>The statement that stops the one with a tag.</summary>
    public static CypherStatement Of(string tag) => new(Text, new Dictionary<string, object?> { ["tag"] = tag });
}
