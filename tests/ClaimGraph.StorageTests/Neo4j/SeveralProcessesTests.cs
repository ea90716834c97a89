using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Storage.Neo4j.Writing;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>Several stores on one database, as several processes have them: each remembers what it has read, and none is told of the others.</summary>
public sealed class SeveralProcessesTests(TestServer server) : Neo4jFixture(server)
{
    private const int Writers = 64;
    private const int Statements = 20;

    [Test]
    public async Task Writers_of_both_who_describe_the_same_people_and_sources_make_them_once()
    {
        await WriteFromAll([Open(), Open()]);

        foreach (var (label, name, count) in new[]
                 {
                     ("Person", "name", 8), ("Institution", "name", 2), ("Country", "name", 1), ("Topic", "name", 3), ("Source", "title", 5),
                 })
        {
            var rows = await Server.RunAsync($"MATCH (n:{label}) RETURN n.{name}, count(*) AS count");
            Assert.That(rows, Has.Count.EqualTo(count), label);
            Assert.That(rows.Select(row => row[1]), Is.All.EqualTo(1), label);
        }

        var edges = await Server.RunAsync(
            "MATCH (a)-[r]->(b) WHERE NOT a:Key WITH a, type(r) AS type, b, r.reference AS reference, count(*) AS count WHERE count > 1 RETURN *");
        Assert.That(edges, Is.Empty);
        Assert.That((await Server.RunAsync("MATCH ()-[f:AFFILIATED_WITH]->() RETURN count(f)"))[0][0], Is.EqualTo(8));
        // 16 wordings of each number, and writers who add to each what four articles print of it.
        Assert.That((await Server.RunAsync("MATCH (c:Claim) RETURN count(c)"))[0][0], Is.EqualTo(16 * Statements));
        Assert.That((await Server.RunAsync("MATCH (q:Quotation)-[:QUOTES]->(:Claim) RETURN count(q)"))[0][0], Is.EqualTo(4 * 16 * Statements));
    }

