using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>Entities with all that is known of what they name, and positions that no lookup made.</summary>
public sealed class DescribeContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");

    [Test]
    public async Task A_person_is_described_with_the_other_names_of_the_institutions_and_their_countries()
    {
        await Record(Statement.Person("Ada").AlsoKnownAs("Countess")
            .Working(Statement.Institution("Royal Society").AlsoKnownAs("RS").BasedIn("GB"), "fellow", "2020"));

        var document = await Store.DescribeAsync(Ada, CancellationToken.None);

        var described = Json.Of(document!);
        Assert.That((document!.Reference, document.Version, document.Status), Is.EqualTo((Ada, 1, RecordStatus.Active)));
        Assert.That(described["aliases", 0, "value"], Is.EqualTo("Countess"));
        Assert.That(described["affiliations", 0, "title"], Is.EqualTo("fellow"));
        Assert.That(described["affiliations", 0, "institution", "aliases", 0, "value"], Is.EqualTo("RS"));
        Assert.That(described["affiliations", 0, "institution", "country", "name"], Is.EqualTo("United Kingdom"));
        Assert.That(described["version"], Is.Null);
    }

    [Test]
    public async Task Entities_of_every_kind_are_described_as_they_stand()
    {
        await Record(Statement.By(Statement.Institution("Society")).About(Statement.Country("CN"), Statement.Topic("Rain")));
        await Accept(new Replace(new(RecordKind.Institution, "society"), Statement.Institution("Academy").BasedIn("CN"), null), Disposition.Updated);

        foreach (var (reference, name) in new[]
        {
            (new Reference(RecordKind.Institution, "society"), "Academy"), (new(RecordKind.Country, "CN"), "China"), (new(RecordKind.Topic, "rain"), "Rain"),
        })
            Assert.That(Json.Of((await Store.DescribeAsync(reference, CancellationToken.None))!)["name"], Is.EqualTo(name));
    }

    [Test]
    public async Task What_is_not_there_is_not_described()
    {
        await Record(Statement.Person("Ada"));
        await Accept(new Delete(Ada, null), Disposition.Deleted);

        Assert.That(await Store.DescribeAsync(Ada, CancellationToken.None), Is.Null);
        Assert.That(await Store.DescribeAsync(new(RecordKind.Topic, "ada"), CancellationToken.None), Is.Null);
    }

    [TestCase("")]
    [TestCase("nonsense")]
    [TestCase("more nonsense")]
    [TestCase("person:ada ada '--")]
    public async Task A_position_that_no_lookup_made_is_refused_as_such(string place)
    {
        var claim = await Record(Statement.By("Ada").About(Statement.Topic("Rain")).In(Statement.Article("Paper").WithId("paper")));
        var page = new PageRequest(10, place);
        var topic = new Reference(RecordKind.Topic, "rain");
        Func<Task>[] calls =
        [
            () => Store.ListSpeakersAsync(new SpeakersAbout(topic), page, default),
            () => Store.ListSpeakersAsync(new SpeakersQuotedBy(new(RecordKind.Source, "paper")), page, default),
            () => Store.ListSpeakersAsync(new SpeakersQuotedWith(Ada), page, default),
            () => Store.ListNeighborsAsync(new(topic, EdgeType.About, EdgeDirection.In), page, default),
            () => Store.ListRelatedAsync(new(claim, RelatedQuery.AllTypes, 1), page, default),
        ];

        foreach (var call in calls)
            Assert.That(call, Throws.InstanceOf<InvalidPositionException>());
    }
}
