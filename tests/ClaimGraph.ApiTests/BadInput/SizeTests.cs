using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Bodies beyond the limit, whether they say their length or not, and bodies of the wrong media type.</summary>
internal sealed class SizeTests : BadInputFixture
{
    private const int Limit = 1 << 20;

    [TestCase("/api/v1/topics")]
    [TestCase("/api/v1/claims")]
    [TestCase("/api/v1/links")]
    public async Task A_document_over_the_limit_is_refused(string address)
    {
        var body = Encoding.UTF8.GetBytes($"{{\"name\":\"{new string('a', Limit)}\"}}");

        await Refused(() => Send(HttpMethod.Post, address, Json(body)), 413, "too-large");
        await Refused(() => Send(HttpMethod.Post, address, new ChunkedContent(body, "application/json")), 413, "too-large");
    }

    [Test]
    public async Task A_document_of_just_the_limit_is_read()
    {
        var body = "{\"name\":\"Just\"}";

        await Refused(() => Post("/api/v1/topics", body + new string(' ', Limit + 1 - body.Length)), 413, "too-large");
        Assert.That((await Post("/api/v1/topics", body + new string(' ', Limit - body.Length))).Status, Is.EqualTo(201));
    }

    [Test]
    public async Task A_source_text_over_the_limit_is_refused()
    {
        var source = (string)(await Get("/api/v1/sources?limit=1")).Items[0]!["id"]!;
        var text = Encoding.UTF8.GetBytes(new string('a', (5 << 20) + 1));

        await Refused(() => Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", Json(text, "text/plain"), ("If-Match", "*")), 413, "too-large");
        await Refused(() => Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", new ChunkedContent(text, "text/plain"), ("If-Match", "*")),
            413, "too-large");
    }

    [TestCase("text/plain")]
    [TestCase("application/xml")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("multipart/form-data; boundary=x")]
    [TestCase("application/json; charset=utf-16")]
    [TestCase("application/jsonp")]
    [TestCase(null)]
    public async Task A_body_that_does_not_say_it_is_JSON_is_refused(string? mediaType)
    {
        foreach (var address in new[] { "/api/v1/people", "/api/v1/claims", "/api/v1/sources", "/api/v1/links" })
            await Refused(() => Send(HttpMethod.Post, address, Typed("{}"u8.ToArray(), mediaType)), 415, "unsupported-media-type");
        await Refused(
            () => Send(HttpMethod.Put, "/api/v1/countries/CN", Typed("{\"name\":\"China\"}"u8.ToArray(), mediaType), ("If-Match", "*")),
            415, "unsupported-media-type");
    }

    [TestCase("application/json")]
    [TestCase("text/plain")]
    [TestCase(null)]
    public async Task An_import_says_that_it_is_lines(string? mediaType) =>
        await Refused(() => Send(HttpMethod.Post, "/api/v1/import", Typed("{}"u8.ToArray(), mediaType)), 415, "unsupported-media-type");

    private static ByteArrayContent Typed(byte[] body, string? mediaType)
    {
        var content = new ByteArrayContent(body);
        if (mediaType is not null)
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return content;
    }

    /// <summary>A body that does not say how long it is.</summary>
    private sealed class ChunkedContent : HttpContent
    {
        private readonly byte[] body;

        public ChunkedContent(byte[] body, string mediaType)
        {
            this.body = body;
            Headers.ContentType = new(mediaType);
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (var chunk in body.Chunk(64 << 10))
                await stream.WriteAsync(chunk);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
