using System.Text.Json.Nodes;
using ClaimGraph.Graph;

namespace ClaimGraph.ApiTests.Names;

/// <summary>Who on record is meant by names, asked over HTTP.</summary>
internal sealed class MatchTests : ApiFixture
{
    private const string Address = "/api/v1/match";

    [TestCase("Alexander Gabuev", "exact", "same")]
    [TestCase("АЛЕКСАНДР  ГАБУЕВ", "exact", "same")]
    [TestCase("Gabujew, Aleksandr", "one-likely", "likely")]
    [TestCase("Sasha Gabuev", "one-likely", "likely")]
    [TestCase("A. Gabuev", "one-likely", "likely")]
    [TestCase("Dr. Alexander Petrovich Gabuev", "one-likely", "likely")]
    public async Task A_person_is_found_however_the_name_is_written(string name, string decision, string tier)
    {
        var answer = await Match(name);

        Assert.That((string?)answer["decision"], Is.EqualTo(decision), answer.ToJsonString());
        Assert.That((string?)answer["results"]![0]!["reference"], Is.EqualTo("person:alexander-gabuev"));
        Assert.That((string?)answer["results"]![0]!["tier"], Is.EqualTo(tier));
        Assert.That(answer["results"]![0]!["features"]!.AsArray(), Is.Not.Empty);
    }

