using System.Net;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>What a record is joined to, and how two are connected.</summary>
internal sealed class NeighborhoodPageTests : ApiFixture
{
    [Test]
    public async Task A_neighbourhood_is_drawn_and_told_in_words()
    {
        var page = await Read("/graph?of=country:CN");

        Assert.That(page, Does.Contain("19 neighbours by 3 relationships").And.Contains("<svg class=\"wide\"").And.Contains("<svg class=\"tall\""));
        Assert.That(page, Does.Contain("aria-label=\"15 statements about it\"").And.Contains("9 more, 15 in all"));
        Assert.That(page, Does.Contain("/graph?of=institution%3Arenmin-university-of-china").And.Contains("href=\"/institutions/renmin-university-of-china\""));
    }

    [Test]
    public async Task One_relationship_is_listed_whole_page_by_page()
    {
        var first = await Read("/graph?of=country:CN&type=ABOUT&direction=in&limit=10");
        var second = await Read(System.Text.RegularExpressions.Regex.Match(first, "rel=\"next\" href=\"([^\"]*)\"").Groups[1].Value);

        Assert.That(first, Does.Contain("15 statements about it: ").And.Not.Contains("<svg class=\"wide\""));
        Assert.That(System.Text.RegularExpressions.Regex.Count(first, " is about "), Is.EqualTo(10));
        Assert.That(System.Text.RegularExpressions.Regex.Count(second, " is about "), Is.EqualTo(5));
    }

    [Test]
    public async Task A_name_leads_to_whom_it_means_and_to_nobody_when_it_fits_several()
    {
        await Post("/api/v1/people", """{"name":"Sam Twice","description":"A painter."}""");
        await Post("/api/v1/people", """{"name":"Sam Twice","isNew":true,"description":"A pilot."}""");
        var one = await Get("/graph?of=alexander+gabuev", ("Accept", "text/html"));
        var several = await Read("/graph?of=Sam+Twice");
        var near = await Read("/graph?of=trade");

        Assert.That((one.Status, one.Headers["Location"]), Is.EqualTo((303, "/graph?of=person%3Aalexander-gabuev")));
        Assert.That(several, Does.Contain("2 records on record are called so.").And.Contains("A painter.").And.Contains("A pilot.").And.Contains("value=\"Sam Twice\""));
        Assert.That(near, Does.Contain("Nothing on record is called exactly so.").And.Contains("/graph?of=topic%3Achina-russia-trade"));
    }

    [TestCase("/graph?of=person:nobody", "person:nobody is not on record.")]
    [TestCase("/graph?of=Nobody+At+All", "Nothing on record is called “Nobody At All”.")]
    [TestCase("/paths?from=person:nobody&to=country:CN", "person:nobody is not on record.")]
    [TestCase("/paths?from=country:CN&to=country:CN", "✕ Both are the same record.")]
    public async Task Who_is_not_on_record_is_asked_for_again_and_nothing_typed_is_lost(string path, string sentence)
    {
        var answer = await Get(path, ("Accept", "text/html"));
        var page = WebUtility.HtmlDecode(answer.Text);

        Assert.That((answer.Status, answer.Headers["Cache-Control"]), Is.EqualTo((422, "no-store")));
        Assert.That(page, Does.Contain(sentence));
        foreach (var typed in path.Split('?')[1].Split('&').Select(pair => pair.Split('=')[1].Replace('+', ' ')))
            Assert.That(page, Does.Contain($"value=\"{typed}\""));
    }

    [Test]
    public async Task Two_records_are_connected_step_by_step()
    {
        var named = await Get("/paths?from=Alexander+Gabuev&to=Wang+Yiwei&maxLength=5", ("Accept", "text/html"));
        var page = await Read("/paths?from=person:alexander-gabuev&to=person:wang-yiwei");
        var none = await Read("/paths?from=person:alexander-gabuev&to=person:wang-yiwei&maxLength=1");

        Assert.That((named.Status, named.Headers["Location"]), Is.EqualTo((303, "/paths?maxLength=5&from=person%3Aalexander-gabuev&to=person%3Awang-yiwei")));
        Assert.That(page, Does.Contain("The shortest way is 4 steps long").And.Contains(" made the statement ").And.Contains(" is about "));
        Assert.That(none, Does.Contain("○ Not connected.").And.Contains("1 step or fewer"));
    }

