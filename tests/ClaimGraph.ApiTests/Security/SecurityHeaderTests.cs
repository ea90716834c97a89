namespace ClaimGraph.ApiTests.Security;

/// <summary>Every answer tells browsers not to frame, embed, guess or pass on.</summary>
internal sealed class SecurityHeaderTests : ApiFixture
{
    [TestCase("GET", "/api/v1/people", 200)]
    [TestCase("HEAD", "/api/v1/people", 200)]
    [TestCase("GET", "/api/v1/export", 200)]
    [TestCase("GET", "/health/live", 200)]
    [TestCase("GET", "/api/v1/people/nobody", 404)]
    [TestCase("GET", "/nowhere", 404)]
    [TestCase("PATCH", "/api/v1/people", 405)]
    [TestCase("POST", "/api/v1/people", 415)]
    [TestCase("GET", "/swagger/index.html", 200)]
    [TestCase("GET", "/swagger/v1/swagger.json", 200)]
    [TestCase("GET", "/swagger/nothing", 404)]
    public async Task Every_answer_carries_them(string method, string path, int status)
    {
        var answer = await Send(new(method), path, null);

        Assert.That(answer.Status, Is.EqualTo(status));
        RequireHeaders(answer);
    }

    [Test]
    public async Task So_does_a_refusal_at_the_door()
    {
        RequireHeaders(await Get("/api/v1/people", ("Host", "evil.example")));
        RequireHeaders(await Get("/api/v1/people", ("Origin", "https://evil.example")));
        RequireHeaders(await Get("/swagger/index.html", ("Host", "evil.example")));
    }

    [Test]
    public async Task So_does_an_answer_that_only_says_that_nothing_has_changed()
    {
        var person = await Get("/api/v1/people/alexander-gabuev");
        var again = await Get("/api/v1/people/alexander-gabuev", ("If-None-Match", person.Tag));

        Assert.That(again.Status, Is.EqualTo(304));
        RequireHeaders(again);
    }

    [Test]
    public async Task Data_may_load_nothing_and_a_page_only_what_is_ours()
    {
        Assert.That((await Get("/api/v1/people")).Headers["Content-Security-Policy"], Does.StartWith("default-src 'none'; base-uri"));
        Assert.That((await Get("/swagger/index.html")).Headers["Content-Security-Policy"],
            Does.Contain("script-src 'self';").And.Not.Contains("unsafe"));
    }

    private static void RequireHeaders(Answer answer)
    {
        Assert.That(answer.Headers["Content-Security-Policy"], Does.Contain("default-src 'none'").And.Contains("frame-ancestors 'none'"));
        Assert.That(answer.Headers["X-Content-Type-Options"], Is.EqualTo("nosniff"));
        Assert.That(answer.Headers["Referrer-Policy"], Is.EqualTo("no-referrer"));
        Assert.That(answer.Headers["Cross-Origin-Resource-Policy"], Is.EqualTo("same-origin"));
        Assert.That(answer.Headers["Cross-Origin-Opener-Policy"], Is.EqualTo("same-origin"));
    }
}
