using System.Net;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>Institutions, countries and topics have pages.</summary>
internal sealed class EntityPageTests : ApiFixture
{
    [Test]
    public async Task An_institution_is_shown_with_who_held_which_office_and_what_was_said_from_there()
    {
        var page = await Read("/institutions/carnegie-russia-eurasia-center");

        Assert.That(page, Does.Contain("Who held which office, and when").And.Contains("<bdi>director</bdi><span class=\"soft\">, from 2023, no end recorded</span>"));
        Assert.That(page, Does.Contain("2 statements by it and from there, newest first").And.Contains("≈ No end is recorded"));
        Assert.That(page, Does.Contain("href=\"/countries/DE\"").And.Contains("/search?institution=carnegie-russia-eurasia-center&speaker=person%3Aalexander-gabuev"));
    }

    [Test]
    public async Task A_publisher_is_shown_with_what_it_printed_and_whom_it_quotes()
    {
        var page = await Read("/institutions/fjordwire-fictional?list=printed");

        Assert.That(page, Does.Contain("in what it published, newest first").And.Contains("/search?publisher=fjordwire-fictional"));
        Assert.That(page, Does.Contain("Whom it quotes most"));
    }

    [Test]
    public async Task A_country_is_shown_with_what_is_said_from_there_and_about_it()
    {
        var from = await Read("/countries/CN");
        var about = await Read("/countries/CN?list=about&limit=5");

        Assert.That(from, Does.Contain("7 statements by it and from there").And.Contains("3 institutions based there").And.Contains("1 citizen on record"));
        Assert.That(from, Does.Contain("href=\"https://www.wikidata.org/wiki/Q148\""));
        Assert.That(about, Does.Contain("15 statements about it").And.Contains("/countries/CN?limit=5&list=about&cursor="));
    }

    [Test]
    public async Task A_list_that_was_not_named_goes_on_as_the_one_that_was_shown()
    {
        var page = await Read("/topics/china-russia-trade?limit=1");
        var next = System.Text.RegularExpressions.Regex.Match(page, "rel=\"next\" href=\"([^\"]*)\"").Groups[1].Value;

        Assert.That(next, Does.Contain("list=about"));
        Assert.That(await Read(next), Does.Contain("Back to the beginning"));
    }

    [Test]
    public async Task A_topic_is_shown_with_the_broader_and_the_narrower_ones()
    {
        var link = await Post("/api/v1/links", """{"from":"topic:tariffs","type":"BROADER","to":"topic:trade-agreements"}""");

        Assert.That(link.Status, Is.AnyOf(200, 201));
        Assert.That(await Read("/topics/tariffs"), Does.Contain("1 topic broader than it").And.Contains("href=\"/topics/trade-agreements\""));
        Assert.That(await Read("/topics/trade-agreements"), Does.Contain("1 topic narrower than it").And.Contains("href=\"/topics/tariffs\""));
    }

    [Test]
    public async Task An_institution_is_shown_with_its_parts_and_owners()
    {
        await Post("/api/v1/institutions", """{"id":"example-holding","name":"Example Holding","externalIds":{"website":"javascript:alert(1)","home":"https://example.org/"}}""");
        await Post("/api/v1/links", """{"from":"institution:quay-notes-fictional","type":"OWNED_BY","to":"institution:example-holding","since":"2019","until":"2021-05"}""");
        var page = await Read("/institutions/example-holding");

        Assert.That(page, Does.Contain("1 institution owned by it").And.Contains("2019 to May 2021"));
        Assert.That(page, Does.Contain("<a href=\"https://example.org/\" rel=\"noreferrer noopener\">").And.Not.Contains("href=\"javascript"));
        Assert.That(page, Does.Contain("No such statement is on record."));
        Assert.That(await Read("/institutions/quay-notes-fictional"), Does.Contain("1 owner of it"));
    }

    [Test]
    public async Task An_earlier_version_is_shown_as_one()
    {
        var topic = await Post("/api/v1/topics", """{"name":"Sluices"}""");
        await Put($"/api/v1/topics/{topic.Id}", """{"name":"Locks and sluices"}""", ("If-Match", topic.Tag));

        Assert.That(await Read($"/topics/{topic.Id}?version=1"), Does.Contain("<h1><bdi>Sluices</bdi></h1>").And.Contains("≈ An earlier version."));
        Assert.That(await Read($"/topics/{topic.Id}"), Does.Contain("<h1><bdi>Locks and sluices</bdi></h1>").And.Not.Contains("≈ An earlier version."));
    }

    [Test]
    public async Task A_list_that_there_is_not_is_refused()
    {
        var page = await Get("/topics/tariffs?list=by", ("Accept", "text/html"));

        Assert.That(page.Status, Is.EqualTo(400));
        Assert.That(page.Text, Does.Contain("One of about is expected."));
    }

    private async Task<string> Read(string path)
    {
        var answer = await Get(path, ("Accept", "text/html"));
        Assert.That(answer.Status, Is.EqualTo(200), path);
        return WebUtility.HtmlDecode(answer.Text);
    }
}
