namespace ClaimGraph.ApiTests.Http;

internal sealed class ConditionalRequestTests : ApiFixture
{
    private const string China = "/api/v1/countries/CN";

    [Test]
    public async Task What_the_caller_has_is_not_sent_again()
    {
        var tag = (await Get(China)).Headers["ETag"];

        foreach (var known in new[] { tag, $"W/{tag}", $"\"x\", {tag}", "*" })
        {
            var answer = await Get(China, ("If-None-Match", known));
            Assert.That((answer.Status, answer.Text, answer.Headers["ETag"]), Is.EqualTo((304, "", tag)));
        }
        Assert.That((await Get(China, ("If-None-Match", "\"1-0000000000000000\""))).Status, Is.EqualTo(200));
    }

    [TestCase(null, 428)]
    [TestCase("\"9-x\"", 412)]
    [TestCase("\"x\"", 412)]
    [TestCase("W/\"1-x\"", 412)]
    [TestCase("\"8-x\", \"9-x\"", 412)]
    [TestCase("nonsense", 400)]
    public async Task A_change_needs_the_version_it_changes(string? version, int status)
    {
        var answer = await Put(China, "{\"name\":\"China\"}", version is null ? [] : [("If-Match", version)]);

        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That((await Get(China)).Headers["ETag"], Does.StartWith("\"1-"));
    }

    [Test]
    public async Task HEAD_answers_as_GET_does_without_the_body()
    {
        var get = await Get(China);
        var head = await Send(HttpMethod.Head, China, null);

        Assert.That(head.Text, Is.Empty);
        Assert.That(head.Status, Is.EqualTo(200));
        foreach (var header in new[] { "ETag", "Content-Length", "Content-Type" })
            Assert.That(head.Headers[header], Is.EqualTo(get.Headers[header]));
    }

    [Test]
    public async Task An_idempotency_key_does_a_thing_once()
    {
        var first = await Post("/api/v1/topics", "{\"name\":\"Once\"}", ("Idempotency-Key", "key-1"));
        var again = await Post("/api/v1/topics", "{\"name\":\"Once\"}", ("Idempotency-Key", "key-1"));
        var other = await Post("/api/v1/topics", "{\"name\":\"Twice\"}", ("Idempotency-Key", "key-1"));

        Assert.That((first.Status, first.Headers["Location"]), Is.EqualTo((201, "/api/v1/topics/once")));
        Assert.That((again.Status, again.Text), Is.EqualTo((201, first.Text)));
        Assert.That((other.Status, other.Code), Is.EqualTo((422, "idempotency-key-reused")));
        Assert.That((await Get("/api/v1/topics/twice")).Status, Is.EqualTo(404));
    }
}
