using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>Older clients ask for answers as scripts (JSONP). Whoever runs one reads it, so that only pages that may read it get it.</summary>
internal sealed class ScriptTests : ApiFixture
{
    private const string Service = "/api/v1/reconcile";
    private const string OpenRefine = "http://127.0.0.1:3333/project?project=1";

    // A script is no answer that the description declares.
    protected override HttpClient Connect(ApiHost host) => host.CreateClient();

    [TestCase("")]
    [TestCase("/suggest/entity?prefix=gab")]
    [TestCase("/suggest/type?prefix=p")]
    [TestCase("/suggest/property?prefix=t")]
    [TestCase("/properties?type=person")]
    [TestCase("/flyout/entity?id=person:alexander-gabuev")]
    [TestCase("?queries=%7B%22q0%22%3A%7B%22query%22%3A%22China%22%7D%7D")]
    public async Task A_function_is_called_with_the_answer(string address)
    {
        var start = $"{Service}{address}{(address.Contains('?') ? '&' : '?')}";
        var plain = await Talk.Get($"{start}_=1");
        var script = await Talk.Get($"{start}callback=jQuery1830_17&_=1");

        Assert.That(script.Status, Is.EqualTo(200), script.Text);
        Assert.That(script.Headers["Content-Type"], Is.EqualTo("text/javascript; charset=utf-8"));
        Assert.That(script.Headers["X-Content-Type-Options"], Is.EqualTo("nosniff"));
        Assert.That(script.Text, Is.EqualTo($"/**/jQuery1830_17({plain.Text});"));
        Assert.That(JsonNode.Parse(plain.Text), Is.Not.Null);
    }

    [TestCase("alert(1)")]
    [TestCase("a;b")]
    [TestCase("a.")]
    [TestCase(".a")]
    [TestCase("a..b")]
    [TestCase("1a")]
    [TestCase("a\n")]
    [TestCase("ä")]
    [TestCase("a[0]")]
    [TestCase("</script>")]
    public async Task What_is_no_name_of_a_function_is_refused(string callback)
    {
        (await Talk.Get($"{Service}?callback={Uri.EscapeDataString(callback)}")).RequireProblem(400, "invalid-parameter", "callback");
        (await Talk.Get($"{Service}?callback={new string('a', 101)}")).RequireProblem(400, "invalid-parameter", "callback");
        (await Talk.Get($"{Service}?callback=a&callback=b")).RequireProblem(400, "invalid-parameter", "callback");
    }

    [TestCase("a")]
    [TestCase("$")]
    [TestCase("_a.b$.c1")]
    public async Task A_name_of_a_function_is_taken(string callback) =>
        Assert.That((await Talk.Get($"{Service}?callback={callback}")).Text, Does.StartWith($"/**/{callback}({{"));

    [Test]
    public async Task Without_a_name_the_answer_is_data_and_a_form_has_no_script()
    {
        var left = await Talk.Get($"{Service}?callback=");
        var posted = await Talk.Send(HttpMethod.Post, $"{Service}?callback=a", Talk.Bytes("queries={}"u8.ToArray(), "application/x-www-form-urlencoded"));

        Assert.That(left.Headers["Content-Type"], Does.StartWith("application/json"));
        Assert.That((posted.Text, posted.Headers["Content-Type"]), Is.EqualTo(("{}", "application/json; charset=utf-8")));
    }

    [Test]
    public async Task A_page_of_OpenRefine_may_run_it()
    {
        foreach (var site in new[] { "cross-site", "same-site" })
        {
            var script = await Talk.Get($"{Service}?callback=a", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "no-cors"), ("Referer", OpenRefine));

            Assert.That(script.Status, Is.EqualTo(200), script.Text);
            Assert.That(script.Headers["Cross-Origin-Resource-Policy"], Is.EqualTo("cross-origin"));
        }
    }

    [TestCase("cross-site", null)]
    [TestCase("same-site", null)]
    [TestCase("cross-site", "https://evil.example/")]
    [TestCase("cross-site", "http://127.0.0.1:3333.evil.example/")]
    [TestCase("cross-site", "http://127.0.0.1:3333@evil.example/")]
    [TestCase(null, "https://evil.example/http://127.0.0.1:3333/")]
    public async Task No_other_page_may(string? site, string? page)
    {
        List<(string, string)> headers = [];
        if (site is not null)
            headers.Add(("Sec-Fetch-Site", site));
        if (page is not null)
            headers.Add(("Referer", page));

        var script = await Talk.Get($"{Service}?callback=a", [.. headers]);

        script.RequireProblem(403, "foreign-origin");
        Assert.That(script.Headers["Cross-Origin-Resource-Policy"], Is.EqualTo("same-origin"));
    }

    [Test]
    public async Task Nothing_else_is_included_by_a_page_of_OpenRefine() =>
        Assert.That((await Talk.Get("/api/v1/people?limit=1", ("Referer", OpenRefine))).Headers["Cross-Origin-Resource-Policy"], Is.EqualTo("same-origin"));
}
