using System.Diagnostics;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>Passes statements on to the server, keeps the rows of those that commit, and sums up how long it waits for them.</summary>
internal sealed class RecordedCommits(ICypherTransport inner) : ICypherTransport
{
    private static readonly string Commit = TextOf(Cypher.Commit);
    private static readonly string Fetch = TextOf(Cypher.Fetch);

    private readonly Lock gate = new();
    private readonly Stopwatch committing = new();
    private readonly Stopwatch fetching = new();
    private int underWay;

    /// <summary>The parameters of each commit that took effect, in their order.</summary>
    public List<IReadOnlyDictionary<string, object?>> Rows { get; } = [];

    /// <summary>Commits that did not take effect, and were sent again.</summary>
    public int InVain { get; private set; }

    /// <summary>Time in which a commit was under way, or two of them.</summary>
    public TimeSpan Committing => committing.Elapsed;

    /// <summary>Time spent on asking what must be known to decide what to commit.</summary>
    public TimeSpan Fetching => fetching.Elapsed;

    public string Address => inner.Address;

    public async Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        if (statement.Text == Commit)
            return await CommitAsync(statement, cancellation);
        if (statement.Text != Fetch)
            return await inner.RunAsync(statement, cancellation);
        // One task asks, one question at a time.
        fetching.Start();
        var answer = await inner.RunAsync(statement, cancellation);
        fetching.Stop();
        return answer;
    }

    public Task<ICypherTransaction> BeginAsync(CancellationToken cancellation) =>
        throw new InvalidOperationException("Somebody else writes to the database that is measured.");

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async Task<CypherRows> CommitAsync(CypherStatement statement, CancellationToken cancellation)
    {
        lock (gate)
            if (underWay++ == 0)
                committing.Start();
        var answer = await inner.RunAsync(statement, cancellation);
        lock (gate)
        {
            if (--underWay == 0)
                committing.Stop();
            if (answer.Rows.Count > 0)
                Rows.Add((IReadOnlyDictionary<string, object?>)statement.Parameters.Values.Single()!);
            else
                InVain++;
        }

        return answer;
    }

    private static string TextOf(Cypher statement) =>
        PackedParameters.Of(new(CypherTexts.Of(statement), new Dictionary<string, object?> { ["any"] = null })).Text;
}
