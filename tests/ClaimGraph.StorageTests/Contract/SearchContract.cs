using System.Text.Json;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Search;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Words looked for in claims: what matches is fixed to the claim, and nothing typed is ever run.</summary>
public sealed class SearchContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly string[] Hostile =
    [
        "rain\" OR \"1\"=\"1", "'; DROP TABLE claim; --", "rain* NEAR(rain snow, 5)", "text:rain", "{text speaker}: rain", "^rain", "rain AND NOT snow",
        "rain OR snow", "(rain", "rain)", "rain~2", "rain^4", "[a TO z] rain", "/rai.*/", "rain && snow", "rain || snow", "!rain", "+rain -", "rain:*",
        "MATCH rain", "rain\\", "\\\"rain", "rain ? *", "`rain`", "$rain", "{{rain}}", "<b>rain</b>", "rain%", "_rain_", "rain\u200D\u202Esnow", "\uFFFFrain",
        "rain\tsnow\r\nhail", "RETURN rain MATCH (n) DETACH DELETE n", "\"\" rain", "\"rain", "rain\"\"", "- rain", "--rain rain", "rain NOT", "NEAR rain",
    ];

    [Test]
    public Task What_matches_is_what_the_query_means() => Beside.OnGraphs(Subject, beside =>
        GeneratedQuery.Any.SampleAsync(
            async query =>
            {
                var (listed, expected) = await beside.ClaimsAsync(new(new() { Query = query }));
                Assert.That(listed, Is.EqualTo(expected), query.ToString());
            },
            iter: 60, threads: 1));

    [Test]
    public Task Ranked_matches_are_the_same_matches() => Beside.OnGraphs(Subject, beside =>
        Gen.Select(GeneratedFilter.Mixed, GeneratedQuery.Any, Gen.OneOf(2, 7, 200)).SampleAsync(
            async (filter, query, size) =>
            {
                var (listed, expected) = await beside.ClaimsAsync(new(filter with { Query = query }, ClaimSort.Relevance), size);
                Assert.That(listed, Is.EquivalentTo(expected), $"{query}, pages of {size}");
            },
            iter: 40, threads: 1));

    // Named in plain letters: a runner cannot ask for a name that XML cannot hold.
    private static IEnumerable<TestCaseData> HostileCases =>
        Hostile.Select(typed => new TestCaseData(typed).SetArgDisplayNames(JsonSerializer.Serialize(typed)));

    [TestCaseSource(nameof(HostileCases))]
    public async Task Nothing_typed_is_run(string typed)
    {
        // Texts that read alike are the same claim.
        string[] mixed = ["rain", "snow and rain", "rain OR snow", "snow", "drop table claim", typed];
        var texts = mixed.DistinctBy(WordingKey.Of).ToList();
        foreach (var text in texts)
            await Record(Statement.By("Ada").Saying(text));
        if (!SearchQuery.TryParse(typed, out var query, out _))
            return;

        var matches = (await Claims(new ClaimFilter { Query = query })).Select(claim => Json.Of(claim)["text"]);

        Assert.That(matches, Is.EquivalentTo(texts.Where(text => query.Matches(SearchText.Indexed(text)))));
        Assert.That((await Ids(new())).Count, Is.EqualTo(texts.Count));
    }

    [Test]
    public async Task As_many_terms_as_a_query_may_hold_are_looked_for()
    {
        var words = Enumerable.Range(0, SearchQuery.MaxTerms).Select(number => $"word{number}").ToList();
        var all = await Record(Statement.By("Ada").Saying(string.Join(' ', words)));
        await Record(Statement.By("Ada").Saying(string.Join(' ', words.Skip(1))));

        Assert.That(await Ids(new() { Query = Search.Words(string.Join(' ', words)) }), Is.EqualTo(new[] { all.Id }));
    }

    [TestCase("rain")]
    [TestCase("umbrella")]
    [TestCase("lukyanov")]
    [TestCase("\"head of the council\"")]
    [TestCase("rain umbrella lukyanov council")]
    public async Task Words_are_looked_for_in_the_claim_and_in_what_was_printed_of_it(string typed)
    {
        var claim = await Record(Statement.By("Ada").Saying("It will rain.").Quoted(
            new() { Text = "Take an umbrella.", Form = QuotationForm.Direct, Source = Statement.Article("Snow"), NameAsStated = "F. Lukyanov" },
            new() { Text = "Rain", Form = QuotationForm.Direct, Source = Statement.Article("Hail"), TitleAsStated = "head of the Council" }));

        Assert.That(await Ids(new() { Query = Search.Words(typed) }), Is.EqualTo(new[] { claim.Id }));
    }

    [TestCase("ada")]
    [TestCase("snow")]
    [TestCase("weather")]
    public async Task Names_and_titles_of_other_records_are_not_part_of_a_claim(string typed)
    {
        await Record(Statement.By("Ada").Saying("It will rain.").About(Statement.Topic("Weather")).In(Statement.Article("Snow")));

        Assert.That(await Ids(new() { Query = Search.Words(typed) }), Is.Empty);
    }

    [TestCase("\"rain take\"")]
    [TestCase("\"umbrella f\"")]
    [TestCase("\"lukyanov head\"")]
    [TestCase("\"council rain\"")]
    public async Task A_phrase_never_reaches_from_one_text_into_the_next(string typed)
    {
        await Record(Statement.By("Ada").Saying("It will rain").Quoted(
            new QuotationDescriptionOf("Take an umbrella", "F. Lukyanov", "head of the Council").In(Statement.Article("A")),
            new QuotationDescriptionOf("Rain", null, null).In(Statement.Article("B"))));

        Assert.That(await Ids(new() { Query = Search.Words(typed) }), Is.Empty);
    }

    [TestCase("习近平", "习近平主席访问俄罗斯。")]
    [TestCase("近平", "习近平主席访问俄罗斯。")]
    [TestCase("俄罗斯 访问", "习近平主席访问俄罗斯。")]
    [TestCase("サミット", "首脳会談（サミット）を開く")]
    [TestCase("정상", "정상회담이 열렸다")]
    [TestCase("россия*", "Российская Федерация, РОССИЯ")]
    [TestCase("strasse", "Die Straße ist naß")]
    [TestCase("lukjanow", "Łukjanow!")]
    [TestCase("obrien", "said O’Brien")]
    [TestCase("O'Brien", "said OBrien")]
    [TestCase("brien", "said O’Brien")]
    [TestCase("Washington", "regardless of Washington’s efforts")]
    [TestCase("Washingtons", "regardless of Washington’s efforts")]
    [TestCase("Washington's", "regardless of Washington’s efforts")]
    [TestCase("\"regardless of Washington\"", "regardless of Washington’s efforts")]
    [TestCase("\"of Washington's efforts\"", "regardless of Washington’s efforts")]
    [TestCase("\"of Washingtons efforts\"", "regardless of Washington’s efforts")]
    [TestCase("\"we don't know\"", "We dont know.")]
    [TestCase("\"Europe de l'Est\" -\"Europe de l'Ouest\"", "toute l’Europe de l’Est")]
    [TestCase("Ivoire", "la Côte d'Ivoire")]
    [TestCase("\"Tayyip Erdoğan\"", "Recep Tayyip Erdoğan’ın sözleri")]
    [TestCase("ภาษี", "เราจะไม่ขึ้นภาษีในปีนี้")]
    [TestCase("\"ไม่ขึ้นภาษี\"", "เราจะไม่ขึ้นภาษีในปีนี้")]
    [TestCase("ພາສີ", "ພວກເຮົາຈະບໍ່ຂຶ້ນພາສີ")]
    [TestCase("ពន្ធ", "យើងនឹងមិនដំឡើងពន្ធទេ")]
    [TestCase("အခွန်", "ကျွန်ုပ်တို့ အခွန်မတိုးပါ")]
    [TestCase("𠀀", "字𠀀字")]
    public async Task Words_of_every_script_are_found(string typed, string text)
    {
        var claim = await Record(Statement.By("Ada").Saying(text));
        await Record(Statement.By("Ada").Saying("Something else, 平近习."));

        Assert.That(await Ids(new() { Query = Search.Words(typed) }), Is.EqualTo(new[] { claim.Id }));
    }

    [TestCase("ภาษี", "เขาพูดหลายภาษา")]
    [TestCase("\"of Washington efforts\"", "regardless of Washington’s efforts")]
    [TestCase("\"vive l'Europe\"", "Vive Europe !")]
    [TestCase("efforts -Washington", "regardless of Washington’s efforts")]
    [TestCase("efforts -\"of Washington's efforts\"", "regardless of Washington’s efforts")]
    public async Task Other_words_are_not(string typed, string text)
    {
        await Record(Statement.By("Ada").Saying(text));

        Assert.That(await Ids(new() { Query = Search.Words(typed) }), Is.Empty);
    }

    [TestCase("China", "China's Ministry of Commerce")]
    [TestCase("\"ministry of\"", "China's Ministry of Commerce")]
    [TestCase("Europe", "Institut de l’Europe")]
    [TestCase("obrien", "Conan O'Brien")]
    public async Task Names_are_found_by_words_that_an_apostrophe_divides(string typed, string name)
    {
        var institution = await Record(Statement.Institution(name));
        await Record(Statement.Institution("Something else"));

        var found = await Records(new(RecordKind.Institution) { Query = Search.Words(typed) });

        Assert.That(found.Select(document => document.Reference), Is.EqualTo(new[] { institution }));
    }

    [Test]
    public async Task Chinese_characters_match_in_their_order_only()
    {
        await Record(Statement.By("Ada").Saying("平近习"));

        Assert.That(await Ids(new() { Query = Search.Words("习近平") }), Is.Empty);
    }

    [Test]
    public async Task An_edited_text_is_found_by_its_new_words_only()
    {
        var claim = await Record(Statement.By("Ada").Saying("It rains."));
        await Accept(new Replace(claim, Statement.By("Ada").Saying("It snows."), 1), Disposition.Updated);

        Assert.That(await Ids(new() { Query = Search.Words("snows") }), Is.EqualTo(new[] { claim.Id }));
        Assert.That(await Ids(new() { Query = Search.Words("rains") }), Is.Empty);
        Assert.That(await Ids(new() { Query = Search.Words("it -snows") }), Is.Empty);
    }

    [Test]
    public async Task Ranked_pages_say_by_what_they_are_ordered()
    {
        for (var number = 0; number < 5; number++)
            await Record(Statement.By("Ada").Saying($"rain {number}"));

        var page = await Store.ListClaimsAsync(
            new(new() { Query = Search.Words("rain") }, ClaimSort.Relevance), new(2), CancellationToken.None);

        Assert.That(page.SortedBy, Is.EqualTo(ClaimSort.Relevance).Or.EqualTo(ClaimSort.SaidOn));
        Assert.That(page.Items, Has.Count.EqualTo(2));
    }

    /// <summary>A quotation as printed.</summary>
    private sealed record QuotationDescriptionOf(string Text, string? Name, string? Title)
    {
        public Documents.QuotationDescription In(Documents.SourceDescription source) =>
            new() { Text = Text, Form = QuotationForm.Direct, Source = source, NameAsStated = Name, TitleAsStated = Title };
    }
}
