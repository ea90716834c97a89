using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>Passes statements on to the server, and keeps them as they were sent.</summary>
internal sealed class RecordedStatements(ICypherTransport inner) : ICypherTransport
{
    private readonly List<CypherStatement> sent = [];

    public string Address => inner.Address;

    public async Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        lock (sent)
            sent.Add(statement);
        return await inner.RunAsync(statement, cancellation);
    }

    public Task<ICypherTransaction> BeginAsync(CancellationToken cancellation) => inner.BeginAsync(cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    /// <summary>What was sent since the last call.</summary>
    public IReadOnlyList<CypherStatement> Take()
    {
        lock (sent)
        {
            CypherStatement[] taken = [.. sent];
            sent.Clear();
            return taken;
        }
    }
}
