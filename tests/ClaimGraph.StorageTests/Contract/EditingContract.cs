using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>New versions of what is on record.</summary>
public sealed class EditingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [Test]
    public async Task An_edit_of_the_version_that_was_seen_makes_the_next_one()
    {
        var ada = await Record(Statement.Person("Ada"));

        var edited = await Accept(new Replace(ada, Statement.Person("Ada Lovelace"), 1));

        Assert.That(edited, Is.EqualTo(new Accepted(Disposition.Updated, ada, 2)));
        Assert.That((await Find(ada)).Version, Is.EqualTo(2));
        Assert.That((await Read(ada))["name"], Is.EqualTo("Ada Lovelace"));
    }

    [TestCase(1)]
    [TestCase(3)]
    public async Task An_edit_of_another_version_is_refused(int expectedVersion)
    {
        var ada = await Record(Statement.Person("Ada"));
        await Accept(new Replace(ada, Statement.Person("Ada Lovelace"), 1));

        await Refuse(new Replace(ada, Statement.Person("Ada Byron"), expectedVersion), RefusalCode.StaleVersion);

        Assert.That((await Read(ada))["name"], Is.EqualTo("Ada Lovelace"));
        Assert.That((await Find(ada)).Version, Is.EqualTo(2));
    }

    [Test]
    public async Task An_edit_by_somebody_who_has_not_seen_the_newest_quotation_is_refused()
    {
        var statement = Statement.By("Ada").Saying("It rains.").In(Statement.Article("A"), "rain");
        var claim = await Record(statement);
        await Accept(new RecordClaim(statement.In(Statement.Article("B"), "Regen")), Disposition.Updated);

        await Refuse(new Replace(claim, (ClaimDocument)statement, 1), RefusalCode.StaleVersion);

        Assert.That((await Read(claim)).Count("quotations"), Is.EqualTo(2));
    }

    [Test]
    public async Task An_edit_of_any_version_is_accepted()
    {
        var ada = await Record(Statement.Person("Ada"));
        await Accept(new Replace(ada, Statement.Person("Ada Lovelace"), 1));

        await Accept(new Replace(ada, Statement.Person("Ada Byron"), null), Disposition.Updated);

        Assert.That((await Find(ada)).Version, Is.EqualTo(3));
    }

    [Test]
    public async Task An_edit_that_changes_nothing_makes_no_version()
    {
        var ada = await Record(Statement.Person("Ada").AlsoKnownAs("Countess"));

        var edited = await Accept(new Replace(ada, Statement.Person("Ada").AlsoKnownAs("Countess"), 1));

        Assert.That(edited, Is.EqualTo(new Accepted(Disposition.Unchanged, ada, 1)));
        Assert.That((await Store.AllChanges(ada)).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task What_is_left_out_of_an_edit_is_gone()
    {
        var ada = await Record(Statement.Person("Ada").AlsoKnownAs("Countess").Identified("orcid", "1") with { Summary = "Mathematician" });

        await Accept(new Replace(ada, Statement.Person("Ada"), 1), Disposition.Updated);

        var read = await Read(ada);
        Assert.That(new[] { read["aliases"], read["externalIds"], read["description"] }, Is.All.Null);
        var countess = await Record(Statement.By("Countess").Saying("I am somebody else now."));
        Assert.That((await Read(countess))["speaker", "id"], Is.EqualTo("countess"));
    }

    [Test]
    public async Task A_record_can_be_marked_as_disputed_and_stays_listed()
    {
        var claim = await Record(Statement.By("Ada").Saying("One."));
        await Record(Statement.By("Ada").Saying("Two."));

        await Accept(
            new Replace(claim, Statement.By("Ada").Saying("One.").ToClaimDocument() with { Status = RecordStatus.Disputed }, 1),
            Disposition.Updated);

        Assert.That((await Find(claim)).Status, Is.EqualTo(RecordStatus.Disputed));
        Assert.That((await Read(claim))["status"], Is.EqualTo("disputed"));
        Assert.That(await Ids(new() { Status = RecordStatus.Disputed }), Is.EqualTo(new[] { claim.Id }));
        Assert.That((await Ids(new())).Count, Is.EqualTo(2));
        Assert.That((await Ids(new() { Status = RecordStatus.Active })).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task The_id_of_a_claim_stays_when_its_words_change()
    {
        var claim = await Record(Statement.By("Ada").Saying("It will rain."));

        await Accept(new Replace(claim, Statement.By("Ada").Saying("It will snow."), 1), Disposition.Updated);

        Assert.That((await Read(claim))["text"], Is.EqualTo("It will snow."));
        Assert.That((await Read(claim))["id"], Is.EqualTo(claim.Id));
        Assert.That((await Ids(new())).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task A_claim_edited_to_another_speaker_moves_to_that_speaker()
    {
        var claim = await Record(Statement.By("Ada").Saying("It will rain."));

        await Accept(new Replace(claim, Statement.By("Bob").Saying("It will rain."), 1), Disposition.Updated);

        Assert.That(await Ids(new() { Speaker = new(RecordKind.Person, "ada") }), Is.Empty);
        Assert.That(await Ids(new() { Speaker = new(RecordKind.Person, "bob") }), Is.EqualTo(new[] { claim.Id }));
    }

    [Test]
    public async Task The_quotations_of_a_claim_are_replaced_as_a_set()
    {
        var rain = Statement.By("Ada").Saying("It will rain.");
        var claim = await Record(rain.In(Statement.Article("One"), "rain").In(Statement.Article("Two"), "it will rain"));

        await Accept(
            new Replace(claim, rain.In(Statement.Article("Two"), "it will rain").In(Statement.Article("Three"), "rains"), 1),
            Disposition.Updated);

        var read = await Read(claim);
        Assert.That(read.Each("quotations", "text"), Is.EqualTo(new[] { "it will rain", "rains" }));
        Assert.That(read.Each("quotations", "source", "title"), Is.EqualTo(new[] { "Two", "Three" }));
        Assert.That(await Ids(new() { Query = Search.Words("rain") }), Is.EqualTo(new[] { claim.Id }));
        Assert.That((await Records(new(RecordKind.Quotation) { Of = claim, Sort = RecordSort.RecordedAt })).Count, Is.EqualTo(2));
    }

    [Test]
    public async Task Of_two_quotations_with_the_same_words_the_one_left_out_goes()
    {
        var rain = Statement.By("Ada").Saying("It will rain.");
        var claim = await Record(rain.In(Statement.Article("One")).In(Statement.Article("Two")));

        await Accept(new Replace(claim, rain.In(Statement.Article("Two")), 1), Disposition.Updated);

        Assert.That((await Read(claim)).Each("quotations", "source", "title"), Is.EqualTo(new[] { "Two" }));
    }

    [Test]
    public async Task Quotations_are_left_alone_when_an_edit_does_not_name_any()
    {
        var rain = Statement.By("Ada").Saying("It will rain.");
        var claim = await Record(rain.In(Statement.Article("One")));

        await Accept(new Replace(claim, rain.As(ClaimKind.Prediction), 1), Disposition.Updated);

        Assert.That((await Read(claim)).Each("quotations", "source", "title"), Is.EqualTo(new[] { "One" }));
    }

    [Test]
    public async Task A_quotation_can_be_edited_by_itself()
    {
        var claim = await Record(Statement.By("Ada").Saying("It will rain.").In(Statement.Article("One"), "rane"));
        var quotation = new Reference(RecordKind.Quotation, (await Read(claim))["quotations", 0, "id"]!);
        var corrected = new QuotationDescription
        {
            Text = "raining",
            Form = QuotationForm.Mixed,
            Source = Statement.Article("One"),
            TitleAsStated = "countess",
        };

        await Accept(new Replace(quotation, corrected, 1), Disposition.Updated);

        var read = await Read(claim);
        Assert.That(read["quotations", 0, "text"], Is.EqualTo("raining"));
        Assert.That(read["quotations", 0, "titleAsStated"], Is.EqualTo("countess"));
        Assert.That(read["quotations", 0, "id"], Is.EqualTo(quotation.Id));
        Assert.That(await Ids(new() { Query = Search.Words("countess") }), Is.EqualTo(new[] { claim.Id }));
        Assert.That(await Ids(new() { Query = Search.Words("rane") }), Is.Empty);
        Assert.That(await Ids(new() { Form = QuotationForm.Direct }), Is.Empty);
    }

    [Test]
    public async Task An_affiliation_can_be_edited_by_itself()
    {
        var ada = Statement.Person("Ada").Working(Statement.Institution("Royal Society"), "fellow", "2020");
        var claim = await Record(Statement.By(ada).Saying("It rains.").On("2024"));
        var position = (await Records(new(RecordKind.Affiliation) { Of = new(RecordKind.Person, "ada") })).Single().Reference;

        await Accept(
            new Replace(position, Descriptions.Position(Statement.Institution("Royal Society"), "fellow", "2020", "2021"), 1),
            Disposition.Updated);

        Assert.That((await Read(position))["until"], Is.EqualTo("2021"));
        Assert.That(await Ids(new() { Institution = "royal-society" }), Is.Empty);
        Assert.That(await IsThere(claim), Is.True);
    }

    [Test]
    public async Task Editing_what_never_was_is_refused() =>
        await Refuse(new Replace(new(RecordKind.Person, "nobody"), Statement.Person("Nobody"), null), RefusalCode.NotFound);

    [Test]
    public async Task A_refused_edit_leaves_no_trace()
    {
        var claim = await Record(Statement.By("Ada").Saying("It will rain."));
        var unknown = Statement.Known(new(RecordKind.Topic, "nothing"));

        await Refuse(
            new Replace(claim, Statement.By("Bob").Saying("It will rain.").About(unknown), 1), RefusalCode.UnknownReference);

        Assert.That((await Find(claim)).Version, Is.EqualTo(1));
        Assert.That(await IsThere(new(RecordKind.Person, "bob")), Is.False);
    }
}
