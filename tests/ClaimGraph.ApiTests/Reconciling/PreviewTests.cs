namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>An entity is shown in a small frame of OpenRefine, and its page is found by its reference.</summary>
internal sealed class PreviewTests : ReconciliationFixture
{
    [TestCase("person:wang-yiwei", "Wang Yiwei", "王义桅")]
    [TestCase("institution:renmin-university-of-china", "Renmin University of China", "China")]
    [TestCase("country:CN", "China", "country:CN")]
    [TestCase("topic:us-hegemony", "US hegemony", "on record")]
    public async Task A_preview_tells_who_it_is(string id, string name, string told)
    {
        var page = await Get($"/reconcile/preview?id={Uri.EscapeDataString(id)}");

        Assert.That(page.Status, Is.EqualTo(200));
        Assert.That(page.Headers["Content-Type"], Is.EqualTo("text/html; charset=utf-8"));
        Assert.That(page.Text, Does.Contain(name).And.Contains(told).And.Not.Contains("<script").And.Not.Contains("<form"));
    }

    [Test]
    public async Task Pages_of_OpenRefine_may_frame_a_preview_and_nothing_else()
    {
        var preview = await Get("/reconcile/preview?id=country:CN");
        var page = await Get("/countries/CN");

        Assert.That(preview.Headers["Content-Security-Policy"], Is.EqualTo(
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors http://127.0.0.1:3333 http://localhost:3333"));
        Assert.That(page.Headers["Content-Security-Policy"], Does.EndWith("frame-ancestors 'none'"));
    }

    [TestCase("person:nobody")]
    [TestCase("claim:x4d27na87aj63sg2")]
    [TestCase("nonsense")]
    [TestCase("person:<script>")]
    public async Task What_is_not_on_record_is_said_in_the_frame(string id)
    {
        var page = await Get($"/reconcile/preview?id={Uri.EscapeDataString(id)}", ("Accept", "text/html"));

        Assert.That(page.Status, Is.EqualTo(404));
        Assert.That(page.Text, Does.Contain("Not on record").And.Not.Contains("<script"));
        Assert.That(page.Headers["Content-Security-Policy"], Does.Contain("frame-ancestors http://127.0.0.1:3333"));
    }

    [TestCase("person:alexander-gabuev", "/people/alexander-gabuev")]
    [TestCase("institution:renmin-university-of-china", "/institutions/renmin-university-of-china")]
    [TestCase("country:CN", "/countries/CN")]
    [TestCase("topic:us-hegemony", "/topics/us-hegemony")]
    public async Task A_reference_leads_to_its_page(string id, string path)
    {
        var answer = await Get($"/reconcile/view?id={Uri.EscapeDataString(id)}");

        Assert.That((answer.Status, answer.Headers["Location"]), Is.EqualTo((303, path)));
        Assert.That((await Get(path)).Status, Is.EqualTo(200));
    }

    [TestCase("nonsense")]
    [TestCase("link:a")]
    [TestCase("person://evil.example")]
    public async Task What_is_no_reference_leads_nowhere(string id) =>
        (await Get($"/reconcile/view?id={Uri.EscapeDataString(id)}")).RequireProblem(404, "not-found");

    [Test]
    public async Task The_manifest_names_the_host_that_was_asked()
    {
        foreach (var name in new[] { "localhost:5080", "127.0.0.1:5080", "[::1]:5080" })
        {
            var manifest = (await Get(Service, ("Host", name))).Body;

            Assert.That((string?)manifest["view"]!["url"], Is.EqualTo($"http://{name}/reconcile/view?id={{{{id}}}}"));
            Assert.That((string?)manifest["preview"]!["url"], Is.EqualTo($"http://{name}/reconcile/preview?id={{{{id}}}}"));
            Assert.That((string?)manifest["suggest"]!["entity"]!["service_url"], Is.EqualTo($"http://{name}{Service}"));
            Assert.That(((int)manifest["preview"]!["width"]!, (int)manifest["preview"]!["height"]!, (int)manifest["batchSize"]!), Is.EqualTo((400, 180, 50)));
            RequireValid("manifest", await Get(Service, ("Host", name)));
        }
    }
}
