namespace ClaimGraph.ApiTests.Lookups;

/// <summary>Who stood where when something was said, as far as the record can tell.</summary>
internal sealed class TimeTests : ApiFixture
{
    [Test]
    public async Task What_people_of_an_institution_said_is_told_with_what_it_rests_on()
    {
        var claims = (await Get("/api/v1/institutions/carnegie-russia-eurasia-center/speakers/claims")).Items;

        Assert.That(claims, Has.Count.EqualTo(2));
        foreach (var claim in claims)
        {
            Assert.That((string?)claim!["speaker"]!["id"], Is.EqualTo("alexander-gabuev"));
            Assert.That((string?)claim["certainty"], Is.EqualTo("unknown"));
            Assert.That((string?)claim["because"], Is.EqualTo("No end is recorded."));
            Assert.That((string?)claim["restsOn"]![0], Is.EqualTo($"affiliation:{claim["speaker"]!["affiliations"]![0]!["id"]}"));
        }
    }

    [Test]
    public async Task Claims_from_before_and_after_are_left_out_and_the_undecided_on_demand()
    {
        foreach (var (text, saidOn) in new[] { ("Before.", "2009-12"), ("Inside.", "2012-03"), ("Perhaps.", "2014"), ("After.", "2015") })
        {
            await Post("/api/v1/claims", $$"""
                {"speaker":{"type":"person","name":"Ada Former","affiliations":[{"title":"fellow","from":"2010","until":"2014-06",
                "institution":{"name":"House of Terms"} }]},"text":"{{text}}","lang":"en","kind":"opinion","saidOn":"{{saidOn}}"}
                """);
        }

        var all = (await Get("/api/v1/institutions/house-of-terms/speakers/claims")).Items;
        var certain = (await Get("/api/v1/institutions/house-of-terms/speakers/claims?certain=true&count=true")).Body;

        Assert.That(all.Select(claim => $"{claim!["text"]} {claim["certainty"]}"), Is.EqualTo(new[] { "Perhaps. unknown", "Inside. certain" }));
        Assert.That(certain["items"]!.AsArray().Select(claim => (string?)claim!["text"]), Is.EqualTo(new[] { "Inside." }));
        Assert.That((int?)certain["total"]!["value"], Is.EqualTo(1));
    }

    [Test]
    public async Task A_country_says_hears_and_is_spoken_of()
    {
        var based = (await Get("/api/v1/countries/CN/claims?as=based&limit=200")).Items;
        var subject = (await Get("/api/v1/countries/CN/claims?as=subject&limit=200")).Items;

        Assert.That((await Get("/api/v1/countries/CN/claims")).Items, Is.Empty);
        Assert.That(based.Select(claim => (string?)claim!["speaker"]!["id"]).Distinct(),
            Is.EquivalentTo(new[] { "john-gong", "wang-yiwei", "general-administration-of-customs-of-china" }));
        Assert.That(based.Select(claim => claim!["restsOn"]!.AsArray()[^1]!.ToString()), Has.All.EndsWith("~BASED_IN~country:CN"));
        foreach (var claim in subject)
            Assert.That(claim!["about"]!.AsArray().Select(about => (string?)about!["id"]), Does.Contain("CN"));
    }

    [TestCase("director of the Carnegie Russia Center Eurasia", "2025-05-08", "agrees")]
    [TestCase("DIRECTOR, Carnegie Russia Eurasia Center", "2025-05-08", "agrees")]
    [TestCase("head of the Carnegie Russia Eurasia Center", "2025-05-08", "differs")]
    [TestCase("deputy director", "2025-05-08", "differs")]
    [TestCase("director", "2022", "not-yet")]
    public async Task A_printed_title_is_judged(string title, string on, string verdict)
    {
        var capacity = (await Get($"/api/v1/people/alexander-gabuev/capacity?on={on}&title={Uri.EscapeDataString(title)}")).Body;

        Assert.That((string?)capacity["verdict"], Is.EqualTo(verdict), capacity.ToJsonString());
        Assert.That((string?)capacity["because"], Does.Contain("“director” at Carnegie Russia Eurasia Center"));
        Assert.That((string?)capacity["restsOn"]![0], Does.StartWith("affiliation:"));
    }

