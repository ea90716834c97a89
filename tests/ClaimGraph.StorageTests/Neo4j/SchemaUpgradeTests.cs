using System.Text;
using System.Text.Json;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract.Tracing;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>A graph of an earlier schema is brought over when a newer program opens it.</summary>
public sealed class SchemaUpgradeTests(TestServer server) : Neo4jFixture(server)
{
    private const string Edges = """
        MATCH (a:Record)-[r]->(b:Record)
        RETURN a.reference, type(r), b.reference, r.key, r.fromLast, r.untilFirst
        ORDER BY a.reference, type(r), b.reference, r.reference
        """;

    private const string Keys = "MATCH (k:Key)-[:KEY_OF]->(n) RETURN k.key, n.reference ORDER BY k.key, n.reference";

    private const string Folded = "MATCH (n:Record) RETURN n.reference, n.searchText, n.nameKey, n.shingles ORDER BY n.reference";

    private const string Shingles = "MATCH (c:Claim) RETURN c.reference, c.shingles, c.speakerKey ORDER BY c.reference";

    [Test]
    public async Task A_graph_of_schema_1_answers_as_one_that_was_always_of_this_one()
    {
        var store = Open();
        await Fill(store);
        var (answers, edges) = (await Answers(store), await Server.RunAsync(Edges));
        Assert.That(answers, Does.Contain("ON_BEHALF_OF").And.Contain("PUBLISHED_BY").And.Contain("BROADER").And.Contain("CONTRADICTS"));
        await Close();
        await GoBackToSchema1();

        Assert.That(await Answers(Open()), Is.EqualTo(answers));
        Assert.That(await Server.RunAsync(Edges), Is.EqualTo(edges));
    }

