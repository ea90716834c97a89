using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClaimGraph.Api.Records;
using ClaimGraph.ApiTests.Statements;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.ApiTests.Habits;

/// <summary>What means the same is written the same, wherever it is answered.</summary>
internal sealed partial class OneWayTests : ApiFixture
{
    private static readonly string[] Addresses =
    [
        "/api/v1/claims?limit=200&facets=kind,speaker", "/api/v1/people?limit=200", "/api/v1/sources?limit=200",
        "/api/v1/people/alexander-gabuev/history", "/api/v1/people/alexander-gabuev/affiliations", "/api/v1/people/alexander-gabuev/claims",
        "/api/v1/people/alexander-gabuev/capacity?on=2025-05-08&title=director", "/api/v1/people/alexander-gabuev/capacity?on=2025&title=cook",
        "/api/v1/people/alexander-gabuev/positions?about=country:RU", "/api/v1/institutions/carnegie-russia-eurasia-center/speakers/claims",
        "/api/v1/countries/CN/claims?as=based", "/api/v1/speakers?about=country:RU", "/api/v1/people/john-gong/quoted-with",
        "/api/v1/graph/neighbors?of=country:CN", "/api/v1/graph/paths?from=person:alexander-gabuev&to=person:wang-yiwei",
        "/api/v1/claims/x4d27na87aj63sg2/trace", "/api/v1/claims/x4d27na87aj63sg2/variants", "/api/v1/claims/x4d27na87aj63sg2/origins",
        "/api/v1/claims/x4d27na87aj63sg2/quotations", "/api/v1/claims/x4d27na87aj63sg2/history", "/api/v1/claims/esn39r55g25n9xfz/related",
        "/api/v1/quotations/f3t4zmc2f8x71tyb", "/api/v1/quotations/f3t4zmc2f8x71tyb/history", "/api/v1/quotations/f3t4zmc2f8x71tyb/anchor",
    ];

    [Test]
    public async Task Moments_references_and_what_is_rested_on_are_written_in_one_way()
    {
        var found = new Dictionary<string, int> { ["moment"] = 0, ["claim"] = 0, ["restsOn"] = 0 };
        foreach (var address in Addresses)
        {
            var answer = await Get(address);
            Assert.That(answer.Status, Is.EqualTo(200), address);
            Check(answer.Body, address, found);
        }

        foreach (var line in (await Talk.Import(Samples.Claim("One way").ToJsonString())).Lines)
            Check(line, "import", found);
        Assert.That(found.Values, Has.All.GreaterThan(10));
    }

    [Test]
    public void A_moment_has_its_milliseconds_in_the_history_as_in_the_record()
    {
        var change = new Change(
            1, new DateTimeOffset(2025, 5, 8, 10, 0, 0, 120, TimeSpan.Zero), "ada", ChangeOperation.Create, new(RecordKind.Person, "ada"), 1,
            RecordStatus.Active, null, null);

        Assert.That((string?)JsonNode.Parse(ChangeDocument.Write(change).Span)!["at"], Is.EqualTo("2025-05-08T10:00:00.120Z"));
    }

    private static void Check(JsonNode? node, string place, Dictionary<string, int> found)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields)
                {
                    if (name == "restsOn")
                        Assert.That(value, Is.InstanceOf<JsonArray>(), $"{place}: {name}");
                    if (name == "claim" && value is JsonValue)
                        Assert.That((string?)value, Does.StartWith("claim:"), $"{place}: {name}");
                    if (found.TryGetValue(name, out var count))
                        found[name] = count + 1;
                    Check(value, $"{place} {name}", found);
                }
                break;
            case JsonArray items:
                foreach (var item in items)
                    Check(item, place, found);
                break;
            case JsonValue value when value.TryGetValue(out string? text) && Moment().IsMatch(text):
                Assert.That(text, Does.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"), place);
                found["moment"]++;
                break;
        }
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d")]
    private static partial Regex Moment();
}
