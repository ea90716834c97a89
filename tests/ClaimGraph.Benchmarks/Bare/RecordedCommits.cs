using System.Diagnostics;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>Passes statements on to the server, keeps the rows of those that commit, and sums up what all of them take.</summary>
internal sealed class RecordedCommits(ICypherTransport inner) : ICypherTransport
{
    /// <summary>The parameters of each commit.</summary>
    public List<IReadOnlyDictionary<string, object?>> Rows { get; } = [];

    /// <summary>Time spent waiting for commits.</summary>
    public TimeSpan Committing { get; private set; }

    /// <summary>Time spent waiting for what must be known to decide what to commit.</summary>
    public TimeSpan Fetching { get; private set; }

    public string Address => inner.Address;

    public async Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var answer = await inner.RunAsync(statement, cancellation);
        if (statement.Text == CypherTexts.Of(Cypher.Commit))
        {
            Rows.Add(statement.Parameters);
            Committing += watch.Elapsed;
        }
        else if (statement.Text == CypherTexts.Of(Cypher.Fetch))
            Fetching += watch.Elapsed;

        return answer;
    }

    public Task<ICypherTransaction> BeginAsync(CancellationToken cancellation) =>
        throw new InvalidOperationException("Somebody else writes to the database that is measured.");

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
