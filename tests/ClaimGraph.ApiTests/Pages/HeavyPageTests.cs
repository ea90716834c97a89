using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>However many and however long things are asked for at a time, a page stays as light as any, and leads on to the rest.</summary>
internal sealed partial class HeavyPageTests : ApiFixture
{
    private const int MostBytes = 100_000;
    private const int Statements = 60;
    private const int Changes = 60;

    // What a test is made of need not be hard to guess, but it has to be the same each time.
    private readonly Random random = new(21);

    [OneTimeSetUp]
    public async Task RecordLongStatements()
    {
        var lines = Enumerable.Range(0, Statements).Select(number => JsonSerializer.Serialize(new
        {
            speaker = new
            {
                type = "person",
                name = $"{Words(280)} {number}",
                affiliations = new[] { new { title = Words(900), institution = new { name = $"{Words(280)} {number}" } } },
            },
            text = $"Heavy {number}: {Words(3_000)}",
            lang = "zh",
            kind = "opinion",
            about = new[] { new { type = "topic", id = "heavy", name = "Heavy things" } },
        }));
        var results = (await Talk.Import(string.Join('\n', lines))).Lines;
        Assert.That(results.Where(result => (string?)result["result"] != "created").Select(result => result.ToJsonString()), Is.Empty);
        for (var number = 0; number < Changes; number++)
            Assert.That((await Put("/api/v1/topics/heavy", $$"""{"name":"Heavy things","description":"{{Words(900)}}"}""", ("If-Match", "*"))).Status, Is.EqualTo(200));
    }

    [TestCase("/search?about=topic%3Aheavy&limit=200")]
    [TestCase("/topics/heavy?limit=200")]
    [TestCase("/graph?of=topic:heavy&type=ABOUT&direction=in&limit=200")]
    public async Task Every_statement_is_reached_once_from_page_to_page(string path)
    {
        var seen = await ReadOnAsync(path, Statement());

        Assert.That(seen, Is.Unique.And.Count.EqualTo(Statements));
    }

    [Test]
    public async Task Every_change_is_reached_once_from_page_to_page()
    {
        var seen = await ReadOnAsync("/topics/heavy/history?limit=200", Version());

        Assert.That(seen, Is.EqualTo(Enumerable.Range(1, Changes + 1).Reverse().Select(version => $"{version}")));
    }

    [Test]
    public async Task As_many_short_statements_as_are_asked_for_stand_on_one_page() =>
        Assert.That(Statement().Count((await Get("/search?speaker=person%3Afyodor-lukyanov&limit=200", ("Accept", "text/html"))).Text), Is.EqualTo(2));

    private async Task<List<string>> ReadOnAsync(string path, Regex listed)
    {
        var seen = new List<string>();
        while (path.Length > 0)
        {
            var page = await Get(path, ("Accept", "text/html"));
            Assert.That((page.Status, Compressed(page.Text) <= MostBytes), Is.EqualTo((200, true)), $"{path}: {Compressed(page.Text)}");
            seen.AddRange(listed.Matches(page.Text).Select(match => match.Groups[1].Value));
            path = WebUtility.HtmlDecode(Next().Match(page.Text).Groups[1].Value);
        }

        return seen;
    }

    private string Words(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(0x4E00, 0x9FA5)));

    private static long Compressed(string page)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(page));
        return bytes.Length;
    }

    [GeneratedRegex("class=\"quote[^\"]*\"[^>]*>(?:<a [^>]*>)?“?(Heavy [0-9]+|[A-Z])")]
    private static partial Regex Statement();

    [GeneratedRegex("<li id=\"v([0-9]+)\">")]
    private static partial Regex Version();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]*)\"")]
    private static partial Regex Next();
}
