namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>Where the change log stands.</summary>
/// <param name="Sequence">Its last change; 0 when there is none.</param>
/// <param name="Head">The commit that was the last one; empty when there was none. The graph is known by it: no two states share one.</param>
internal sealed record Ledger(long Sequence, string Head);

/// <summary>The server is there, and the graph is not: somebody has emptied the database under the running service.</summary>
internal sealed class GraphMissingException : Exception;
