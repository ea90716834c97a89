using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>A store with a generated graph in it, and the oracle with the same one beside it.</summary>
internal sealed record Beside(IGraphStore Store, IGraphStore Oracle) : IAsyncDisposable
{
    private const int Batch = 20;

    /// <summary>Runs a check on a few generated graphs, each in a store of its own.</summary>
    public static Task OnGraphs(StoreUnderTest subject, Func<Beside, Task> check, int claims = 150, int graphs = 2) =>
        GeneratedGraph.OfSize(claims).SampleAsync(
            async writes =>
            {
                var clock = new ManualClock();
                await using var beside = new Beside(
                    await subject.OpenEmptyAsync(clock), await new PlainStoreUnderTest().OpenEmptyAsync(clock));
                foreach (var batch in writes.Chunk(Batch))
                {
                    await beside.WriteAsync(batch);
                    clock.Advance(TimeSpan.FromMinutes(1));
                }

                await check(beside);
            },
            iter: graphs, threads: 1);

    /// <summary>Writes the same to both, which have to answer the same.</summary>
    public async Task WriteAsync(IEnumerable<WriteOperation> operations)
    {
        var requests = operations.Select(operation => new WriteRequest(operation, "generator")).ToList();
        var answer = await Store.WriteAsync(requests, CancellationToken.None);
        var expected = await Oracle.WriteAsync(requests, CancellationToken.None);
        Assert.That(answer.Select(Summary), Is.EqualTo(expected.Select(Summary)));
    }

    /// <summary>The same list read from both; the second is right.</summary>
    public async Task<(List<string> Listed, List<string> Expected)> ClaimsAsync(ClaimQuery query, int size = 200) => (
        [.. (await Store.AllClaims(query, size)).Select(claim => claim.Reference.Id)],
        [.. (await Oracle.AllClaims(query)).Select(claim => claim.Reference.Id)]);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Oracle.DisposeAsync();
    }

    private static string Summary(WriteOutcome outcome) =>
        outcome is Refused refused ? $"{refused.Refusal.Code} {refused.Refusal.Path}" : outcome.ToString();
}
