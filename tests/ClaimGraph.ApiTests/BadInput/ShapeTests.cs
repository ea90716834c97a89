using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>JSON that is none, or no document of ours.</summary>
internal sealed class ShapeTests : BadInputFixture
{
    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task A_document_cut_off_anywhere_is_refused(string template)
    {
        var (address, sample) = await Samples.For(Talk, template);
        var before = await Talk.Everything();
        var whole = sample.ToJsonString();
        for (var length = 0; length < whole.Length; length += 7)
            (await Post(address, whole[..length])).RequireProblem(400, "malformed-json");

        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [TestCase("")]
    [TestCase("   \r\n ")]
    [TestCase("{")]
    [TestCase("nonsense")]
    [TestCase("{\"name\":\"a\"}{\"name\":\"b\"}")]
    [TestCase("{\"name\":\"a\",}")]
    [TestCase("{'name':'a'}")]
    [TestCase("{\"name\":\"a\"} // so")]
    [TestCase("/* so */ {\"name\":\"a\"}")]
    [TestCase("{\"name\":NaN}")]
    [TestCase("{\"name\":01}")]
    [TestCase("\uFEFF{\"name\":\"a\"}")]
    [TestCase("{\"name\":\"a\\x\"}")]
    public async Task What_is_no_JSON_is_refused(string body) =>
        await Refused(() => Post("/api/v1/topics", body), 400, "malformed-json");

    [Test]
    public async Task JSON_nested_without_end_is_refused()
    {
        foreach (var depth in new[] { 33, 1000, 200_000 })
            await Refused(() => Post("/api/v1/topics", $"{{\"name\":{new string('[', depth)}{new string(']', depth)}}}"), 400,
                "malformed-json");
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task A_value_of_the_wrong_type_is_refused_at_its_place(string template)
    {
        var (address, sample) = await Samples.For(Talk, template);
        var before = await Talk.Everything();
        foreach (var place in sample.Strings())
            foreach (var wrong in new[] { "5", "1e400", "true", "[]", "{}", "[\"a\"]", "{\"a\":1}" })
            {
                var answer = await Post(address, sample.With(place, JsonNode.Parse(wrong)).ToJsonString());

                Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-document")), $"{place}: {wrong}");
                Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { place }), wrong);
                answer.RequireProblem();
            }
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task A_field_that_is_not_known_or_stands_twice_is_refused_by_name(string template)
    {
        var (address, sample) = await Samples.For(Talk, template);
        var before = await Talk.Everything();
        var whole = sample.ToJsonString();
        foreach (var field in new[] { "unknown", "Text", "__proto__", "$type", "constructor" })
            (await Post(address, $"{whole[..^1]},\"{field}\":1}}")).RequireProblem(400, "invalid-document", field);
        foreach (var (field, value) in sample)
            (await Post(address, $"{whole[..^1]},\"{field}\":{value!.ToJsonString()}}}")).RequireProblem(400, "invalid-document", field);

        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("5")]
    [TestCase("\"text\"")]
    [TestCase("true")]
    public async Task A_document_is_an_object(string body)
    {
        foreach (var template in Samples.Addresses)
            (await Post((await Samples.For(Talk, template)).Address, body)).RequireProblem(400, "invalid-document", "$");
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task A_text_that_is_too_long_is_refused_at_its_place(string template)
    {
        var (address, sample) = await Samples.For(Talk, template);
        var before = await Talk.Everything();
        foreach (var place in sample.Words())
        {
            var answer = await Post(address, sample.With(place, new string('w', 20_001)).ToJsonString());

            Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-document")), $"{place}: {answer.Text}");
            Assert.That(answer.ErrorPlaces, Does.Contain(place));
            answer.RequireProblem();
        }
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_list_that_is_too_long_is_refused_at_its_place()
    {
        var many = new JsonArray([.. Enumerable.Range(0, 501)
            .Select(number => (JsonNode)new JsonObject { ["value"] = $"alias {number}" })]);
        await Refused(() => Post("/api/v1/topics", Samples.Of("/api/v1/topics").With("aliases", many).ToJsonString()),
            400, "invalid-document", "aliases");
    }

    [Test]
    public async Task Every_fault_of_a_document_is_named_at_once() => await Refused(
        () => Post("/api/v1/claims", """{"speaker":{"type":"person"},"lang":"english please","quotations":[{"form":"direct"}]}"""),
        400, "invalid-document", "speaker.name", "text", "lang", "kind", "quotations[0].text", "quotations[0].source");

    [TestCase("saidOn", "\"2025-13\"")]
    [TestCase("saidOn", "\"2025-02-30\"")]
    [TestCase("saidOn", "\"25\"")]
    [TestCase("saidOn", "\"\"")]
    [TestCase("saidOn", "\"2025-05-08T10:00\"")]
    [TestCase("kind", "\"rumour\"")]
    [TestCase("kind", "\"Opinion\"")]
    [TestCase("lang", "\"e\"")]
    [TestCase("speaker.type", "\"claim\"")]
    [TestCase("quotations[0].form", "\"loose\"")]
    [TestCase("quotations[0].source.url", "\"javascript:alert(1)\"")]
    [TestCase("quotations[0].source.url", "\"nowhere\"")]
    [TestCase("quotations[0].source.publishedOn", "\"yesterday\"")]
    public async Task A_value_that_means_nothing_is_refused_at_its_place(string place, string value) => await Refused(
        () => Post("/api/v1/claims", Samples.Of("/api/v1/claims").With(place, JsonNode.Parse(value)).ToJsonString()),
        400, "invalid-document", place);
}
