using System.Text;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Text that could not be kept to the byte is refused in every field of every document.</summary>
internal sealed class TextTests : BadInputFixture
{
    private const string Mark = "@@";

    private static readonly (string Name, byte[] Bytes)[] Unkept =
    [
        ("U+0000 escaped", [.. "\\u0000"u8]),
        ("U+0001 escaped", [.. "\\u0001"u8]),
        ("U+007F raw", [0x7F]),
        ("U+0085 raw", [0xC2, 0x85]),
        ("high surrogate escaped", [.. "\\ud800"u8]),
        ("low surrogate escaped", [.. "\\udc00"u8]),
        ("surrogates in the wrong order", [.. "\\udc00\\ud800"u8]),
        ("surrogate in UTF-8", [0xED, 0xA0, 0x80]),
        ("no UTF-8", [0xFF]),
        ("overlong", [0xC0, 0xAF]),
        ("cut off", [0xE4, 0xB8]),
    ];

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task It_is_named_in_every_field(string template)
    {
        var (address, sample) = await Samples.For(Talk, template);
        var before = await Talk.Everything();
        foreach (var place in sample.Strings())
            foreach (var (name, bytes) in Unkept)
            {
                var body = Replace(Encoding.UTF8.GetBytes(sample.With(place, $"a{Mark}b").ToJsonString()), bytes);
                var answer = await Send(HttpMethod.Post, address, Json(body));

                Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-text")), $"{place}: {name}");
                Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { place }), name);
                answer.RequireProblem();
            }
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task Words_of_which_nothing_is_seen_are_blank_in_every_field(string template)
    {
        var (address, sample) = await Samples.For(Talk, template);
        var before = await Talk.Everything();
        foreach (var place in sample.Words())
            foreach (var text in new[] { "\u200B", "\u2060\uFEFF \u200E", "\u3164", "\u00AD", "\u200D\u200C", "\u0301", "\u2800" })
            {
                var answer = await Post(address, sample.With(place, text).ToJsonString());

                Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-document")), $"{place}: {(int)text[0]:X4}");
                Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { place }));
                Assert.That(answer.Text, Does.Contain("only characters that nobody sees"));
            }
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [TestCase("می\u200Cخواهم")]
    [TestCase("क्\u200Dष")]
    [TestCase("\u200Fשלום")]
    public async Task Characters_that_are_not_seen_stay_where_they_belong_to_words(string name)
    {
        var recorded = await Post("/api/v1/people", $$"""{"name":"{{name}}"}""");

        Assert.That((recorded.Status, (string?)recorded.Body["name"]), Is.EqualTo((201, name)));
    }

    [Test]
    public async Task Controls_that_JSON_itself_forbids_are_no_JSON()
    {
        foreach (var control in new byte[] { 0x00, 0x01, 0x0A, 0x1F })
            await Refused(() => Send(HttpMethod.Post, "/api/v1/topics", Json([.. "{\"name\":\"a"u8, control, .. "\"}"u8])), 400,
                "malformed-json");
    }

    [Test]
    public async Task Field_names_are_text_too()
    {
        await Refused(() => Post("/api/v1/topics", "{\"name\":\"a\",\"\\ud800\":1}"), 400, "invalid-text", "?");
        await Refused(() => Post("/api/v1/topics", "{\"name\":\"a\",\"x\\u0000\":1}"), 400, "invalid-text", "x\0");
    }

    [TestCase("%00")]
    [TestCase("%0B")]
    [TestCase("%FF")]
    [TestCase("%ED%A0%80")]
    [TestCase("%C0%AF")]
    public async Task Search_words_are_text_too(string words)
    {
        foreach (var list in new[] { "people", "sources", "claims" })
            (await Get($"/api/v1/{list}?q=a{words}b")).RequireProblem(400, "invalid-parameter", "q");
    }

    [Test]
    public async Task An_actor_is_text_too()
    {
        foreach (var actor in new[] { "a\u0001b", "a\u007fb", new string('a', 101) })
            await Refused(() => Post("/api/v1/topics", "{\"name\":\"By whom\"}", ("X-Actor", actor)), 400, "invalid-header", "X-Actor");
    }

    [Test]
    public async Task A_source_text_is_text_too()
    {
        var source = (string)(await Get("/api/v1/sources?limit=1")).Items[0]!["id"]!;
        foreach (var text in new byte[][] { [0xFF], [.. "a"u8, 0x00], [], [0xEF, 0xBB, 0xBF, .. "a"u8], [0xED, 0xA0, 0x80] })
            await Refused(
                () => Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", Json(text, "text/plain"), ("If-Match", "*")), 400, "invalid-text", "$");
    }

    private static byte[] Replace(byte[] body, byte[] bytes)
    {
        var position = body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Mark));
        return [.. body[..position], .. bytes, .. body[(position + Mark.Length)..]];
    }
}