    [Test]
    public async Task Of_two_names_each_is_asked_for_by_itself()
    {
        var page = await Read("/paths?from=trade&to=Wang+Yiwei");

        Assert.That(page, Does.Contain("/paths?from=topic%3Achina-russia-trade&to=Wang%20Yiwei"));
        Assert.That(await Read("/paths"), Does.Contain("How are two connected?").And.Not.Contains("class=\"ask\""));
        Assert.That(await Read("/graph"), Does.Contain("Whose neighbourhood?").And.Not.Contains("class=\"ask\""));
    }

    [TestCase("/graph?of=country:CN&type=ABOUT&direction=in", "/api/v1/graph/neighbors?of=country%3ACN&type=ABOUT&direction=in")]
    [TestCase("/paths?from=country:CN&to=country:RU&avoid=topic:*", "/api/v1/graph/paths?from=country%3ACN&to=country%3ARU&avoid=topic%3A%2A")]
    public async Task A_program_is_led_to_the_data(string path, string json)
    {
        var answer = await Get(path, ("Accept", "application/json"));

        Assert.That((answer.Status, answer.Headers["Location"]), Is.EqualTo((303, json)));
        Assert.That((await Get(json)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Wordings_are_told_in_their_language_and_run_as_it_does()
    {
        var said = await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Rami of the Quay"},"text":"2025: الميناء مفتوح.","lang":"ar","kind":"factual","about":[{"type":"topic","name":"Quays of Rami"}],
             "quotations":[{"text":"2025: נמל פתוח.","lang":"he","translated":true,"form":"direct","source":{"title":"Paper of Rami","kind":"article"}}]}
            """);
        var topic = (string)said.Body["about"]![0]!["id"]!;
        var claim = $"claim:{said.Id}";
        foreach (var path in new[] { $"/graph?of=topic:{topic}&type=ABOUT&direction=in", $"/paths?from=person:rami-of-the-quay&to=topic:{topic}" })
            Assert.That(await Read(path), Does.Contain($"<a class=\"quote\" href=\"/claims/{said.Id}\" lang=\"ar\" dir=\"rtl\">2025: ").And.Not.Contains("class=\"who\" href=\"/topics/{topic}\" lang"), path);
        Assert.That(await Read($"/graph?of=topic:{topic}"), Does.Contain("lang=\"ar\" dir=\"rtl\">2025: ").And.Match("<text [^>]*class=\"q\" lang=\"ar\">"));
        Assert.That(await Read($"/graph?of={claim}"), Does.Contain("<bdi lang=\"ar\" dir=\"rtl\">2025: ").And.Contains("lang=\"he\" dir=\"rtl\">2025: "));
        Assert.That(await Read($"/paths?from={claim}&to=topic:{topic}"), Does.Contain("<bdi lang=\"ar\" dir=\"rtl\">2025: "));
        Assert.That((await Get($"/api/v1/graph/neighbors?of={claim}")).Text, Does.Not.Contain("\"lang\""), "Programs find the language in the record.");
    }

    [TestCase("/graph?of=country:CN&cursor=abc")]
    [TestCase("/graph?of=country:CN&type=BOGUS")]
    [TestCase("/paths?from=a&to=b&maxLength=99")]
    public async Task What_cannot_be_asked_is_refused(string path) =>
        Assert.That((await Get(path, ("Accept", "text/html"))).Status, Is.EqualTo(400));

    private async Task<string> Read(string path)
    {
        var answer = await Get(path, ("Accept", "text/html"));
        Assert.That(answer.Status, Is.EqualTo(200), path);
        return WebUtility.HtmlDecode(answer.Text);
    }
}
