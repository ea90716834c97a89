using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>What is sound by itself, and at odds with what is on record.</summary>
internal sealed class ConflictTests : BadInputFixture
{
    [Test]
    public async Task A_speaker_who_may_be_two_people_is_refused_with_both()
    {
        foreach (var id in new[] { "john-smith-london", "john-smith-paris" })
            Assert.That((await Post("/api/v1/people", $$"""{"id":"{{id}}","name":"John Smith"}""")).Status, Is.EqualTo(201));
        var claim = Samples.Claim("By one of two").With("speaker.name", "john SMITH").ToJsonString();

        await Refused(() => Post("/api/v1/claims", claim), 409, "ambiguous-match", "speaker");

        var candidates = (await Post("/api/v1/claims", claim)).Body["candidates"]!.AsArray();
        Assert.That(candidates.Select(one => (string?)one!["reference"]),
            Is.EqualTo(new[] { "person:john-smith-london", "person:john-smith-paris" }));
        Assert.That(candidates.Select(one => (string?)one!["name"]), Is.All.EqualTo("John Smith"));
    }

    [TestCase("/api/v1/people", """{"id":"alexander-gabuev","name":"Somebody Else"}""")]
    [TestCase("/api/v1/people", """{"id":"alexander-gabuev","name":"Alexander Gabuev","description":"Something else."}""")]
    [TestCase("/api/v1/countries", """{"id":"CN","name":"Somewhere else"}""")]
    public async Task An_id_on_record_with_other_content_is_refused(string address, string body)
    {
        var before = await Talk.Everything();
        var answer = await Post(address, body);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((409, "content-conflict")));
        answer.RequireProblem();
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_claim_on_record_with_other_content_is_refused()
    {
        var claim = (await Get("/api/v1/claims?limit=1")).Items[0]!;
        var before = await Talk.Everything();

        var answer = await Post("/api/v1/claims",
            claim.With("kind", (string)claim["kind"]! == "promise" ? "denial" : "promise").ToJsonString());

        Assert.That((answer.Status, answer.Code), Is.EqualTo((409, "content-conflict")), answer.Text);
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task What_others_rest_on_is_not_deleted()
    {
        foreach (var address in new[] { "/api/v1/people/alexander-gabuev", "/api/v1/countries/CN" })
            await Refused(() => Send(HttpMethod.Delete, address, null, ("If-Match", "*")), 409, "in-use");
    }

    [TestCase("people")]
    [TestCase("institutions")]
    [TestCase("countries")]
    [TestCase("topics")]
    [TestCase("sources")]
    [TestCase("claims")]
    public async Task A_change_says_which_version_it_changes(string collection)
    {
        var record = (await Get($"/api/v1/{collection}?limit=1")).Items[0]!;
        var address = $"/api/v1/{collection}/{record["id"]}";

        await Refused(() => Put(address, record.ToJsonString()), 428, "if-match-required");
        await Refused(() => Send(HttpMethod.Delete, address, null), 428, "if-match-required");
        foreach (var stale in new[] { "\"99-0123456789abcdef\"", "\"0-0\"", "W/\"1-x\"", "\"\"" })
        {
            await Refused(() => Put(address, record.ToJsonString(), ("If-Match", stale)), 412, "stale-version");
            await Refused(() => Send(HttpMethod.Delete, address, null, ("If-Match", stale)), 412, "stale-version");
        }
        foreach (var nonsense in new[] { "1", "nonsense", "\"1", "'1'" })
            await Refused(() => Put(address, record.ToJsonString(), ("If-Match", nonsense)), 400, "invalid-header", "If-Match");
    }

    [Test]
    public async Task A_version_that_others_have_changed_is_stale()
    {
        var first = await Post("/api/v1/topics", "{\"name\":\"Contested\"}");
        var topic = first.Headers["Location"];
        Assert.That((await Put(topic, "{\"name\":\"Contested twice\"}", ("If-Match", first.Tag))).Status, Is.EqualTo(200));

        await Refused(() => Put(topic, "{\"name\":\"Lost\"}", ("If-Match", first.Tag)), 412, "stale-version");
        await Refused(() => Send(HttpMethod.Delete, topic, null, ("If-Match", first.Tag)), 412, "stale-version");
    }

    [TestCase("people", "id")]
    [TestCase("sources", "id")]
    [TestCase("claims", "id")]
    public async Task An_id_never_changes(string collection, string place)
    {
        var record = (await Get($"/api/v1/{collection}?limit=1")).Items[0]!;

        await Refused(
            () => Put($"/api/v1/{collection}/{record["id"]}", record.With("id", JsonValue.Create("aaaabbbbccccdddd")).ToJsonString(),
                ("If-Match", "*")),
            400, "invalid-document", place);
    }
}
