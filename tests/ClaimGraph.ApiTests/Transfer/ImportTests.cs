using System.Text;
using System.Text.Json.Nodes;
using ClaimGraph.Graph;

namespace ClaimGraph.ApiTests.Transfer;

internal sealed class ImportTests : ApiFixture
{
    [Test]
    public async Task Every_line_gets_its_result_and_bad_ones_hold_nobody()
    {
        var results = await Import($"{Line("One.")}\r\n\n{{\"bad\":1}}\n  \t\n{{\"text\":\n[]\n{Line("Two.")}\n{Line("One.")}");

        Assert.That(results.Select(result => (long?)result["line"]), Is.EqualTo(new long?[] { 1, 3, 5, 6, 7, 8 }));
        Assert.That(results.Select(result => (string?)result["result"]),
            Is.EqualTo(new[] { "created", "refused", "refused", "refused", "created", "unchanged" }));
        Assert.That(results[1]["problem"]!["errors"]!["bad"], Is.Not.Null);
        Assert.That((string?)results[2]["problem"]!["code"], Is.EqualTo("malformed-json"));
        Assert.That((int?)results[3]["problem"]!["status"], Is.EqualTo(400));
        Assert.That((string?)results[5]["claim"], Is.EqualTo((string?)results[0]["claim"]));
    }

    [Test]
    public async Task What_is_on_record_is_brought_up_to_date()
    {
        await Import(Line("Old news."));
        var results = await Import(Line("Old news.").Replace("factual", "denial", StringComparison.Ordinal));

        Assert.That((string?)results[0]["result"], Is.EqualTo("updated"));
        Assert.That((int?)results[0]["version"], Is.EqualTo(2));
    }

    [Test]
    public async Task No_line_overwrites_the_words_of_another()
    {
        string[] texts =
        [
            "We grow by -2 percent this year.", "We grow by 2 percent this year.", "👎", "👍", "Debt < growth", "Debt > growth", "il a péché", "il a pêché",
            "We will leave.", "We will leave?", "They trust US.", "They trust us.", "I'm not in this world", "Im not in this world",
        ];

        var results = await Import(string.Join('\n', texts.Append("we will  leave.").Append("WE WILL LEAVE?").Select(Line)));

        Assert.That(results.Take(texts.Length).Select(result => (string?)result["result"]), Is.All.EqualTo("created"));
        foreach (var refused in results.Skip(texts.Length))
        {
            Assert.That((string?)refused["result"], Is.EqualTo("refused"));
            Assert.That((string?)refused["problem"]!["code"], Is.EqualTo("content-conflict"));
        }

        Assert.That((await Import(string.Join('\n', texts.Reverse().Select(Line)))).Select(result => (string?)result["result"]), Is.All.EqualTo("unchanged"));
        Assert.That((string?)(await Import(Line("we will  leave.")))[0]["result"], Is.EqualTo("updated"));
    }

    [Test]
    public async Task Thousands_of_lines_are_answered_in_their_order()
    {
        var lines = Enumerable.Range(1, 2_000).Select(number => number % 7 == 0 ? "{}" : Line($"Number {number}."));
        var results = await Import(string.Join('\n', lines));

        Assert.That(results.Select(result => (int?)result["line"]), Is.EqualTo(Enumerable.Range(1, 2_000)));
        Assert.That(results.Select(result => (string?)result["result"]),
            Is.EqualTo(Enumerable.Range(1, 2_000).Select(number => number % 7 == 0 ? "refused" : "created")));
    }

    [Test]
    public async Task A_line_may_be_as_long_as_a_document_and_no_longer()
    {
        var line = Line("Padded.");
        var padding = new string(' ', Limits.DocumentBytes - Encoding.UTF8.GetByteCount(line));
        var results = await Import($"{line}{padding}\r\n{line}{padding} \n{line}{padding}{padding}{padding}\n{line}");

        Assert.That(results.Select(result => (string?)result["result"]),
            Is.EqualTo(new[] { "created", "refused", "refused", "unchanged" }));
        Assert.That((string?)results[1]["problem"]!["code"], Is.EqualTo("too-large"));
        Assert.That((string?)results[2]["problem"]!["code"], Is.EqualTo("too-large"));
    }

    [Test]
    public async Task A_byte_order_mark_and_bytes_that_are_no_text_are_refused()
    {
        byte[] bytes = [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Line("Marked.")), (byte)'\n', .. "{\"text\":\""u8, 0xFF, .. "\"}"u8];
        var results = await Import(bytes);

        Assert.That(results.Select(result => (string?)result["problem"]!["code"]), Is.EqualTo(new[] { "malformed-json", "invalid-text" }));
    }

    [Test]
    public async Task A_stream_of_another_media_type_is_refused()
    {
        var answer = await Post("/api/v1/import", Line("Typed."));

        Assert.That((answer.Status, answer.Code), Is.EqualTo((415, "unsupported-media-type")));
    }

    [Test]
    public async Task What_was_exported_is_imported_unchanged()
    {
        var export = await Get("/api/v1/export");
        Assert.That(export.Headers["Content-Type"], Is.EqualTo("application/x-ndjson"));

        var results = await Import(export.Text);

        Assert.That(results, Has.Count.GreaterThanOrEqualTo(19));
        Assert.That(results.Select(result => (string?)result["result"]), Is.All.EqualTo("unchanged"));
    }

    private Task<List<JsonNode>> Import(string lines) => Import(Encoding.UTF8.GetBytes(lines));

    private async Task<List<JsonNode>> Import(byte[] lines)
    {
        var answer = await Send(HttpMethod.Post, "/api/v1/import", Json(lines, "application/x-ndjson"));
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        return [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private static string Line(string text) =>
        $$"""{"speaker":{"type":"person","name":"Ada Lovelace"},"text":"{{text}}","lang":"en","kind":"factual","saidOn":"2025"}""";
}
