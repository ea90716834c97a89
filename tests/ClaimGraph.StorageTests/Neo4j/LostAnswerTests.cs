using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>A write whose answer never came is tried again and counts once.</summary>
internal sealed class LostAnswerTests
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");

    [SetUp]
    public async Task Empty()
    {
        if (TestServer.QueryApi.Missing is { } reason)
            Assert.Ignore(reason);
        await TestServer.QueryApi.EmptyAsync();
    }

    [Test]
    public async Task A_commit_counts_once_however_it_was_lost([Values(1, 2, 5)] int losses, [Values] bool isAnswerLost)
    {
        var network = new LosingHandler(losses, isAnswerLost);
        await using var store = Open(network);

        var created = await Write(store, new RecordEntity(Statement.Person("Ada")));
        var edited = await Write(store, new Replace(Ada, Statement.Person("Ada Lovelace"), 1));

        Assert.That(network.Lost, Is.EqualTo(losses));
        Assert.That(created, Is.EqualTo(new Accepted(Disposition.Created, Ada, 1)));
        Assert.That(edited, Is.EqualTo(new Accepted(Disposition.Updated, Ada, 2)));
        Assert.That((await store.AllChanges(Ada)).Select(change => change.Sequence), Is.EqualTo(new[] { 2, 1 }));
    }

    [Test]
    public async Task A_commit_counts_once_though_others_have_written_behind_it([Values] bool isAnswerLost)
    {
        await using var other = Open(new SocketsHttpHandler());
        await other.CheckAsync(CancellationToken.None);
        var network = new LosingHandler(1, isAnswerLost, () => Write(other, new RecordEntity(Statement.Person("Bob"))));
        await using var store = Open(network);

        var created = await Write(store, new RecordEntity(Statement.Person("Ada")));

        Assert.That(network.Lost, Is.EqualTo(1));
        Assert.That(created, Is.EqualTo(new Accepted(Disposition.Created, Ada, 1)));
        Assert.That(
            await TestServer.QueryApi.RunAsync("MATCH (h:Change) RETURN h.reference ORDER BY h.sequence"),
            Is.EqualTo(Rows(isAnswerLost ? ["person:ada", "person:bob"] : ["person:bob", "person:ada"])));
    }

    private static IEnumerable<object[]> Rows(params string[] values) => values.Select(value => new object[] { value });

    private static Neo4jGraphStore Open(HttpMessageHandler network) =>
        new(new QueryApiTransport(TestServer.QueryApi.Options, network), TestServer.QueryApi.Options, new ManualClock());

    private static async Task<WriteOutcome> Write(IGraphStore store, WriteOperation operation) =>
        (await store.WriteAsync([new(operation, "tester")], CancellationToken.None))[0];
}
