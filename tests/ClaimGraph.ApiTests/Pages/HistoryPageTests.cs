using System.Net;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>Who changed what, and when, is shown to people.</summary>
internal sealed class HistoryPageTests : ApiFixture
{
    [Test]
    public async Task Each_version_says_what_it_changed()
    {
        var person = await Post("/api/v1/people", """{"name":"Cora Example","description":"Pilot.","aliases":[{"value":"C. Example"},{"value":"Cory"}]}""");
        var second = await Put($"/api/v1/people/{person.Id}", """{"name":"Cora Example","description":"Pilot  and “captain”.","aliases":[{"value":"Cory"},{"value":"C. Example"}]}""", ("If-Match", person.Tag));
        await Put($"/api/v1/people/{person.Id}", """{"name":"Cora Example","description":"Pilot  and “captain”.","aliases":[{"value":"Cory"},{"value":"C. Example"}],"status":"disputed"}""", ("If-Match", second.Tag));
        var page = await Read($"/people/{person.Id}/history");

        Assert.That(page, Does.Contain("3 changes, newest first").And.Contains($"href=\"/people/{person.Id}?version=2\""));
        Assert.That(page, Does.Contain("<del><bdi class=\"kept\">Pilot.</bdi></del>").And.Contains("<ins><bdi class=\"kept\">Pilot  and “captain”.</bdi></ins>"));
        Assert.That(page, Does.Contain("the same, in another order").And.Contains("▲ disputed").And.Contains("by <bdi>"));
        Assert.That(page, Does.Match("change [0-9]+"));
        Assert.That(await Read($"/people/{person.Id}"), Does.Contain($"href=\"/people/{person.Id}/history\""));
    }

    [Test]
    public async Task A_long_history_is_paged()
    {
        var page = await Read("/people/alexander-gabuev/history?limit=1");
        Assert.That(page, Does.Not.Contain("rel=\"next\""));

        var topic = await Post("/api/v1/topics", """{"name":"Weirs"}""");
        await Put($"/api/v1/topics/{topic.Id}", """{"name":"Weirs and dams"}""", ("If-Match", topic.Tag));
        var first = await Read($"/topics/{topic.Id}/history?limit=1");
        var next = System.Text.RegularExpressions.Regex.Match(first, "rel=\"next\" href=\"([^\"]*)\"").Groups[1].Value;
        var second = await Read(next);

        Assert.That(first, Does.Contain(">Version 2</a>").And.Not.Contains(">Version 1</a>"));
        Assert.That(second, Does.Contain(">Version 1</a>").And.Contains("2 changes, newest first").And.Contains("Weirs and dams</bdi></h1>"));
    }

    [Test]
    public async Task What_was_deleted_keeps_its_history_and_its_versions()
    {
        var claim = await Post("/api/v1/claims", """{"speaker":{"type":"person","name":"Dora Example"},"text":"It was  withdrawn.","lang":"en","kind":"opinion"}""");
        await Send(HttpMethod.Delete, $"/api/v1/claims/{claim.Id}", null, ("If-Match", claim.Tag));
        var gone = await Get($"/claims/{claim.Id}", ("Accept", "text/html"));
        var page = await Read($"/claims/{claim.Id}/history");

        Assert.That((gone.Status, gone.Text.Contains($"href=\"/claims/{claim.Id}/history\"", StringComparison.Ordinal)), Is.EqualTo((410, true)));
        Assert.That(page, Does.Contain("▲ The record was deleted.").And.Contains("Version 2: deleted"));
        Assert.That(page, Does.Contain("<del><bdi class=\"kept quote\" lang=\"en\">It was  withdrawn.</bdi></del>"));
        Assert.That(await Read($"/claims/{claim.Id}?version=1"), Does.Contain("≈ An earlier version."));
        Assert.That((await Get($"/claims/{claim.Id}?version=2", ("Accept", "text/html"))).Status, Is.EqualTo(410));
    }

