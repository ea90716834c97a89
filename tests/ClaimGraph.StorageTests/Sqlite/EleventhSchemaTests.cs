using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>A file of a time when names were found only by themselves.</summary>
public sealed class EleventhSchemaTests : SqliteFileFixture
{
    [Test]
    public async Task Whose_names_are_like_another_is_found_as_if_it_had_always_been_so()
    {
        List<string> found;
        await using (var store = Open())
        {
            await Write(store, new RecordEntity(Statement.Person("Fyodor Lukyanov").AlsoKnownAs("Фёдор Лукьянов")));
            await Write(store, new RecordEntity(Statement.Person("Fyodor Dostoevsky")));
            await Write(store, new RecordEntity(Statement.Person("Fedor Lukianov").WithId("deleted") with { IsNew = true }));
            await Write(store, new RecordEntity(Statement.Institution("Lukyanov Institute")));
            await Write(store, new Delete(new(RecordKind.Person, "deleted"), null));
            found = await Found(store);
            Assert.That(found, Is.EqualTo(new[] { "fyodor-lukyanov", "fyodor-dostoevsky" }));
        }

        using (var beside = OpenBeside())
            Execute(beside, EarlierSchemas.BackToTheEleventh);

        await using var again = Open();
        Assert.That(await Found(again), Is.EqualTo(found));
    }

    private static async Task Write(IGraphStore store, WriteOperation operation) =>
        Assert.That((await store.WriteAsync([new(operation, "tester")], CancellationToken.None))[0], Is.InstanceOf<Accepted>());

    private static async Task<List<string>> Found(IGraphStore store) =>
        [.. (await store.FindLikeNamedAsync(new(RecordKind.Person, "Feodor Loukianov"), CancellationToken.None)).Select(person => person.Id)];
}
