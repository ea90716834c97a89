using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Callers who go away.</summary>
public sealed class CancellationContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly CancellationToken Gone = new(canceled: true);
    private static readonly Reference Ada = new(RecordKind.Person, "ada");

    private static readonly TestCaseData[] Calls =
    [
        Call("write", store => store.WriteAsync([new(new RecordEntity(Statement.Person("Bob")), "tester")], Gone)),
        Call("find", store => store.FindAsync(Ada, Gone)),
        Call("find version", store => store.FindVersionAsync(Ada, 1, Gone)),
        Call("history", store => store.HistoryAsync(Ada, new(), Gone)),
        Call("list claims", store => store.ListClaimsAsync(new(new()), new(), Gone)),
        Call("count claims", store => store.CountClaimsAsync(new(), Gone)),
        Call("facets", store => store.FacetsAsync(new(), [FacetField.Kind], Gone)),
        Call("list", store => store.ListAsync(new(RecordKind.Person), new(), Gone)),
        Call("count", store => store.CountAsync(new(RecordKind.Person), Gone)),
        Call("describe", store => store.DescribeAsync(Ada, Gone)),
        Call("speakers", store => store.ListSpeakersAsync(new SpeakersAbout(Ada), new(), Gone)),
        Call("neighbors", store => store.ListNeighborsAsync(new(Ada), new(), Gone)),
        Call("paths", store => store.FindPathsAsync(new(Ada, new(RecordKind.Country, "GB")), Gone)),
        Call("related", store => store.ListRelatedAsync(new(new(RecordKind.Claim, "a"), RelatedQuery.AllTypes, 1), new(), Gone)),
        Call("export", async store => await store.ExportAsync(Gone).ToListAsync()),
        Call("provenance", store => store.FindProvenanceAsync("a", Gone)),
        Call("wording", store => store.FindWordingAsync(new(["a"], 1), Gone)),
        Call("named", store => store.FindNamedAsync("Ada", Gone)),
        Call("groups of like names", store => store.ListLikeNamedAsync(RecordKind.Person, new(), Gone)),
        Call("like named", store => store.FindLikeNamedAsync(new(RecordKind.Person, "Ada"), Gone)),
        Call("source text", store => store.FindSourceTextAsync("a", Gone)),
        Call("former source text", store => store.FindSourceTextAsync("a", "b", Gone)),
        Call("source texts", store => store.ListSourceTextsAsync("a", Gone)),
        Call("is empty", store => store.IsEmptyAsync(null, Gone)),
        Call("check", store => store.CheckAsync(Gone)),
    ];

    [TestCaseSource(nameof(Calls))]
    public async Task A_call_cancelled_beforehand_does_nothing(Func<IGraphStore, Task> call)
    {
        await Record(Statement.Person("Ada"));

        Assert.That(() => call(Store), Throws.InstanceOf<OperationCanceledException>());

        Assert.That((await Records(new(RecordKind.Person))).Select(person => person.Reference), Is.EqualTo(new[] { Ada }));
    }

    [Test]
    public async Task An_export_stops_when_its_reader_goes_away()
    {
        for (var number = 0; number < 20; number++)
            await Record(Statement.By("Ada").Saying($"Number {number}."));
        using var going = new CancellationTokenSource();
        var seen = 0;

        Assert.That(
            async () =>
            {
                await foreach (var _ in Store.ExportAsync(going.Token))
                {
                    if (++seen == 3)
                        await going.CancelAsync();
                }
            },
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(seen, Is.LessThan(20));
        Assert.That((await Export()).Count, Is.EqualTo(20));
    }

    [Test]
    public async Task Writes_cancelled_on_the_way_are_written_wholly_or_not_at_all()
    {
        for (var round = 0; round < 20; round++)
        {
            using var going = new CancellationTokenSource();
            var label = round;
            var requests = Enumerable.Range(0, 20)
                .Select(number => new WriteRequest(new RecordClaim(Pair(label, number)), "tester"))
                .ToList();
            var writing = Task.Run(() => Store.WriteAsync(requests, going.Token));
            if (round % 2 == 0)
                await Task.Yield();
            else
                await Task.Delay(round / 4);
            await going.CancelAsync();

            var acknowledged = await OutcomeOf(writing);

            var there = (await Claims(new ClaimFilter { Query = Search.Words($"round{label}") })).Select(Json.Of).ToList();
            Assert.That(there.Select(claim => claim.Count("quotations")), Is.All.EqualTo(2));
            if (acknowledged)
                Assert.That(there, Has.Count.EqualTo(20));
        }

        await Record(Statement.By("Ada").Saying("Still here."));
    }

    [Test]
    public async Task Reads_cancelled_on_the_way_leave_the_store_working()
    {
        await Record(Statement.By("Ada").Saying("It rains."));
        for (var round = 0; round < 50; round++)
        {
            using var going = new CancellationTokenSource();
            var reading = Task.Run(() => Store.ListClaimsAsync(new(new() { Query = Search.Words("rains") }), new(), going.Token));
            await going.CancelAsync();
            await OutcomeOf(reading);
        }

        Assert.That((await Ids(new() { Query = Search.Words("rains") })).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Closing_twice_is_closing_once()
    {
        var store = await Subject.OpenEmptyAsync(Clock);
        await store.CheckAsync(CancellationToken.None);

        await store.DisposeAsync();

        Assert.That(async () => await store.DisposeAsync(), Throws.Nothing);
    }

    [Test]
    public async Task A_working_store_says_so()
    {
        Assert.That(() => Store.CheckAsync(CancellationToken.None), Throws.Nothing);
        await Record(Statement.Person("Ada"));
        Assert.That(() => Store.CheckAsync(CancellationToken.None), Throws.Nothing);
    }

    /// <summary>Whether a call came to its end, rather than to that of its caller.</summary>
    private static async Task<bool> OutcomeOf(Task call)
    {
        try
        {
            await call;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static Documents.ClaimDocument Pair(int round, int number) => Statement.By("Ada")
        .Saying($"round{round} number{number}").In(Statement.Article("A")).In(Statement.Article("B"));

    private static TestCaseData Call(string name, Func<IGraphStore, Task> call) => new TestCaseData(call).SetArgDisplayNames(name);
}
