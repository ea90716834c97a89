using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Contract.Lookups;
using ClaimGraph.StorageTests.Contract.Tracing;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>A store is ready when its server has planned whatever it will be asked.</summary>
internal sealed class PlanningTests
{
    /// <summary>More than any machine takes, however busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private const string Planned = "db.index.fulltext.queryNodes('claim_shingles'";

    [SetUp]
    public async Task Empty()
    {
        if (TestServer.QueryApi.Missing is { } reason)
            Assert.Ignore(reason);
        await TestServer.QueryApi.EmptyAsync();
    }

    [Test]
    public Task Every_statement_that_is_asked_was_run_before_the_store_was_ready() => GeneratedGraph.OfSize(60).SampleAsync(
        async writes =>
        {
            await Empty();
            var network = new NotingHandler();
            await using var store = Open(network);
            await BeReady(store);
            var before = network.Statements.ToHashSet();
            await using var oracle = new PlainStore(new ManualClock());
            var stores = new TwoStores(oracle, store);

            await stores.WriteAsync([.. writes.Select(write => new WriteRequest(write, "generator"))]);
            await stores.AssertSameRecords();
            await stores.AssertSameLists();
            foreach (var sort in Enum.GetValues<RecordSort>())
                await stores.AssertSame(new RecordQuery(RecordKind.Source) { Query = Contract.Search.Words("source rain"), Sort = sort, Descending = sort == RecordSort.Name });
            foreach (var filter in Filters)
                await stores.AssertSame(filter, 9);
            await new SameLookups(oracle, store, stores.Known, 9).AssertSame([]);
            await new SameTracing(oracle, store, stores.Known).AssertSame();

            Assert.That(network.Statements.Except(before), Is.Empty);
        },
        iter: 1, threads: 1);

    [Test]
    public async Task A_store_whose_server_is_still_planning_serves_and_says_so()
    {
        var release = new TaskCompletionSource();
        await using var store = Open(new NotingHandler(
            statement => statement.Contains(Planned, StringComparison.Ordinal) ? release.Task : Task.CompletedTask));

        var fault = await Assert.CatchAsync<StoreUnavailableException>(() => store.CheckAsync(CancellationToken.None));
        var isEmpty = await store.IsEmptyAsync(null, CancellationToken.None);
        release.SetResult();
        await BeReady(store);

        Assert.That(fault!.Message, Does.Contain("is planning the statements that it will be asked: ").And.Match(@"\d+ of \d+ so far\.$"));
        Assert.That(isEmpty, Is.True);
    }

    private static IEnumerable<ClaimFilter> Filters =>
    [
        new(), new() { Query = Contract.Search.Words("rain") }, new() { Kind = ClaimKind.Factual }, new() { Speaker = new(RecordKind.Person, "nobody") },
        new() { About = new(RecordKind.Country, "RU") }, new() { Source = "none" }, new() { Institution = "none" }, new() { Country = "RU" },
        new() { Publisher = "none" }, new() { SpeakersAt = new(RecordKind.Institution, "none") },
    ];

    /// <summary>Waits until it is, however busy the machine.</summary>
    private static async Task BeReady(Neo4jGraphStore store)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                await store.CheckAsync(patience.Token);
                return;
            }
            catch (StoreUnavailableException)
            {
                patience.Token.ThrowIfCancellationRequested();
            }
        }
    }

    private static Neo4jGraphStore Open(HttpMessageHandler network)
    {
        var options = TestServer.QueryApi.Options with { PlanningTime = Patience };
        return new(new QueryApiTransport(options, network), options, new ManualClock());
    }

    /// <summary>A network that notes each statement with the names of its parameters, which a plan goes by.</summary>
    private sealed class NotingHandler(Func<string, Task>? before = null) : DelegatingHandler(new SocketsHttpHandler())
    {
        private readonly ConcurrentQueue<string> statements = new();

        public IEnumerable<string> Statements => statements;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content && JsonNode.Parse(await content.ReadAsStringAsync(cancellationToken)) is { } body
                && (string?)body["statement"] is { } statement)
            {
                if (before is not null)
                    await before(statement).WaitAsync(cancellationToken);
                statements.Enqueue($"{string.Join(' ', body["parameters"]!.AsObject().Select(pair => pair.Key))}\n{statement}");
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
