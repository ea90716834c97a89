using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>Names are reconciled with whoever they may mean, and nothing is certain but what is the same and the only one.</summary>
internal sealed class ReconcileTests : ReconciliationFixture
{
    [Test]
    public async Task A_name_that_is_the_same_is_certain()
    {
        var candidate = (await Ask("""{"query":"alexander GABUEV","type":"person","type_strict":"should"}"""))[0]!;

        Assert.That((string?)candidate["id"], Is.EqualTo("person:alexander-gabuev"));
        Assert.That((string?)candidate["name"], Is.EqualTo("Alexander Gabuev"));
        Assert.That((bool)candidate["match"]!, Is.True);
        Assert.That((double)candidate["score"]!, Is.EqualTo(100));
        Assert.That((string?)candidate["type"]![0]!["id"], Is.EqualTo("person"));
        Assert.That((string?)candidate["type"]![0]!["name"], Is.EqualTo("Person"));
        Assert.That(candidate["features"]!.AsArray(), Is.Not.Empty);
    }

    [TestCase("Gabujew, Alexander")]
    [TestCase("Alexandr Gabuyev")]
    public async Task A_name_that_is_spelt_otherwise_is_told_and_is_not_certain(string name)
    {
        var candidate = (await Ask($$"""{"query":"{{name}}","type":"person"}"""))[0]!;

        Assert.That((string?)candidate["id"], Is.EqualTo("person:alexander-gabuev"));
        Assert.That((bool)candidate["match"]!, Is.False);
        Assert.That((double)candidate["score"]!, Is.InRange(70, 99.9));
    }

