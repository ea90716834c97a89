using System.Text;
using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>One bad line of an import gets a problem with its number, and the others go in.</summary>
internal sealed class ImportTests : ApiFixture
{
    private int number;

    [TestCase("not json", 400, "malformed-json")]
    [TestCase("{\"text\":\"cut o", 400, "malformed-json")]
    [TestCase("{}{}", 400, "malformed-json")]
    [TestCase("[]", 400, "invalid-document", "$")]
    [TestCase("{\"text\":5}", 400, "invalid-document", "text")]
    [TestCase("{\"unknown\":5}", 400, "invalid-document", "unknown")]
    [TestCase("{\"text\":\"\\u0000\"}", 400, "invalid-text", "text")]
    [TestCase("{\"text\":\"\\ud800\"}", 400, "invalid-text", "text")]
    [TestCase("{\"text\":\"\uFFFE\"}", 400, "invalid-text", "text")]
    public async Task A_bad_line_is_refused_by_number(string bad, int status, string code, params string[] places)
    {
        var (before, after) = (Line($"Before {number++}"), Line($"After {number++}"));
        // What C# cannot say in a string: a byte that is no UTF-8.
        byte[] line = bad.Contains('\uFFFE') ? [.. "{\"text\":\""u8, 0xFF, .. "\"}"u8] : Encoding.UTF8.GetBytes(bad);

        var answer = await Talk.Import([.. before, .. "\n"u8, .. line, .. "\n"u8, .. after, .. "\n"u8]);

        Assert.That(Results(answer), Is.EqualTo(new[] { "1 created", "2 refused", "3 created" }), answer.Text);
        var problem = answer.Lines[1]["problem"]!.AsObject();
        Assert.That(((int)problem["status"]!, (string?)problem["code"]), Is.EqualTo((status, code)));
        Assert.That(problem["errors"]?.AsObject().Select(error => error.Key) ?? [], Is.EqualTo(places));
        Assert.That(answer.Text, Does.Not.Contain("Exception").And.Not.Contain("System."));
    }

    [Test]
    public async Task A_line_that_breaks_a_rule_is_refused_whole()
    {
        var bad = Samples.Claim("With a bad affiliation");
        bad["speaker"]!["affiliations"] = JsonNode.Parse("""
            [{"institution":{"name":"Never made"},"from":"2024","until":"2023"}]
            """);

        var answer = await Talk.Import([.. Encoding.UTF8.GetBytes(bad.ToJsonString()), .. "\n"u8, .. Line("Beside a bad affiliation")]);

        Assert.That(Results(answer), Is.EqualTo(new[] { "1 refused", "2 created" }));
        Assert.That((string?)answer.Lines[0]["problem"]!["code"], Is.EqualTo("rule-broken"));
        Assert.That((await Get("/api/v1/institutions/never-made")).Status, Is.EqualTo(404));
        Assert.That((await Get("/api/v1/people/speaker-of-with-a-bad-affiliation")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task A_line_over_the_limit_is_refused_and_the_next_is_read()
    {
        var over = Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('a', 3 << 20)}\"}}");

        var answer = await Talk.Import([.. Line("Before the long one"), .. "\n"u8, .. over, .. "\n"u8, .. Line("After the long one")]);

        Assert.That(Results(answer), Is.EqualTo(new[] { "1 created", "2 refused", "3 created" }));
        Assert.That((string?)answer.Lines[1]["problem"]!["code"], Is.EqualTo("too-large"));
    }

    [Test]
    public async Task A_long_line_at_the_end_is_refused()
    {
        foreach (var length in new[] { (1 << 20) + 1, (1 << 20) + 2, 2 << 20 })
        {
            var answer = await Talk.Import([.. Line($"Before {length}"), .. "\n"u8, .. Encoding.UTF8.GetBytes(new string('a', length))]);

            Assert.That(Results(answer), Is.EqualTo(new[] { "1 created", "2 refused" }));
        }
    }

    [Test]
    public async Task Lines_may_end_as_they_like_and_blank_ones_count()
    {
        var answer = await Talk.Import([.. Line("With CRLF"), .. "\r\n\r\n  \t\n\n"u8, .. Line("After blanks"), .. "\n"u8,
            .. Line("Without an end")]);

        Assert.That(Results(answer), Is.EqualTo(new[] { "1 created", "5 created", "6 created" }));
    }

    [TestCase("")]
    [TestCase("\n")]
    [TestCase("\r\n\r\n   \n")]
    public async Task Nothing_is_imported_from_nothing(string lines)
    {
        var answer = await Talk.Import(lines);

        Assert.That((answer.Status, answer.Text), Is.EqualTo((200, "")));
    }

    [Test]
    public async Task What_is_there_is_unchanged_and_what_says_more_updates()
    {
        var claim = Samples.Claim("Imported twice");
        var changed = claim.With("kind", "promise");

        var answer = await Talk.Import($"{claim.ToJsonString()}\n{claim.ToJsonString()}\n{changed.ToJsonString()}\n");

        Assert.That(Results(answer), Is.EqualTo(new[] { "1 created", "2 unchanged", "3 updated" }));
        Assert.That(answer.Lines.Select(line => (int)line["version"]!), Is.EqualTo(new[] { 1, 1, 2 }));
    }

    [Test]
    public async Task Many_lines_are_answered_each_in_order()
    {
        var lines = Enumerable.Range(1, 1200)
            .Select(number => number % 100 == 0 ? "{" : Samples.Claim($"One of many {number}").ToJsonString());

        var answer = await Talk.Import(string.Join('\n', lines));

        Assert.That(answer.Lines.Select(line => (int)line["line"]!), Is.EqualTo(Enumerable.Range(1, 1200)));
        Assert.That(answer.Lines.Count(line => (string?)line["result"] == "refused"), Is.EqualTo(12));
    }

    private static IEnumerable<string> Results(Answer answer) => answer.Lines.Select(line => $"{line["line"]} {line["result"]}");

    private static byte[] Line(string words) => Encoding.UTF8.GetBytes(Samples.Claim(words).ToJsonString());
}
