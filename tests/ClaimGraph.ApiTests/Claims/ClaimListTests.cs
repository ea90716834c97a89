namespace ClaimGraph.ApiTests.Claims;

internal sealed class ClaimListTests : ApiFixture
{
    [TestCase("speaker=alexander-gabuev", 2)]
    [TestCase("speaker=person:alexander-gabuev", 2)]
    [TestCase("speaker=person:nobody-at-all", 0)]
    [TestCase("speaker=alexander-gabuev&kind=prediction", 1)]
    [TestCase("speaker=alexander-gabuev&form=direct", 1)]
    [TestCase("speaker=alexander-gabuev&about=country:CN&topic=us-hegemony", 2)]
    [TestCase("speaker=alexander-gabuev&about=country:CN&topic=no-such-topic", 0)]
    [TestCase("speaker=alexander-gabuev&saidFrom=2025-05&saidTo=2025-05-31", 2)]
    [TestCase("speaker=alexander-gabuev&saidFrom=2026", 0)]
    [TestCase("speaker=alexander-gabuev&recordedTo=2020-01-01T00:00:00Z", 0)]
    [TestCase("speaker=alexander-gabuev&status=retracted", 0)]
    [TestCase("institution=carnegie-russia-eurasia-center", 2)]
    [TestCase("q=%22American%20supremacy%22", 1)]
    public async Task Claims_are_chosen_by_any_mix_of_filters(string query, int expected)
    {
        var answer = await Get($"/api/v1/claims?count=true&{query}");

        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        Assert.That((int?)answer.Body["total"]!["value"], Is.EqualTo(expected));
        Assert.That(answer.Body["items"]!.AsArray(), Has.Count.EqualTo(expected));
    }

    [TestCase("saidFrom=2026&saidTo=2025-12", "saidFrom")]
    [TestCase("recordedFrom=2026-01-01T00:00:00Z&recordedTo=2025-01-01T00:00:00Z", "recordedFrom")]
    [TestCase("sort=relevance", "sort")]
    [TestCase("sort=relevance&q=trade&order=asc", "order")]
    [TestCase("sort=said-on", "sort")]
    [TestCase("speaker=topic:trade", "speaker")]
    [TestCase("about=claim:6jhpr5hc8jrv9q9a", "about")]
    [TestCase("kind=lie", "kind")]
    [TestCase("facets=speaker,speaker", "facets")]
    [TestCase("q=-trade", "q")]
    [TestCase("speakers=x", "speakers")]
    public async Task Parameters_that_cannot_be_are_named(string query, string place)
    {
        var answer = await Get($"/api/v1/claims?{query}");

        Assert.That(answer.Status, Is.EqualTo(400));
        Assert.That(answer.Code, Is.EqualTo("invalid-parameter"));
        Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { place }));
    }

    [Test]
    public async Task Facets_count_all_matches_whatever_the_page()
    {
        var body = (await Get("/api/v1/claims?speaker=alexander-gabuev&facets=speaker,kind,year&limit=1")).Body;

        Assert.That(body["items"]!.AsArray(), Has.Count.EqualTo(1));
        Assert.That((int?)body["total"]!["value"], Is.EqualTo(2));
        Assert.That(body["facets"]!["speaker"]!.ToJsonString(),
            Is.EqualTo("""[{"value":"person:alexander-gabuev","name":"Alexander Gabuev","count":2}]"""));
        Assert.That(body["facets"]!["kind"]!.AsArray(), Has.Count.EqualTo(2));
        Assert.That(body["facets"]!["year"]!.ToJsonString(), Is.EqualTo("""[{"value":"2025","count":2}]"""));
    }

    [Test]
    public async Task A_search_by_relevance_says_what_it_is_ordered_by() =>
        Assert.That((string?)(await Get("/api/v1/claims?q=trade&sort=relevance")).Body["sortedBy"], Is.EqualTo("relevance"));
}
