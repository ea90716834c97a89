using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Words looked for in sources: in their titles, and in the texts that they have now.</summary>
public sealed class SourceSearchContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private const int Many = 1_200;
    private const int Batch = 300;

    // In the order of recording, which is neither that of names nor that of ids.
    private static readonly List<int> Numbers = [.. Enumerable.Range(0, Many).Select(number => number * 7919 % Many)];

    private static readonly Gen<WriteOperation[]> Texts = Gen.Select(Gen.Int[0, GeneratedGraph.Sources - 1], GeneratedGraph.Text, GeneratedGraph.Text)
        .Select((index, title, text) => new WriteOperation[]
        {
            new Replace(new(RecordKind.Source, GeneratedGraph.IdOfSource(index)), Statement.Article(title), null),
            new KeepSourceText(GeneratedGraph.IdOfSource(index), text, null),
        })
        .Array[12].Select(writes => writes.SelectMany(write => write).ToArray());

    [TestCase("mayor", "text")]
    [TestCase("quarry", "both", "title")]
    [TestCase("quarry report", "title")]
    [TestCase("quarry flooded", "both")]
    [TestCase("mayor report")]
    [TestCase("\"was flooded\"", "both")]
    [TestCase("\"quarry was flooded\"", "both")]
    [TestCase("\"flooded was\"")]
    [TestCase("quarr*", "both", "title")]
    [TestCase("flood*", "both")]
    [TestCase("the-qua*", "both", "title")]
    [TestCase("the-flo*")]
    public async Task A_source_is_found_when_its_title_or_its_text_holds_all_the_words_and_found_once(string typed, params string[] found)
    {
        await Keep("title", "A report from the Quarry", "Nobody came.");
        await Keep("text", "Elections", "The mayor: “We shall win.”");
        await Keep("both", "Quarry", "Yesterday, the QUARRY was flooded.");
        await Keep("none", "Weather", null);

        Assert.That(await Found(typed), Is.EqualTo(found));
    }

    [TestCase("harbour -strike", "plain")]
    [TestCase("harbour -\"on strike\"", "plain", "titled")]
    [TestCase("harbour -str*", "plain")]
    [TestCase("harbour -the-str*", "both", "plain", "texted")]
    [TestCase("harbour -on-str*", "plain", "titled")]
    [TestCase("harbour -pilots -strike", "plain")]
    [TestCase("harbour -crane", "both", "texted", "titled")]
    [TestCase("crane -harbour")]
    [TestCase("pilots -harbour")]
    public async Task What_is_excluded_stands_neither_in_the_title_nor_in_the_text(string typed, params string[] found)
    {
        await Keep("titled", "The strike", "The harbour is closed.");
        await Keep("texted", "The harbour", "The pilots are on strike.");
        await Keep("both", "Harbour on strike", "On strike: pilots of the harbour.");
        await Keep("plain", "Harbour", "A crane of the harbour.");

        Assert.That(await Found(typed), Is.EqualTo(found));
    }

    [Test]
    public async Task Titles_without_letters_exclude_nothing()
    {
        await Keep("signs", "… ?!", "The harbour is closed.");

        Assert.That(await Found("harbour"), Is.EqualTo(new[] { "signs" }));
        Assert.That(await Found("harbour -strike"), Is.EqualTo(new[] { "signs" }));
        Assert.That(await Found("harbour -closed"), Is.Empty);
    }

    [Test]
    public async Task Only_the_text_that_a_source_has_now_is_looked_into()
    {
        await Keep("a", "Weather", "It rained.");
        await Keep("a", "Weather", "It snowed.");
        Assert.That(await Found("rained"), Is.Empty);
        Assert.That(await Found("snowed"), Is.EqualTo(new[] { "a" }));
        Assert.That(await Found("weather -rained"), Is.EqualTo(new[] { "a" }));

        await Keep("a", "Weather", "It rained.");
        Assert.That(await Found("rained"), Is.EqualTo(new[] { "a" }));
        Assert.That(await Found("snowed"), Is.Empty);

        await Keep("a", "Weather", "… ?!");
        Assert.That(await Found("rained"), Is.Empty);
        Assert.That(await Found("weather -rained"), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public async Task A_deleted_source_is_not_found_and_an_edited_one_is()
    {
        await Keep("deleted", "Weather", "It rained.");
        await Keep("edited", "Weather", "It rained.");
        await Accept(new Delete(new(RecordKind.Source, "deleted"), null), Disposition.Deleted);
        var renamed = Statement.Article("Climate") with { Status = RecordStatus.Retracted };
        await Accept(new Replace(new(RecordKind.Source, "edited"), renamed, null), Disposition.Updated);

        Assert.That(await Found("rained"), Is.EqualTo(new[] { "edited" }));
        Assert.That(await Found("weather"), Is.Empty);
        Assert.That(await Found("rained -climate"), Is.Empty);
        Assert.That(await Listed(new(RecordKind.Source) { Query = Search.Words("rained"), Status = RecordStatus.Retracted }), Is.EqualTo(new[] { "edited" }));
        Assert.That(await Listed(new(RecordKind.Source) { Query = Search.Words("rained"), Status = RecordStatus.Active }), Is.Empty);
    }

    [TestCase("习近平", "han")]
    [TestCase("近平", "han")]
    [TestCase("俄罗斯 访问", "han")]
    [TestCase("平近习")]
    [TestCase("戦争", "japanese")]
    [TestCase("สันติภาพ", "thai")]
    [TestCase("Ecole", "french")]
    [TestCase("Europe", "french")]
    [TestCase("l'Europe", "french")]
    [TestCase("l'Eur*", "french")]
    [TestCase("\"l'Europe de l'Est\"", "french")]
    [TestCase("école -l'Europe")]
    [TestCase("école -l'Eur*")]
    [TestCase("école -d'Europe", "french")]
    [TestCase("Brien", "irish")]
    [TestCase("O'Brien", "irish", "joined")]
    [TestCase("O’Bri*", "irish", "joined")]
    [TestCase("OBrien", "joined")]
    public async Task Words_of_every_script_are_found_and_those_that_an_apostrophe_divides(string typed, params string[] found)
    {
        await Keep("han", "Visit", "习近平主席访问俄罗斯。");
        await Keep("japanese", "Peace", "戦争に反対する。");
        await Keep("thai", "Peace", "เขากล่าวว่าสันติภาพที่ยั่งยืน");
        await Keep("french", "L'école", "Toute l’Europe de l’Est.");
        await Keep("irish", "Interview", "Mr O’Brien said so.");
        await Keep("joined", "Interview", "Mr OBrien said so.");

        Assert.That(await Found(typed), Is.EqualTo(found));
    }

    [Test]
    public async Task Texts_are_not_looked_into_for_other_records_and_not_for_what_a_source_quotes()
    {
        await Record(Statement.Person("Harbour"));
        await Record(Statement.By("Ada").Saying("It rains.").In(Statement.Article("Weather").WithId("a"), "rain"));
        await Accept(new KeepSourceText("a", "The harbour is closed.", null));

        Assert.That(await Found("harbour"), Is.EqualTo(new[] { "a" }));
        Assert.That(await Listed(new(RecordKind.Person) { Query = Search.Words("closed") }), Is.Empty);
        Assert.That(await Ids(new() { Query = Search.Words("harbour") }), Is.Empty);
        Assert.That(await Found("rain"), Is.Empty);
    }

    [Test]
    public async Task Few_and_many_are_found_in_every_order_page_by_page()
    {
        foreach (var part in Numbers.Chunk(Batch))
        {
            await WriteAll(part.SelectMany(number => new WriteOperation[]
            {
                new RecordSource(Statement.Article($"Harbour {number / 3}").WithId($"s{number:D4}")),
                new KeepSourceText($"s{number:D4}", number % 5 == 0 ? "The pilots of the harbour." : "The clerks of the harbour.", null),
            }));
            Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await Keep("other", "Other", "Nothing of the sort.");
        await AssertPages("harbour", _ => true, size: 190);
        await AssertPages("harbour -pilots", number => number % 5 != 0, size: 190);
        await AssertPages("pilots", number => number % 5 == 0, size: 7);
        await AssertPages("clerks -the-pil* -\"harbour 1\"", number => number % 5 != 0 && number / 3 != 1, size: 190);
    }

    [Test]
    public Task What_is_found_is_what_the_query_means() => Beside.OnGraphs(Subject, async beside =>
    {
        await Texts.SampleAsync(texts => beside.WriteAsync(texts), iter: 1, threads: 1);
        await Gen.Select(GeneratedQuery.Any, Gen.Enum<RecordSort>(), Gen.Bool, Gen.OneOf(1, 2, 200)).SampleAsync(
            async (words, sort, descending, size) =>
            {
                var query = new RecordQuery(RecordKind.Source) { Query = words, Sort = sort, Descending = descending };
                var expected = (await beside.Oracle.AllRecords(query)).Select(source => source.Reference).ToList();

                Assert.That((await beside.Store.AllRecords(query, size)).Select(source => source.Reference), Is.EqualTo(expected), $"{words} {sort}");
                Assert.That((await beside.Store.CountAsync(query, default)).Value, Is.EqualTo(expected.Count), words.ToString());
            },
            iter: 60, threads: 1);
    }, claims: 30);

    /// <summary>Checks all orders, and the count.</summary>
    private async Task AssertPages(string typed, Func<int, bool> isFound, int size)
    {
        foreach (var sort in Enum.GetValues<RecordSort>())
        {
            var ordered = sort == RecordSort.Name
                ? Numbers.OrderBy(number => $"harbour {number / 3}", StringComparer.Ordinal)
                : Numbers.OrderBy(number => Numbers.IndexOf(number) / Batch);
            var ids = ordered.ThenBy(number => number).Where(isFound).Select(number => $"s{number:D4}").ToList();
            var query = new RecordQuery(RecordKind.Source) { Query = Search.Words(typed), Sort = sort };

            Assert.That(await Listed(query, size), Is.EqualTo(ids), $"{typed} {sort}");
            Assert.That(await Listed(query with { Descending = true }, size), Is.EqualTo(Enumerable.Reverse(ids)), $"{typed} {sort}, descending");
            Assert.That(await Store.CountAsync(query, CancellationToken.None), Is.EqualTo(new MatchCount(ids.Count, IsLowerBound: false)), typed);
        }
    }

    private async Task Keep(string id, string title, string? text)
    {
        if (!await IsThere(new(RecordKind.Source, id)))
            await Accept(new RecordSource(Statement.Article(title).WithId(id)), Disposition.Created);
        if (text is not null)
            await Accept(new KeepSourceText(id, text, null));
    }

    /// <summary>The ids of what is found, in their own order.</summary>
    private async Task<IEnumerable<string>> Found(string typed)
    {
        var query = new RecordQuery(RecordKind.Source) { Query = Search.Words(typed) };
        var found = await Listed(query);
        Assert.That((await Store.CountAsync(query, CancellationToken.None)).Value, Is.EqualTo(found.Count), typed);
        return found.Order(StringComparer.Ordinal);
    }

    private async Task<List<string>> Listed(RecordQuery query, int size = Limits.LargestPage) =>
        [.. (await Records(query, size)).Select(record => record.Reference.Id)];
}