    [Test]
    public async Task The_change_log_grows_without_gap_or_repeat_and_whoever_follows_it_misses_nothing()
    {
        IGraphStore[] stores = [Open(), Open()];
        await Record(stores[0], Statement.By("Ada"));
        using var finished = new CancellationTokenSource();
        var following = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => FollowAsync(finished.Token))));

        await WriteFromAll(stores);
        await finished.CancelAsync();

        var followed = await following;
        var sequences = (await Server.RunAsync("MATCH (h:Change) RETURN h.sequence ORDER BY h.sequence")).Select(row => (long)row[0]!).ToList();
        Assert.That(sequences, Is.EqualTo(Enumerable.Range(1, sequences.Count)));
        Assert.That(followed, Is.All.EqualTo(sequences.Count));
        Assert.That((await Server.RunAsync("MATCH (l:Ledger) RETURN l.sequence"))[0][0], Is.EqualTo(sequences.Count));
    }

    [Test]
    public async Task Of_those_who_edit_the_same_version_on_both_exactly_one_wins()
    {
        IGraphStore[] stores = [Open(), Open()];
        await Record(stores[0], Statement.By("Ada"));
        var ada = new Reference(RecordKind.Person, "ada");
        for (var version = 1; version <= 8; version++)
        {
            var seen = version;
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(racer => Task.Run(() =>
                Write(stores[racer % 2], new Replace(ada, Statement.Person($"Ada {seen} {racer}"), seen)))));

            Assert.That(outcomes.OfType<Accepted>().ToList(), Has.Count.EqualTo(1));
            Assert.That(outcomes.OfType<Refused>().Select(refused => refused.Refusal.Code), Is.All.EqualTo(RefusalCode.StaleVersion));
        }

        Assert.That((await stores[1].AllChanges(ada)).Select(change => change.Version), Is.EqualTo(Enumerable.Range(1, 9).Reverse()));
    }

    [Test]
    public async Task An_export_beside_writers_leaves_nothing_out()
    {
        IGraphStore[] stores = [Open(), Open()];
        var exports = new List<(int AtLeast, List<Reference> Claims)>();
        var writing = WriteFromAll(stores);
        while (!writing.IsCompleted)
        {
            var before = await stores[0].CountClaimsAsync(new(), CancellationToken.None);
            exports.Add((before.Value, await ExportedAsync(stores[1])));
        }

        await writing;
        var all = await ExportedAsync(stores[0]);
        foreach (var (atLeast, claims) in exports)
        {
            Assert.That(claims, Has.Count.GreaterThanOrEqualTo(atLeast));
            Assert.That(claims, Is.EqualTo(all.Take(claims.Count)));
        }
    }

    [Test]
    public async Task A_new_claim_is_read_wholly_or_not_at_all()
    {
        IGraphStore[] stores = [Open(), Open()];
        using var finished = new CancellationTokenSource();
        Func<IGraphStore, Task<IReadOnlyList<Document>>>[] looks =
        [
            async store => (await store.ListClaimsAsync(new(new(), ClaimSort.RecordedAt), new(50), CancellationToken.None)).Items,
            async store => (await store.ListClaimsAsync(new(new()), new(50), CancellationToken.None)).Items,
            async store => await store.AllClaims(new(new() { Query = Contract.Search.Words("number") })),
            async store => await store.ExportAsync(CancellationToken.None).ToListAsync(),
        ];
        var reading = Task.WhenAll(looks.Select((look, index) => Task.Run(async () =>
        {
            while (!finished.IsCancellationRequested)
            {
                foreach (var claim in (await look(stores[index % 2])).Select(Json.Of))
                {
                    Assert.That(claim.Count("quotations"), Is.EqualTo(2), () => $"{index} {claim}");
                    Assert.That(claim.Count("speaker", "affiliations"), Is.EqualTo(1), () => $"{index} {claim}");
                    Assert.That(claim["about", 0, "name"], Is.Not.Null, () => $"{index} {claim}");
                    Assert.That(claim.Each("quotations", "source", "publisher", "name"), Is.All.Not.Null, () => $"{index} {claim}");
                }
            }
        })));

        for (var round = 0; round < 40; round++)
            await Task.WhenAll(stores.Select((store, index) => store.WriteAsync(
                [.. Enumerable.Range(0, 10).Select(number => new WriteRequest(new RecordClaim(Whole($"{round} {index} {number}")), "tester"))],
                CancellationToken.None)));
        await finished.CancelAsync();

        await reading;
    }

    /// <summary>A claim all of whose parts are new with it.</summary>
    private static Documents.ClaimDocument Whole(string label) => Statement
        .By(Statement.Person($"Person {label}").Working(Statement.Institution($"Institute {label}").BasedIn("GB"), "fellow"))
        .Saying($"Number {label}.").On("2025-05-08").About(Statement.Topic($"Topic {label}"))
        .In(Statement.Article($"A {label}").PublishedBy($"Press {label}"))
        .In(Statement.Article($"B {label}").PublishedBy($"Press {label}"));

    [Test]
    public async Task What_one_has_acknowledged_the_other_reads_and_builds_on()
    {
        var (one, two) = (Open(), Open());
        for (var round = 0; round < 10; round++)
        {
            var claim = await Record(one, Statement.By("Ada").Saying($"One {round}."));
            Assert.That(await two.FindAsync(claim, CancellationToken.None), Is.Not.Null);
            await Record(two, Statement.By("Ada").Saying($"Two {round}.").About(Statement.Topic($"Topic {round}")));
            var topic = new Reference(RecordKind.Topic, $"topic-{round}");
            Assert.That(await Write(one, new Delete(topic, null)), Is.InstanceOf<Refused>());
        }

        Assert.That(await Server.RunAsync("MATCH (p:Person) RETURN p.id"), Is.EqualTo(new[] { new object[] { "ada" } }));
    }

    [Test]
    public async Task What_is_refused_is_refused_about_the_whole_of_a_commit_that_another_is_making()
    {
        var store = Open();
        await Record(store, Statement.By("Ada"));
        await using var transport = Server.Connect();
        await using var other = await transport.BeginAsync(CancellationToken.None);
        await other.RunAsync(Turn.Lock("other"), CancellationToken.None);

        var stale = Write(store, new Replace(new(RecordKind.Person, "ada"), Statement.Person("Ada Lovelace"), 7));

        Assert.That(await Task.WhenAny(stale, Task.Delay(TimeSpan.FromMilliseconds(300))), Is.Not.SameAs(stale));
        await other.CommitAsync(new("MATCH (l:Ledger) SET l.head = 'other'", new Dictionary<string, object?>(), CypherAccess.Write), CancellationToken.None);
        Assert.That(await stale, Is.InstanceOf<Refused>());
    }

    /// <summary>All writers of all stores at once; each writes one statement after the other, and none may fail.</summary>
    private static Task WriteFromAll(IReadOnlyList<IGraphStore> stores) => Task.WhenAll(
        from store in stores
        from writer in Enumerable.Range(0, Writers)
        select Task.Run(async () =>
        {
            for (var number = 0; number < Statements; number++)
                await Record(store, Statement
                    .By(Statement.Person($"Person {(writer + number) % 8}").Working(Statement.Institution("The Institute").BasedIn("GB"), "fellow"))
                    .Saying($"Number {number} of {writer % 16}.")
                    .About(Statement.Topic($"Topic {number % 3}"))
                    .In(Statement.Article($"Article {writer % 5}").PublishedBy("The Press")));
        }));

    private static async Task<List<Reference>> ExportedAsync(IGraphStore store) =>
        [.. (await store.ExportAsync(CancellationToken.None).ToListAsync()).Select(claim => claim.Reference)];

    /// <summary>Reads the log as it grows, from where the last look ended, and no further than it has no gaps: these are being filled.</summary>
    /// <returns>The last change it saw.</returns>
    private async Task<long> FollowAsync(CancellationToken finished)
    {
        var last = 0L;
        while (true)
        {
            var isLast = finished.IsCancellationRequested;
            var rows = await Server.RunAsync(
                "MATCH (h:Change) WHERE h.sequence > $after RETURN h.sequence ORDER BY h.sequence", ("after", last));
            foreach (var row in rows)
            {
                if ((long)row[0]! != last + 1)
                    break;
                last++;
            }

            if (isLast)
                return last;
        }
    }
}
