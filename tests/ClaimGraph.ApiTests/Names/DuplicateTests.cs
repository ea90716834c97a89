using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Pages;

namespace ClaimGraph.ApiTests.Names;

/// <summary>Records that may be of one, and what people find out about them, over HTTP and on pages.</summary>
internal sealed class DuplicateTests : ApiFixture
{
    private static readonly (string, string) Html = ("Accept", "text/html");

    [Test]
    public async Task Who_may_be_the_same_is_told_with_reasons_until_somebody_says_that_they_are_two()
    {
        var one = await Person("Ortrud Vandermolen", "\"description\":\"botanist\"");
        var other = await Person("Ortrud Vandermoolen", "\"isNew\":true,\"description\":\"painter\"");

        var found = (await Get($"/api/v1/people/{one}/duplicates")).Body;
        Assert.That(found["items"]!.AsArray().Select(item => (string?)item!["reference"]), Is.EqualTo(new[] { $"person:{other}" }), found.ToJsonString());
        Assert.That((string?)found["items"]![0]!["tier"], Is.EqualTo("likely"));
        Assert.That(found["items"]![0]!["features"]!.AsArray(), Is.Not.Empty);

        var judged = await Post("/api/v1/judgements", Judgement(other, one, "different", "One paints."));
        Assert.That((judged.Status, (string?)judged.Body["type"], (string?)judged.Body["note"]), Is.EqualTo((201, "DIFFERENT_FROM", "One paints.")), judged.Text);
        Assert.That((await Post("/api/v1/judgements", Judgement(one, other, "different", "One paints."))).Status, Is.EqualTo(200));

        foreach (var (self, that) in new[] { (one, other), (other, one) })
        {
            var after = (await Get($"/api/v1/people/{self}/duplicates")).Body;
            Assert.That(after["items"]!.AsArray(), Is.Empty);
            Assert.That(((string?)after["judged"]![0]!["reference"], (string?)after["judged"]![0]!["judgement"]), Is.EqualTo(($"person:{that}", "different")));
        }

        var link = await Get(judged.Headers["Location"]);
        Assert.That((await Send(HttpMethod.Delete, judged.Headers["Location"], null, ("If-Match", link.Headers["ETag"]))).Status, Is.EqualTo(204));
        Assert.That((await Get($"/api/v1/people/{one}/duplicates")).Body["items"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Different_identifiers_of_one_scheme_are_of_two()
    {
        var one = await Person("Ignatz Querfurt", "\"externalIds\":{\"wikidata\":\"Q900000001\"}");
        await Person("Ignatz Querfurtt", "\"isNew\":true,\"externalIds\":{\"wikidata\":\"Q900000002\"}");

        Assert.That((await Get($"/api/v1/people/{one}/duplicates")).Body["items"]!.AsArray(), Is.Empty);
    }

    [TestCase("""{"a":"person:alexander-gabuev","b":"person:alexander-gabuev","judgement":"different"}""", 422, "b")]
    [TestCase("""{"a":"person:alexander-gabuev","b":"institution:renmin-university-of-china","judgement":"different"}""", 422, "b")]
    [TestCase("""{"a":"country:CN","b":"country:RU","judgement":"different"}""", 422, "a")]
    [TestCase("""{"a":"person:alexander-gabuev","b":"person:nobody-at-all","judgement":"unsure"}""", 422, "b")]
    [TestCase("""{"a":"person:alexander-gabuev","b":"person:wang-yiwei","judgement":"same"}""", 400, "judgement")]
    [TestCase("""{"a":"person:alexander-gabuev","b":"person:wang-yiwei"}""", 400, "judgement")]
    public async Task A_judgement_that_cannot_be_is_refused_where_it_is_wrong(string body, int status, string place)
    {
        var answer = await Post("/api/v1/judgements", body);

        Assert.That(answer.Status, Is.EqualTo(status), answer.Text);
        Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { place }));
    }

    [TestCase("/api/v1/people/nobody-at-all/duplicates", 404)]
    [TestCase("/api/v1/people/alexander-gabuev/duplicates?limit=0", 400)]
    [TestCase("/api/v1/people/alexander-gabuev/duplicates?threshold=0.5", 400)]
    [TestCase("/api/v1/countries/CN/duplicates", 404)]
    public async Task A_question_that_cannot_be_answered_is_refused(string address, int status) =>
        Assert.That((await Get(address)).Status, Is.EqualTo(status));

    [Test]
    public async Task On_a_page_somebody_compares_two_and_says_what_they_found_out()
    {
        var one = await Person("Leopoldine Quastenberg", "\"description\":\"harbour pilot\"");
        var other = await Person("Leopoldina Quastenberg", "\"isNew\":true,\"description\":\"chess player\"");
        var address = $"/people/{one}/duplicates";
        Assert.That((await Get($"/people/{one}", Html)).Text, Does.Contain($"href=\"{address}\""));

        var page = await Get(address, Html);
        Assert.That(page.Read(), Does.Contain("Leopoldina Quastenberg").And.Contains("chess player").And.Contains("Not the same"));
        var sent = await Talk.SendForm(address, $"other=person:{other}&reason=She+never+played&judgement=different");

        Assert.That((sent.Status, sent.Headers.GetValueOrDefault("Location")), Is.EqualTo((303, address)), sent.Text);
        var after = (await Get(address, Html)).Read();
        Assert.That(after, Does.Contain("No other record has a name like this one’s").And.Contains("is not the same"));
        Assert.That((await Get($"/api/v1/links/person:{other}~DIFFERENT_FROM~person:{one}")).Body["note"]!.GetValue<string>(), Is.EqualTo("She never played"));
    }

    [Test]
    public async Task Pairs_among_all_that_is_on_record_are_listed_until_somebody_decides_them()
    {
        var one = await Institution("Quillfeather Observatory of Lindmark", "an observatory");
        var other = await Institution("Lindmark Observatory of Quilfeather", "a club of amateurs");
        await Institution("Quillfeather Brewery of Lindmark", "a brewery");

        var pairs = (await Pairs()).Where(pair => pair.Contains("quil", StringComparison.Ordinal));
        Assert.That(pairs, Is.EqualTo(new[] { $"{other} {one}" }));
        var page = await Get("/duplicates?type=institution", Html);
        Assert.That(page.Read(), Does.Contain("an observatory").And.Contains("a club of amateurs").And.Contains("Not the same"));

        var sent = await Talk.SendForm("/duplicates", $"one=institution:{one}&other=institution:{other}&type=institution&cursor=&reason=&judgement=unsure");
        Assert.That((sent.Status, sent.Headers.GetValueOrDefault("Location")), Is.EqualTo((303, "/duplicates?type=institution")), sent.Text);
        Assert.That((await Pairs()).Where(pair => pair.Contains("quil", StringComparison.Ordinal)), Is.Empty);
        Assert.That((await Get("/duplicates?type=institution", Html)).Read(), Does.Not.Contain("a club of amateurs"));
    }

    [Test]
    public async Task Pairs_come_page_by_page_and_none_twice()
    {
        foreach (var name in new[] { "Wendelin Abelstad", "Theodor Brakewood", "Sieglinde Crumholtz" })
            foreach (var id in new[] { "a", "b" })
                await Post("/api/v1/people", $"{{\"name\":\"{name}\",\"id\":\"{name.Split(' ')[1].ToLowerInvariant()}-{id}\"}}");
        var whole = (await Get("/api/v1/duplicates?type=person&limit=200")).Items.Select(OneOf).ToList();

        var (gathered, cursor) = (new List<string>(), "");
        do
        {
            var page = await Get($"/api/v1/duplicates?type=person&limit=1{cursor}");
            gathered.AddRange(page.Items.Select(OneOf));
            cursor = (string?)page.Body["nextCursor"] is { } next ? $"&cursor={next}" : "";
        }
        while (cursor.Length > 0);

        Assert.That(gathered, Is.EqualTo(whole).And.Unique);
        Assert.That(whole, Is.SupersetOf(new[] { "person:abelstad-a", "person:brakewood-a", "person:crumholtz-a" }));
        static string OneOf(JsonNode? pair) => (string)pair!["one"]!;
    }

    [TestCase("/api/v1/duplicates?type=country")]
    [TestCase("/api/v1/duplicates?type=person&cursor=x")]
    [TestCase("/api/v1/duplicates?kind=person")]
    public async Task A_list_that_there_is_not_is_refused(string address) => Assert.That((await Get(address)).Status, Is.EqualTo(400));

    [Test]
    public async Task A_form_that_says_nothing_of_use_changes_nothing()
    {
        var one = await Person("Balduin Ostermeyerling", "\"description\":\"baker\"");
        var address = $"/people/{one}/duplicates";

        foreach (var body in new[] { "", "other=person:nobody-at-all&judgement=different", $"other=person:{one}&judgement=different", "other=country:CN&judgement=unsure", "other=x&judgement=same", $"other=person:{one}&judgement=different&more=1" })
            Assert.That((await Talk.SendForm(address, body)).Status, Is.AnyOf(400, 422), body);
        Assert.That((await Talk.SendForm(address, "other=person:alexander-gabuev&judgement=different", ("Sec-Fetch-Site", "cross-site"))).Status, Is.EqualTo(403));
        Assert.That((await Get($"/graph?of=person:{one}", Html)).Read(), Does.Not.Contain("judged to be different"));
    }

    private async Task<string> Person(string name, string rest) => (await Post("/api/v1/people", $"{{\"name\":\"{name}\",{rest}}}")).Id;

    private async Task<string> Institution(string name, string description) =>
        (await Post("/api/v1/institutions", new JsonObject { ["name"] = name, ["description"] = description, ["isNew"] = true }.ToJsonString())).Id;

    private async Task<IEnumerable<string>> Pairs() => (await Get("/api/v1/duplicates?type=institution&limit=200")).Items
        .Select(pair => $"{(string?)pair!["one"]} {(string?)pair["other"]}".Replace("institution:", "", StringComparison.Ordinal));

    private static string Judgement(string a, string b, string judgement, string reason) =>
        new JsonObject { ["a"] = $"person:{a}", ["b"] = $"person:{b}", ["judgement"] = judgement, ["reason"] = reason }.ToJsonString();
}
