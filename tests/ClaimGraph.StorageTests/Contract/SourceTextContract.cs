using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>The text of a source, kept to the byte.</summary>
public sealed class SourceTextContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly Reference Article = new(RecordKind.Source, "article");

    [SetUp]
    public Task RecordTheArticle() => Accept(new RecordSource(Statement.Article("The Weather").WithId(Article.Id)), Disposition.Created);

    [Test]
    public async Task A_source_without_a_text_has_none()
    {
        Assert.That(await Store.FindSourceTextAsync(Article.Id, CancellationToken.None), Is.Null);
        Assert.That(await Store.FindSourceTextAsync("nothing", CancellationToken.None), Is.Null);
        await Refuse(new KeepSourceText("nothing", "text", null), RefusalCode.NotFound);
    }

    [Test]
    public async Task Any_text_is_kept_to_the_byte_with_its_hash() => await UnicodeText.Any.SampleAsync(
        async text =>
        {
            await Accept(new KeepSourceText(Article.Id, text, null));

            var kept = await Store.FindSourceTextAsync(Article.Id, CancellationToken.None);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            Assert.That(kept, Is.EqualTo(new SourceText(hash, text)));
            Assert.That((await Read(Article))["textSha256"], Is.EqualTo(hash));
        },
        iter: 30, threads: 1);

    [Test]
    public async Task A_text_of_the_largest_size_is_kept()
    {
        var text = string.Concat(Enumerable.Repeat("Regen fällt. 雨\r\n", Limits.SourceTextBytes / 18));

        await Accept(new KeepSourceText(Article.Id, text, 1), Disposition.Updated);

        Assert.That((await Store.FindSourceTextAsync(Article.Id, CancellationToken.None))!.Text, Is.EqualTo(text));
    }

    [Test]
    public async Task Keeping_a_text_is_an_edit_of_its_source()
    {
        await Refuse(new KeepSourceText(Article.Id, "It rained.", 7), RefusalCode.StaleVersion);

        var kept = await Accept(new KeepSourceText(Article.Id, "It rained.", 1));
        var again = await Accept(new KeepSourceText(Article.Id, "It rained.", 2));

        Assert.That(kept, Is.EqualTo(new Accepted(Disposition.Updated, Article, 2)));
        Assert.That(again, Is.EqualTo(new Accepted(Disposition.Unchanged, Article, 2)));
        Assert.That((await Find(Article)).Version, Is.EqualTo(2));
    }

    [Test]
    public async Task A_refused_text_is_not_kept()
    {
        await Accept(new KeepSourceText(Article.Id, "It rained.", 1), Disposition.Updated);

        await Refuse(new KeepSourceText(Article.Id, "It snowed.", 1), RefusalCode.StaleVersion);

        Assert.That((await Store.FindSourceTextAsync(Article.Id, CancellationToken.None))!.Text, Is.EqualTo("It rained."));
    }
}
