using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>What is added to a record that is there: quotations, affiliations, links.</summary>
public sealed class AddingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [Test]
    public async Task A_quotation_can_be_recorded_by_itself()
    {
        var claim = await Record(Statement.By("Ada").Saying("It will rain.").In(Statement.Article("The Weather")));
        var quotation = new QuotationDescription
        {
            Text = "Rain, then.",
            Form = QuotationForm.Indirect,
            Source = Statement.Article("The Sky"),
        };

        var recorded = await Accept(new RecordQuotation(claim.Id, quotation), Disposition.Created);
        await Accept(new RecordQuotation(claim.Id, quotation), Disposition.Unchanged);

        Assert.That((await Read(recorded))["claim"], Is.EqualTo(claim.ToString()));
        Assert.That((await Read(claim)).Each("quotations", "text"), Is.EqualTo(new[] { "It will rain.", "Rain, then." }));
        await Refuse(new RecordQuotation("no-such-claim", quotation), RefusalCode.NotFound);
    }

    [Test]
    public async Task The_affiliations_of_a_person_name_so_many_sources_and_no_more()
    {
        var person = await Record(Statement.Person("Ada"));
        var sources = Enumerable.Range(0, Limits.AffiliationSources).Select(number => Statement.Article($"Article {number}")).ToList();
        var last = default(Reference);
        for (var number = 0; number < Limits.PersonSources / sources.Count; number++)
            last = await Accept(new RecordAffiliation(person.Id, Named(number, sources)), Disposition.Created);

        await Refuse(new RecordAffiliation(person.Id, Named(100, [sources[0]])), RefusalCode.LimitExceeded);
        await Accept(new RecordAffiliation(person.Id, Named(100, [])), Disposition.Created);
        var fewer = await Accept(new Replace(last, Named(200, sources[1..]), null), Disposition.Updated);
        await Accept(new RecordAffiliation(person.Id, Named(300, [sources[0]])), Disposition.Created);
        await Refuse(new Replace(fewer, Named(200, sources), null), RefusalCode.LimitExceeded);

        static AffiliationDescription Named(int number, List<SourceDescription> sources) =>
            Descriptions.Position(Statement.Institution("Royal Society"), $"Fellow {number}") with { Sources = sources };
    }

    [Test]
    public async Task An_affiliation_can_be_recorded_by_itself()
    {
        var person = await Record(Statement.Person("Ada"));
        var position = Descriptions.Position(Statement.Institution("Royal Society"), "fellow", "2020", "2024-06");

        var recorded = await Accept(new RecordAffiliation(person.Id, position), Disposition.Created);
        await Accept(new RecordAffiliation(person.Id, position), Disposition.Unchanged);

        var read = await Read(recorded);
        Assert.That(read["title"], Is.EqualTo("fellow"));
        Assert.That(read["until"], Is.EqualTo("2024-06"));
        Assert.That(read["institution", "name"], Is.EqualTo("Royal Society"));
        Assert.That((await Read(person))["affiliations", 0, "title"], Is.EqualTo("fellow"));
    }

    [Test]
    public async Task A_link_is_drawn_once_and_keeps_what_was_said_about_it()
    {
        var one = await Record(Statement.By("Ada").Saying("Yes."));
        var two = await Record(Statement.By("Bob").Saying("No."));
        var link = new LinkDescription { From = one, Type = EdgeType.Contradicts, To = two, Note = "plainly" };

        var drawn = await Accept(new RecordLink(link), Disposition.Created);
        await Accept(new RecordLink(link), Disposition.Unchanged);

        Assert.That(drawn.Id, Is.EqualTo(LinkRecord.IdOf(one, EdgeType.Contradicts, two)));
        var read = await Read(drawn);
        Assert.That(read["from"], Is.EqualTo(one.ToString()));
        Assert.That(read["type"], Is.EqualTo("CONTRADICTS"));
        Assert.That(read["to"], Is.EqualTo(two.ToString()));
        Assert.That(read["note"], Is.EqualTo("plainly"));
        await Refuse(new RecordLink(link with { Note = "hardly" }), RefusalCode.ContentConflict);
        await Refuse(new RecordLink(link with { To = new(RecordKind.Claim, "nowhere") }), RefusalCode.UnknownReference);
    }

    [Test]
    public async Task A_link_that_is_part_of_a_record_edits_that_record()
    {
        var claim = await Record(Statement.By("Ada").Saying("It will rain.").In(Statement.Article("The Weather")));
        var topic = await Record(Statement.Topic("Weather"));
        var about = new LinkDescription { From = claim, Type = EdgeType.About, To = topic, Role = "subject" };

        var drawn = await Accept(new RecordLink(about), Disposition.Created);

        Assert.That((await Read(claim))["about", 0, "id"], Is.EqualTo(topic.Id));
        Assert.That((await Find(claim)).Version, Is.EqualTo(2));
        Assert.That(await Ids(new() { About = topic }), Is.EqualTo(new[] { claim.Id }));
        await Accept(new Delete(drawn, null), Disposition.Deleted);
        Assert.That(await Ids(new() { About = topic }), Is.Empty);
    }
}
