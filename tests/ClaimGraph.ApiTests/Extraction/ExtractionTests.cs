using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Extraction;

/// <summary>Statements read out of texts, pages and kept texts, with what the seeds have on record of them.</summary>
internal sealed class ExtractionTests : ApiFixture
{
    private const string Printed = "“The US system is more run by the USA, it is not equal, it is not turned on,” said Wang Yiwei, a professor. He added that 😀 nobody was asked.";

    [Test]
    public async Task The_example_answers_as_it_is_described()
    {
        var answer = await Extract(Example("extraction-request"));

        Assert.That(JsonNode.DeepEquals(answer, JsonNode.Parse(Example("extraction"))), Is.True, answer.ToJsonString());
    }

    [Test]
    public async Task A_statement_comes_with_who_is_on_record_and_what_was_recorded_of_it()
    {
        var candidates = (await Extract(Of("text", Printed)))["candidates"]!.AsArray();

        Assert.That(candidates, Has.Count.EqualTo(2));
        var first = candidates[0]!;
        Assert.That((string?)first["speaker"]!["matches"]![0]!["reference"], Is.EqualTo("person:wang-yiwei"));
        Assert.That((string?)first["claim"]!["speaker"]!["id"], Is.EqualTo("wang-yiwei"));
        Assert.That((string?)first["already"]!["verdict"], Is.EqualTo("exact"), first.ToJsonString());
        Assert.That((string?)first["already"]!["claim"], Does.StartWith("claim:"));
        Assert.That((string?)candidates[1]!["speaker"]!["name"], Is.EqualTo("Wang Yiwei"));
        Assert.That((string?)candidates[1]!["speaker"]!["resolvedFrom"], Is.Not.Null);
        var words = (string)candidates[1]!["spans"]![0]!["text"]!;
        var runes = Printed.EnumerateRunes().Skip((int)candidates[1]!["spans"]![0]!["start"]!).Take(words.EnumerateRunes().Count());
        Assert.That(string.Concat(runes), Is.EqualTo(words));
    }

    [Test]
    public async Task The_claim_of_a_candidate_can_be_posted_as_it_is()
    {
        var answer = await Extract(Of("text", "“The harbour will open in spring,” said Tessa Quill, head of the Port Office of Lowmere."));

        var posted = await Post("/api/v1/claims", answer["candidates"]![0]!["claim"]!.ToJsonString());

        Assert.That(posted.Status, Is.EqualTo(201), posted.Text);
    }

    [Test]
    public async Task Of_a_page_the_answer_holds_the_text_that_was_read()
    {
        var answer = await Extract(Of("html", "<nav>“Menu,” said Nobody Else.</nav><article><p>“It is over,” said <b>John Smith</b>.</p></article>"));

        Assert.That((string?)answer["text"]!["content"], Is.EqualTo("“It is over,” said John Smith."));
        Assert.That(answer["candidates"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_text_kept_of_a_source_is_read_and_its_claims_name_the_source()
    {
        var made = await Post("/api/v1/sources", """{ "title": "A page", "kind": "article", "lang": "en", "url": "https://example.org/extracted" }""");
        var id = (string)made.Body["id"]!;
        var without = await Post("/api/v1/extract", Of("source", id));
        using (var text = Json("“It is over,” said John Smith."u8.ToArray(), "text/plain"))
            await Send(HttpMethod.Put, $"/api/v1/sources/{id}/text", text);

        var answer = await Extract(Of("source", $"source:{id}"));

        without.RequireProblem(422, "rule-broken", "source");
        Assert.That((string?)answer["candidates"]![0]!["claim"]!["quotations"]![0]!["source"]!["id"], Is.EqualTo(id));
        (await Post("/api/v1/extract", Of("source", "nothing"))).RequireProblem(404, "not-found");
    }

    [TestCase("{}", 400, "invalid-document", "text")]
    [TestCase("""{ "text": "a", "html": "b" }""", 400, "invalid-document", "text")]
    [TestCase("""{ "text": " " }""", 400, "invalid-document", "text")]
    [TestCase("""{ "text": "%PDF-1.7 and so on" }""", 400, "invalid-document", "text")]
    [TestCase("""{ "text": "a", "lang": "not a tag" }""", 400, "invalid-document", "lang")]
    [TestCase("""{ "texts": "a" }""", 400, "invalid-document", "texts")]
    [TestCase("""{ "html": "<script>a</script>" }""", 422, "rule-broken", "html")]
    public async Task What_cannot_be_read_is_refused(string body, int status, string code, string place) =>
        (await Post("/api/v1/extract", body)).RequireProblem(status, code, place);

    [Test]
    public async Task Pages_built_to_take_long_are_refused_at_once()
    {
        (await Post("/api/v1/extract", Of("html", string.Concat(Enumerable.Repeat("<div>", 100_000))))).RequireProblem(422, "rule-broken", "html");
        (await Post("/api/v1/extract", Of("html", $"<p {string.Concat(Enumerable.Repeat("a ", 100_000))}>x"))).RequireProblem(422, "rule-broken", "html");
        Assert.That((await Post("/api/v1/extract", Of("html", new string('a', 6 << 20)))).Status, Is.EqualTo(400).Or.EqualTo(413));
    }

    [TestCase("\"", 50_000)]
    [TestCase("word ", 40_000)]
    [TestCase("“", 1_000)]
    [TestCase("no capital letter here. ", 100)]
    public async Task Texts_without_any_statement_have_an_answer(string piece, int times)
    {
        var answer = await Extract(Of("text", string.Concat(Enumerable.Repeat(piece, times))));

        Assert.That(answer["candidates"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Nothing_is_recorded_by_reading()
    {
        var before = await Talk.Everything();
        await Extract(Of("text", "“Never seen before,” said Quentin Unheard, a stranger."));

        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    private static string Example(string name) => File.ReadAllText(Repository.PathOf($"src/ClaimGraph.Api/Http/OpenApi/Examples/{name}.json"));

    private static string Of(string field, string value) => new JsonObject { [field] = value }.ToJsonString();

    private async Task<JsonNode> Extract(string body)
    {
        var answer = await Post("/api/v1/extract", body);
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        return answer.Body;
    }
}