    [Test]
    public async Task Other_names_of_an_institution_and_its_country_are_known()
    {
        Assert.That((string?)(await Get("/api/v1/people/vladimir-putin/capacity?on=2025&title=Kremlin%20President")).Body["verdict"],
            Is.EqualTo("agrees"));
        Assert.That((string?)(await Get("/api/v1/people/donald-trump/capacity?on=2025-05&title=US%20President")).Body["verdict"],
            Is.EqualTo("agrees"));
    }

    [Test]
    public async Task Positions_come_in_date_order_with_the_capacity_each_time()
    {
        var positions = (await Get("/api/v1/people/vladimir-putin/positions?about=country:CN")).Items;

        Assert.That(positions, Is.Not.Empty);
        Assert.That(positions.Select(claim => (string?)claim!["saidOn"]), Is.Ordered);
        Assert.That(positions.Select(claim => (string?)claim!["capacity"]![0]!["title"]), Has.All.EqualTo("President"));
    }

    [Test]
    public async Task Each_speaker_of_a_joint_statement_has_a_position_of_his_or_her_own()
    {
        await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Jo First","affiliations":[{"title":"chair","from":"2020","until":"2026","institution":{"name":"Upper House"} }]},
             "jointWith":[{"type":"person","name":"Jo Second","affiliations":[{"title":"speaker","from":"2020","until":"2026","institution":{"name":"Lower House"} }]}],
             "onBehalfOf":{"type":"person","name":"Jo Third","affiliations":[{"title":"patron","from":"2020","until":"2026","institution":{"name":"Great House"} }]},
             "text":"Both houses have agreed on the weather.","lang":"en","kind":"factual","saidOn":"2025-05-08","about":[{"type":"topic","name":"House weather"}]}
            """);

        foreach (var (person, title) in new[] { ("jo-first", "chair"), ("jo-second", "speaker"), ("jo-third", "patron") })
        {
            var position = (await Get($"/api/v1/people/{person}/positions?about=topic:house-weather")).Items.Single()!;
            Assert.That(position["capacity"]!.AsArray().Select(held => (string?)held!["title"]), Is.EqualTo(new[] { title }));
            Assert.That((string?)(await Get($"/api/v1/people/{person}/claims")).Items.Single()!["jointWith"]![0]!["id"], Is.EqualTo("jo-second"));
        }

        var standing = (await Get("/api/v1/institutions/lower-house/speakers/claims")).Items.Single()!;
        Assert.That((string?)standing["certainty"], Is.EqualTo("certain"));
        Assert.That((string?)standing["restsOn"]![0], Is.EqualTo($"affiliation:{standing["jointWith"]![0]!["affiliations"]![0]!["id"]}"));
        Assert.That((await Get("/api/v1/claims?onBehalfOf=person:jo-third")).Items, Has.Count.EqualTo(1));
        Assert.That((await Get("/api/v1/institutions/great-house/speakers/claims")).Items, Is.Empty);
    }

    [Test]
    public async Task What_is_said_on_behalf_of_an_institution_or_a_country_is_among_its_statements_and_marked()
    {
        foreach (var (text, principal) in new[]
        {
            ("The presidency has received no such letter from anybody.", """{"type":"institution","name":"Norland Presidency","country":{"id":"NO"}}"""),
            ("Norway has asked for nothing of the kind.", """{"type":"country","id":"NO"}"""),
        })
            await Post("/api/v1/claims", $$"""
                {"speaker":{"type":"person","name":"Dima Pesk"},"onBehalfOf":{{principal}},"text":"{{text}}","lang":"en","kind":"denial"}
                """);

        foreach (var path in new[]
        {
            "institutions/norland-presidency/claims", "institutions/norland-presidency/speakers/claims", "claims?institution=norland-presidency",
            "claims?speaker=institution:norland-presidency", "claims?onBehalfOf=institution:norland-presidency", "people/dima-pesk/claims?limit=1", "countries/NO/claims",
        })
            Assert.That((await Get($"/api/v1/{path}")).Items, Has.Count.EqualTo(1), path);
        foreach (var path in new[] { "claims?country=NO", "countries/NO/claims?as=based", "claims?country=NO&facets=country,institution" })
            Assert.That((await Get($"/api/v1/{path}")).Items, Has.Count.EqualTo(2), path);
        Assert.That((string?)(await Get("/api/v1/countries/NO/claims")).Items[0]!["onBehalfOf"]!["id"], Is.EqualTo("NO"));
        Assert.That((string?)(await Get("/api/v1/institutions/norland-presidency/speakers/claims")).Items[0]!["certainty"], Is.EqualTo("certain"));
    }
}
