using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>Data is fetched by the ids of entities: each row is found by the id that was asked for, and nothing that is missing breaks it.</summary>
internal sealed class ExtendTests : ReconciliationFixture
{
    [Test]
    public async Task Properties_of_a_person_are_told()
    {
        var row = await Row("person:alexander-gabuev", "name", "description", "institution", "title", "from", "until", "claims", "viaf");

        Assert.That(row.ToJsonString(), Is.EqualTo(JsonNode.Parse("""
            {"name":[{"str":"Alexander Gabuev"}],"description":[{"str":"Director of the Carnegie Russia Eurasia Center."}],
             "institution":[{"id":"institution:carnegie-russia-eurasia-center","name":"Carnegie Russia Eurasia Center"}],"title":[{"str":"director"}],
             "from":[{"str":"2023"}],"until":[{}],"claims":[{"int":2}],"viaf":[{}]}
            """)!.ToJsonString()));
    }

    [Test]
    public async Task Entities_are_told_by_id_and_name_and_columns_say_of_which_type()
    {
        var body = await Extend("""
            {"ids":["institution:renmin-university-of-china","person:xi-jinping"],"properties":[{"id":"country"},{"id":"citizenOf"},{"id":"aliases"}]}
            """);

        Assert.That(body["rows"]!["institution:renmin-university-of-china"]!["country"]!.ToJsonString(), Is.EqualTo("""[{"id":"country:CN","name":"China"}]"""));
        Assert.That(body["rows"]!["person:xi-jinping"]!["citizenOf"]!.ToJsonString(), Is.EqualTo("""[{"id":"country:CN","name":"China"}]"""));
        Assert.That(body["meta"]!.ToJsonString(), Is.EqualTo(JsonNode.Parse("""
            [{"id":"country","name":"Country","type":{"id":"country","name":"Country"}},{"id":"citizenOf","name":"Citizenship","type":{"id":"country","name":"Country"}},
             {"id":"aliases","name":"Other names"}]
            """)!.ToJsonString()));
    }

    [Test]
    public async Task Positions_stand_side_by_side()
    {
        await Post("/api/v1/people", """
            {"name":"Twice Placed","externalIds":{"orcid":"0000-0001"},"aliases":[{"value":"T. Placed"},{"value":"Twice P."}],
             "affiliations":[{"institution":{"name":"First House","isNew":true},"from":"2001","until":"2002"},{"institution":{"name":"Second House","isNew":true},"title":"head"}]}
            """);

        var row = await Row("person:twice-placed", "institution", "title", "from", "until", "orcid", "aliases");

        var places = row["institution"]!.AsArray().Select(place => (string?)place!["name"]).ToList();
        Assert.That(places, Is.EquivalentTo(new[] { "First House", "Second House" }));
        foreach (var property in new[] { "title", "from", "until" })
            Assert.That(row[property]!.AsArray(), Has.Count.EqualTo(2), property);
        Assert.That(row["title"]![places.IndexOf("First House")]!.ToJsonString(), Is.EqualTo("{}"));
        Assert.That(row["title"]![places.IndexOf("Second House")]!.ToJsonString(), Is.EqualTo("""{"str":"head"}"""));
        Assert.That(row["until"]![places.IndexOf("First House")]!.ToJsonString(), Is.EqualTo("""{"str":"2002"}"""));
        Assert.That(row["orcid"]!.ToJsonString(), Is.EqualTo("""[{"str":"0000-0001"}]"""));
        Assert.That(row["aliases"]!.AsArray(), Has.Count.EqualTo(2));
    }

    [TestCase("1", 1)]
    [TestCase("\"1\"", 1)]
    [TestCase("0", 2)]
    [TestCase("-3", 2)]
    [TestCase("\"many\"", 2)]
    [TestCase("null", 2)]
    public async Task A_row_takes_as_many_values_as_are_set(string limit, int count)
    {
        await Post("/api/v1/topics", """{"name":"Often Called","aliases":[{"value":"Called Often"},{"value":"Called Twice"}]}""");

        var body = await Extend($$$"""{"ids":["topic:often-called"],"properties":[{"id":"aliases","settings":{"limit":{{{limit}}}}}]}""");

        Assert.That(body["rows"]!["topic:often-called"]!["aliases"]!.AsArray(), Has.Count.EqualTo(count));
    }

    [Test]
    public async Task An_id_that_leads_nowhere_has_a_row_without_values()
    {
        await Post("/api/v1/topics", """{"name":"Soon Gone"}""");
        await Send(HttpMethod.Delete, "/api/v1/topics/soon-gone", null, ("If-Match", "*"));

        var body = await Extend("""
            {"ids":["topic:soon-gone","person:nobody","claim:x4d27na87aj63sg2","Q42","","person:","person:\u0000","country:CN"],"properties":[{"id":"name"}]}
            """);

        var rows = body["rows"]!.AsObject();
        Assert.That(rows, Has.Count.EqualTo(8));
        foreach (var (id, row) in rows)
            Assert.That(row!["name"]!.ToJsonString(), Is.EqualTo(id == "country:CN" ? """[{"str":"China"}]""" : "[{}]"), id);
    }

    [Test]
    public async Task The_statements_of_a_country_are_its_own_and_those_of_a_topic_are_about_it()
    {
        foreach (var (id, filter) in new[] { ("country:RU", "speaker=country:RU"), ("topic:us-hegemony", "about=topic:us-hegemony") })
        {
            var total = (int)(await Get($"/api/v1/claims?{filter}&count=true")).Body["total"]!["value"]!;
            Assert.That((int)(await Row(id, "claims"))["claims"]![0]!["int"]!, Is.EqualTo(total), id);
        }
    }

    [TestCase("""{"ids":"a","properties":[]}""")]
    [TestCase("""{"ids":[1],"properties":[]}""")]
    [TestCase("""{"ids":[null],"properties":[]}""")]
    [TestCase("""{"ids":[]}""")]
    [TestCase("""{"properties":[]}""")]
    [TestCase("""{"ids":[],"properties":[{}]}""")]
    [TestCase("""{"ids":[],"properties":["a"]}""")]
    [TestCase("""{"ids":[],"properties":[{"id":null}]}""")]
    [TestCase("""{"ids":["\ud800"],"properties":[]}""")]
    public async Task What_is_no_question_is_refused(string question) => (await Field("extend", question)).RequireProblem(400, "invalid-form", "extend");

    [Test]
    public async Task Too_much_is_refused()
    {
        var ids = string.Join(',', Enumerable.Range(0, 101).Select(number => $"\"person:{number}\""));
        var properties = string.Join(',', Enumerable.Range(0, 51).Select(number => $"{{\"id\":\"p{number}\"}}"));

        (await Field("extend", $$"""{"ids":[{{ids}}],"properties":[]}""")).RequireProblem(413, "too-large");
        (await Field("extend", $$"""{"ids":[],"properties":[{{properties}}]}""")).RequireProblem(413, "too-large");
    }

    private async Task<JsonObject> Row(string id, params string[] properties)
    {
        var asked = string.Join(',', properties.Select(property => $$"""{"id":"{{property}}"}"""));
        return (await Extend($$"""{"ids":["{{id}}"],"properties":[{{asked}}]}"""))["rows"]![id]!.AsObject();
    }
}
