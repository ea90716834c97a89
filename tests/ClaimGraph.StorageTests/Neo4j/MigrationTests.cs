using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j.Migrating;
using ClaimGraph.Storage.Neo4j.Serving;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>The schema: set up once, by whoever comes first, and never over what is not understood.</summary>
public sealed class MigrationTests(TestServer server) : Neo4jFixture(server)
{
    private static readonly int Newest = Migration.All[^1].Number;

    private static readonly Migration Next =
        new(Newest + 1, "next", "next one", ["CREATE INDEX next IF NOT EXISTS FOR (n:Next) ON (n.value)"]);

    [SetUp]
    [TearDown]
    public async Task RemoveTheSchema()
    {
        await Close();
        foreach (var row in await Server.RunAsync("SHOW CONSTRAINTS YIELD name"))
            await Server.RunAsync($"DROP CONSTRAINT {row[0]} IF EXISTS");
        foreach (var row in await Server.RunAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
            await Server.RunAsync($"DROP INDEX {row[0]} IF EXISTS");
        await Server.RunAsync("MATCH (m:Migration) DELETE m");
    }

    [Test]
    public async Task Stores_that_open_an_empty_database_at_once_set_it_up_once()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => Open()).ToList();
        await Task.WhenAll(stores.Select(store => store.CheckAsync(CancellationToken.None)));

        var applied = await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 0 RETURN m.number, m.name, m.sha256");
        Assert.That(applied, Is.EqualTo(Migration.All.Select(migration => new object[] { (long)migration.Number, migration.Name, migration.Sha256 })));
        Assert.That((await Server.RunAsync("MATCH (m:Migration {number: 0}) RETURN m.holder"))[0][0], Is.EqualTo(""));
        Assert.That(await Server.RunAsync("MATCH (l:Ledger) RETURN l.id, l.sequence"), Is.EqualTo(new[] { new object[] { "ledger", 0L } }));
        Assert.That(await Server.RunAsync("SHOW INDEXES YIELD state WHERE state <> 'ONLINE'"), Is.Empty);
    }

    [Test]
    public async Task An_applied_file_that_was_changed_is_refused()
    {
        await Open().CheckAsync(CancellationToken.None);
        await Server.RunAsync("MATCH (m:Migration {number: 1}) SET m.sha256 = 'other'");

        await Refused("The graph was set up with another text of 001-graph than this program has.");
    }

    [Test]
    public async Task A_graph_newer_than_the_program_is_refused()
    {
        await Open().CheckAsync(CancellationToken.None);
        await Server.RunAsync("CREATE (:Migration {number: 4711, name: '4711-later', sha256: 'later'})");

        await Refused($"The graph has schema 4711; this program knows {Newest}. Start a newer ClaimGraph on it.");
    }

    [Test]
    public async Task An_index_that_somebody_dropped_is_missed()
    {
        await Open().CheckAsync(CancellationToken.None);
        await Server.RunAsync("DROP INDEX claim_said");

        await Refused("The database lacks 'claim_said', although it was set up: somebody has removed it.");
    }

    [TestCase("CREATE INDEX claim_said FOR (n:Claim) ON (n.text)", "claim_said")]
    [TestCase("CREATE INDEX claim_said FOR (n:Quotation) ON (n.saidKey)", "claim_said")]
    [TestCase("CREATE TEXT INDEX claim_said FOR (n:Claim) ON (n.saidKey)", "claim_said")]
    [TestCase("CREATE INDEX record_reference FOR (n:Other) ON (n.reference)", "record_reference")]
    [TestCase("CREATE FULLTEXT INDEX claim_text FOR (n:Claim) ON EACH [n.searchText]", "claim_text")]
    public async Task An_index_of_that_name_that_is_something_else_is_refused_until_it_is_dropped(string definition, string name)
    {
        await Server.RunAsync(definition);
        var store = Open();

        var fault = await Assert.CatchAsync<StoreFaultException>(() => store.CheckAsync(CancellationToken.None));
        Assert.That(fault!.Message, Does.Contain($"'{name}'").And.EndWith("drop it."));
        Assert.That(await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 0 RETURN m.number"), Is.Empty);

        await Server.RunAsync($"DROP INDEX {name}");
        Assert.That(async () => await IsServing(store), Is.True.After(20_000, 250));
    }

    [Test]
    public async Task A_lock_that_a_dead_process_left_behind_is_taken_when_it_has_expired()
    {
        await Server.RunAsync(
            "CREATE (:Migration {number: 0, holder: 'dead', until: datetime.realtime() + duration({seconds: 3})})");
        var store = Open();

        var setUp = store.CheckAsync(CancellationToken.None);
        await Task.Delay(1_500);
        Assert.That(setUp.IsCompleted, Is.False);
        Assert.That(await Server.RunAsync("MATCH (m:Migration {number: 1}) RETURN m"), Is.Empty);

        await setUp;
        Assert.That((await Server.RunAsync("MATCH (m:Migration {number: 0}) RETURN m.holder"))[0][0], Is.EqualTo(""));
    }

    [Test]
    public async Task A_newer_program_brings_the_graph_up_and_the_older_one_stops()
    {
        await Migrate(Migration.All);
        await Migrate([.. Migration.All, Next]);
        await Migrate([.. Migration.All, Next]);

        Assert.That(
            await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 0 RETURN m.number ORDER BY m.number"),
            Is.EqualTo(Enumerable.Range(1, Next.Number).Select(number => new object[] { (long)number })));
        Assert.That(await Server.RunAsync("SHOW INDEXES YIELD name WHERE name = 'next'"), Has.Count.EqualTo(1));
        Assert.That(() => Migrate(Migration.All), Throws.InstanceOf<StoreRejectedException>().With.Message.Contains($"schema {Next.Number}"));
    }

    [Test]
    public async Task A_migration_that_breaks_off_is_not_noted_and_goes_on_with_the_next_try()
    {
        var broken = Next with { Statements = [.. Next.Statements, "CREATE INDEX third IF NOT EXISTS FOR (n:Third) ON (n.value"] };
        Assert.That(() => Migrate([.. Migration.All, broken]), Throws.InstanceOf<StoreFaultException>());
        Assert.That(await Server.RunAsync("MATCH (m:Migration {number: $number}) RETURN m", ("number", Next.Number)), Is.Empty);

        await Migrate([.. Migration.All, Next]);

        Assert.That(
            await Server.RunAsync("MATCH (m:Migration {number: $number}) RETURN m.name", ("number", Next.Number)),
            Is.EqualTo(new[] { new object[] { Next.Name } }));
    }

    private async Task Refused(string sentence) => Assert.That(
        (await Assert.CatchAsync<StoreRejectedException>(() => Open().CheckAsync(CancellationToken.None)))!.Message, Is.EqualTo(sentence));

    private async Task Migrate(IReadOnlyList<Migration> migrations)
    {
        await using var connection = new Server(Server.Connect(), Server.Options, Clock);
        await new Migrator(connection, migrations).MigrateAsync(CancellationToken.None);
    }

    private static async Task<bool> IsServing(IGraphStore store)
    {
        try
        {
            await store.CheckAsync(CancellationToken.None);
            return true;
        }
        catch (StoreFaultException)
        {
            return false;
        }
    }
}
