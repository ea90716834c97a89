using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract.Tracing;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>A file that was made before there was tracing is as one that was made today.</summary>
public sealed class SecondSchemaTests : SqliteFileFixture
{
    private static readonly Reference Article = new(RecordKind.Source, "article");

    [Test]
    public async Task It_gets_the_shingles_of_all_its_claims()
    {
        await using (var store = Open())
        {
            await Fill(store, 2_500);
            await Record(store, Statement.By("Ada").Saying("!?").In(Statement.Article("Signs"), "..."));
            await Record(store, Statement.By("Ada").Saying("Rain falls.").In(Statement.Article("Weather"), "Heavy rain falls"));
            var gone = await Record(store, Statement.By("Ada").Saying("Snow falls."));
            await Write(store, new Delete(gone, null));
        }

        var before = Indexed();
        Assert.That(before, Has.Count.GreaterThan(5_000));

        SetBack(EarlierSchemas.BackToTheSecond);
        await Open().DisposeAsync();

        Assert.That(Indexed(), Is.EqualTo(before));
    }

    [TestCase(EarlierSchemas.BackToTheThird)]
    [TestCase(EarlierSchemas.BackToTheFourth)]
    [TestCase(EarlierSchemas.BackToTheTenth)]
    public async Task A_file_of_a_later_schema_gets_them_text_by_text_and_by_speaker(string earlier)
    {
        await using (var store = Open())
        {
            await Fill(store, 1_200);
            await Record(store, Statement.By("Ada").Saying("Rain falls.").In(Statement.Article("Weather"), "Heavy rain falls").In(Statement.Article("Rain")));
        }

        var (before, sketches) = (Indexed(), Sketches());
        Assert.That(sketches, Has.Count.GreaterThan(1_200));

        SetBack(earlier);
        await Open().DisposeAsync();

        Assert.That(Indexed(), Is.EqualTo(before));
        Assert.That(Sketches(), Is.EqualTo(sketches));
    }

    [TestCase(EarlierSchemas.BackToTheSecond)]
    [TestCase(EarlierSchemas.BackToTheThird)]
    [TestCase(EarlierSchemas.BackToTheFourth)]
    [TestCase(EarlierSchemas.BackToTheSixth)]
    public async Task It_gets_the_schema_of_a_new_file(string earlier)
    {
        await Open().DisposeAsync();
        var fresh = Schema();

        SetBack(earlier);
        Assert.That(Schema(), Is.Not.EqualTo(fresh));
        await Open().DisposeAsync();

        Assert.That(Schema(), Is.EqualTo(fresh));
    }

    [Test]
    public async Task Claims_are_found_edited_and_deleted_as_in_a_new_file()
    {
        Reference claim;
        await using (var store = Open())
            claim = await Record(store, Statement.By("Ada").Saying("Heavy rain falls.").In(Statement.Article("Weather")));
        SetBack(EarlierSchemas.BackToTheSecond);
        await using var again = Open();
        Assert.That(await Sharing(again, "heavy rain"), Is.EqualTo(new[] { claim }));

        await Write(again, new Replace(claim, Statement.By("Ada").Saying("Heavy snow falls.").On("2025").ToClaimDocument(), 1));
        Assert.That(await Sharing(again, "heavy snow"), Is.EqualTo(new[] { claim }));

        await Write(again, new Delete(claim, null));
        Assert.That(await Sharing(again, "heavy rain"), Is.Empty);
        Assert.That(await Sharing(again, "heavy snow"), Is.Empty);
    }

    [Test]
    public async Task The_text_of_a_source_is_its_first_and_of_the_time_at_which_it_was_kept()
    {
        await using (var store = Open())
        {
            await Write(store, new RecordSource(Statement.Article("The Weather").WithId(Article.Id)));
            foreach (var text in (string[])["It rained.", "It snowed.", "It rained."])
                await KeepAfterAnHour(store, text);
            Clock.Advance(TimeSpan.FromHours(1));
            await Write(store, new Replace(Article, Statement.Article("Weather"), null));
            Assert.That(await Texts(store), Is.EqualTo(new[] { "13:00 It rained.", "14:00 It snowed.", "15:00 It rained." }));
        }

        SetBack(EarlierSchemas.BackToTheSecond);
        await using var again = Open();
        Assert.That(await Texts(again), Is.EqualTo(new[] { "15:00 It rained." }));

        await KeepAfterAnHour(again, "It rained.");
        await KeepAfterAnHour(again, "It froze.");
        Assert.That(await Texts(again), Is.EqualTo(new[] { "15:00 It rained.", "18:00 It froze." }));
        Assert.That((await again.FindSourceTextAsync(Article.Id, CancellationToken.None))!.Text, Is.EqualTo("It froze."));
    }

    [Test]
    public async Task The_time_of_a_text_is_known_of_a_source_that_names_another_since()
    {
        await using (var store = Open())
        {
            await Write(store, new RecordSource(Statement.Article("The Weather").WithId(Article.Id)));
            await KeepAfterAnHour(store, "It rained.");
            Clock.Advance(TimeSpan.FromHours(1));
            await Write(store, new Replace(Article, Statement.Article("Weather") with { TextSha256 = new('a', 64) }, null));
        }

        SetBack(EarlierSchemas.BackToTheSecond);
        await using var again = Open();
        Assert.That(await Texts(again), Is.EqualTo(new[] { "13:00 It rained." }));
    }

    private async Task KeepAfterAnHour(IGraphStore store, string text)
    {
        Clock.Advance(TimeSpan.FromHours(1));
        await Write(store, new KeepSourceText(Article.Id, text, null));
    }

    private static async Task<List<string>> Texts(IGraphStore store) =>
        [.. (await store.TextsOf(Article.Id))
            .Select(version => string.Create(CultureInfo.InvariantCulture, $"{version.KeptAt:HH:mm} {version.Text}"))];

    private static async Task<List<Reference>> Sharing(IGraphStore store, string text) =>
        [.. (await store.FindWordingAsync(new(Shingles.ToFind(text), 5), CancellationToken.None)).Select(match => match.Claim.Reference)];

    private static async Task Write(IGraphStore store, WriteOperation operation) =>
        Assert.That((await store.WriteAsync([new(operation, "tester")], CancellationToken.None))[0], Is.InstanceOf<Accepted>());

    private void SetBack(string text)
    {
        using var beside = OpenBeside();
        Execute(beside, text);
    }

    private List<string> Indexed()
    {
        using var beside = OpenBeside();
        return ShingleRows.Of(beside);
    }

    private List<string> Sketches()
    {
        using var beside = OpenBeside();
        return ShingleRows.OfSketches(beside);
    }

    private List<string> Schema()
    {
        using var beside = OpenBeside();
        using var command = beside.CreateCommand();
        command.CommandText = "SELECT coalesce(sql, name) FROM sqlite_schema";
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        texts.Sort(StringComparer.Ordinal);
        return texts;
    }
}
