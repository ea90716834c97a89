using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Lists of what is not a claim.</summary>
public sealed class RecordListContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [Test]
    public Task Lists_of_every_kind_are_complete_and_in_order() => Beside.OnGraphs(Subject, beside => Gen.Select(
            Gen.OneOf(RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic,
                RecordKind.Source, RecordKind.Quotation),
            Gen.Enum<RecordSort>(), Gen.Bool, Gen.OneOf(1, 3, 7, 200), Gen.Enum<RecordStatus>().Nullable(0.7))
        .SampleAsync(
            async (kind, sort, descending, size, status) =>
            {
                var query = new RecordQuery(kind) { Sort = sort, Descending = descending, Status = status };
                var listed = await beside.Store.AllRecords(query, size);
                var expected = await beside.Oracle.AllRecords(query);

                Assert.That(listed.Select(item => item.Reference), Is.EqualTo(expected.Select(item => item.Reference)), query.ToString());
                Assert.That(listed.Select(item => Json.Of(item).ToString()), Is.EqualTo(expected.Select(item => Json.Of(item).ToString())));
                Assert.That((await beside.Store.CountAsync(query, default)).Value, Is.EqualTo(expected.Count));
            },
            iter: 40, threads: 1), claims: 60);

    [Test]
    public Task What_belongs_to_a_record_is_listed_with_it() => Beside.OnGraphs(Subject, async beside =>
    {
        var claims = (await beside.Oracle.AllClaims(new(new()))).Select(claim => claim.Reference).Take(20);
        var sources = Enumerable.Range(0, GeneratedGraph.Sources)
            .Select(index => new Reference(RecordKind.Source, GeneratedGraph.IdOfSource(index)));
        var people = Enumerable.Range(0, GeneratedGraph.People)
            .Select(index => new Reference(RecordKind.Person, GeneratedGraph.IdOfPerson(index)));
        foreach (var owner in claims.Concat(sources).Concat(people))
        {
            var query = new RecordQuery(owner.Kind == RecordKind.Person ? RecordKind.Affiliation : RecordKind.Quotation)
            {
                Of = owner,
                Sort = RecordSort.RecordedAt,
            };
            var listed = await beside.Store.AllRecords(query, size: 4);
            var expected = await beside.Oracle.AllRecords(query);

            Assert.That(listed.Select(item => item.Reference), Is.EqualTo(expected.Select(item => item.Reference)), query.ToString());
            Assert.That((await beside.Store.CountAsync(query, default)).Value, Is.EqualTo(expected.Count), query.ToString());
        }
    }, claims: 60, graphs: 1);

    [Test]
    public async Task Names_are_ordered_as_they_are_read_not_as_they_are_written([Values] bool descending)
    {
        string[] names = ["zoe", "Ängström", "Bob", "ada", "Émile", "étienne", "10 Downing Street", "Øystein", "中国", "Łukasz"];
        foreach (var name in names)
            await Record(Statement.Person(name));

        var listed = (await Records(new(RecordKind.Person) { Descending = descending }, size: 3)).Select(person => Json.Of(person)["name"]);

        string[] ordered = ["10 Downing Street", "ada", "Ängström", "Bob", "Émile", "étienne", "Łukasz", "Øystein", "zoe", "中国"];
        Assert.That(listed, Is.EqualTo(descending ? Enumerable.Reverse(ordered) : ordered));
    }

    [Test]
    public async Task Records_of_one_name_are_ordered_by_id_and_none_falls_between_pages([Values] bool descending)
    {
        var ids = Enumerable.Range(0, 11).Select(number => $"li-wei-{number:D2}").ToList();
        foreach (var id in Enumerable.Reverse(ids))
            await Record(Statement.Person("Li Wei").WithId(id));
        if (descending)
            ids.Reverse();

        foreach (var sort in Enum.GetValues<RecordSort>())
        {
            var listed = await Records(new(RecordKind.Person) { Sort = sort, Descending = descending }, size: 2);
            Assert.That(listed.Select(person => person.Reference.Id), Is.EqualTo(ids), sort.ToString());
        }
    }

    [TestCase("countess", "ada")]
    [TestCase("mathemat*", "ada")]
    [TestCase("lovelace ada", "ada")]
    [TestCase("埃达", "ada")]
    [TestCase("ada -countess", null)]
    [TestCase("\"lovelace countess\"", null)]
    public async Task Entities_are_found_by_names_aliases_and_descriptions(string typed, string? id)
    {
        await Record(Statement.Person("Ada Lovelace").WithId("ada").AlsoKnownAs("Countess of Lovelace", "埃达")
            with
        { Summary = "Mathematician" });
        await Record(Statement.Person("Bob").WithId("bob"));

        var query = new RecordQuery(RecordKind.Person) { Query = Search.Words(typed) };
        Assert.That((await Records(query)).Select(person => person.Reference.Id), Is.EqualTo(id is null ? Array.Empty<string>() : [id]));
        Assert.That((await Store.CountAsync(query, CancellationToken.None)).Value, Is.EqualTo(id is null ? 0 : 1));
    }

    [Test]
    public async Task Sources_are_found_by_their_titles()
    {
        await Accept(new RecordSource(Statement.Article("Regen in Genf").WithId("a")), Disposition.Created);
        await Accept(new RecordSource(Statement.Article("Schnee in Bern").WithId("b")), Disposition.Created);

        var found = await Records(new(RecordKind.Source) { Query = Search.Words("genf") });
        Assert.That(found.Select(source => source.Reference.Id), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public async Task A_renamed_entity_is_found_by_its_new_name_only()
    {
        var ada = await Record(Statement.Person("Ada").AlsoKnownAs("Countess"));
        await Accept(new Replace(ada, Statement.Person("Grace"), 1), Disposition.Updated);

        Assert.That((await Records(new(RecordKind.Person) { Query = Search.Words("grace") })).Count, Is.EqualTo(1));
        Assert.That(await Records(new(RecordKind.Person) { Query = Search.Words("countess") }), Is.Empty);
    }

    [Test]
    public async Task What_is_listed_is_what_is_counted()
    {
        var claim = await Record(Statement
            .By(Statement.Person("Ada").Working(Statement.Institution("Royal Society"), "fellow").Working(Statement.Institution("Analysts")))
            .Saying("It rains.").In(Statement.Article("A").WithId("a"), "rain").In(Statement.Article("A").WithId("a"), "it rains"));
        await Accept(new RecordLink(Statement.Link(claim, EdgeType.Repeats, await Record(Statement.By("Bob").Saying("It rains.")))), Disposition.Created);
        var bob = await Accept(new Replace(new(RecordKind.Person, "bob"), Statement.Person("Bob") with { Status = RecordStatus.Disputed }, 1));
        Reference[] owners = [claim, bob.Reference, new(RecordKind.Person, "ada"), new(RecordKind.Source, "a"), new(RecordKind.Source, "none")];
        await Accept(new Delete(await Record(Statement.Person("Eve")), 1));

        var queries =
            from kind in Enum.GetValues<RecordKind>().Where(kind => kind != RecordKind.Claim)
            from sort in Enum.GetValues<RecordSort>()
            from status in new RecordStatus?[] { null, RecordStatus.Disputed }
            from words in new[] { null, Search.Words("ada") }
            select new RecordQuery(kind) { Sort = sort, Status = status, Query = words };
        var owned =
            from owner in owners
            from kind in new[] { RecordKind.Affiliation, RecordKind.Quotation }
            select new RecordQuery(kind) { Of = owner, Sort = RecordSort.RecordedAt };
        foreach (var query in queries.Concat(owned))
            Assert.That(
                await Store.CountAsync(query, CancellationToken.None),
                Is.EqualTo(new MatchCount((await Records(query)).Count, IsLowerBound: false)), query.ToString());
    }

    [Test]
    public async Task What_belongs_to_nobody_known_is_an_empty_list()
    {
        var query = new RecordQuery(RecordKind.Affiliation) { Of = new Reference(RecordKind.Person, "nobody") };

        Assert.That(await Records(query), Is.Empty);
        Assert.That((await Store.CountAsync(query, CancellationToken.None)).Value, Is.Zero);
    }

    [Test]
    public async Task Links_are_listed()
    {
        var one = await Record(Statement.By("Ada").Saying("One."));
        var two = await Record(Statement.By("Bob").Saying("Two."));
        var link = await Accept(new RecordLink(new LinkDescription { From = one, Type = EdgeType.Repeats, To = two }), Disposition.Created);

        var links = await Records(new(RecordKind.Link) { Sort = RecordSort.RecordedAt });
        Assert.That(links.Select(found => found.Reference), Is.EqualTo(new[] { link }));
    }
}
