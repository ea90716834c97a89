using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>The texts that a source has had.</summary>
public sealed class SourceTextVersionsContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Article = new(RecordKind.Source, "article");

    [SetUp]
    public Task RecordTheArticle() => Accept(new RecordSource(Statement.Article("The Weather").WithId(Article.Id)), Disposition.Created);

    [Test]
    public async Task A_source_without_a_text_has_had_none()
    {
        Assert.That(await Texts(), Is.Empty);
        Assert.That(await Store.TextsOf("nothing"), Is.Empty);
        Assert.That(await Store.TextsOf(""), Is.Empty);
    }

    [Test]
    public async Task Each_text_is_told_to_the_byte_with_its_hash_and_when_it_was_kept_the_oldest_first()
    {
        string[] texts = ["It rained.", "It rained.\r\n", "Regen fällt. 雨", "Regen fa\u0308llt. 雨", "\t👩‍👩‍👧"];
        var expected = new List<KeptText>();
        foreach (var text in texts)
        {
            Clock.Advance(TimeSpan.FromMilliseconds(1));
            await Keep(text);
            expected.Add(new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), Clock.GetUtcNow(), text));
        }

        Assert.That(await Texts(), Is.EqualTo(expected));
        Assert.That((await Texts()).Select(text => text.KeptAt.Offset), Is.All.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task A_text_that_comes_back_is_another_version()
    {
        await Keep("A", "B", "A");

        Assert.That((await Texts()).Select(text => text.Text), Is.EqualTo(new[] { "A", "B", "A" }));
        Assert.That(await Current(), Is.EqualTo("A"));
    }

    [Test]
    public async Task A_text_is_found_by_its_hash_in_its_source_alone()
    {
        await Accept(new RecordSource(Statement.Article("Other").WithId("other")), Disposition.Created);
        await Keep("A", "B");
        var former = (await Texts())[0].Sha256;

        Assert.That((await Store.FindSourceTextAsync(Article.Id, former, CancellationToken.None))!.Text, Is.EqualTo("A"));
        foreach (var (source, hash) in new[] { ("other", former), ("nothing", former), (Article.Id, new string('0', 64)), (Article.Id, "") })
            Assert.That(await Store.FindSourceTextAsync(source, hash, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task The_same_text_again_is_the_same_version_from_when_it_was_kept_first()
    {
        var first = Clock.GetUtcNow();
        await Keep("A");
        Clock.Advance(TimeSpan.FromDays(1));
        await Keep("A", "A");

        Assert.That((await Texts()).Select(text => (text.Text, text.KeptAt)), Is.EqualTo(new[] { ("A", first) }));
    }

    [Test]
    public async Task Texts_kept_in_one_moment_stay_in_their_order()
    {
        var outcomes = await WriteAll(((string[])["C", "A", "B", "A", "A", "D"]).Select(text => new KeepSourceText(Article.Id, text, null)));

        Assert.That(outcomes, Is.All.InstanceOf<Accepted>());
        Assert.That((await Texts()).Select(text => text.Text), Is.EqualTo(new[] { "C", "A", "B", "A", "D" }));
    }

    [Test]
    public async Task Of_very_many_texts_the_newest_are_told()
    {
        var texts = Enumerable.Range(0, Limits.SourceTexts + 2).Select(number => $"Text {number}").ToArray();
        await Keep(texts[..Limits.SourceTexts]);
        Assert.That((await Texts()).Select(text => text.Text), Is.EqualTo(texts[..Limits.SourceTexts]));

        await Keep(texts[Limits.SourceTexts..]);
        Assert.That((await Texts()).Select(text => text.Text), Is.EqualTo(texts[2..]));
    }

    [Test]
    public async Task Every_source_has_texts_of_its_own()
    {
        await Accept(new RecordSource(Statement.Article("Other").WithId("other")), Disposition.Created);
        await Keep("A", "B");
        await Accept(new KeepSourceText("other", "B", null), Disposition.Updated);

        Assert.That((await Texts()).Select(text => text.Text), Is.EqualTo(new[] { "A", "B" }));
        Assert.That((await Store.TextsOf("other")).Single().Text, Is.EqualTo("B"));
    }

    [Test]
    public async Task A_refused_text_leaves_no_trace()
    {
        await Keep("A");

        await Refuse(new KeepSourceText(Article.Id, "B", 1), RefusalCode.StaleVersion);
        await Refuse(new KeepSourceText("nothing", "B", null), RefusalCode.NotFound);

        Assert.That((await Texts()).Select(text => text.Text), Is.EqualTo(new[] { "A" }));
        Assert.That(await Store.TextsOf("nothing"), Is.Empty);
    }

    [Test]
    public async Task Edits_of_the_source_leave_its_texts_alone()
    {
        await Keep("A");
        await Accept(new Replace(Article, Statement.Article("Renamed"), null), Disposition.Updated);
        await Keep("A", "B");

        Assert.That((await Texts()).Select(text => text.Text), Is.EqualTo(new[] { "A", "B" }));
    }

    [Test]
    public async Task A_deleted_source_has_none()
    {
        await Keep("A", "B");
        var former = (await Texts())[0].Sha256;

        await Accept(new Delete(Article, null), Disposition.Deleted);

        Assert.That(await Texts(), Is.Empty);
        Assert.That(await Store.FindSourceTextAsync(Article.Id, former, CancellationToken.None), Is.Null);
        Assert.That(await Store.FindSourceTextAsync(Article.Id, CancellationToken.None), Is.Null);
        await Refuse(new KeepSourceText(Article.Id, "C", null), RefusalCode.Deleted);
        Assert.That(await Texts(), Is.Empty);
    }

    private async Task Keep(params string[] texts)
    {
        foreach (var text in texts)
            await Accept(new KeepSourceText(Article.Id, text, null));
    }

    private Task<IReadOnlyList<KeptText>> Texts() => Store.TextsOf(Article.Id);

    private async Task<string?> Current() => (await Store.FindSourceTextAsync(Article.Id, CancellationToken.None))?.Text;
}
