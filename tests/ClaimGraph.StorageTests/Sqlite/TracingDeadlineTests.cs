using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>Tracing holds a core no longer than any other question.</summary>
public sealed class TracingDeadlineTests : SqliteFileFixture
{
    private const int Sources = 1_500;

    private static readonly WordingQuery ManyHold = new(Shingles.ToFind("Heavy rain falls on towns"), 20);

    [Test]
    public async Task A_trace_and_a_search_past_their_deadline_are_stopped()
    {
        Reference claim;
        await using (var patient = Open())
        {
            claim = await FillAsync(patient);
            Assert.That((await TraceAsync(patient, claim, CancellationToken.None)).Sources, Has.Count.EqualTo(Sources));
            Assert.That(await patient.FindWordingAsync(ManyHold, CancellationToken.None), Has.Count.EqualTo(20));
        }

        await using var hasty = Open(deadline: TimeSpan.FromMilliseconds(-1));
        Assert.That(() => TraceAsync(hasty, claim, CancellationToken.None), Throws.InstanceOf<StoreDeadlineException>());
        Assert.That(() => hasty.FindWordingAsync(ManyHold, CancellationToken.None), Throws.InstanceOf<StoreDeadlineException>());
        Assert.That(await hasty.IsEmptyAsync(null, CancellationToken.None), Is.False);
    }

    [Test]
    public async Task A_trace_and_a_search_whose_asker_leaves_are_stopped()
    {
        await using var store = Open();
        var claim = await FillAsync(store);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        Assert.That(
            async () =>
            {
                while (true)
                    await TraceAsync(store, claim, leaving.Token);
            },
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => store.FindWordingAsync(ManyHold, leaving.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That((await TraceAsync(store, claim, CancellationToken.None)).IsComplete, Is.True);
    }

    private static async Task<Tracing.Provenance> TraceAsync(IGraphStore store, Reference claim, CancellationToken cancellation) =>
        (await store.FindProvenanceAsync(claim.Id, cancellation))!;

    /// <summary>Many claims in the same words, and one of a source at the end of a long chain.</summary>
    private static async Task<Reference> FillAsync(IGraphStore store)
    {
        await store.WriteAsync(
            [.. Enumerable.Range(0, Limits.CommonShingle).Select(number =>
                Request(new RecordClaim(Statement.By("Eve").Saying($"Heavy rain falls on towns {number}."))))],
            CancellationToken.None);
        var claim = await Record(store, Statement.By("Ada").Saying("It rains.").In(Statement.Article("0").WithId("0")));
        await store.WriteAsync(
            [.. Enumerable.Range(1, Sources - 1).Select(number => Request(new RecordSource(Statement.Article($"{number}").WithId($"{number}"))))],
            CancellationToken.None);
        await store.WriteAsync(
            [.. Enumerable.Range(1, Sources - 1).Select(number => Request(new RecordLink(new()
            {
                From = new(RecordKind.Source, $"{number - 1}"),
                Type = EdgeType.Republishes,
                To = new(RecordKind.Source, $"{number}"),
            })))],
            CancellationToken.None);
        return claim;
    }

    private static WriteRequest Request(WriteOperation operation) => new(operation, "tester");
}
