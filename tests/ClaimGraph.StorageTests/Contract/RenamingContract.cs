using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>A new name shows at once wherever the record is mentioned, and its id stays.</summary>
public sealed class RenamingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");
    private static readonly Reference Society = new(RecordKind.Institution, "royal-society");
    private static readonly Reference China = new(RecordKind.Country, "CN");

    private string source = "";

    [SetUp]
    public async Task RecordThreePagesOfClaims()
    {
        for (var number = 0; number < 5; number++)
        {
            var claim = await Record(Statement
                .By(Statement.Person("Ada").Working(Statement.Institution("Royal Society").BasedIn("GB")))
                .For(Statement.Institution("Royal Society"))
                .Saying($"Number {number}.")
                .About(Statement.Country("CN"), Statement.Topic("Numbers"))
                .In(Statement.Article("The Count").PublishedBy("Royal Society")));
            source = (await Read(claim))["quotations", 0, "source", "id"]!;
        }
    }

    [Test]
    public async Task A_renamed_person_shows_in_every_claim_and_on_every_page()
    {
        await Accept(new Replace(Ada, Statement.Person("Ada Lovelace"), null), Disposition.Updated);

        await EveryClaimShows("Ada Lovelace", "speaker", "name");
        await EveryClaimShows("ada", "speaker", "id");
    }

    [Test]
    public async Task A_renamed_institution_shows_in_every_claim_and_on_every_page()
    {
        await Accept(new Replace(Society, Statement.Institution("The Society").BasedIn("GB"), null), Disposition.Updated);

        await EveryClaimShows("The Society", "onBehalfOf", "name");
        await EveryClaimShows("The Society", "quotations", 0, "source", "publisher", "name");
        Assert.That((await Read(Ada))["affiliations", 0, "institution", "name"], Is.EqualTo("The Society"));
    }

    [Test]
    public async Task A_retitled_source_shows_in_every_claim_and_on_every_page()
    {
        var retitled = Statement.Article("The Recount").PublishedBy("Royal Society");
        await Accept(new Replace(new(RecordKind.Source, source), retitled, null), Disposition.Updated);

        await EveryClaimShows("The Recount", "quotations", 0, "source", "title");
        await EveryClaimShows(source, "quotations", 0, "source", "id");
        var quotations = await Records(new(RecordKind.Quotation) { Of = new(RecordKind.Source, source), Sort = RecordSort.RecordedAt }, size: 2);
        Assert.That(quotations.Select(quotation => Json.Of(quotation)["source", "title"]), Is.All.EqualTo("The Recount"));
    }

    [Test]
    public async Task A_renamed_country_or_topic_shows_in_every_claim_and_on_every_page()
    {
        await Accept(new Replace(China, Statement.Country("CN") with { Name = "People's Republic of China" }, null), Disposition.Updated);
        await Accept(new Replace(new(RecordKind.Topic, "numbers"), Statement.Topic("Figures"), null), Disposition.Updated);

        await EveryClaimShows("People's Republic of China", "about", 0, "name");
        await EveryClaimShows("Figures", "about", 1, "name");
    }

    [Test]
    public async Task A_renamed_person_is_matched_by_the_new_name_and_no_longer_by_the_old()
    {
        await Accept(new Replace(Ada, Statement.Person("Grace"), null), Disposition.Updated);

        var byNew = await Record(Statement.By("Grace").Saying("Still me."));
        var byOld = await Record(Statement.By("Ada").Saying("Not me."));

        Assert.That((await Read(byNew))["speaker", "id"], Is.EqualTo("ada"));
        Assert.That((await Read(byOld))["speaker", "id"], Is.Not.EqualTo("ada"));
    }

    [Test]
    public async Task A_renamed_person_is_listed_and_counted_under_the_new_name()
    {
        await Accept(new Replace(Ada, Statement.Person("Zoe"), null), Disposition.Updated);
        await Record(Statement.Person("Mia"));

        var people = await Records(new(RecordKind.Person));
        Assert.That(people.Select(person => Json.Of(person)["name"]), Is.EqualTo(new[] { "Mia", "Zoe" }));
        var facets = await Store.FacetsAsync(new(), [FacetField.Speaker], CancellationToken.None);
        Assert.That(facets.Fields[0].Values, Is.EqualTo(new[] { new FacetValue("person:ada", "Zoe", 5) }));
        Assert.That(await Records(new(RecordKind.Person) { Query = Search.Words("ada") }), Is.Empty);
    }

    private async Task EveryClaimShows(string value, params object[] path)
    {
        var listed = await Claims(new ClaimQuery(new()), size: 2);
        Assert.That(listed, Has.Count.EqualTo(5));
        Assert.That(listed.Select(claim => Json.Of(claim)[path]), Is.All.EqualTo(value));
        Assert.That((await Read(listed[4].Reference))[path], Is.EqualTo(value));
        Assert.That((await Export()).Select(claim => Json.Of(claim)[path]), Is.All.EqualTo(value));
    }
}
