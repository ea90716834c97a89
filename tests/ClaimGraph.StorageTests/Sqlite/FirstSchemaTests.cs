using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>A file that was made before there were lookups answers them as a new one does.</summary>
public sealed class FirstSchemaTests : SqliteFileFixture
{
    private static readonly string?[] Bounds = [null, "2024", "2024-02", "2024-02-10", "9999", "9999-12", "0001-01"];
    private static readonly string[] Days = ["2023-12-31", "2024", "2024-02", "2024-02-10", "2024-02-11", "2024-03", "2024-12-31", "9999-12-31"];

    [Test]
    public async Task Neighbours_are_counted_as_before()
    {
        List<string> before;
        await using (var store = Open())
        {
            await FillAsync(store);
            before = await NeighborsAsync(store);
            Assert.That(before, Has.Some.Contains("ABOUT").And.Some.Contains("MADE").And.Some.Contains("CONTRADICTS"));
        }

        MakeFirst();

        await using var again = Open();
        Assert.That(await NeighborsAsync(again), Is.EqualTo(before));
    }

    [Test]
    public async Task What_is_certain_is_certain_as_before()
    {
        List<string> before;
        await using (var store = Open())
        {
            await FillAsync(store);
            before = await CertainAsync(store);
            Assert.That(before, Has.Count.GreaterThan(20).And.Count.LessThan(Bounds.Length * Bounds.Length * Days.Length));
        }

        MakeFirst();

        await using var again = Open();
        Assert.That(await CertainAsync(again), Is.EqualTo(before));
    }

    [Test]
    public async Task Counts_go_on_where_they_were()
    {
        await using (var store = Open())
            await FillAsync(store);
        MakeFirst();
        await using var again = Open();
        var (count, claim) = (await CountAboutAsync(again), await Record(again, Statement.By("Eve").About(Statement.Country("CN"))));

        Assert.That(await CountAboutAsync(again), Is.EqualTo(count + 1));
        await again.WriteAsync([new(new Delete(claim, null), "tester")], CancellationToken.None);
        Assert.That(await CountAboutAsync(again), Is.EqualTo(count));
    }

    /// <summary>People with every period, who speak on every day; and two claims that contradict each other.</summary>
    private static async Task FillAsync(IGraphStore store)
    {
        var number = 0;
        foreach (var from in Bounds)
            foreach (var until in Bounds.Where(until => from is null || until is null || string.CompareOrdinal(from[..4], until[..4]) <= 0))
            {
                var person = Statement.Person($"Person {++number}");
                var working = person.Working(Statement.Institution("Bureau").BasedIn("GB"), from: from, until: until);
                foreach (var day in Days)
                    await Record(store, Statement.By(number == 1 && day != Days[0] ? person : working).On(day).About(Statement.Country("CN")));
            }

        var (one, other) = (await Record(store, Statement.By("Ada").Saying("Yes.")), await Record(store, Statement.By("Ada").Saying("No.")));
        await store.WriteAsync(
            [new(new RecordLink(new() { From = one, Type = EdgeType.Contradicts, To = other }), "tester")], CancellationToken.None);
    }

    private void MakeFirst()
    {
        using var beside = OpenBeside();
        Execute(beside, EarlierSchemas.BackToTheFirst);
    }

    private static async Task<List<string>> NeighborsAsync(IGraphStore store)
    {
        var answers = new List<string>();
        foreach (var kind in (RecordKind[])[RecordKind.Person, RecordKind.Institution, RecordKind.Country])
            foreach (var record in await store.AllRecords(new(kind)))
                answers.Add(Describe((await store.ListNeighborsAsync(new(record.Reference), new(), CancellationToken.None))!));
        foreach (var claim in await store.AllClaims(new(new() { Speaker = new(RecordKind.Person, "ada") })))
            answers.Add(Describe((await store.ListNeighborsAsync(new(claim.Reference), new(), CancellationToken.None))!));
        return answers;

        static string Describe(Neighborhood around) => $"{around.Of.Id}: "
            + string.Join(", ", around.Groups.Select(group => $"{group.Count} {WireNames<EdgeType>.Of(group.Type)} {group.Direction}"));
    }

    private static async Task<List<string>> CertainAsync(IGraphStore store) =>
        [.. (await store.AllClaims(new(new() { SpeakersAt = new(RecordKind.Country, "GB"), IsCertain = true }))).Select(claim => claim.Reference.Id)];

    private static async Task<long> CountAboutAsync(IGraphStore store) =>
        (await store.ListNeighborsAsync(new(new(RecordKind.Country, "CN"), EdgeType.About), new(), CancellationToken.None))!.Groups[0].Count;
}
