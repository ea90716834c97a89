using System.Diagnostics;
using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>The store's own work at an import, done once in this process to see what it sends.</summary>
/// <param name="WarmUp">The rows of the first claims.</param>
/// <param name="Measured">The rows of the others.</param>
/// <param name="Breakdown">Where the time of the others went.</param>
internal sealed record RecordedImport(ServerBatches WarmUp, ServerBatches Measured, string Breakdown)
{
    /// <summary>Claims written at a time, as an import does it.</summary>
    private const int Batch = 500;

    public static async Task<RecordedImport> RunAsync(Neo4jServer server, GraphGenerator generator, int warmUpClaims, int claims)
    {
        var commits = new RecordedCommits(new QueryApiTransport(server.Options));
        await using var store = new Neo4jGraphStore(commits, server.Options, TimeProvider.System);
        await store.CheckAsync(CancellationToken.None);
        await WriteAsync(store, Requests(0, warmUpClaims));
        var (warmUpCommits, committing, fetching) = (commits.Rows.Count, commits.Committing, commits.Fetching);
        var requests = Requests(warmUpClaims, claims);
        var watch = Stopwatch.StartNew();
        await WriteAsync(store, requests);
        var duration = watch.Elapsed;
        committing = commits.Committing - committing;
        fetching = commits.Fetching - fetching;
        return new(
            await ServerBatches.OfAsync(commits.Rows.Take(warmUpCommits)),
            await ServerBatches.OfAsync(commits.Rows.Skip(warmUpCommits)),
            $"in process they take {Of(duration)} ms, {Of(committing)} with a commit under way, {Of(fetching)} to fetch, {commits.InVain} of {commits.Rows.Count + commits.InVain} commits in vain");

        List<WriteRequest[]> Requests(int first, int end) =>
        [
            .. Enumerable.Range(first, end - first)
                .Select(number => new WriteRequest(new RecordClaim(generator.Claim(number), WhenPresent.Update), "benchmark")).Chunk(Batch),
        ];

        string Of(TimeSpan part) => (part.TotalMilliseconds / (claims - warmUpClaims) * 1000).ToString("0", CultureInfo.InvariantCulture);
    }

    private static async Task WriteAsync(Neo4jGraphStore store, List<WriteRequest[]> batches)
    {
        // The next batch waits while one is written, as in an import.
        Task<IReadOnlyList<WriteOutcome>>? before = null;
        foreach (var batch in batches)
        {
            var writing = store.WriteAsync(batch, CancellationToken.None);
            if (before is not null)
                await before;
            before = writing;
        }

        if (before is not null)
            await before;
    }
}
