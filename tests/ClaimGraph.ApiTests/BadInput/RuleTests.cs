using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>What is well-formed and against the rules of the model.</summary>
internal sealed class RuleTests : BadInputFixture
{
    [TestCase("claim:{claim}", "BROADER", "claim:{other}", "from", "to")]
    [TestCase("person:alexander-gabuev", "CONTRADICTS", "claim:{claim}", "from")]
    [TestCase("claim:{claim}", "SUPPORTS", "country:CN", "to")]
    [TestCase("claim:{claim}", "SUPPORTS", "claim:{claim}", "to")]
    [TestCase("country:CN", "PART_OF", "country:RU", "from")]
    [TestCase("person:alexander-gabuev", "CITIZEN_OF", "person:john-gong", "to")]
    [TestCase("person:alexander-gabuev", "MADE", "claim:{claim}", "type")]
    public async Task A_link_joins_kinds_that_fit(string from, string type, string to, params string[] places)
    {
        var claims = (await Get("/api/v1/claims?limit=2")).Items.Select(claim => (string)claim!["id"]!).ToList();
        var link = $$"""{"from":"{{from}}","type":"{{type}}","to":"{{to}}"}""".Replace("{claim}", claims[0]).Replace("{other}", claims[1]);

        await Refused(() => Post("/api/v1/links", link), 422, "rule-broken", places);
    }

    [Test]
    public async Task A_link_says_only_what_its_type_takes()
    {
        var sample = (await Samples.For(Talk, "/api/v1/links")).Document;
        sample["role"] = "subject";
        sample["since"] = "2024";

        await Refused(() => Post("/api/v1/links", sample.ToJsonString()), 422, "rule-broken", "role", "since");
    }

    [Test]
    public async Task A_link_joins_what_is_on_record()
    {
        var sample = (await Samples.For(Talk, "/api/v1/links")).Document;

        var answer = await Post("/api/v1/links", sample.With("to", "claim:aaaabbbbccccdddd").ToJsonString());

        Assert.That((answer.Status, answer.Code), Is.EqualTo((422, "unknown-reference")), answer.Text);
    }

    [TestCase("XX")]
    [TestCase("ZZ")]
    [TestCase("SU")]
    [TestCase("EU")]
    [TestCase("cn")]
    public async Task A_country_is_one_that_exists(string country)
    {
        var before = await Talk.Everything();
        var answers = new[]
        {
            (await Post("/api/v1/countries", $$"""{"id":"{{country}}","name":"Nowhere"}"""), "id"),
            (await Post("/api/v1/institutions", $$"""{"name":"Of nowhere","country":{"id":"{{country}}"} }"""), "country.id"),
            (await Post("/api/v1/people", $$"""{"name":"Of nowhere","citizenOf":[{"id":"{{country}}"}]}"""), "citizenOf[0].id"),
        };

        foreach (var (answer, place) in answers)
            answer.RequireProblem(422, "rule-broken", place);
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [TestCase("2024", "2023")]
    [TestCase("2024-06", "2024-05")]
    [TestCase("2024-05-09", "2024-05-08")]
    [TestCase("2024", "2023-12-31")]
    public async Task An_affiliation_begins_before_it_ends(string from, string until)
    {
        var affiliation = $$"""{"title":"fellow","institution":{"name":"An institute"},"from":"{{from}}","until":"{{until}}"}""";

        await Refused(() => Post("/api/v1/people/alexander-gabuev/affiliations", affiliation), 422, "rule-broken", "until");
        var person = $$"""{"name":"New","affiliations":[{{affiliation}}]}""";
        await Refused(() => Post("/api/v1/people", person), 422, "rule-broken", "affiliations[0].until");
        var claim = Samples.Claim("Ends before it begins");
        claim["speaker"]!["affiliations"] = new JsonArray(JsonNode.Parse(affiliation));
        await Refused(() => Post("/api/v1/claims", claim.ToJsonString()), 422, "rule-broken", "speaker.affiliations[0].until");
    }

    [TestCase("2024", "2024")]
    [TestCase("2024-05-08", "2024")]
    [TestCase("2024-12", "2024")]
    public async Task An_affiliation_may_end_when_it_begins(string from, string until) => Assert.That(
        (await Post("/api/v1/people/john-gong/affiliations",
            $$"""{"title":"fellow","institution":{"name":"An institute"},"from":"{{from}}","until":"{{until}}"}""")).Status,
        Is.EqualTo(201));

    [Test]
    public async Task A_claim_mentions_what_is_on_record_or_described()
    {
        var before = await Talk.Everything();
        foreach (var (place, mention) in new[]
                 {
                     ("speaker", """{"type":"person","id":"nobody-known"}"""),
                     ("quotations[0].source", """{"id":"aaaabbbbccccdddd"}"""),
                 })
        {
            var answer = await Post("/api/v1/claims", Samples.Claim("Mentions nobody").With(place, JsonNode.Parse(mention)).ToJsonString());

            Assert.That((answer.Status, answer.Code), Is.EqualTo((422, "unknown-reference")), answer.Text);
            Assert.That(answer.ErrorPlaces.Single(), Does.StartWith(place));
        }
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_speaker_speaks_once()
    {
        var before = await Talk.Everything();
        foreach (var again in new[] { "John Gong", "JOHN GONG", "Neil Thomas" })
        {
            var claim = Samples.Claim("Speaks twice");
            claim["speaker"] = JsonNode.Parse("""{"type":"person","id":"john-gong"}""");
            claim["jointWith"] = JsonNode.Parse($$"""[{"type":"person","name":"Neil Thomas"},{"type":"person","name":"{{again}}"}]""");

            await Refused(() => Post("/api/v1/claims", claim.ToJsonString()), 422, "rule-broken", "jointWith[1]");
        }

        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_document_by_itself_names_places_from_itself()
    {
        var (address, quotation) = await Samples.For(Talk, "/api/v1/claims/{claim}/quotations");

        await Refused(
            () => Post(address, quotation.With("source", JsonNode.Parse("""{"id":"aaaabbbbccccdddd"}""")).ToJsonString()),
            422, "unknown-reference", "source");
    }
}
