using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>Records that hold words are found in their order by two ways, one for few and one for many; both find the same.</summary>
public sealed class RecordSearchTests : SqliteFileFixture
{
    private const int Many = 1_100;

    [Test]
    public async Task A_search_by_name_finds_few_and_many_in_the_same_order([Values] bool descending)
    {
        await using var store = Open();
        var names = Enumerable.Range(0, Many).Select(number => $"Harbour {(number % 5 == 0 ? "pilot" : "clerk")} {number * 7919 % Many:0000}").ToList();
        foreach (var part in names.Chunk(200))
            await store.WriteAsync([.. part.Select(name => new WriteRequest(new RecordEntity(Statement.Person(name)), "tester"))], CancellationToken.None);

        var ordered = (descending ? names.OrderDescending(StringComparer.Ordinal) : names.Order(StringComparer.Ordinal)).ToList();
        Assert.That(await Found(store, "harbour", descending), Is.EqualTo(ordered));
        Assert.That(await Found(store, "harbour pilot", descending), Is.EqualTo(ordered.Where(name => name.Contains("pilot", StringComparison.Ordinal))));
    }

    private static async Task<List<string?>> Found(IGraphStore store, string words, bool descending) =>
    [
        .. (await store.AllRecords(new(RecordKind.Person) { Query = Contract.Search.Words(words), Descending = descending }, size: 70))
            .Select(document => DocumentJson.Deserialize<EntityDescription>(document.Json.Span)!.Name),
    ];
}
