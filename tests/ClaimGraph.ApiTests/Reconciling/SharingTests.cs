namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>Pages of OpenRefine may ask the reconciliation service from a browser; no other page, and nothing else.</summary>
internal sealed class SharingTests : ReconciliationFixture
{
    private const string Queries = "queries=%7B%22q0%22%3A%7B%22query%22%3A%22China%22%7D%7D";

    private static readonly string[] Addresses =
    [
        Service, $"{Service}/suggest/entity?prefix=gab", $"{Service}/suggest/type?prefix=p", $"{Service}/suggest/property?prefix=t",
        $"{Service}/properties?type=person", $"{Service}/flyout/entity?id=person:alexander-gabuev",
    ];

    private static readonly string[] Foreign =
    [
        "https://evil.example", "null", "*", "http://127.0.0.1:3334", "http://127.0.0.1", "https://127.0.0.1:3333", "http://127.0.0.1:3333.evil.example",
        "http://evil.example/http://127.0.0.1:3333", "HTTP://127.0.0.1:3333", "http://127.0.0.1:3333/", "http://127.0.0.1:3333, https://evil.example",
    ];

    [TestCase("http://127.0.0.1:3333", "cross-site")]
    [TestCase("http://localhost:3333", "same-site")]
    public async Task A_page_of_OpenRefine_may_read_the_service(string origin, string site)
    {
        foreach (var address in Addresses)
            RequireShared(await Get(address, ("Origin", origin), ("Sec-Fetch-Site", site)), origin);
        RequireShared(await Form(Queries, ("Origin", origin), ("Sec-Fetch-Site", site)), origin);
    }

    [Test]
    public async Task What_is_wrong_it_may_read_too()
    {
        var answer = await Form("queries=%7B", ("Origin", "http://127.0.0.1:3333"));

        answer.RequireProblem(400, "invalid-form", "queries");
        Assert.That(answer.Headers["Access-Control-Allow-Origin"], Is.EqualTo("http://127.0.0.1:3333"));
    }

    [Test]
    public async Task A_browser_that_asks_beforehand_is_told_what_may_be_sent()
    {
        foreach (var address in Addresses)
        {
            var answer = await Send(HttpMethod.Options, address, null,
                ("Origin", "http://127.0.0.1:3333"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type"));

            Assert.That(answer.Status, Is.EqualTo(204), address);
            Assert.That(answer.Headers["Access-Control-Allow-Origin"], Is.EqualTo("http://127.0.0.1:3333"));
            Assert.That(answer.Headers["Access-Control-Allow-Methods"], Is.EqualTo("GET, POST"));
            Assert.That(answer.Headers["Access-Control-Allow-Headers"], Is.EqualTo("Content-Type"));
            Assert.That(answer.Headers, Does.Not.ContainKey("Access-Control-Allow-Credentials"));
        }
    }

    [TestCaseSource(nameof(Foreign))]
    public async Task A_page_of_another_origin_gets_nothing(string origin)
    {
        foreach (var address in Addresses)
            RequireRefused(await Get(address, ("Origin", origin)));
        RequireRefused(await Form(Queries, ("Origin", origin)));
        RequireRefused(await Form(Queries, ("Origin", origin), ("Sec-Fetch-Site", "cross-site")));
        RequireRefused(await Send(HttpMethod.Options, Service, null, ("Origin", origin), ("Access-Control-Request-Method", "POST")));
    }

    [Test]
    public async Task A_page_of_OpenRefine_gets_nothing_else()
    {
        foreach (var address in new[] { "/", "/api/v1/people", "/api/v1/match", "/api/v1/export", "/api/v1/reconciled", "/swagger", "/reconcile/preview?id=country:CN" })
        {
            RequireRefused(await Get(address, ("Origin", "http://127.0.0.1:3333")));
            RequireRefused(await Send(HttpMethod.Options, address, null, ("Origin", "http://127.0.0.1:3333"), ("Access-Control-Request-Method", "GET")));
        }
        RequireRefused(await Post("/api/v1/topics", """{"name":"From OpenRefine"}""", ("Origin", "http://127.0.0.1:3333"), ("Sec-Fetch-Site", "cross-site")));
        RequireRefused(await Post("/api/v1/match", "{}", ("Origin", "http://127.0.0.1:3333")));
        foreach (var method in new[] { "PUT", "DELETE", "PATCH" })
            RequireRefused(await Send(new(method), Service, null, ("Origin", "http://127.0.0.1:3333")));
    }

    [Test]
    public async Task A_name_that_was_led_here_gets_nothing() =>
        (await Get(Service, ("Host", "evil.example:5080"), ("Origin", "http://127.0.0.1:3333"))).RequireProblem(421, "unknown-host");

    [Test]
    public async Task Where_others_reach_it_only_the_pages_that_are_set_may_read_it()
    {
        await using var host = ApiHost.Start(new()
        {
            Urls = "http://0.0.0.0:8080",
            Others = new Dictionary<string, string> { ["OpenRefineOrigins"] = "https://refine.example.org" },
        });
        using var client = host.CreateClient();
        var talk = new Talk(client);

        RequireShared(await talk.Get(Service, ("Origin", "https://refine.example.org")), "https://refine.example.org");
        foreach (var origin in new[] { "http://127.0.0.1:3333", "https://evil.example" })
            Assert.That((await talk.Get(Service, ("Origin", origin))).Headers, Does.Not.ContainKey("Access-Control-Allow-Origin"));
        Assert.That((await talk.Get("/reconcile/preview?id=country:CN")).Headers["Content-Security-Policy"],
            Does.EndWith("frame-ancestors https://refine.example.org"));
    }

    [Test]
    public async Task Where_no_origin_is_set_no_page_may()
    {
        await using var host = ApiHost.Start(new() { Others = new Dictionary<string, string> { ["OpenRefineOrigins"] = "" } });
        using var client = host.CreateClient();
        var talk = new Talk(client);

        RequireRefused(await talk.Get(Service, ("Origin", "http://127.0.0.1:3333")));
        Assert.That((await talk.Get("/reconcile/preview?id=country:CN")).Headers["Content-Security-Policy"], Does.EndWith("frame-ancestors 'none'"));
    }

    [Test]
    public async Task Where_a_key_is_needed_it_needs_one_too()
    {
        await using var host = ApiHost.Start(new() { Others = new Dictionary<string, string> { ["Anonymous"] = "none" } });
        using var client = host.CreateClient();
        var talk = new Talk(client);

        foreach (var address in Addresses.Append("/reconcile/preview?id=country:CN").Append("/reconcile/view?id=country:CN"))
            Assert.That((await talk.Get(address)).Status, Is.EqualTo(401), address);
    }

    private static void RequireShared(Answer answer, string origin)
    {
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        Assert.That(answer.Headers["Access-Control-Allow-Origin"], Is.EqualTo(origin));
        Assert.That(answer.Headers["Vary"], Does.Contain("Origin"));
        Assert.That(answer.Headers, Does.Not.ContainKey("Access-Control-Allow-Credentials"));
    }

    private static void RequireRefused(Answer answer)
    {
        answer.RequireProblem(403, "foreign-origin");
        Assert.That(answer.Headers, Does.Not.ContainKey("Access-Control-Allow-Origin"));
    }
}