    [TestCase("Anna Gabueva")]
    [TestCase("Somebody Else Entirely")]
    [TestCase("Xi Jinpeng")]
    public async Task Others_are_not(string name)
    {
        var answer = await Match(name);

        Assert.That((string?)answer["decision"], Is.EqualTo("none"), answer.ToJsonString());
        Assert.That(answer["results"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Two_of_one_name_are_ambiguous_and_what_else_is_known_weighs()
    {
        await Post("/api/v1/people", """{"name":"Ottokar Zembla","affiliations":[{"institution":{"name":"Lindmark Weather Office"},"title":"forecaster"}]}""");
        await Post("/api/v1/people", """{"name":"Otokar Zembla","isNew":true,"affiliations":[{"institution":{"name":"Quillfeather Bank"}}]}""");

        var open = await Match("Ottokar Zemblah");
        var known = await Match("Ottokar Zemblah", ("institution", "Quilfeather Bank"));

        Assert.That((string?)open["decision"], Is.EqualTo("ambiguous"), open.ToJsonString());
        Assert.That(open["results"]!.AsArray(), Has.Count.EqualTo(2));
        Assert.That(known.ToJsonString(), Does.Contain("the same institution"));
        double Of(JsonObject answer) => (double)answer["results"]!.AsArray().Single(result => ((string?)result!["reference"])!.Contains("otokar-", StringComparison.Ordinal))!["score"]!;
        Assert.That(Of(known), Is.GreaterThan(Of(open)));
    }

    [Test]
    public async Task Many_are_asked_about_at_once_each_under_its_key()
    {
        var queries = new JsonObject();
        for (var number = 0; number < Limits.MatchQueries; number++)
            queries[$"row {number}"] = new JsonObject { ["type"] = number % 2 == 0 ? "person" : "institution", ["name"] = number % 2 == 0 ? "Xi Jinping" : "Carnegie Russia Eurasia Centre" };

        var answer = await Post(Address, new JsonObject { ["queries"] = queries, ["limit"] = 1 }.ToJsonString());

        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        var responses = answer.Body["responses"]!.AsObject();
        Assert.That(responses.Select(pair => pair.Key), Is.EqualTo(queries.Select(pair => pair.Key)));
        Assert.That((string?)responses["row 0"]!["results"]![0]!["reference"], Is.EqualTo("person:xi-jinping"));
        Assert.That((string?)responses["row 1"]!["results"]![0]!["reference"], Is.EqualTo("institution:carnegie-russia-eurasia-center"));
    }

    [Test]
    public async Task A_country_is_found_by_its_usual_names_and_topics_and_identifiers_too()
    {
        Assert.That((string?)(await Match("People's Republic of China", ("type", "country")))["decision"], Is.EqualTo("exact"));
        await Post("/api/v1/topics", """{"name":"harbour dredging subsidies","externalIds":{"wikidata":"Q990011"}}""");
        Assert.That((string?)(await Match("Harbor dredging subsidy", ("type", "topic")))["decision"], Is.EqualTo("one-likely"));
        var answer = await Post(Address, """{"queries":{"q":{"type":"topic","name":"whatever","externalIds":{"wikidata":"Q990011"}}}}""");
        Assert.That((string?)answer.Body["responses"]!["q"]!["decision"], Is.EqualTo("exact"), answer.Text);
    }

    [TestCase("""{}""", "queries")]
    [TestCase("""{"queries":{"q":{"name":"Ada"}}}""", "queries.q.type")]
    [TestCase("""{"queries":{"q":{"type":"person"}}}""", "queries.q.name")]
    [TestCase("""{"queries":{"q":{"type":"person","name":" "}}}""", "queries.q.name")]
    [TestCase("""{"queries":{"q":{"type":"claim","name":"Ada"}}}""", "queries.q.type")]
    [TestCase("""{"queries":{"q":null}}""", "queries.q")]
    [TestCase("""{"queries":{"":{"type":"person","name":"Ada"}}}""", "queries")]
    [TestCase("""{"queries":{"q":{"type":"person","name":"Ada"}},"limit":0}""", "limit")]
    [TestCase("""{"queries":{"q":{"type":"person","name":"Ada"}},"limit":21}""", "limit")]
    [TestCase("""{"queries":{"q":{"type":"person","name":"Ada"}},"threshold":1.5}""", "threshold")]
    public async Task What_cannot_be_asked_is_told_where(string body, string place)
    {
        var answer = await Post(Address, body);

        Assert.That((answer.Status, (string?)answer.Body["code"]), Is.EqualTo((400, "invalid-document")), answer.Text);
        Assert.That(answer.Body["errors"]!.AsObject().Select(pair => pair.Key), Is.EqualTo(new[] { place }));
    }

    [Test]
    public async Task Too_many_and_too_long_names_are_refused_and_the_longest_allowed_is_answered()
    {
        var queries = new JsonObject();
        for (var number = 0; number <= Limits.MatchQueries; number++)
            queries[$"q{number}"] = new JsonObject { ["type"] = "person", ["name"] = "Ada" };
        Assert.That((await Post(Address, new JsonObject { ["queries"] = queries }.ToJsonString())).Status, Is.EqualTo(400));
        Assert.That((await Post(Address, Question(new('x', 10_000)))).Status, Is.EqualTo(400));
        foreach (var name in new[] { new string('x', Limits.Name), string.Concat(Enumerable.Repeat("a ", Limits.Name / 2)), "Dr. Prof. Sir", "x", "…", "🌧" })
            Assert.That((await Post(Address, Question(name))).Status, Is.EqualTo(200), name);
    }

    [Test]
    public async Task A_refusal_says_of_each_candidate_how_its_name_is_like()
    {
        await Post("/api/v1/people", """{"name":"Peña Quijano"}""");

        var answer = await Post("/api/v1/people", """{"name":"Quijano Pena"}""");

        Assert.That((answer.Status, (string?)answer.Body["code"]), Is.EqualTo((409, "ambiguous-match")), answer.Text);
        var candidate = answer.Body["candidates"]![0]!;
        Assert.That((double)candidate["score"]!, Is.InRange(0.85, 0.99));
        Assert.That(candidate["features"]!.AsArray().Select(feature => (string?)feature!["why"]), Does.Contain("another order"));
    }

    private static string Question(string name) => new JsonObject { ["queries"] = new JsonObject { ["q"] = new JsonObject { ["type"] = "person", ["name"] = name } } }.ToJsonString();

    private async Task<JsonObject> Match(string name, params (string Field, string Value)[] more)
    {
        var query = new JsonObject { ["type"] = "person", ["name"] = name };
        foreach (var (field, value) in more)
            query[field] = value;
        var answer = await Post(Address, new JsonObject { ["queries"] = new JsonObject { ["q"] = query } }.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        return answer.Body["responses"]!["q"]!.AsObject();
    }
}
