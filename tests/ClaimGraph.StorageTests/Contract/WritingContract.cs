using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Recording: once, wholly or not at all.</summary>
public sealed class WritingContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly string One = Statement.IdOf("one");
    private static readonly string Three = Statement.IdOf("three");

    private static readonly Statement Rain =
        Statement.By("Ada").Saying("It will rain.").On("2025-05").In(Statement.Article("The Weather"));

    [Test]
    public async Task An_empty_store_says_so_until_something_is_recorded()
    {
        Assert.That(await Store.IsEmptyAsync(null, CancellationToken.None), Is.True);

        await Record(Statement.Person("Ada"));

        Assert.That(await Store.IsEmptyAsync(null, CancellationToken.None), Is.False);
        Assert.That(await Store.IsEmptyAsync("somebody else", CancellationToken.None), Is.False);
        Assert.That(await Store.IsEmptyAsync("tester", CancellationToken.None), Is.True);

        await Store.WriteAsync([new(new RecordEntity(Statement.Person("Bea")), "somebody else")], CancellationToken.None);

        Assert.That(await Store.IsEmptyAsync("tester", CancellationToken.None), Is.False);
    }

    [Test]
    public async Task A_recorded_claim_is_created_in_version_one()
    {
        var accepted = await Accept(new RecordClaim(Rain));

        Assert.That(accepted.Disposition, Is.EqualTo(Disposition.Created));
        Assert.That(accepted.Version, Is.EqualTo(1));
        Assert.That((await Find(accepted.Reference)).Version, Is.EqualTo(1));
    }

    [Test]
    public async Task Recording_the_same_claim_twice_is_recording_it_once()
    {
        var first = await Record(Rain);
        var again = await Accept(new RecordClaim(Rain), Disposition.Unchanged);

        Assert.That(again, Is.EqualTo(first));
        Assert.That(await Ids(new()), Is.EqualTo(new[] { first.Id }));
        Assert.That((await Read(first)).Count("quotations"), Is.EqualTo(1));
        Assert.That((await Records(new(RecordKind.Person))).Count, Is.EqualTo(1));
        Assert.That((await Records(new(RecordKind.Source))).Count, Is.EqualTo(1));
    }

    [TestCase(WhenPresent.Refuse)]
    [TestCase(WhenPresent.Update)]
    public async Task A_new_quotation_of_a_known_claim_is_added_to_the_others(WhenPresent whenPresent)
    {
        var claim = await Record(Rain);
        var elsewhere = Statement.By("Ada").Saying("It will rain.").On("2025-05").In(Statement.Article("The Sky"), "rain", QuotationForm.Mixed);

        await Accept(new RecordClaim(elsewhere, whenPresent), Disposition.Updated);

        var read = await Read(claim);
        Assert.That(read.Each("quotations", "text"), Is.EqualTo(new[] { "It will rain.", "rain" }));
        Assert.That(read.Each("quotations", "source", "title"), Is.EqualTo(new[] { "The Weather", "The Sky" }));
    }

    private static readonly TestCaseData[] OtherContents =
    [
        new TestCaseData(Rain.As(ClaimKind.Prediction).ToClaimDocument(), "kind", "prediction").SetArgDisplayNames("kind"),
        new TestCaseData(Rain.ToClaimDocument() with { Lang = "de" }, "lang", "de").SetArgDisplayNames("lang"),
        new TestCaseData(Rain.At("Geneva").ToClaimDocument(), "venue", "Geneva").SetArgDisplayNames("venue"),
    ];

    [TestCaseSource(nameof(OtherContents))]
    public async Task Other_content_under_the_same_id_is_refused(ClaimDocument other, string field, string value)
    {
        var claim = await Record(Rain);

        await Refuse(new RecordClaim(other), RefusalCode.ContentConflict);

        Assert.That((await Read(claim))[field], Is.Not.EqualTo(value));
        Assert.That((await Find(claim)).Version, Is.EqualTo(1));
    }

    [TestCaseSource(nameof(OtherContents))]
    public async Task Other_content_under_the_same_id_is_taken_over_by_an_import(ClaimDocument other, string field, string value)
    {
        var claim = await Record(Rain);

        await Accept(new RecordClaim(other, WhenPresent.Update), Disposition.Updated);

        Assert.That((await Read(claim))[field], Is.EqualTo(value));
        Assert.That((await Find(claim)).Version, Is.EqualTo(2));
    }

    [Test]
    public async Task What_was_read_can_be_recorded_again_and_changes_nothing()
    {
        var claim = await Record(Rain.About(Statement.Country("CN"), Statement.Topic("Weather").In("subject")));
        var read = DocumentJson.Deserialize<ClaimDocument>((await Find(claim)).Json.Span)!;

        await Accept(new RecordClaim(read), Disposition.Unchanged);
        await Accept(new Replace(claim, read, 1), Disposition.Unchanged);
    }

    [Test]
    public async Task A_refused_write_leaves_no_trace_of_what_it_mentions()
    {
        var unknown = new Reference(RecordKind.Topic, "never-heard-of");
        var claim = Rain.Labelled("refused")
            .About(Statement.Institution("Met Office").BasedIn("GB"), Statement.Known(unknown))
            .ToClaimDocument();

        await Refuse(new RecordClaim(claim), RefusalCode.UnknownReference);

        Assert.That(await Store.IsEmptyAsync(null, CancellationToken.None), Is.True);
        foreach (var kind in Enum.GetValues<RecordKind>().Where(kind => kind is not RecordKind.Claim))
            Assert.That(await Records(new(kind) { Sort = RecordSort.RecordedAt }), Is.Empty);
        Assert.That(await Ids(new()), Is.Empty);
        Assert.That(await Store.HistoryAsync(new(RecordKind.Person, "ada"), new(), CancellationToken.None), Is.Null);
        Assert.That(await Store.HistoryAsync(new(RecordKind.Claim, Statement.IdOf("refused")), new(), CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task In_a_batch_the_neighbours_of_a_refused_write_go_in_and_outcomes_keep_the_order()
    {
        var unknown = new Reference(RecordKind.Person, "nobody");
        var outcomes = await WriteAll(
        [
            new RecordClaim(Statement.By("Ada").Saying("One.").Labelled("one")),
            new RecordClaim(Statement.By(Statement.Known(unknown)).Saying("Two.").Labelled("two").About(Statement.Topic("Lost"))),
            new RecordClaim(Statement.By("Ada").Saying("Three.").Labelled("three")),
            new RecordClaim(Statement.By("Ada").Saying("One.").Labelled("one")),
        ]);

        Assert.That(outcomes.Select(Summary), Is.EqualTo(new[]
        {
            $"Created claim:{One}", "UnknownReference", $"Created claim:{Three}", $"Unchanged claim:{One}",
        }));
        Assert.That(await Ids(new()), Is.EquivalentTo(new[] { One, Three }));
        Assert.That(await IsThere(new(RecordKind.Topic, "lost")), Is.False);
    }

    [Test]
    public async Task A_write_sees_what_stands_before_it_in_the_same_batch()
    {
        var outcomes = await WriteAll(
        [
            new RecordEntity(Statement.Person("Ada").WithId("ada-lovelace")),
            new RecordClaim(Statement.By("Ada").Saying("One.")),
        ]);

        Assert.That(outcomes, Is.All.InstanceOf<Accepted>());
        Assert.That((await Records(new(RecordKind.Person))).Select(person => person.Reference.Id), Is.EqualTo(new[] { "ada-lovelace" }));
    }

    [Test]
    public async Task An_empty_batch_is_answered_with_nothing() =>
        Assert.That(await WriteAll([]), Is.Empty);

    [Test]
    public async Task A_source_belongs_to_its_address_however_it_is_spelled()
    {
        var first = await Accept(new RecordSource(Statement.Article("A") with { Url = "https://example.org/a?utm_source=x" }));
        var again = await Accept(new RecordSource(Statement.Article("A") with { Url = "https://example.org/a?utm_source=x" }));
        var mention = Rain.In(Statement.Article("A, retitled") with { Url = "http://EXAMPLE.org/a/#top" }, "again");
        var claim = await Record(mention);

        Assert.That(again, Is.EqualTo(first with { Disposition = Disposition.Unchanged }));
        Assert.That((await Read(claim))["quotations", 1, "source", "id"], Is.EqualTo(first.Reference.Id));
    }

    [Test]
    public async Task An_unnamed_source_is_somebody_else_in_every_source()
    {
        var official = new EntityDescription { Type = RecordKind.UnnamedSource, Descriptor = "a senior EU official" };
        var one = await Record(Statement.By(official).Saying("We are ready.").In(Statement.Article("One")));
        var two = await Record(Statement.By(official).Saying("We are ready.").In(Statement.Article("Two")));

        var speakers = new[] { (await Read(one))["speaker", "id"], (await Read(two))["speaker", "id"] };
        Assert.That(speakers, Is.Unique);
        Assert.That((await Read(one))["speaker", "descriptor"], Is.EqualTo("a senior EU official"));
    }

    private static string Summary(WriteOutcome outcome) => outcome switch
    {
        Accepted accepted => $"{accepted.Disposition} {accepted.Reference}",
        Refused refused => refused.Refusal.Code.ToString(),
        _ => "?",
    };
}
