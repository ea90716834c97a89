using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Contract.Tracing;
using ClaimGraph.StorageTests.Sqlite;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Neo4j.Differential;

/// <summary>The same requests give the same answers on SQLite and on Neo4j, to the byte.</summary>
public sealed class DifferentialTests(TestServer server) : Neo4jFixture(server)
{
    private const int Graphs = 3;
    private const int Batch = 9;

    private static readonly Gen<WriteRequest[]> Requests = GeneratedGraph.OfSize(40)
        .Select(writes => writes.Select(write => new WriteRequest(write, "generator")).ToArray());

    private static readonly Gen<bool[]> Restarts = Gen.Bool.Array[20];

    private static readonly Gen<(Edit Edit, IdempotencyKey? Key)[]> Edits = Gen.Select(
            Gen.Frequency((3, GeneratedEdit.Any), (1, GeneratedChain.Any)),
            Gen.Select(Gen.OneOf("a", "b", "c", "d", "e", "f"), Gen.OneOf("one", "other"))
                .Select((key, fingerprint) => new IdempotencyKey(key, fingerprint)).Null(0.85))
        .Array[120];

    private static readonly Gen<ClaimFilter[]> Filters = Gen.OneOf(
            GeneratedFilter.Mixed, GeneratedQuery.Any.Select(query => new ClaimFilter { Query = query }))
        .Array[20];

    private static readonly Gen<RecordQuery[]> Queries = Gen.Select(
            Gen.OneOf(RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic, RecordKind.Source, RecordKind.Source),
            GeneratedQuery.Any, Gen.Enum<RecordStatus>().Nullable(0.6), Gen.Enum<RecordSort>(), Gen.Bool)
        .Select((kind, query, status, sort, descending) =>
            new RecordQuery(kind) { Query = query, Status = status, Sort = sort, Descending = descending })
        .Array[14];

    [Test]
    public Task Any_writes_edits_and_deletions_leave_the_same_graph() => Gen.Select(Requests, Edits, Restarts, Filters, Queries, Gen.OneOf(1, 4, 9, 200))
        .SampleAsync(
            async (requests, edits, restarts, filters, queries, size) =>
            {
                await Empty();
                await using var sqlite = (ReopenedStore)await new ColdSqliteStoreUnderTest().OpenEmptyAsync(Clock);
                await using var neo4j = new ReopenedStore(Open);
                var stores = new TwoStores(sqlite, neo4j);
                await stores.WriteAsync(requests);
                foreach (var (batch, isReopened) in edits.Chunk(Batch).Zip(restarts))
                {
                    Clock.Advance(TimeSpan.FromHours(1));
                    (sqlite.IsReopened, neo4j.IsReopened) = (isReopened, !isReopened);
                    await stores.WriteAsync(
                        [.. batch.Select((edit, index) => new WriteRequest(edit.Edit(stores.Known), $"editor {index}", edit.Key))]);
                }

                await stores.AssertSameRecords();
                await stores.AssertSameLists();
                foreach (var filter in filters.Append(new()))
                    await stores.AssertSame(filter, size);
                foreach (var query in queries)
                    await stores.AssertSame(query);
                await new SameTracing(sqlite, neo4j, stores.Known).AssertSame();
            },
            iter: Graphs, threads: 1);
}