    [Test]
    public async Task Two_of_one_name_are_both_told_and_neither_is_certain_however_few_are_asked_for()
    {
        await Post("/api/v1/people", """{"name":"Reconciled Twice","id":"reconciled-one"}""");
        await Post("/api/v1/people", """{"name":"Reconciled Twice","id":"reconciled-two","isNew":true}""");

        var both = await Ask("""{"query":"Reconciled Twice","type":"person"}""");
        var first = await Ask("""{"query":"Reconciled Twice","limit":1}""");

        Assert.That(Ids(both), Is.EqualTo(new[] { "person:reconciled-one", "person:reconciled-two" }));
        Assert.That(both.Concat(first).Select(candidate => (bool)candidate!["match"]!), Has.None.True);
        Assert.That(first, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Without_a_type_all_kinds_are_asked()
    {
        foreach (var (name, id) in new[]
        {
            ("Alexander Gabuev", "person:alexander-gabuev"), ("Renmin University of China", "institution:renmin-university-of-china"),
            ("China", "country:CN"), ("US hegemony", "topic:us-hegemony"),
        })
        {
            var candidates = await Ask($$"""{"query":"{{name}}"}""");

            Assert.That(Ids(candidates)[0], Is.EqualTo(id));
            Assert.That((bool)candidates[0]!["match"]!, Is.True, name);
        }
    }

    [TestCase("\"country\"", "country:CN")]
    [TestCase("[\"country\"]", "country:CN")]
    [TestCase("[\"person\",\"country\"]", "country:CN")]
    [TestCase("[]", "country:CN")]
    [TestCase("\"\"", "country:CN")]
    [TestCase("null", "country:CN")]
    [TestCase("\"person\"", null)]
    [TestCase("\"Q5\"", null)]
    [TestCase("[\"Q5\",\"country\"]", "country:CN")]
    public async Task A_type_is_one_or_several_and_an_unknown_one_has_nobody(string type, string? id)
    {
        var candidates = await Ask($$"""{"query":"China","type":{{type}}}""");

        Assert.That(candidates.Count == 0 ? null : Ids(candidates)[0], Is.EqualTo(id));
    }

    [Test]
    public async Task Nothing_is_of_two_types()
    {
        Assert.That(await Ask("""{"query":"China","type":["person","country"],"type_strict":"all"}"""), Is.Empty);
        Assert.That(await Ask("""{"query":"China","type":["person","country"],"type_strict":"any"}"""), Is.Not.Empty);
        Assert.That(await Ask("""{"query":"China","type":["country"],"type_strict":"all"}"""), Is.Not.Empty);
    }

    [TestCase("\"Carnegie Russia Eurasia Center\"")]
    [TestCase("[\"Carnegie Russia Eurasia Center\"]")]
    [TestCase("{\"id\":\"institution:carnegie-russia-eurasia-center\",\"name\":\"Carnegie\"}")]
    [TestCase("{\"id\":\"institution:carnegie-russia-eurasia-center\"}")]
    [TestCase("{\"name\":\"Carnegie Russia Eurasia Center\"}")]
    public async Task What_else_is_known_weighs(string institution)
    {
        var alone = (await Ask("""{"query":"A. Gabujew","type":"person"}"""))[0]!;
        var known = (await Ask($$"""{"query":"A. Gabujew","type":"person","properties":[{"pid":"institution","v":{{institution}}}]}"""))[0]!;

        Assert.That((double)known["score"]!, Is.GreaterThan((double)alone["score"]!));
        Assert.That(known["features"]!.AsArray().Select(feature => (string?)feature!["name"]), Does.Contain("the same institution"));
    }

    [Test]
    public async Task An_identifier_decides()
    {
        await Post("/api/v1/people", """{"name":"Identified Elsewhere","externalIds":{"wikidata":"Q4242"}}""");

        var same = (await Ask("""{"query":"I. Elsewhere","type":"person","properties":[{"pid":"wikidata","v":{"id":"Q4242","name":"Somebody"}}]}"""))[0]!;
        var other = await Ask("""{"query":"Identified Elsewhere","type":"person","properties":[{"pid":"wikidata","v":"Q1"}]}""");

        Assert.That(((string?)same["id"], (bool)same["match"]!), Is.EqualTo(("person:identified-elsewhere", true)));
        Assert.That(other.Select(candidate => (bool)candidate!["match"]!), Has.None.True);
    }

    [TestCase("1.5")]
    [TestCase("1971")]
    [TestCase("true")]
    [TestCase("\"2014-01-01T00:00:00Z\"")]
    [TestCase("[]")]
    [TestCase("[[],[{}]]")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("\"\\u0000\"")]
    public async Task A_value_that_says_nothing_here_is_passed_over(string value)
    {
        foreach (var property in new[] { "institution", "title", "country", "wikidata", "birthDate", "Not A Scheme" })
            Assert.That(Ids(await Ask($$"""{"query":"Alexander Gabuev","type":"person","properties":[{"pid":"{{property}}","v":{{value}}}]}""")),
                Does.Contain("person:alexander-gabuev"), property);
    }

    [Test]
    public async Task A_fault_in_one_question_leaves_the_others_their_answers()
    {
        string[] broken =
        [
            "1", "[]", "null", "{}", """{"query":7}""", """{"query":""}""", """{"query":" "}""", """{"query":"\ud800"}""", """{"query":"\u0000"}""",
            $$"""{"query":"{{new string('a', 10_000)}}"}""", """{"query":"a","type":7}""", """{"query":"a","type":[7]}""", """{"query":"a","limit":"many"}""",
            """{"query":"a","properties":7}""", """{"query":"a","properties":[7]}""", """{"query":"a","properties":[{"pid":7,"v":1}]}""",
            """{"query":"a","properties":[{"pid":"title"}]}""", """{"query":"a","type_strict":7,"type":"person"}""",
        ];
        var batch = string.Join(',', broken.Select((query, index) => $"\"b{index}\":{query}"));

        var answer = await Field("queries", $$"""{ {{batch}}, "q": {"query":"Alexander Gabuev"} }""");

        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        RequireValid("reconciliation-result-batch", answer);
        foreach (var index in Enumerable.Range(0, broken.Length))
            Assert.That(answer.Body[$"b{index}"]!.ToJsonString(), Is.EqualTo("""{"result":[]}"""), broken[index]);
        Assert.That(Ids(answer.Body["q"]!["result"]!.AsArray()), Does.Contain("person:alexander-gabuev"));
    }

    [Test]
    public async Task A_batch_takes_fifty_and_no_more()
    {
        var fifty = await Field("queries", Batch(50));
        var more = await Field("queries", Batch(51));

        Assert.That((fifty.Status, fifty.Body.Count), Is.EqualTo((200, 50)));
        more.RequireProblem(413, "too-large");

        static string Batch(int count) => new JsonObject(Enumerable.Range(0, count).Select(
            index => KeyValuePair.Create($"q{index}", (JsonNode?)new JsonObject { ["query"] = "China", ["type"] = "country" }))).ToJsonString();
    }

    [TestCase("{")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"a\":1,}")]
    [TestCase("{\"\\ud800\":{\"query\":\"a\"}}")]
    public async Task What_is_no_batch_is_refused(string json)
    {
        (await Field("queries", json)).RequireProblem(400, "invalid-form", "queries");
        (await Get($"{Service}?queries={Uri.EscapeDataString(json)}")).RequireProblem(400, "invalid-parameter", "queries");
        (await Field("extend", json)).RequireProblem(400, "invalid-form", "extend");
        (await Get($"{Service}?extend={Uri.EscapeDataString(json)}")).RequireProblem(400, "invalid-parameter", "extend");
    }

    [Test]
    public async Task What_is_no_form_is_refused()
    {
        (await Form("")).RequireProblem(400, "invalid-form", "queries");
        (await Form("other=1")).RequireProblem(400, "invalid-form", "queries");
        (await Form("queries=%FF")).RequireProblem(400, "invalid-form", "queries");
        (await Form("queries={}&queries={}")).RequireProblem(400, "invalid-form", "queries");
        (await Post(Service, "{}")).RequireProblem(415, "unsupported-media-type");
        (await Form($"queries={new string('a', 4 << 20)}")).RequireProblem(413, "too-large");
        (await Field("queries", new string('[', 100_000))).RequireProblem(400, "invalid-form", "queries");
    }
}
