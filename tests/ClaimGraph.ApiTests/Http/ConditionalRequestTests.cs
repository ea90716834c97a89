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
    [TestCase("\"1-deadbeefdeadbeef\"", 412)]
    [TestCase("\"1\"", 412)]
    [TestCase("\"1-deadbeefdeadbeef\", \"1-0123456789abcdef\"", 412)]
    [TestCase("nonsense", 400)]
    public async Task A_change_needs_the_version_it_changes(string? version, int status)
    {
        var answer = await Put(China, "{\"name\":\"China\"}", version is null ? [] : [("If-Match", version)]);

        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That((await Get(China)).Headers["ETag"], Does.StartWith("\"1-"));
    }

    [Test]
    public async Task A_change_needs_the_whole_tag_alone_or_in_a_list_and_never_a_weak_one()
    {
        var address = (await Post("/api/v1/topics", "{\"name\":\"Tagged\"}")).Headers["Location"];
        for (var round = 1; round <= 3; round++)
        {
            var tag = (await Get(address)).Tag;
            Assert.That((await Put(address, "{\"name\":\"Lost\"}", ("If-Match", $"W/{tag}"))).Status, Is.EqualTo(412));
            var sent = round switch { 1 => tag, 2 => $"\"1-x\", W/\"2-y\" , {tag}", _ => "*" };
            var changed = await Put(address, $$"""{"name":"Tagged","description":"Round {{round}}"}""", ("If-Match", sent));
            Assert.That((changed.Status, changed.Tag), Is.EqualTo((200, (await Get(address)).Tag)));
            Assert.That((await Put(address, "{\"name\":\"Lost\"}", ("If-Match", tag))).Status, Is.EqualTo(412));
        }
        Assert.That((await Send(HttpMethod.Delete, address, null, ("If-Match", "\"4-deadbeefdeadbeef\""))).Status, Is.EqualTo(412));
        Assert.That((await Send(HttpMethod.Delete, address, null, ("If-Match", (await Get(address)).Tag))).Status, Is.EqualTo(204));
        Assert.That((await Send(HttpMethod.Delete, address, null, ("If-Match", "\"5-deadbeefdeadbeef\""))).Status, Is.EqualTo(410));
    }

    [Test]
    public async Task A_record_whose_mention_was_renamed_is_not_what_the_caller_saw()
    {
        var claim = await Post("/api/v1/claims", """{"speaker":{"type":"person","name":"Rena Med"},"text":"Names change.","lang":"en","kind":"opinion"}""");
        var address = $"/api/v1/claims/{claim.Id}";
        Assert.That((await Put("/api/v1/people/rena-med", "{\"name\":\"Rena Medd\"}", ("If-Match", "*"))).Status, Is.EqualTo(200));

        Assert.That((await Send(HttpMethod.Delete, address, null, ("If-Match", claim.Tag))).Status, Is.EqualTo(412));
        Assert.That((await Send(HttpMethod.Delete, address, null, ("If-Match", (await Get(address)).Tag))).Status, Is.EqualTo(204));
    }

    [Test]
    public async Task The_tag_of_a_text_and_that_of_its_source_are_both_good_for_the_next_text()
    {
        var source = (await Post("/api/v1/sources", "{\"title\":\"Tagged text\",\"kind\":\"article\"}")).Headers["Location"];
        var first = await Send(HttpMethod.Put, $"{source}/text", Talk.Bytes("One."u8.ToArray(), "text/plain"));
        Assert.That((await Text("Forged.", "\"2-deadbeefdeadbeef\"")).Status, Is.EqualTo(412));
        Assert.That((await Text("Two.", first.Tag)).Status, Is.EqualTo(200));
        Assert.That((await Text("Three.", (await Get($"{source}/text")).Tag)).Status, Is.EqualTo(200));
        Assert.That((await Text("Four.", first.Tag)).Status, Is.EqualTo(412));

        Task<Answer> Text(string text, string tag) =>
            Send(HttpMethod.Put, $"{source}/text", Talk.Bytes(System.Text.Encoding.UTF8.GetBytes(text), "text/plain"), ("If-Match", tag));
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
