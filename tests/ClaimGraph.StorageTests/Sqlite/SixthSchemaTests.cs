using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Sqlite;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>A file of a time when keys were made otherwise: ids stay, and everything is found as in a file of today.</summary>
public sealed class SixthSchemaTests : SqliteFileFixture
{
    [Test]
    public Task Records_keep_their_ids_and_what_is_recorded_again_is_they() => EarlierKeys.Check(() => Open(), SetBack);

    [Test]
    public Task What_has_one_key_now_is_told_and_stays_two() => EarlierKeys.CheckShared(
        report => SqliteGraphStore.Open(new() { DataSource = FilePath, Report = report }, Clock), SetBack);

    [Test]
    public async Task Lists_by_name_and_searches_are_those_of_a_new_file()
    {
        List<Reference> names, words;
        await using (var store = Open())
        {
            for (var number = 0; number < 1_200; number++)
                await Record(store, Statement.By($"Name {number % 300}’s Éa").Saying($"Rain’s word {number}.").In(Statement.Article($"Title {number}")));
            (names, words) = (await Names(store), await Words(store));
            Assert.That((names.Count, words.Count), Is.EqualTo((300, 1_200)));
        }

        await SetBack();
        await using var again = Open();
        Assert.That(await Names(again), Is.EqualTo(names));
        Assert.That(await Words(again), Is.EqualTo(words));
    }

    private static async Task<List<Reference>> Names(IGraphStore store) =>
        [.. (await store.AllRecords(new(RecordKind.Person) { Query = Contract.Search.Words("name ea"), Sort = RecordSort.Name })).Select(document => document.Reference)];

    private static async Task<List<Reference>> Words(IGraphStore store) =>
        [.. (await store.AllClaims(new(new() { Query = Contract.Search.Words("rain \"rain's word\"") }))).Select(document => document.Reference)];

    private Task SetBack()
    {
        using var beside = OpenBeside();
        Execute(beside, EarlierSchemas.BackToTheSixth);
        return Task.CompletedTask;
    }
}