    [Test]
    public async Task A_graph_of_schema_2_finds_the_same_claims_by_their_words_as_one_that_was_always_of_this_one()
    {
        var store = Open();
        await Fill(store);
        await store.WriteAsync(
            [
                .. Enumerable.Range(0, 450).Select(number => new WriteRequest(
                    new RecordClaim(Statement.By("Ada").Saying($"It rains for {number} days.").In(Statement.Article("Weather"), $"{number} days of rain")), "tester")),
            ],
            CancellationToken.None);
        await Record(store, Statement.By("Ada").Saying("…"));
        var (shingles, found) = (await Server.RunAsync(Shingles), await Found(store));
        Assert.That(shingles.Select(row => row[1]), Is.All.Not.Null);
        Assert.That(found, Has.Count.EqualTo(20));
        await Close();

        await GoBackToSchema2();
        Assert.That(await Found(Open()), Is.EqualTo(found));
        Assert.That(await Server.RunAsync(Shingles), Is.EqualTo(shingles));
        await Close();

        await GoBackToSchema6();
        Assert.That(await Found(Open()), Is.EqualTo(found));
        Assert.That(await Server.RunAsync(Shingles), Is.EqualTo(shingles));
        await Close();

        await GoBackToSchema3();
        Assert.That(await Found(Open()), Is.EqualTo(found));
        Assert.That(await Server.RunAsync(Shingles), Is.EqualTo(shingles));
        await Close();

        await GoBackToSchema2("WHERE c.saidKey ENDS WITH '5' OR c.saidKey > '01'");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Open().CheckAsync(CancellationToken.None)));
        Assert.That(await Server.RunAsync(Shingles), Is.EqualTo(shingles));
    }

    [Test]
    public async Task The_text_that_a_source_of_schema_2_has_was_kept_with_the_change_that_says_so()
    {
        var store = Open();
        await Keep(store, "one", "A");
        await Keep(store, "other", "A", "B", "A");
        await Write(store, new Replace(new(RecordKind.Source, "other"), Statement.Article("Renamed"), null));
        var (one, other) = (await Texts(store, "one"), await Texts(store, "other"));
        await Close();
        await GoBackToSchema2();

        store = Open();
        Assert.That(await Texts(store, "one"), Is.EqualTo(one));
        Assert.That(await Texts(store, "other"), Is.EqualTo(other.TakeLast(1)));

        await Keep(store, "other", "A", "C");
        Assert.That((await Texts(store, "other")).Select(text => text.Text), Is.EqualTo(new[] { "A", "C" }));
    }

    [Test]
    public Task Records_of_schema_4_keep_their_ids_and_what_is_recorded_again_is_they() => EarlierKeys.Check(() => Open(), GoBackToSchema4);

    [Test]
    public Task What_has_one_key_now_is_told_and_stays_two() =>
        EarlierKeys.CheckShared(Open, GoBackToSchema4);

    [Test]
    public async Task Names_and_search_texts_of_schema_4_are_made_anew()
    {
        var store = Open();
        await Fill(store);
        await Record(store, Statement.By("Ada’s Éa").Saying("Rain’s word."));
        var (keys, properties) = (await Server.RunAsync(Keys), await Server.RunAsync(Folded));
        await GoBackToSchema4();

        await Open().CheckAsync(CancellationToken.None);

        Assert.That(await Server.RunAsync(Keys), Is.EqualTo(keys));
        Assert.That(await Server.RunAsync(Folded), Is.EqualTo(properties));
    }

    [Test]
    public async Task Names_of_schema_7_get_the_keys_of_like_ones()
    {
        var store = Open();
        await Fill(store);
        var keys = await Server.RunAsync(Keys);
        Assert.That(keys.Select(row => row[0]), Has.Some.Contains("\tlike\t"));
        await Close();
        await Server.RunAsync("MATCH (k:Key) WHERE k.key CONTAINS '\tlike\t' DETACH DELETE k");
        await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 7 DELETE m");

        await Open().CheckAsync(CancellationToken.None);

        Assert.That(await Server.RunAsync(Keys), Is.EqualTo(keys));
    }

    [Test]
    public async Task Words_are_found_in_the_texts_of_schema_5_that_sources_have_and_not_in_those_before()
    {
        const string words = "Lasting peace needs strong neighbours";
        var store = Open();
        var lengthy = words + new string('.', 2_000_000);
        foreach (var source in new[] { "deleted", "former", "one", "other" })
            await Keep(store, source, source == "one" ? lengthy : words);
        await Keep(store, "former", "Nothing of the sort.");
        await Write(store, new Delete(new(RecordKind.Source, "deleted"), null));
        Assert.That(await InTexts(store), Is.EqualTo(new[] { "one", "other" }));
        await Close();
        await Server.RunAsync("DROP INDEX source_words");
        await Server.RunAsync("MATCH (t:SourceText) REMOVE t.searchText");
        await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 5 DELETE m");

        store = Open();
        Assert.That(await InTexts(store), Is.EqualTo(new[] { "one", "other" }));

        await Keep(store, "one", "Nothing of the sort.");
        await Write(store, new Delete(new(RecordKind.Source, "other"), null));
        Assert.That(await InTexts(store), Is.Empty);
        Assert.That(await Server.RunAsync("MATCH (t:FormerText) WHERE t.searchText IS NOT NULL RETURN t.source"), Is.Empty);

        static async Task<List<string>> InTexts(IGraphStore store) =>
            [.. (await store.FindInTextsAsync(Verifying.TextPhrases.QueryOf(words)!, CancellationToken.None)).Select(match => match.Source.Id)];
    }

    private static async Task<IReadOnlyList<string>> Found(IGraphStore store)
    {
        var matches = await store.FindWordingAsync(new(Verifying.Shingles.ToFind("17 days of rain, for 44 days"), 20), CancellationToken.None);
        return [.. matches.Select(match => $"{match.Shared} {match.Claim.Reference}")];
    }

    private async Task Keep(IGraphStore store, string source, params string[] texts)
    {
        await Write(store, new RecordSource(Statement.Article(source).WithId(source)));
        foreach (var text in texts)
        {
            Clock.Advance(TimeSpan.FromHours(1));
            Assert.That(await Write(store, new KeepSourceText(source, text, null)), Is.InstanceOf<Accepted>());
        }

        Clock.Advance(TimeSpan.FromHours(1));
    }

    private static Task<IReadOnlyList<KeptText>> Texts(IGraphStore store, string source) => store.TextsOf(source);

    private static async Task Fill(IGraphStore store)
    {
        var institute = Statement.Institution("Institute").BasedIn("GB");
        var ada = Statement.Person("Ada") with { CitizenOf = [Statement.Country("GB"), Statement.Country("IE")] };
        var rain = await Record(store, Statement
            .By(ada.Working(institute, "fellow", "2019", "2024-02").Working(institute, "head", "2024-02", "2026-03-04")
                .Working(Statement.Institution("Press"), "member"))
            .Saying("It rains.").On("2024-05-08").For(institute).About(Statement.Topic("Rain"), Statement.Country("GB"))
            .In(Statement.Article("Weather").PublishedBy("Press")));
        var official = new EntityDescription { Type = RecordKind.UnnamedSource, Descriptor = "an official", Source = Statement.Article("Weather") };
        var sun = await Record(store, Statement.By(official).Saying("The sun shines.").On("2023").About(Statement.Topic("Rain"))
            .In(Statement.Article("Other weather").PublishedBy("Press")));
        await Record(store, Statement.By("Bob").Saying("It is cold.").About(Statement.Topic("Weather")));
        await Draw(store, sun, EdgeType.Contradicts, rain);
        await Draw(store, new(RecordKind.Institution, "institute"), EdgeType.PartOf, new(RecordKind.Country, "GB"));
        await Draw(store, new(RecordKind.Topic, "rain"), EdgeType.Broader, new(RecordKind.Topic, "weather"));
    }

    private static async Task Draw(IGraphStore store, Reference from, EdgeType type, Reference to) =>
        Assert.That(await Write(store, new RecordLink(new() { From = from, Type = type, To = to })), Is.InstanceOf<Accepted>());

    /// <summary>The neighbours of every node, and the claims that people made while they certainly were somewhere.</summary>
    private async Task<string> Answers(IGraphStore store)
    {
        var text = new StringBuilder();
        foreach (var row in await Server.RunAsync("MATCH (n:Record) WHERE size(labels(n)) > 1 RETURN n.reference ORDER BY n.reference"))
        {
            Assert.That(Reference.TryParse((string)row[0]!, out var node), Is.True);
            text.AppendLine(JsonSerializer.Serialize(
                await store.ListNeighborsAsync(new(node), new(), CancellationToken.None), DocumentJson.Options));
        }

        foreach (var at in new Reference[] { new(RecordKind.Institution, "institute"), new(RecordKind.Country, "GB") })
        {
            var claims = await store.ListClaimsAsync(new(new() { SpeakersAt = at, IsCertain = true }), new(), CancellationToken.None);
            Assert.That(claims.Items, Has.Count.EqualTo(1));
            text.AppendLine(claims.Items[0].Reference.ToString());
        }

        return text.ToString();
    }

    /// <summary>Claims are not found by a text as a whole.</summary>
    private async Task GoBackToSchema6()
    {
        await Server.RunAsync("""
            MATCH (c:Claim)
            SET c.shingles = reduce(text = '', word IN [word IN split(c.shingles, ' ') WHERE NOT word STARTS WITH 'w'] | text + word + ' ')
            """);
        await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 6 DELETE m");
    }

    /// <summary>Names and search texts are folded otherwise, here not at all, and no record has a natural key besides its id.</summary>
    private async Task GoBackToSchema4()
    {
        await Close();
        await Server.RunAsync("MATCH (k:Key) WHERE NOT k.key CONTAINS '\tid\t' DETACH DELETE k");
        await Server.RunAsync("MATCH (n:Person) MERGE (k:Key {key: 'person\told'}) MERGE (k)-[:KEY_OF]->(n)");
        await Server.RunAsync("MATCH (n:Record) WHERE n.searchText IS NOT NULL SET n.searchText = 'old'");
        await Server.RunAsync("MATCH (n:Record) WHERE n.nameKey IS NOT NULL SET n.nameKey = 'old'");
        await Server.RunAsync("MATCH (c:Claim) SET c.shingles = 'old'");
        await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 4 DELETE m");
    }

    /// <summary>Claims have the shingles by which they are found among all, and none of their speaker's.</summary>
    private async Task GoBackToSchema3()
    {
        await Server.RunAsync("""
            MATCH (c:Claim)
            SET c.shingles = reduce(text = '', word IN [word IN split(c.shingles, ' ') WHERE NOT word ENDS WITH c.speakerKey] | text + word + ' ')
            REMOVE c.speakerKey
            """);
        await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 3 DELETE m");
    }

    /// <summary>What only later schemas have is taken away.</summary>
    /// <param name="claims">Of which claims.</param>
    private async Task GoBackToSchema2(string claims = "")
    {
        await Server.RunAsync("DROP INDEX claim_shingles");
        await Server.RunAsync("DROP INDEX former_text_number");
        await Server.RunAsync($"MATCH (c:Claim) {claims} REMOVE c.shingles, c.speakerKey");
        await Server.RunAsync("MATCH (t:FormerText) DELETE t");
        await Server.RunAsync("MATCH (t:SourceText) REMOVE t.keptAt, t.number");
        await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 2 DELETE m");
    }

    private async Task GoBackToSchema1()
    {
        await GoBackToSchema2();
        foreach (var row in await Server.RunAsync("""
            SHOW INDEXES YIELD name, entityType, properties
            WHERE entityType = 'RELATIONSHIP' AND properties = ['key'] AND NOT name IN ['made_key', 'about_key', 'appears_in_key']
            RETURN name
            """))
            await Server.RunAsync($"DROP INDEX {row[0]}");
        await Server.RunAsync("MATCH (:Record)-[r]->(:Record) WHERE NOT type(r) IN ['MADE', 'ABOUT', 'APPEARS_IN'] REMOVE r.key, r.fromLast, r.untilFirst");
        await Server.RunAsync("MATCH (m:Migration) WHERE m.number > 1 DELETE m");
    }
}
