namespace ClaimGraph.ApiTests.Habits;

/// <summary>The seeds, asked for by each filter.</summary>
internal sealed class ClaimFilterTests : ApiFixture
{
    private const string Customs = "general-administration-of-customs-of-china";

    private static readonly string[] Based = ["john-gong", "wang-yiwei", Customs];

    [TestCase("speaker=alexander-gabuev", 2, "alexander-gabuev")]
    [TestCase("speaker=person:alexander-gabuev", 2, "alexander-gabuev")]
    [TestCase($"speaker=institution:{Customs}", 2, Customs)]
    [TestCase("institution=renmin-university-of-china", 3, "wang-yiwei")]
    [TestCase($"institution={Customs}", 2, Customs)]
    [TestCase("kind=denial", 1, "marco-rubio")]
    [TestCase("kind=statistic", 2, Customs)]
    [TestCase("q=hegemony", 1, "alexander-gabuev")]
    [TestCase("q=needed%20multiply", 1, "wang-yiwei")]
    [TestCase("q=multiply%20-needed", 1, "alexander-gabuev")]
    [TestCase("q=%22model%20of%20great%20power%22", 1, "wang-yiwei")]
    [TestCase("q=%22power%20great%20of%20model%22", 0)]
    [TestCase("q=turbul*", 1, "vladimir-putin")]
    [TestCase("q=turbul", 0)]
    [TestCase("topic=power-of-siberia-2", 1, "neil-thomas")]
    [TestCase("about=topic:power-of-siberia-2", 1, "neil-thomas")]
    [TestCase("topic=power-of-siberia-2&about=country:CN", 1, "neil-thomas")]
    [TestCase("speaker=wang-yiwei&about=country:US", 1, "wang-yiwei")]
    [TestCase("speaker=wang-yiwei&kind=promise", 0)]
    [TestCase("speaker=vladimir-putin&saidFrom=2025-05-04&saidTo=2025-05-04", 2, "vladimir-putin")]
    [TestCase("speaker=vladimir-putin&saidFrom=2025-05-05", 0)]
    [TestCase("speaker=vladimir-putin&saidTo=2025-05-03", 0)]
    [TestCase("speaker=alexander-gabuev&saidFrom=2025-05-31", 2, "alexander-gabuev")]
    [TestCase("speaker=alexander-gabuev&saidFrom=2025-06", 0)]
    [TestCase("recordedTo=2020-01-01T00:00:00Z", 0)]
    [TestCase("recordedFrom=2999-01-01T00:00:00Z", 0)]
    [TestCase("status=retracted", 0)]
    [TestCase("country=FR", 0)]
    public async Task It_finds_what_it_says(string filter, int count, params string[] speakers)
    {
        var answer = await Get($"/api/v1/claims?limit=200&count=true&{filter}");

        Assert.That(answer.Items, Has.Count.EqualTo(count), answer.Text);
        Assert.That(Speakers(answer), Is.EquivalentTo(speakers));
        Assert.That((int?)answer.Body["total"]!["value"], Is.EqualTo(count));
    }

    [Test]
    public async Task A_country_finds_who_is_based_there()
    {
        var answer = await Get("/api/v1/claims?country=CN&limit=200");

        Assert.That(Speakers(answer), Is.EquivalentTo(Based));
        Assert.That(answer.Items, Has.Count.EqualTo(7));
    }

    [TestCase("form=mixed")]
    [TestCase("form=direct")]
    [TestCase("form=indirect")]
    public async Task A_form_finds_claims_with_such_a_quotation(string filter)
    {
        var form = filter[5..];
        var all = (await Get("/api/v1/claims?limit=200")).Items;
        var expected = all.Where(claim => claim!["quotations"]!.AsArray().Any(quotation => (string)quotation!["form"]! == form))
            .Select(claim => (string)claim!["id"]!);

        Assert.That((await Get($"/api/v1/claims?limit=200&{filter}")).Items.Select(claim => (string)claim!["id"]!),
            Is.EquivalentTo(expected));
    }

    [Test]
    public async Task A_source_and_its_publisher_find_what_it_prints()
    {
        var source = await Post("/api/v1/sources", """{"title":"Printed","kind":"report","publisher":{"name":"The Printer"}}""");
        var claim = Statements.Samples.Claim("Printed here");
        claim["quotations"]![0]!["source"] = new System.Text.Json.Nodes.JsonObject { ["id"] = source.Id };
        var id = (await Post("/api/v1/claims", claim.ToJsonString())).Id;

        foreach (var filter in new[] { $"source={source.Id}", "publisher=the-printer", $"publisher=the-printer&source={source.Id}" })
            Assert.That((await Get($"/api/v1/claims?{filter}")).Items.Select(item => (string?)item!["id"]), Is.EqualTo(new[] { id }),
                filter);
        Assert.That((await Send(HttpMethod.Delete, $"/api/v1/claims/{id}", null, ("If-Match", "*"))).Status, Is.EqualTo(204));
        Assert.That((await Get("/api/v1/claims?publisher=the-printer")).Items, Is.Empty);
    }

    [Test]
    public async Task Facets_count_all_that_matches()
    {
        var answer = await Get("/api/v1/claims?country=CN&limit=1&facets=speaker,institution,country,topic,kind,year");
        var facets = answer.Body["facets"]!.AsObject();

        Assert.That((int?)answer.Body["total"]!["value"], Is.EqualTo(7));
        Assert.That(facets.Select(facet => facet.Key),
            Is.EquivalentTo(new[] { "speaker", "institution", "country", "topic", "kind", "year" }));
        Assert.That(facets["speaker"]!.AsArray().Select(value => $"{value!["value"]} {value["count"]}"), Is.EquivalentTo(new[]
        {
            "person:wang-yiwei 3", "person:john-gong 2", $"institution:{Customs} 2",
        }));
        Assert.That(facets["speaker"]![0]!["name"]!.GetValue<string>(), Is.EqualTo("Wang Yiwei"));
        Assert.That((string?)facets["country"]![0]!["value"], Is.EqualTo("country:CN"));
        Assert.That(facets["kind"]!.AsArray().Sum(value => (int)value!["count"]!), Is.EqualTo(7));
    }

    [Test]
    public async Task A_person_is_asked_what_he_said()
    {
        var claims = (await Get("/api/v1/people/alexander-gabuev/claims")).Items;

        Assert.That(claims, Has.Count.EqualTo(2));
        foreach (var claim in claims)
        {
            Assert.That((string?)claim!["text"], Is.Not.Empty);
            var speaker = claim["speaker"]!;
            Assert.That((string?)speaker["name"], Is.EqualTo("Alexander Gabuev"));
            Assert.That((string?)speaker["affiliations"]![0]!["institution"]!["name"], Is.EqualTo("Carnegie Russia Eurasia Center"));
            var quotation = claim["quotations"]![0]!;
            foreach (var printed in new[] { "text", "nameAsStated", "titleAsStated" })
                Assert.That((string?)quotation[printed], Is.Not.Null.And.Not.Empty, printed);
            Assert.That((string?)quotation["source"]!["title"], Is.EqualTo("Xi joins Putin for the Victory Day parade"));
        }
    }

    private static IEnumerable<string?> Speakers(Answer answer) =>
        answer.Items.Select(claim => (string?)claim!["speaker"]!["id"]).Distinct();
}
