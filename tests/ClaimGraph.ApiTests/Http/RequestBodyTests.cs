using System.Text;

namespace ClaimGraph.ApiTests.Http;

internal sealed class RequestBodyTests : ApiFixture
{
    [TestCase("", "malformed-json", "")]
    [TestCase("{\"name\":\"a\"", "malformed-json", "")]
    [TestCase("{\"name\":\"a\"} x", "malformed-json", "")]
    [TestCase("\uFEFF{\"name\":\"a\"}", "malformed-json", "")]
    [TestCase("null", "invalid-document", "$")]
    [TestCase("[]", "invalid-document", "$")]
    [TestCase("{\"name\":5}", "invalid-document", "name")]
    [TestCase("{\"nam\":\"a\"}", "invalid-document", "nam")]
    [TestCase("{\"name\":\"a\",\"name\":\"b\"}", "invalid-document", "name")]
    [TestCase("{\"name\":\"a\",\"aliases\":[null]}", "invalid-document", "aliases[0]")]
    [TestCase("{\"name\":\"a\",\"aliases\":[{\"value\":\"b\"},{\"valu\":1}]}", "invalid-document", "aliases[1].valu")]
    [TestCase("{\"name\":\"a\",\"status\":\"foo\"}", "invalid-document", "status")]
    [TestCase("{\"name\":\"a\\u0000b\"}", "invalid-text", "name")]
    [TestCase("{\"name\":\"a\",\"aliases\":[{\"value\":\"\\ud800\"}]}", "invalid-text", "aliases[0].value")]
    public async Task A_body_that_is_no_document_is_refused_at_its_place(string body, string code, string place)
    {
        var answer = await Post("/api/v1/topics", body);

        Assert.That(answer.Status, Is.EqualTo(400));
        Assert.That(answer.Code, Is.EqualTo(code));
        Assert.That(answer.ErrorPlaces, Is.EqualTo(place.Length == 0 ? Array.Empty<string>() : [place]));
        Assert.That(answer.Text, Does.Not.Contain("System.").And.Not.Contain("ClaimGraph.").And.Not.Contain("Description"));
    }

    [Test]
    public async Task Bytes_that_are_not_UTF8_are_refused()
    {
        var answer = await Send(HttpMethod.Post, "/api/v1/topics", Json([.. "{\"name\":\"a"u8, 0xFF, .. "\"}"u8]));

        Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-text")));
    }

    [Test]
    public async Task A_body_over_the_limit_is_refused()
    {
        var answer = await Post("/api/v1/topics", $"{{\"name\":\"{new string('a', 1 << 20)}\"}}");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((413, "too-large")));
    }

    [TestCase("text/plain", 415)]
    [TestCase("application/json; charset=latin1", 415)]
    [TestCase("application/ld+json", 201)]
    public async Task Only_JSON_in_UTF8_is_taken(string mediaType, int status)
    {
        var answer = await Send(HttpMethod.Post, "/api/v1/topics", Json(Encoding.UTF8.GetBytes("{\"name\":\"Media\"}"), mediaType));

        Assert.That(answer.Status, Is.EqualTo(status));
    }
}
