using System.IO.Compression;
using System.Text;

namespace ClaimGraph.ApiTests.Http;

/// <summary>What is read is sent compressed to whoever takes that, and nothing else becomes of it.</summary>
internal sealed class CompressionTests : ApiFixture
{
    private const string Person = "/api/v1/people/alexander-gabuev";

    // The client of other tests reads every answer itself, and so none that is compressed.
    protected override HttpClient Connect(ApiHost host) => host.CreateClient();

    [TestCase("br", "/people/alexander-gabuev", "text/html")]
    [TestCase("gzip", "/people/alexander-gabuev", "text/html")]
    [TestCase("br", Person, "application/json")]
    [TestCase("gzip", "/api/v1/claims?limit=50", "application/json")]
    [TestCase("br", "/people/nobody", "text/html")]
    public async Task It_is_the_same_in_fewer_bytes(string coding, string path, string type)
    {
        var plain = await Ask(HttpMethod.Get, path, ("Accept", type));
        var sent = await Ask(HttpMethod.Get, path, ("Accept", type), ("Accept-Encoding", coding));
        var bytes = await sent.Content.ReadAsByteArrayAsync();

        Assert.That(sent.Content.Headers.ContentEncoding, Is.EqualTo(new[] { coding }));
        Assert.That(Expanded(coding, bytes).Length, Is.EqualTo((await plain.Content.ReadAsStringAsync()).Length));
        Assert.That(bytes, Has.Length.LessThan(int.CreateChecked(plain.Content.Headers.ContentLength!.Value)));
        Assert.That(plain.Content.Headers.ContentEncoding, Is.Empty);
        Assert.That(string.Join(',', sent.Headers.Vary), Does.Contain("Accept-Encoding"));
        Assert.That(string.Join(',', plain.Headers.Vary), Does.Contain("Accept-Encoding"));
    }

    [Test]
    public async Task A_compressed_record_has_a_tag_of_its_own_that_is_known_again_and_may_be_written_with()
    {
        var topic = await Talk.Post("/api/v1/topics", """{"name":"Quays"}""");
        var path = $"/api/v1/topics/{topic.Id}";
        var plain = (await Ask(HttpMethod.Get, path)).Headers.ETag!.Tag;
        var coded = (await Ask(HttpMethod.Get, path, ("Accept-Encoding", "br"))).Headers.ETag!.Tag;
        var again = await Ask(HttpMethod.Get, path, ("Accept-Encoding", "br"), ("If-None-Match", coded));
        var written = await Talk.Send(HttpMethod.Put, path, Talk.Json("""{"name":"Quays and piers"}"""), ("If-Match", coded));
        var stale = await Talk.Send(HttpMethod.Put, path, Talk.Json("""{"name":"Quays"}"""), ("If-Match", coded));

        Assert.That(coded, Is.EqualTo($"{plain[..^1]}-br\""));
        Assert.That(((int)again.StatusCode, again.Headers.ETag!.Tag, string.Join(',', again.Headers.Vary)), Is.EqualTo((304, coded, "Accept-Encoding")));
        Assert.That((written.Status, stale.Status), Is.EqualTo((200, 412)));
    }

    [Test]
    public async Task The_head_says_what_the_whole_answer_says()
    {
        var whole = await Ask(HttpMethod.Get, Person, ("Accept-Encoding", "gzip"));
        var head = await Ask(HttpMethod.Head, Person, ("Accept-Encoding", "gzip"));

        Assert.That(head.Headers.ETag, Is.EqualTo(whole.Headers.ETag));
        Assert.That(head.Content.Headers.ContentEncoding, Is.EqualTo(whole.Content.Headers.ContentEncoding));
        Assert.That(head.Content.Headers.ContentLength, Is.Null.Or.Zero);
    }

    [TestCase("/api/v1/export")]
    [TestCase("/api/v1/sources/f8p8pnxjfbspy48g/text")]
    [TestCase("/swagger/index.html")]
    public async Task What_streams_or_is_not_ours_is_left_as_it_is(string path) =>
        Assert.That((await Ask(HttpMethod.Get, path, ("Accept-Encoding", "gzip, br"))).Content.Headers.ContentEncoding, Is.Empty);

    [Test]
    public async Task What_a_coding_is_refused_for_is_sent_plain() =>
        Assert.That((await Ask(HttpMethod.Get, Person, ("Accept-Encoding", "br;q=0, gzip;q=0"))).Content.Headers.ContentEncoding, Is.Empty);

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    private static string Expanded(string coding, byte[] bytes)
    {
        using var compressed = new MemoryStream(bytes);
        using Stream plain = coding == "br" ? new BrotliStream(compressed, CompressionMode.Decompress) : new GZipStream(compressed, CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
