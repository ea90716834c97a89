using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Tracing;

/// <summary>The made-up story of the seeds: a lost "not", a number that grew, a circle, and a report older than the words.</summary>
internal sealed class MadeUpStoryTests : ApiFixture
{
    private string claim = "";

    [OneTimeSetUp]
    public async Task FindClaim() =>
        claim = (string)(await Get("/api/v1/people/mira-valdane-fictional/claims")).Items.Single()!["id"]!;

    [Test]
    public async Task Variants_show_where_the_words_changed()
    {
        var answer = (await Get($"/api/v1/claims/{claim}/variants")).Text;

        Assert.That(Alarms.Kinds(answer), Does.Contain("negation").And.Contains("number"));
        Assert.That(answer, Does.Contain("\"translated\""));
    }

    [Test]
    public async Task The_trace_names_the_circle_and_what_cannot_be()
    {
        var answer = (await Get($"/api/v1/claims/{claim}/trace")).Body;

        Assert.That(answer["circles"]!.AsArray(), Has.Count.EqualTo(1));
        Assert.That(answer["circles"]![0]!.ToJsonString(), Does.Contain("8she1e8bk8rxz7rc").And.Contains("f3yfvmhdnpp5drvx"));
        Assert.That(answer["impossibleDates"]!.ToJsonString(), Does.Contain("c0jsv371cq7nxrhg"));
        Assert.That((string?)answer["summary"], Does.Contain("older than the words are said to be (2024-03-04), which speaks against the attribution"));
    }

    [Test]
    public async Task Copies_count_once_and_what_cannot_be_told_is_a_range()
    {
        var answer = (await Get($"/api/v1/claims/{claim}/origins")).Body;

        var (least, most) = ((int)answer["independent"]!["atLeast"]!, (int)answer["independent"]!["atMost"]!);
        Assert.That(least, Is.EqualTo(1));
        Assert.That(most, Is.InRange(2, 3), answer.ToJsonString());
    }

    [Test]
    public async Task A_claim_printed_once_has_one_rendering_one_origin_and_no_alarm()
    {
        var single = (string)(await Get("/api/v1/people/fyodor-lukyanov/claims")).Items[0]!["id"]!;

        Assert.That(Alarms.Kinds((await Get($"/api/v1/claims/{single}/variants")).Text), Is.Empty);
        var origins = (await Get($"/api/v1/claims/{single}/origins")).Body["independent"]!;
        Assert.That(((int)origins["atLeast"]!, (int)origins["atMost"]!), Is.EqualTo((1, 1)));
        Assert.That((await Get($"/api/v1/claims/{single}/trace")).Body["circles"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task A_claim_that_nobody_printed_has_no_origin_and_is_traced_all_the_same()
    {
        var unprinted = (await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Unprinted Speaker"},"text":"Nobody printed this.","lang":"en","kind":"opinion"}
            """)).Id;

        foreach (var question in new[] { "variants", "trace", "origins" })
            Assert.That((await Get($"/api/v1/claims/{unprinted}/{question}")).Status, Is.EqualTo(200), question);
        var origins = (await Get($"/api/v1/claims/{unprinted}/origins")).Body["independent"]!;
        Assert.That(((int)origins["atLeast"]!, (int)origins["atMost"]!), Is.EqualTo((0, 0)));
    }

    private static class Alarms
    {
        public static IEnumerable<string> Kinds(string json) => In(JsonNode.Parse(json)!).Distinct();

        private static IEnumerable<string> In(JsonNode? node) => node switch
        {
            JsonObject item => item.SelectMany(field => field is { Key: "alarms", Value: JsonArray alarms }
                ? alarms.Select(alarm => (string?)(alarm!["kind"] ?? alarm["alarm"]?["kind"]) ?? "")
                : In(field.Value)),
            JsonArray list => list.SelectMany(In),
            _ => [],
        };
    }
}
