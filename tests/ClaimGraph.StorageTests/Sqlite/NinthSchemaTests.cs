using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>A file of a time when the texts of sources were kept and not looked through.</summary>
public sealed class NinthSchemaTests : SqliteFileFixture
{
    private const string Words = "Lasting peace needs strong neighbours";

    [Test]
    public async Task Words_are_found_in_the_texts_that_sources_have_and_not_in_those_before()
    {
        await using (var store = Open())
        {
            foreach (var source in new[] { "deleted", "former", "one", "other" })
            {
                await Write(store, new RecordSource(Statement.Article(source).WithId(source)));
                await Write(store, new KeepSourceText(source, Words, null));
            }

            await Write(store, new KeepSourceText("former", "Nothing of the sort.", null));
            await Write(store, new Delete(new(RecordKind.Source, "deleted"), null));
            Assert.That(await Found(store), Is.EqualTo(new[] { "one", "other" }));
        }

        using (var beside = OpenBeside())
            Execute(beside, EarlierSchemas.BackToTheNinth);

        await using var again = Open();
        Assert.That(await Found(again), Is.EqualTo(new[] { "one", "other" }));

        await Write(again, new KeepSourceText("one", "Nothing of the sort.", null));
        await Write(again, new Delete(new(RecordKind.Source, "other"), null));
        Assert.That(await Found(again), Is.Empty);
    }

    private static async Task Write(IGraphStore store, WriteOperation operation) =>
        Assert.That((await store.WriteAsync([new(operation, "tester")], CancellationToken.None))[0], Is.InstanceOf<Accepted>());

    private static async Task<List<string>> Found(IGraphStore store) =>
        [.. (await store.FindInTextsAsync(TextPhrases.QueryOf(Words)!, CancellationToken.None)).Select(match => match.Source.Id)];
}
