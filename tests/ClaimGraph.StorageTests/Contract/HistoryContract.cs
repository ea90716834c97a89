using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>The change log, and earlier versions.</summary>
public sealed class HistoryContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Ada = new(RecordKind.Person, "ada");

    [Test]
    public async Task A_change_tells_for_whom_its_actor_asked()
    {
        await Store.WriteAsync([new(new RecordEntity(Statement.Person("Ada")), "ann") { OnBehalfOf = "Bob" }], CancellationToken.None);
        await Write("Ada Lovelace", new Replace(Ada, Statement.Person("Ada Lovelace"), 1), "ben");

        Assert.That(
            (await Store.AllChanges(Ada)).Select(change => (change.Actor, change.OnBehalfOf)),
            Is.EqualTo(new (string, string?)[] { ("ben", null), ("ann", "Bob") }));
    }

    [Test]
    public async Task Changes_are_told_newest_first_with_what_was_before_and_after()
    {
        await Write("Ada", new RecordEntity(Statement.Person("Ada")), "ann");
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Write("Ada Lovelace", new Replace(Ada, Statement.Person("Ada Lovelace"), 1), "ben");
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Write("", new Delete(Ada, 2), "cyd");

        var changes = await Store.AllChanges(Ada);

        Assert.That(changes.Select(change => change.Operation), Is.EqualTo(new[]
        {
            ChangeOperation.Delete, ChangeOperation.Update, ChangeOperation.Create,
        }));
        Assert.That(changes.Select(change => change.Actor), Is.EqualTo(new[] { "cyd", "ben", "ann" }));
        Assert.That(changes.Select(change => change.Version), Is.EqualTo(new[] { 3, 2, 1 }));
        Assert.That(changes.Select(change => change.Reference), Is.All.EqualTo(Ada));
        Assert.That(changes.Select(change => change.Sequence), Is.Ordered.Descending.And.Unique);
        Assert.That(changes[0].At - changes[2].At, Is.EqualTo(TimeSpan.FromMinutes(2)));
        Assert.That(changes[0].Status, Is.EqualTo(RecordStatus.Deleted));
        Assert.That(changes[0].After, Is.Null);
        Assert.That(changes[2].Before, Is.Null);
        Assert.That(Json.Of(changes[0], changes[0].Before)["name"], Is.EqualTo("Ada Lovelace"));
        Assert.That(Json.Of(changes[1], changes[1].Before)["name"], Is.EqualTo("Ada"));
        Assert.That(Json.Of(changes[1], changes[1].After)["name"], Is.EqualTo("Ada Lovelace"));
        Assert.That(Json.Of(changes[2], changes[2].After)["name"], Is.EqualTo("Ada"));
    }

    [Test]
    public async Task What_is_logged_reads_back_as_the_record()
    {
        var claim = await Record(Statement.By("Ada").Saying("It \"rains\"\n\t雨 🌧").On("2025-05").About(Statement.Topic("Rain").In("subject")));

        var change = (await Store.AllChanges(claim)).Single();

        var record = (ClaimRecord)RecordJson.Deserialize(RecordKind.Claim, change.After!.Value.Span);
        Assert.That(record.Text, Is.EqualTo("It \"rains\"\n\t雨 🌧"));
        Assert.That(record.Speaker, Is.EqualTo(Ada));
        Assert.That(record.About, Is.EqualTo(new[] { new Subject(new(RecordKind.Topic, "rain"), "subject") }));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(200)]
    public async Task History_is_paged_without_gaps_or_repeats(int size)
    {
        await Record(Statement.Person("Ada"));
        for (var number = 1; number <= 6; number++)
            await Accept(new Replace(Ada, Statement.Person($"Ada {number}"), number), Disposition.Updated);

        var changes = await Store.AllChanges(Ada, size);

        Assert.That(changes.Select(change => change.Version), Is.EqualTo(new[] { 7, 6, 5, 4, 3, 2, 1 }));
    }

    [Test]
    public async Task Every_version_can_be_read_also_after_the_deletion()
    {
        await Record(Statement.Person("Ada").AlsoKnownAs("Countess"));
        await Accept(new Replace(Ada, Statement.Person("Ada Lovelace"), 1), Disposition.Updated);
        await Accept(new Delete(Ada, 2), Disposition.Deleted);

        Assert.That(await NameIn(1), Is.EqualTo("Ada"));
        Assert.That(await NameIn(2), Is.EqualTo("Ada Lovelace"));
        Assert.That(await Store.FindVersionAsync(Ada, 4, CancellationToken.None), Is.Null);
        Assert.That(await Store.FindVersionAsync(Ada, 0, CancellationToken.None), Is.Null);
        Assert.That((await Store.FindVersionAsync(Ada, 3, CancellationToken.None))?.Json.IsEmpty ?? true, Is.True);
    }

    [Test]
    public async Task Every_version_of_a_claim_keeps_the_words_of_its_time()
    {
        var claim = await Record(Statement.By("Ada").Saying("It rains."));
        await Accept(new Replace(claim, Statement.By("Ada").Saying("It snows."), 1), Disposition.Updated);

        var first = await Store.FindVersionAsync(claim, 1, CancellationToken.None);
        var second = await Store.FindVersionAsync(claim, 2, CancellationToken.None);

        Assert.That(Json.Of(first!)["text"], Is.EqualTo("It rains."));
        Assert.That(Json.Of(first!)["speaker", "id"], Is.EqualTo("ada"));
        Assert.That(first!.Version, Is.EqualTo(1));
        Assert.That(Json.Of(second!)["text"], Is.EqualTo("It snows."));
    }

    [Test]
    public async Task A_quotation_has_a_history_of_its_own()
    {
        var claim = await Record(Statement.By("Ada").Saying("It rains.").In(Statement.Article("One"), "rain"));
        var quotation = new Reference(RecordKind.Quotation, (await Read(claim))["quotations", 0, "id"]!);
        var corrected = new QuotationDescription { Text = "rains", Form = QuotationForm.Mixed, Source = Statement.Article("One") };
        await Accept(new Replace(quotation, corrected, 1), Disposition.Updated);
        await Accept(new Delete(claim, null), Disposition.Deleted);

        var changes = await Store.AllChanges(quotation);

        Assert.That(changes.Select(change => change.Operation), Is.EqualTo(new[]
        {
            ChangeOperation.Delete, ChangeOperation.Update, ChangeOperation.Create,
        }));
        Assert.That((await Store.AllChanges(claim)).Count, Is.EqualTo(3), "created, its document changed with the quotation, deleted");
    }

    [Test]
    public async Task Creation_and_last_change_are_stamped()
    {
        var created = Clock.GetUtcNow();
        await Record(Statement.Person("Ada"));
        Clock.Advance(TimeSpan.FromDays(1));
        await Accept(new Replace(Ada, Statement.Person("Ada Lovelace"), 1), Disposition.Updated);

        var read = await Read(Ada);
        Assert.That(DateTimeOffset.Parse(read["createdAt"]!, null), Is.EqualTo(created));
        Assert.That(DateTimeOffset.Parse(read["updatedAt"]!, null), Is.EqualTo(created.AddDays(1)));
    }

    private async Task<string?> NameIn(int version) =>
        await Store.FindVersionAsync(Ada, version, CancellationToken.None) is { } document ? Json.Of(document)["name"] : null;

    private async Task Write(string name, WriteOperation operation, string actor)
    {
        var outcome = (await Store.WriteAsync([new(operation, actor)], CancellationToken.None))[0];
        Assert.That(outcome, Is.InstanceOf<Accepted>(), name);
    }
}
