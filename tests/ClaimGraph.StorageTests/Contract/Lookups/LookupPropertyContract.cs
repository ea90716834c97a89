using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>Lookups in any graph, with its edits and deletions, against the oracle that looks at every record.</summary>
public sealed class LookupPropertyContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private const int Batch = 12;

    // One or two rich graphs rather than many: every question is asked about every record of each.
    private const int Graphs = 1;

    private static readonly Gen<Edit[]> Edits = Gen.Frequency((3, GeneratedEdit.Any), (2, GeneratedEdit.Drawing)).Array[150];

    [Test]
    public Task Every_lookup_about_every_record_is_answered_as_by_looking_at_all_of_them() =>
        Gen.Select(GeneratedGraph.OfSize(60), Edits, GeneratedPathQuery.Any.Array[60], Gen.OneOf(1, 2, 3, 5)).SampleAsync(
            async (writes, edits, paths, size) =>
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

                await new SameLookups(oracle, store, stores.Known, size).AssertSame(paths);
            },
            iter: Graphs, threads: 1);
}
