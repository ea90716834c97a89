namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Queries that say what no address takes.</summary>
internal sealed class QueryTests : ApiFixture
{
    private static readonly string[] Lists =
    [
        "/api/v1/people", "/api/v1/institutions", "/api/v1/countries", "/api/v1/topics", "/api/v1/sources", "/api/v1/claims",
        "/api/v1/people/alexander-gabuev/claims", "/api/v1/people/alexander-gabuev/affiliations", "/api/v1/people/alexander-gabuev/history",
        "/api/v1/countries/CN/claims",
    ];

    [TestCase("limit=0", "limit")]
    [TestCase("limit=-1", "limit")]
    [TestCase("limit=abc", "limit")]
    [TestCase("limit=1.5", "limit")]
    [TestCase("limit=1e3", "limit")]
    [TestCase("limit=", "limit")]
    [TestCase("limit=%2B5", "limit")]
    [TestCase("limit=٣", "limit")]
    [TestCase("limit=5&limit=5", "limit")]
    [TestCase("offset=20", "offset")]
    [TestCase("LIMIT=5", "LIMIT")]
    [TestCase("limit[]=5", "limit[]")]
    [TestCase("$where=1", "$where")]
    [TestCase("=5", "$")]
    public async Task No_list_takes_it(string query, string name)
    {
        foreach (var list in Lists)
            (await Get($"{list}?{query}")).RequireProblem(400, "invalid-parameter", name);
    }

    [TestCase("200")]
    [TestCase("201")]
    [TestCase("1000000000")]
    [TestCase("99999999999999999999999999")]
    public async Task A_limit_beyond_the_largest_page_is_taken_for_it(string limit)
    {
        foreach (var list in Lists)
            Assert.That((await Get($"{list}?limit={limit}")).Status, Is.EqualTo(200), list);
    }

    [TestCase("saidFrom=2025-13", "saidFrom")]
    [TestCase("saidFrom=08.05.2025", "saidFrom")]
    [TestCase("saidTo=2025-02-29", "saidTo")]
    [TestCase("saidTo=", "saidTo")]
    [TestCase("saidFrom=2025-06&saidTo=2025-05", "saidFrom")]
    [TestCase("saidFrom=2025-05-09&saidTo=2025-05-08", "saidFrom")]
    [TestCase("saidFrom=2026&saidTo=2025-12-31", "saidFrom")]
    [TestCase("recordedFrom=2025-05-08", "recordedFrom")]
    [TestCase("recordedFrom=2025-05-08T10:00:00", "recordedFrom")]
    [TestCase("recordedTo=2025-05-08T25:00:00Z", "recordedTo")]
    [TestCase("recordedFrom=2026-01-01T00:00:00Z&recordedTo=2025-01-01T00:00:00Z", "recordedFrom")]
    [TestCase("speaker=claim:x", "speaker")]
    [TestCase("speaker=person:", "speaker")]
    [TestCase("speaker=a%20b", "speaker")]
    [TestCase("about=CN", "about")]
    [TestCase("about=source:x", "about")]
    [TestCase("about=planet:earth", "about")]
    [TestCase("institution=a/b", "institution")]
    [TestCase("country=%27", "country")]
    [TestCase("topic=", "topic")]
    [TestCase("source=..%2f", "source")]
    [TestCase("publisher=%C3%A4", "publisher")]
    [TestCase("kind=rumour", "kind")]
    [TestCase("kind=1", "kind")]
    [TestCase("form=loose", "form")]
    [TestCase("status=deleted", "status")]
    [TestCase("sort=text", "sort")]
    [TestCase("sort=relevance", "sort")]
    [TestCase("sort=relevance&q=china&order=asc", "order")]
    [TestCase("order=up", "order")]
    [TestCase("count=1", "count")]
    [TestCase("facets=speaker,speaker", "facets")]
    [TestCase("facets=colour", "facets")]
    [TestCase("facets=", "facets")]
    [TestCase("q=", "q")]
    [TestCase("q=-china", "q")]
    [TestCase("q=...", "q")]
    [TestCase("q=\"", "q")]
    public async Task Claims_cannot_be_asked_for_so(string query, string name) =>
        (await Get($"/api/v1/claims?{query}")).RequireProblem(400, "invalid-parameter", name);

    [TestCase("version=0")]
    [TestCase("version=-1")]
    [TestCase("version=x")]
    [TestCase("version=")]
    public async Task No_record_has_such_a_version(string query) =>
        (await Get($"/api/v1/people/alexander-gabuev?{query}")).RequireProblem(400, "invalid-parameter", "version");

    [TestCase("2")]
    [TestCase("2147483647")]
    public async Task A_version_that_is_not_there_yet_is_not_found(string version) =>
        (await Get($"/api/v1/people/alexander-gabuev?version={version}")).RequireProblem(404, "not-found");

    [TestCase("POST", "/api/v1/people?dry=true")]
    [TestCase("PUT", "/api/v1/people/alexander-gabuev?force=1")]
    [TestCase("DELETE", "/api/v1/people/alexander-gabuev?force=1")]
    [TestCase("GET", "/api/v1/export?limit=5")]
    [TestCase("POST", "/api/v1/import?mode=x")]
    public async Task An_address_without_parameters_takes_none(string method, string address)
    {
        var name = address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..address.IndexOf('=', StringComparison.Ordinal)];

        (await Send(new(method), address, Json("{}"u8.ToArray()))).RequireProblem(400, "invalid-parameter", name);
    }
}
