namespace ClaimGraph.ApiTests.Http;

internal sealed class ProblemTests : ApiFixture
{
    [TestCase("GET", "/api/v1/nothing", 404, "not-found")]
    [TestCase("GET", "/api/v1/people/nobody", 404, "not-found")]
    [TestCase("GET", "/api/v1/people/..%2f..%2fetc%2fpasswd", 404, "not-found")]
    [TestCase("GET", "/api/v1/people/%27%20OR%201=1--", 404, "not-found")]
    [TestCase("GET", "/api/v1/people/nobody/claims", 404, "not-found")]
    [TestCase("POST", "/api/v1/people/nobody", 405, "method-not-allowed")]
    [TestCase("POST", "/api/v1/people", 415, "unsupported-media-type")]
    public async Task Every_refusal_is_a_problem(string method, string path, int status, string code)
    {
        var answer = await Send(new(method), path, null);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((status, code)));
        Assert.That(answer.Headers["Content-Type"], Is.EqualTo("application/problem+json"));
        Assert.That(answer.Headers["X-Content-Type-Options"], Is.EqualTo("nosniff"));
        Assert.That((string?)answer.Body["type"], Is.EqualTo($"urn:claimgraph:problem:{code}"));
        Assert.That((string?)answer.Body["traceId"], Is.Not.Empty);
        Assert.That((int?)answer.Body["status"], Is.EqualTo(status));
    }

    [Test]
    public async Task An_id_longer_than_any_is_not_found()
    {
        var answer = await Get($"/api/v1/people/{new string('a', 5000)}");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((404, "not-found")));
    }
}
