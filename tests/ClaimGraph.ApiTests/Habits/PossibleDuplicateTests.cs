using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Habits;

/// <summary>Who records somebody new is told of those whose names are alike, and nothing is merged.</summary>
internal sealed class PossibleDuplicateTests : ApiFixture
{
    [Test]
    public async Task A_claim_names_whom_its_new_speaker_may_be()
    {
        var known = await Post("/api/v1/people", Person("Bartholomew Quillfeather"));
        Assert.That(known.Body["possibleDuplicates"], Is.Null, known.Text);

        var answer = await Post("/api/v1/claims", Claim("Bartholomew Quilfeather"));

        Assert.That(answer.Status, Is.EqualTo(201), answer.Text);
        var duplicate = answer.Body["possibleDuplicates"]!.AsArray().Single()!;
        Assert.That((string?)duplicate["created"], Is.EqualTo("person:bartholomew-quilfeather"));
        Assert.That((string?)duplicate["reference"], Is.EqualTo("person:bartholomew-quillfeather"));
        Assert.That((string?)duplicate["name"], Is.EqualTo("Bartholomew Quillfeather"));
        Assert.That((await Get(answer.Headers["Location"])).Body["possibleDuplicates"], Is.Null);
        Assert.That((await Post("/api/v1/claims", Claim("Bartholomew Quilfeather"))).Body["possibleDuplicates"], Is.Null, "nobody was created");
    }

    [TestCase("people", "Ottoline P. Marchbanks", "O. P. Marchbanks")]
    [TestCase("institutions", "Zembla Chronicle Society", "Zembla Cronicle Society")]
    [TestCase("topics", "harbour dredging subsidies", "harbour dreging subsidies")]
    public async Task Whatever_is_recorded_under_a_name_alike_names_the_other(string collection, string known, string alike)
    {
        var first = await Post($"/api/v1/{collection}", Person(known));

        var second = await Post($"/api/v1/{collection}", Person(alike));

        Assert.That(second.Status, Is.EqualTo(201), second.Text);
        Assert.That(
            second.Body["possibleDuplicates"]!.AsArray().Select(duplicate => (string?)duplicate!["reference"]),
            Is.EqualTo(new[] { $"{first.Body["type"]}:{first.Body["id"]}" }));
    }

    [Test]
    public async Task Who_was_said_to_be_new_names_the_namesake()
    {
        await Post("/api/v1/people", Person("Hesper Vantongeren"));

        var answer = await Post("/api/v1/people", new JsonObject { ["name"] = "Hesper Vantongeren", ["isNew"] = true }.ToJsonString());

        Assert.That((string?)answer.Body["possibleDuplicates"]![0]!["reference"], Is.EqualTo("person:hesper-vantongeren"));
    }

    [Test]
    public async Task Others_and_those_of_another_identifier_are_not_named()
    {
        await Post("/api/v1/people", new JsonObject { ["name"] = "Ludmilla Ostergaard", ["externalIds"] = new JsonObject { ["wikidata"] = "Q1000001" } }.ToJsonString());

        var other = new JsonObject { ["name"] = "Ludmila Ostergaard", ["externalIds"] = new JsonObject { ["wikidata"] = "Q1000002" } }.ToJsonString();
        Assert.That((await Post("/api/v1/people", other)).Body["possibleDuplicates"], Is.Null);
        Assert.That((await Post("/api/v1/people", Person("Ludmilla Norgaard"))).Body["possibleDuplicates"], Is.Null);
    }

    [Test]
    public async Task With_very_many_new_names_not_all_are_looked_for_and_that_is_said()
    {
        var claim = JsonNode.Parse(Claim("Somebody Entirely New"))!;
        claim["about"] = new JsonArray(
            [.. Enumerable.Range(0, 12).Select(number => new JsonObject { ["type"] = "topic", ["name"] = $"unheard of matter {(char)('a' + number)}zz" })]);

        var answer = await Post("/api/v1/claims", claim.ToJsonString());

        Assert.That(answer.Status, Is.EqualTo(201), answer.Text);
        Assert.That((bool?)answer.Body["possibleDuplicatesUnknown"], Is.True);
    }

    private static string Person(string name) => new JsonObject { ["name"] = name }.ToJsonString();

    private static string Claim(string speaker) => new JsonObject
    {
        ["speaker"] = new JsonObject { ["type"] = "person", ["name"] = speaker },
        ["text"] = $"The quill is as mighty as ever, says {speaker}",
        ["lang"] = "en",
        ["kind"] = "opinion",
    }.ToJsonString();
}
