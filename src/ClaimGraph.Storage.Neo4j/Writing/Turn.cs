using ClaimGraph.Storage.Neo4j.Serving;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>One attempt to commit: without keeping others waiting, or with.</summary>
/// <remarks>
/// A free turn reads, decides and commits in statements of their own; the commit does nothing when another process has committed in
/// between. One that has lost a race takes the ledger's lock for its next turn, and cannot lose it.
/// </remarks>
internal sealed class Turn : IAsyncDisposable
{
    private readonly Server server;
    private readonly TimeSpan deadline;
    private readonly ICypherTransaction? transaction;

    private Turn(Server server, TimeSpan deadline, ICypherTransaction? transaction, CypherRows? start)
    {
        this.server = server;
        this.deadline = deadline;
        this.transaction = transaction;
        Start = start;
    }

    /// <summary>Of a turn with the lock: what the ledger said when it was taken.</summary>
    public CypherRows? Start { get; }

    public bool IsLocked => transaction is not null;

    public static Turn Free(Server server, TimeSpan deadline) => new(server, deadline, null, null);

    public static async Task<Turn> LockedAsync(Server server, string commit, TimeSpan deadline)
    {
        var transaction = await server.BeginAsync(deadline).ConfigureAwait(false);
        try
        {
            return new(server, deadline, transaction, await transaction.RunAsync(Lock(commit), CancellationToken.None).ConfigureAwait(false));
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes the ledger's lock for as long as the transaction lasts, and tells where the ledger stands.</summary>
    public static CypherStatement Lock(string commit) => new(
        CypherTexts.Of(Cypher.TakeTurn), new Dictionary<string, object?> { ["commit"] = commit }, CypherAccess.Write);

    public Task<CypherRows> ReadAsync(CypherStatement statement) => transaction is null
        ? server.AskPatientlyAsync(statement, deadline)
        : transaction.RunAsync(statement, CancellationToken.None);

    public Task<CypherRows> CommitAsync(CypherStatement statement) => transaction is null
        ? server.WriteAsync(statement, deadline)
        : transaction.CommitAsync(statement, CancellationToken.None);

    public ValueTask DisposeAsync() => transaction?.DisposeAsync() ?? ValueTask.CompletedTask;
}
