using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Whom a description means.</summary>
public sealed class MatchingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [Test]
    public async Task An_id_comes_before_everything_else()
    {
        await Record(Statement.Person("Ada").WithId("ada-one"));
        await Record(Statement.Person("Ada").WithId("ada-two"));

        Assert.That(await SpeakerOf(Statement.Person("Ada").WithId("ada-two")), Is.EqualTo("ada-two"));
    }

    [Test]
    public async Task An_external_id_comes_before_the_name()
    {
        await Record(Statement.Person("Ada Byron").WithId("byron").Identified("wikidata", "Q7259"));
        await Record(Statement.Person("Ada Lovelace").WithId("lovelace"));

        Assert.That(await SpeakerOf(Statement.Person("Ada Lovelace").Identified("wikidata", "Q7259")), Is.EqualTo("byron"));
    }

    [TestCase("ADA  lovelace")]
    [TestCase("Ada-Lovelace")]
    [TestCase("Augusta Ada King")]
    [TestCase("埃达·洛夫莱斯")]
    public async Task A_name_or_alias_is_matched_however_it_is_written(string name)
    {
        await Record(Statement.Person("Ada Lovelace").AlsoKnownAs("Augusta Ada King", "埃达·洛夫莱斯").WithId("ada"));

        Assert.That(await SpeakerOf(Statement.Person(name)), Is.EqualTo("ada"));
    }

    [TestCase("Lê Văn Tú", "Lê Văn Tư")]
    [TestCase("Peña", "Pena")]
    [TestCase("Şen", "Sen")]
    [TestCase("Bjørn", "Björn")]
    [TestCase("Åse", "Ase")]
    [TestCase("Белый", "Белыи")]
    [TestCase("Wang Yiwei", "Yiwei Wang")]
    [TestCase("Wang Yiwei", "Wang Yi-wei")]
    [TestCase("Viktor Orbán", "Orban, Viktor")]
    public async Task A_name_that_is_nearly_that_of_another_is_asked_about_and_may_be_somebody_new(string known, string near)
    {
        var first = await Record(Statement.Person(known).WithId("known"));
        var said = Statement.By(near).Saying("The teacher of music spoke second.");

        var refusal = await Refuse(new RecordClaim(said), RefusalCode.AmbiguousMatch);

        Assert.That(refusal.Path, Is.EqualTo("speaker"));
        Assert.That(refusal.Candidates!.Select(candidate => (candidate.Reference, candidate.Name)), Is.EqualTo(new[] { (first, known) }));
        Assert.That(refusal.Candidates!.Single(), Has.Property("Score").InRange(0.1, 0.99).And.Property("Features").Not.Empty);
        Assert.That(refusal.Message, Does.Contain(near).And.Contain("isNew"));
        Assert.That((await Records(new(RecordKind.Person))).Count, Is.EqualTo(1));

        var isNew = Statement.By(Statement.Person(near) with { IsNew = true }).Saying("The teacher of music spoke second.");
        var claim = await Record(isNew);
        var second = (await Read(claim))["speaker", "id"];
        Assert.That(second, Is.Not.EqualTo("known"));
        await Accept(new RecordClaim(isNew), Disposition.Unchanged);
        await Accept(new RecordClaim(said), Disposition.Unchanged);
        Assert.That(await SpeakerOf(Statement.Person(known)), Is.EqualTo("known"));
        Assert.That(await SpeakerOf(Statement.Person(near)), Is.EqualTo(second));
        Assert.That((await Store.FindNamedAsync(known, CancellationToken.None)).Select(node => node.Id), Is.EqualTo(new[] { "known" }));
        Assert.That((await Store.FindNamedAsync(near, CancellationToken.None)).Select(node => node.Id), Is.EqualTo(new[] { second }));
    }

    [TestCase("C++", "C#", "C")]
    [TestCase("50+", "50")]
    [TestCase("A*", "A", "A-", "A+")]
    [TestCase("+972", "972", "-972")]
    [TestCase(".NET", "NET")]
    [TestCase("AT&T", "AT T")]
    public async Task Names_that_differ_in_a_symbol_are_two_and_each_finds_its_own(params string[] names)
    {
        foreach (var kind in (RecordKind[])[RecordKind.Institution, RecordKind.Topic, RecordKind.Person])
        {
            var ids = new List<string>();
            foreach (var name in names)
                ids.Add((await Record(new Documents.EntityDescription { Type = kind, Name = name })).Id);
            Assert.That(ids, Is.Unique);
            foreach (var (name, id) in names.Zip(ids))
                Assert.That(await Accept(new RecordEntity(new() { Type = kind, Name = name }), Disposition.Unchanged), Is.EqualTo(new Reference(kind, id)));
        }
    }

    [Test]
    public async Task Two_people_whose_names_read_alike_in_plain_letters_have_ids_of_their_own()
    {
        var one = await Record(Statement.Person("Lê Văn Tú"));
        var other = await Record(Statement.Person("Lê Văn Tư") with { IsNew = true });

        Assert.That(one.Id, Is.EqualTo("le-van-tu"));
        Assert.That(other.Id, Does.StartWith("le-van-tu-"));
    }

    [Test]
    public async Task Somebody_new_of_the_same_name_is_recorded_once_however_often_it_is_said()
    {
        var known = await Record(Statement.Person("Li Wei"));
        var another = Statement.Person("Li Wei") with { IsNew = true };

        var second = await Record(another);

        Assert.That(second, Is.Not.EqualTo(known));
        Assert.That(await Accept(new RecordEntity(another), Disposition.Unchanged), Is.EqualTo(second));
        Assert.That(await SpeakerOf(another), Is.EqualTo(second.Id));
        await Refuse(new RecordEntity(Statement.Person("Li Wei")), RefusalCode.AmbiguousMatch);
    }

    [Test]
    public async Task Somebody_new_is_the_same_one_when_it_is_said_twice_in_one_graph_that_knew_nobody()
    {
        var first = await Record(Statement.Person("Li Wei") with { IsNew = true });

        Assert.That(await SpeakerOf(Statement.Person("Li Wei") with { IsNew = true }), Is.EqualTo(first.Id));
        Assert.That(await SpeakerOf(Statement.Person("LI WEI")), Is.EqualTo(first.Id));
    }

    [Test]
    public async Task An_outcome_names_whom_the_write_has_created_and_nobody_else()
    {
        await Record(Statement.Person("Ada Lovelace"));
        var said = Statement.By("Ada Lovelace").Saying("It rains.").About(Statement.Country("CN"), Statement.Topic("rain"));

        var first = (Accepted)(await Write(new RecordClaim(said)));
        var again = (Accepted)(await Write(new RecordClaim(said)));

        Assert.That(first.NewEntities!.Select(entity => entity.Reference.ToString()), Is.EquivalentTo(new[] { "country:CN", "topic:rain" }));
        Assert.That(again, Is.EqualTo(new Accepted(Disposition.Unchanged, first.Reference, 1)));
    }

    [Test]
    public async Task Nobody_is_new_whose_external_id_is_known()
    {
        var known = await Record(Statement.Person("Li Wei").Identified("orcid", "1"));

        var refusal = await Refuse(
            new RecordEntity(Statement.Person("Wei Li").Identified("orcid", "1") with { IsNew = true }), RefusalCode.ContentConflict);

        Assert.That(refusal.Candidates!.Single().Reference, Is.EqualTo(known));
    }

    [Test]
    public async Task A_contradicting_external_id_means_another_person_of_nearly_the_same_name()
    {
        await Record(Statement.Person("Peña").Identified("orcid", "1"));

        Assert.That((await Record(Statement.Person("Pena").Identified("orcid", "2"))).Id, Does.StartWith("pena-"));
    }

    [Test]
    public async Task Somebody_renamed_is_asked_about_by_the_new_name_and_no_more_by_the_old()
    {
        var pena = await Record(Statement.Person("Peña"));
        await Accept(new Replace(pena, Statement.Person("Şen"), 1), Disposition.Updated);

        await Refuse(new RecordEntity(Statement.Person("Sen")), RefusalCode.AmbiguousMatch);
        await Record(Statement.Person("Pena"));
    }

    [Test]
    public async Task A_name_is_matched_within_its_kind_only()
    {
        await Record(Statement.Institution("Carnegie").WithId("the-institution"));

        Assert.That(await SpeakerOf(Statement.Person("Carnegie")), Is.EqualTo("carnegie"));
        Assert.That(await SpeakerOf(Statement.Institution("Carnegie")), Is.EqualTo("the-institution"));
    }

    [Test]
    public async Task Two_people_of_one_name_are_never_guessed_between()
    {
        await Record(Statement.Person("Li Wei").WithId("li-wei-beijing"));
        await Record(Statement.Person("Li Wei").WithId("li-wei-london"));

        var refusal = await Refuse(
            new RecordClaim(Statement.By("Li Wei").Saying("Hm.").Labelled("hm").In(Statement.Article("Printed nowhere"))),
            RefusalCode.AmbiguousMatch);

        Assert.That(refusal.Path, Is.EqualTo("speaker"));
        Assert.That(refusal.Candidates!.Select(candidate => (candidate.Reference.ToString(), candidate.Name, candidate.Score)), Is.EqualTo(new[]
        {
            ("person:li-wei-beijing", "Li Wei", 1.0),
            ("person:li-wei-london", "Li Wei", 1.0),
        }));
        Assert.That(await Ids(new()), Is.Empty);
        Assert.That(await Records(new(RecordKind.Source)), Is.Empty);
        Assert.That((await Records(new(RecordKind.Person))).Count, Is.EqualTo(2));
    }

    [Test]
    public async Task A_contradicting_external_id_means_another_person_of_the_same_name()
    {
        var first = await Record(Statement.Person("Li Wei").Identified("orcid", "0000-0001"));
        var second = await Record(Statement.Person("Li Wei").Identified("orcid", "0000-0002"));

        Assert.That(first.Id, Is.EqualTo("li-wei"));
        Assert.That(second.Id, Does.StartWith("li-wei-").And.Not.EqualTo(first.Id));
        Assert.That(await SpeakerOf(Statement.Person("Li Wei").Identified("orcid", "0000-0002")), Is.EqualTo(second.Id));
    }

    [Test]
    public async Task A_namesake_with_several_external_ids_has_an_id_that_does_not_depend_on_their_order()
    {
        await Record(Statement.Person("Li Wei").Identified("orcid", "1"));
        var another = Statement.Person("Li Wei") with { ExternalIds = new Dictionary<string, string> { ["orcid"] = "2", ["isni"] = "3" } };

        var second = await Record(another);

        Assert.That(await SpeakerOf(another with { ExternalIds = new Dictionary<string, string> { ["isni"] = "3", ["orcid"] = "2" } }), Is.EqualTo(second.Id));
    }

    [TestCase("li-wei-first")]
    [TestCase("zz-last")]
    public async Task Every_namesake_is_looked_at(string id)
    {
        for (var number = 0; number < 25; number++)
            await Record(Statement.Person("Li Wei").WithId($"li-wei-{number:D3}").Identified("orcid", $"{number}"));
        await Record(Statement.Person("Li Wei").WithId(id));

        Assert.That(await SpeakerOf(Statement.Person("Li Wei").Identified("orcid", "of somebody else")), Is.EqualTo(id));
    }

    [Test]
    public async Task More_namesakes_than_are_looked_at_are_never_guessed_between()
    {
        var namesakes = Enumerable.Range(0, Limits.ComparedNamesakes + 1)
            .Select(number => Statement.Person("Li Wei").WithId($"li-wei-{number:D3}").Identified("orcid", $"{number}")).ToList();
        await WriteAll(Enumerable.Reverse(namesakes).Select(person => new RecordEntity(person)));
        var another = new RecordEntity(Statement.Person("Li Wei").Identified("orcid", "of somebody else"));

        var refusal = await Refuse(another, RefusalCode.AmbiguousMatch);

        Assert.That(refusal.Candidates!.Select(candidate => candidate.Reference.Id), Is.EqualTo(namesakes.Take(Limits.Candidates).Select(person => person.Id)));
        await Accept(new Delete(new(RecordKind.Person, "li-wei-000"), 1), Disposition.Deleted);
        await Accept(another, Disposition.Created);
        await Refuse(new RecordEntity(Statement.Person("Li Wei").Identified("orcid", "of a third")), RefusalCode.AmbiguousMatch);
    }

    [Test]
    public async Task An_external_id_of_another_scheme_contradicts_nothing()
    {
        var first = await Record(Statement.Person("Li Wei").Identified("orcid", "0000-0001"));

        Assert.That(await SpeakerOf(Statement.Person("Li Wei").Identified("wikidata", "Q1")), Is.EqualTo(first.Id));
    }

    [Test]
    public async Task External_ids_of_two_people_fit_nobody()
    {
        await Record(Statement.Person("Ada").Identified("orcid", "1"));
        await Record(Statement.Person("Bob").Identified("wikidata", "Q2"));
        var both = Statement.Person("Cyd") with { ExternalIds = new Dictionary<string, string> { ["orcid"] = "1", ["wikidata"] = "Q2" } };

        var refusal = await Refuse(new RecordClaim(Statement.By(both)), RefusalCode.AmbiguousMatch);

        Assert.That(refusal.Candidates!.Select(candidate => candidate.Name), Is.EqualTo(new[] { "Ada", "Bob" }));
    }

    [Test]
    public async Task A_name_that_is_not_the_records_own_contradicts_its_id()
    {
        await Record(Statement.Person("Ada").WithId("ada"));

        var refusal = await Refuse(new RecordClaim(Statement.By(Statement.Person("Bob").WithId("ada"))), RefusalCode.ContentConflict);

        Assert.That(refusal.Candidates!.Single().Reference, Is.EqualTo(new Reference(RecordKind.Person, "ada")));
    }

    [Test]
    public async Task An_unknown_id_without_a_name_is_refused_where_it_stands()
    {
        var nobody = Statement.Known(new(RecordKind.Person, "nobody"));

        var refusal = await Refuse(
            new RecordClaim(Statement.By("Ada").About(Statement.Topic("Rain"), nobody)), RefusalCode.UnknownReference);

        Assert.That(refusal.Path, Is.EqualTo("about[1]"));
    }

    [Test]
    public async Task An_unknown_id_with_a_name_is_created_under_that_id() =>
        Assert.That(await SpeakerOf(Statement.Person("Ada").WithId("countess")), Is.EqualTo("countess"));

    [Test]
    public async Task A_country_is_created_by_its_code_under_its_name()
    {
        var claim = await Record(Statement.By("Ada").About(Statement.Country("CN")));

        Assert.That((await Read(claim))["about", 0, "name"], Is.EqualTo("China"));
        Assert.That((await Read(new(RecordKind.Country, "CN")))["name"], Is.EqualTo("China"));
    }

    [Test]
    public async Task A_country_that_is_named_by_a_usual_name_is_recorded_once_as_the_table_has_it()
    {
        var claim = await Record(Statement.By("Ada").About(Named("Burma"), Statement.Country("SUHH"), Named("usa")));

        var read = await Read(claim);

        Assert.That(read.Each("about", "id"), Is.EqualTo(new[] { "MM", "SUHH", "US" }));
        Assert.That(read.Each("about", "name"), Is.EqualTo(new[] { "Myanmar", "Soviet Union", "United States" }));
        Assert.That((await Read(new(RecordKind.Country, "MM"))).Each("aliases", "value"), Does.Contain("Burma"));
        Assert.That((await Read(new(RecordKind.Country, "SUHH")))["description"], Does.Contain("1992"));
        await Accept(
            new RecordClaim(Statement.By("Ada").About(Named("MYANMAR"), Named("U.S.S.R."), Statement.Country("US"))), Disposition.Unchanged);
    }

    [Test]
    public async Task A_country_is_found_by_its_usual_names_whatever_its_record_is_called()
    {
        await Record(Statement.Country("MM") with { Name = "Myanmar (Burma)" });
        await Record(Statement.By("Ada").About(Statement.Country("MM") with { Name = "Myanmar" }, Statement.Country("CN")));

        var alone = await Record(Statement.By("Bea").About(Named("Republic of Myanmar")));

        Assert.That((await Read(alone))["about", 0, "name"], Is.EqualTo("Myanmar (Burma)"));
        Assert.That((await Read(new(RecordKind.Country, "MM")))["aliases"], Is.Null);
    }

    [Test]
    public async Task What_is_on_record_under_a_name_comes_before_the_table()
    {
        await Record(Statement.Country("GE") with { Name = "Sakartvelo", Aliases = [new("America", "en", "name")] });

        var claim = await Record(Statement.By("Ada").About(Named("America")));

        Assert.That((await Read(claim))["about", 0, "id"], Is.EqualTo("GE"));
    }

    private static Documents.EntityDescription Named(string country) => Statement.Country("XX") with { Id = null, Name = country };

    [Test]
    public async Task A_country_nobody_knows_by_that_name_is_not_created()
    {
        var unknown = Statement.Country("CN") with { Id = null, Name = "Atlantis" };

        await Refuse(new RecordClaim(Statement.By("Ada").About(unknown)), RefusalCode.UnknownReference);

        Assert.That(await Store.IsEmptyAsync(null, CancellationToken.None), Is.True);
    }

    [TestCase("Фёдор Лукьянов", "fedor-luk-yanov")]
    [TestCase("Alexander Gabuev", "alexander-gabuev")]
    [TestCase("Conan O'Brien", "conan-obrien")]
    public async Task The_id_of_a_new_person_is_the_name_in_plain_letters(string name, string id)
    {
        var person = await Record(Statement.Person(name));

        Assert.That(person.Id, Is.EqualTo(id).Or.EqualTo(id.Replace("luk-yanov", "lukyanov", StringComparison.Ordinal)));
        Assert.That((await Read(person))["name"], Is.EqualTo(name));
    }

    [Test]
    public async Task Mentioning_somebody_never_edits_the_record()
    {
        var ada = await Record(Statement.Person("Ada"));

        await Record(Statement.By(Statement.Person("ADA").AlsoKnownAs("Countess").Identified("orcid", "1")));

        var read = await Read(ada);
        Assert.That(read["name"], Is.EqualTo("Ada"));
        Assert.That(read["aliases"], Is.Null);
        Assert.That((await Find(ada)).Version, Is.EqualTo(1));
    }

    [Test]
    public async Task Positions_that_a_mention_adds_are_recorded_once()
    {
        var ada = Statement.Person("Ada").Working(Statement.Institution("Royal Society"), "fellow", "2020");
        await Record(Statement.By(ada).Saying("One."));
        await Record(Statement.By(ada).Saying("Two."));

        var positions = await Records(new(RecordKind.Affiliation) { Of = new(RecordKind.Person, "ada") });
        Assert.That(positions.Select(position => Json.Of(position)["title"]), Is.EqualTo(new[] { "fellow" }));
    }

    private async Task<string?> SpeakerOf(Documents.EntityDescription described)
    {
        var claim = await Record(Statement.By(described).Saying($"Said by {described.Type} {described.Id} {described.Name}."));
        return (await Read(claim))["speaker", "id"];
    }
}
