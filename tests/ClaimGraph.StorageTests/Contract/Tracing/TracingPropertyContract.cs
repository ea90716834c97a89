using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Origins and wordings in any graph, with its edits and deletions, against the oracle that looks at every record.</summary>
public sealed class TracingPropertyContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private const int Batch = 12;

    // One rich graph rather than many: every question is asked about every record of it.
    private const int Graphs = 1;

    private static readonly Gen<Edit[]> Edits = Gen.Frequency((2, GeneratedEdit.Any), (3, GeneratedChain.Any)).Array[200];

    [Test]
    public Task Where_everything_comes_from_is_told_as_by_looking_at_all_records() =>
        Gen.Select(GeneratedGraph.OfSize(40), Edits).SampleAsync(
            async (writes, edits) =>
            {
                var clock = new ManualClock();
                await using var oracle = await new PlainStoreUnderTest().OpenEmptyAsync(clock);
                await using var store = await Subject.OpenEmptyAsync(clock);
                var stores = new TwoStores(oracle, store);
                await stores.WriteAsync([.. writes.Select(write => new WriteRequest(write, "generator"))]);
                foreach (var batch in edits.Chunk(Batch))
                {
                    clock.Advance(TimeSpan.FromHours(1));
                    await stores.WriteAsync([.. batch.Select(edit => new WriteRequest(edit(stores.Known), "editor"))]);
                }

                await new SameTracing(oracle, store, stores.Known).AssertSame();
            },
            iter: Graphs, threads: 1);
}