    [Test]
    public async Task A_printing_and_a_position_have_a_history_and_are_deleted_by_themselves()
    {
        var claim = await Post("/api/v1/claims", """{"speaker":{"type":"person","name":"Hisa Example","affiliations":[{"title":"keeper","institution":{"name":"Hisa Weir Office"}}]},"text":"The weir holds.","lang":"en","kind":"opinion"}""");
        var printing = await Post($"/api/v1/claims/{claim.Id}/quotations", """{"source":{"title":"Weir Post, page 3","kind":"article"},"text":"The weir holds.","lang":"en","form":"direct"}""");
        await Put($"/api/v1/quotations/{printing.Id}", """{"source":{"title":"Weir Post, page 3","kind":"article"},"text":"The  weir held.","lang":"en","form":"direct"}""", ("If-Match", printing.Tag));
        var person = ((string)claim.Body["speaker"]!["id"]!)!;
        var position = (string)(await Get($"/api/v1/people/{person}/affiliations")).Items[0]!["id"]!;

        foreach (var (owner, part, said, back) in new[]
        {
            ($"/claims/{claim.Id}", $"printings/{printing.Id}", "<ins><bdi class=\"kept quote\" lang=\"en\">The  weir held.</bdi></ins>", $"/claims/{claim.Id}?printing={printing.Id}"),
            ($"/people/{person}", $"positions/{position}", "History · position", $"/people/{person}"),
        })
        {
            var history = await Read($"{owner}/{part}/history");
            Assert.That(history, Does.Contain($"<a href=\"{owner}\"><bdi class=\"kept\">"), "It names what it belongs to, and leads there.");
            Assert.That(history, Does.Contain(said).And.Contains($"href=\"{back}\"").And.Contains("Version 1: recorded"));
            var edit = await Read($"{owner}/{part}/edit");
            Assert.That(edit, Does.Contain($"href=\"{owner}/{part}/history\"").And.Contains($"href=\"{owner}/{part}/delete\""));

            var elsewhere = owner.StartsWith("/claims", StringComparison.Ordinal) ? "/claims/x4d27na87aj63sg2" : "/people/alexander-gabuev";
            foreach (var page in new[] { "history", "delete", "edit" })
                Assert.That((await Get($"{elsewhere}/{part}/{page}", ("Accept", "text/html"))).Status, Is.EqualTo(404), "It is another's.");
            var fields = (await Get($"{owner}/{part}/delete", ("Accept", "text/html"))).Fields();
            Assert.That((await Talk.SendForm($"{elsewhere}/{part}/delete", fields)).Status, Is.EqualTo(404));
            Assert.That((await Talk.SendForm($"{owner}/{part}/delete", new Dictionary<string, string>(fields) { ["version"] = "7" })).Status, Is.EqualTo(412));
            Assert.That((await Talk.SendForm($"{owner}/{part}/delete", fields)).Headers.GetValueOrDefault("Location"), Is.EqualTo($"{owner}/{part}/history"));
            Assert.That(await Read($"{owner}/{part}/history"), Does.Contain("▲ The record was deleted."));
            var gone = await Get($"{owner}/{part}/edit", ("Accept", "text/html"));
            Assert.That((gone.Status, gone.Text.Contains($"href=\"{owner}/{part}/history\"", StringComparison.Ordinal)), Is.EqualTo((410, true)));
        }

        var shown = await Get($"/claims/{claim.Id}?printing={printing.Id}", ("Accept", "text/html"));
        Assert.That((shown.Status, shown.Text.Contains($"href=\"/claims/{claim.Id}/printings/{printing.Id}/history\"", StringComparison.Ordinal)), Is.EqualTo((410, true)));

        Assert.That(await Read($"/claims/{claim.Id}"), Does.Contain("The weir holds."));
    }

    [TestCase("/claims/x4d27na87aj63sg2/history", "/api/v1/claims/x4d27na87aj63sg2/history")]
    [TestCase("/claims/x4d27na87aj63sg2/printings/jsj5hgv1qtxz6w3x/history", "/api/v1/quotations/jsj5hgv1qtxz6w3x/history")]
    [TestCase("/countries/CN/history", "/api/v1/countries/CN/history")]
    [TestCase("/sources/f8p8pnxjfbspy48g/history", "/api/v1/sources/f8p8pnxjfbspy48g/history")]
    public async Task Every_record_with_a_page_has_one_for_its_history(string path, string json)
    {
        Assert.That(await Read(path), Does.Contain("newest first"));
        Assert.That((await Get(path, ("Accept", "application/json"))).Headers["Location"], Is.EqualTo(json));
    }

    private async Task<string> Read(string path)
    {
        var answer = await Get(path, ("Accept", "text/html"));
        Assert.That(answer.Status, Is.EqualTo(200), path);
        return WebUtility.HtmlDecode(answer.Text);
    }
}
