namespace ClaimGraph.ApiTests.Hostile;

/// <summary>Hostile text in queries, paths and headers is only ever text.</summary>
internal sealed class HostileQueryTests : ApiFixture
{
    private static readonly string[] Searched = ["people", "institutions", "countries", "topics", "sources", "claims"];

    private static readonly string[] Filters =
        ["speaker", "institution", "country", "about", "topic", "source", "publisher", "kind", "form", "saidFrom", "recordedTo", "facets",
            "cursor", "sort"];

    [TestCaseSource(nameof(Searched))]
    public async Task A_search_takes_it_for_words_or_refuses_it(string collection)
    {
        foreach (var text in HostileTexts.All)
        {
            var answer = await Get($"/api/v1/{collection}?count=true&q={Uri.EscapeDataString(text)}");
            if (answer.Status == 400)
                answer.RequireProblem(400, "invalid-parameter", "q");
            else
                Assert.That(answer.Status, Is.EqualTo(200), $"{text}: {answer.Text}");
        }
    }

    [Test]
    public async Task A_query_of_ten_thousand_words_is_refused()
    {
        foreach (var words in new[] { "word ", "\"a b\" ", "-a ", "abc* " })
            (await Get($"/api/v1/claims?q={Uri.EscapeDataString(string.Concat(Enumerable.Repeat(words, 10_000)))}"))
                .RequireProblem(400, "invalid-parameter", "q");
    }

    [TestCase("a ")]
    [TestCase("russia ")]
    [TestCase("abc* ")]
    [TestCase("\"a b\" ")]
    [TestCase("a -b ")]
    [TestCase("中")]
    [TestCase("((((\"")]
    public async Task The_longest_query_is_answered_or_refused(string words)
    {
        var query = string.Concat(Enumerable.Repeat(words, 1000))[..1000];

        Assert.That((await Get($"/api/v1/claims?q={Uri.EscapeDataString(query)}")).Status, Is.AnyOf(200, 400, 503));
    }

    [Test]
    public async Task A_filter_takes_it_for_a_value_or_refuses_it()
    {
        foreach (var text in HostileTexts.All)
            foreach (var filter in Filters)
                Assert.That((await Get($"/api/v1/claims?{filter}={Uri.EscapeDataString(text)}")).Status, Is.AnyOf(200, 400),
                    $"{filter}={text}");
    }

    [Test]
    public async Task A_path_takes_it_for_an_id_nobody_has()
    {
        foreach (var text in HostileTexts.All)
            foreach (var address in new[] { "people/{0}", "claims/{0}", "links/{0}", "people/{0}/claims", "sources/{0}/text",
                "claims/{0}/history" })
                Assert.That((await Get("/api/v1/" + string.Format(null, address, Uri.EscapeDataString(text)))).Status, Is.AnyOf(404, 405),
                    text);
    }

    [Test]
    public async Task A_header_takes_it_for_a_value_or_refuses_it()
    {
        foreach (var text in HostileTexts.All.Where(text => !text.AsSpan().ContainsAny('\r', '\n')))
            foreach (var header in new[] { "If-Match", "If-None-Match", "X-Actor", "Idempotency-Key", "Accept", "Range",
                "Accept-Encoding" })
            {
                Assert.That((await Get("/api/v1/countries/CN", (header, text))).Status, Is.AnyOf(200, 304), $"{header}: {text}");
                Assert.That((await Put("/api/v1/countries/CN", "{}", (header, text))).Status, Is.AnyOf(400, 412, 428), $"{header}: {text}");
            }
    }
}
