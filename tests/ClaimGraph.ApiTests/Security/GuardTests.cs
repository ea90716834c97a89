namespace ClaimGraph.ApiTests.Security;

/// <summary>No web page of another origin reads or writes the graph of the machine that shows it.</summary>
internal sealed class GuardTests : ApiFixture
{
    private static readonly string[] Addresses =
    [
        "/", "/swagger", "/swagger/index.html", "/swagger/v1/swagger.json", "/health/live", "/api/v1/people", "/api/v1/export",
        "/api/v1/nothing", "/nowhere", "/explorer/to/come",
    ];

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"];

    [Test]
    public async Task A_name_that_was_led_here_gets_nothing_from_any_address()
    {
        foreach (var address in Addresses)
            foreach (var method in Methods)
                await RequireRefused(421, "unknown-host", method, address, ("Host", "evil.example:5080"));
    }

    [Test]
    public async Task A_page_of_another_origin_gets_nothing_from_any_address()
    {
        foreach (var address in Addresses)
            foreach (var method in Methods)
                foreach (var origin in new[] { "https://evil.example", "null", "http://localhost:3000", "https://localhost" })
                    await RequireRefused(403, "foreign-origin", method, address, ("Origin", origin));
    }

    [TestCase("cross-site")]
    [TestCase("same-site")]
    [TestCase("Same-Origin")]
    [TestCase("same-origin, cross-site")]
    public async Task A_page_of_another_site_writes_nothing_whatever_it_says_of_its_origin(string site)
    {
        foreach (var method in new[] { "POST", "PUT", "DELETE", "PATCH" })
            foreach (var origin in new[] { "http://localhost", "https://evil.example" })
                await RequireRefused(403, "foreign-origin", method, "/api/v1/people", ("Sec-Fetch-Site", site), ("Origin", origin));
        await RequireRefused(403, "foreign-origin", "POST", "/api/v1/people", ("Sec-Fetch-Site", site));
    }

    [TestCase("https://evil.example")]
    [TestCase("http://localhost.evil.example")]
    [TestCase("http://localhost:81")]
    [TestCase("http://127.0.0.1")]
    [TestCase("http://localhost@evil.example")]
    [TestCase("http://evil.example/http://localhost")]
    [TestCase("null")]
    [TestCase("localhost")]
    [TestCase("http://localhost, https://evil.example")]
    public async Task An_origin_that_is_not_our_own_writes_nothing(string origin)
    {
        var before = await Talk.Everything();

        (await Post("/api/v1/topics", "{\"name\":\"From elsewhere\"}", ("Origin", origin))).RequireProblem(403, "foreign-origin");

        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_program_and_our_own_pages_read_and_write()
    {
        (string, string)[][] senders =
        [
            [],
            [("Sec-Fetch-Site", "none")],
            [("Sec-Fetch-Site", "same-origin"), ("Origin", "http://localhost")],
            [("Origin", "http://localhost")],
            [("Origin", "HTTP://LOCALHOST:80")],
            [("Host", "127.0.0.1:5080"), ("Origin", "http://127.0.0.1:5080")],
            [("Host", "[::1]:5080"), ("Origin", "http://[::1]:5080")],
        ];
        foreach (var sender in senders)
        {
            Assert.That((await Get("/api/v1/people", sender)).Status, Is.EqualTo(200));
            Assert.That((await Post("/api/v1/topics", "{\"name\":\"At home\"}", sender)).Status, Is.EqualTo(200).Or.EqualTo(201));
        }
    }

    [Test]
    public async Task A_link_on_another_page_leads_to_a_read()
    {
        var answer = await Get("/swagger/index.html", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"));

        Assert.That(answer.Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Where_others_reach_it_every_name_reads_and_still_no_other_page_writes()
    {
        await using var host = ApiHost.Start(new() { Urls = "http://0.0.0.0:8080" });
        using var client = host.CreateClient();
        var talk = new Talk(client);

        Assert.That((await talk.Get("/api/v1/people", ("Host", "claims.example.org"))).Status, Is.EqualTo(200));
        Assert.That((await talk.Get("/api/v1/people", ("Origin", "https://other.example"))).Status, Is.EqualTo(200));
        (await talk.Post("/api/v1/topics", "{\"name\":\"Elsewhere\"}", ("Host", "claims.example.org"), ("Origin", "https://other.example")))
            .RequireProblem(403, "foreign-origin");
    }

    [Test]
    public async Task Behind_a_proxy_that_is_named_the_origin_is_what_callers_see()
    {
        await using var host = ApiHost.Start(new()
        {
            Others = new Dictionary<string, string> { ["Proxies"] = "10.0.0.0/8", ["Hosts"] = "claims.example.org" },
        });
        foreach (var (proxy, status) in new[] { ("10.1.2.3", 401), ("192.168.1.1", 403) })
        {
            var answer = await host.Server.SendAsync(http =>
            {
                http.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(proxy);
                http.Request.Method = "POST";
                http.Request.Path = "/api/v1/topics";
                http.Request.Host = new("claims.example.org");
                http.Request.Headers.Origin = "https://claims.example.org";
                http.Request.Headers["X-Forwarded-Proto"] = "https";
                http.Request.Headers["X-Forwarded-For"] = "203.0.113.9";
            });
            Assert.That(answer.Response.StatusCode, Is.EqualTo(status), proxy);
        }
    }

    private async Task RequireRefused(int status, string code, string method, string address, params (string Name, string Value)[] headers)
    {
        var answer = await Send(new(method), address, null, headers);

        Assert.That(answer.Status, Is.EqualTo(status), $"{method} {address}");
        answer.RequireProblem(status, code);
    }
}
