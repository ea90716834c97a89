namespace ClaimGraph.ApiTests.Lookups;

/// <summary>Who speaks, where, and with whom.</summary>
internal sealed class SpeakerTests : ApiFixture
{
    [Test]
    public async Task Who_speaks_about_something_is_told_with_place_frequency_and_time()
    {
        var answer = (await Get("/api/v1/speakers?about=country:RU&topic=russian-economy")).Body;
        var all = (await Get("/api/v1/speakers?about=country:RU&limit=200")).Body;

        Assert.That(answer["items"]!.AsArray().Select(speaker => (string?)speaker!["speaker"]!["type"]), Is.EqualTo(new[] { "unnamed-source" }));
        Assert.That(all["items"]!.AsArray().Select(speaker => (int)speaker!["claims"]!), Is.Ordered.Descending);
        Assert.That(all["items"]!.AsArray().Sum(speaker => (int)speaker!["claims"]!), Is.EqualTo((int?)all["counted"]!["value"]));
        Assert.That((bool?)all["counted"]!["isLowerBound"], Is.False);
        var putin = all["items"]!.AsArray().Single(speaker => (string?)speaker!["speaker"]!["id"] == "vladimir-putin")!;
        Assert.That((string?)putin["firstSaidOn"], Is.EqualTo("2025-05-04"));
        Assert.That((string?)putin["speaker"]!["affiliations"]![0]!["institution"]!["country"]!["id"], Is.EqualTo("RU"));
        Assert.That(putin["restsOn"]!.AsArray().Select(claim => (string)claim!), Has.All.StartsWith("claim:"));
    }

    [Test]
    public async Task A_source_quotes_all_whom_it_quotes()
    {
        var source = (string)(await Get("/api/v1/sources")).Items[0]!["id"]!;
        var quotations = (await Get($"/api/v1/sources/{source}/quotations?count=true")).Body["total"]!["value"];

        var speakers = (await Get($"/api/v1/sources/{source}/speakers?limit=200")).Items;

        Assert.That(speakers.Sum(speaker => (int)speaker!["quotations"]!), Is.EqualTo((int)quotations!));
        Assert.That(speakers.Select(speaker => (string)speaker!["restsOn"]![0]!), Has.All.StartsWith("quotation:"));
    }

    [Test]
    public async Task A_publisher_quotes_whom_its_sources_quote()
    {
        foreach (var (title, text) in new[] { ("One", "First."), ("Two", "Second.") })
        {
            await Post("/api/v1/claims", $$"""
                {"speaker":{"type":"person","name":"Quoted Twice"},"text":"{{text}}","lang":"en","kind":"opinion","quotations":[{"text":"{{text}}",
                "form":"direct","source":{"title":"{{title}}","kind":"article","publisher":{"name":"Press of Twos"} } }] }
                """);
        }

        var quoted = (await Get("/api/v1/institutions/press-of-twos/quoted")).Items;

        Assert.That(quoted.Select(speaker => $"{speaker!["speaker"]!["id"]} {speaker["quotations"]}"), Is.EqualTo(new[] { "quoted-twice 2" }));
    }

    [Test]
    public async Task Who_appears_in_the_same_sources_is_told_with_the_sources()
    {
        var others = (await Get("/api/v1/people/alexander-gabuev/quoted-with?limit=200")).Items;

        Assert.That(others.Select(speaker => (string?)speaker!["speaker"]!["id"]), Does.Contain("wang-yiwei").And.None.EqualTo("alexander-gabuev"));
        Assert.That(others.Select(speaker => (int)speaker!["sources"]!), Has.All.EqualTo(1));
        Assert.That(others.Select(speaker => (string)speaker!["restsOn"]![0]!), Has.All.StartsWith("source:"));
    }
}
