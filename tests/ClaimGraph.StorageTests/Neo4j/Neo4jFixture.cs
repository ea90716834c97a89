using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.StorageTests.Contract;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>What goes beyond the contract, on a real server; each test begins with a graph that holds nothing.</summary>
[TestFixtureSource(typeof(TestServers))]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class Neo4jFixture(TestServer server)
{
    private readonly List<Neo4jGraphStore> opened = [];

    protected TestServer Server { get; } = server;

    protected ManualClock Clock { get; } = new();

    [SetUp]
    public Task Empty() => Server.EmptyAsync();

    [TearDown]
    public async Task Close()
    {
        foreach (var store in opened)
            await store.DisposeAsync();
    }

    /// <summary>One more store on the same database.</summary>
    protected Neo4jGraphStore Open()
    {
        var store = Server.Open(Clock);
        opened.Add(store);
        return store;
    }

    /// <inheritdoc cref="Open()"/>
    /// <param name="report">Hears what bringing the graph over found.</param>
    protected Neo4jGraphStore Open(Action<string>? report)
    {
        var store = new Neo4jGraphStore(Server.Connect(), Server.Options with { Report = report }, Clock);
        opened.Add(store);
        return store;
    }

    protected static async Task<WriteOutcome> Write(IGraphStore store, WriteOperation operation) =>
        (await store.WriteAsync([new(operation, "tester")], CancellationToken.None))[0];

    protected static async Task<Reference> Record(IGraphStore store, ClaimDocument claim)
    {
        var outcome = await Write(store, new RecordClaim(claim));
        Assert.That(outcome, Is.InstanceOf<Accepted>(), () => outcome.ToString());
        return ((Accepted)outcome).Reference;
    }
}
