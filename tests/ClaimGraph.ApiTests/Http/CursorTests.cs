namespace ClaimGraph.ApiTests.Http;

internal sealed class CursorTests : ApiFixture
{
    [Test]
    public async Task Pages_cover_a_list_once_whatever_their_size()
    {
        var whole = (await Get("/api/v1/people?limit=200")).Body["items"]!.AsArray().Select(person => (string)person!["id"]!).ToList();
        var paged = new List<string>();
        var next = "/api/v1/people?limit=2";
        while (next is not null)
        {
            var page = await Get(next);
            paged.AddRange(page.Body["items"]!.AsArray().Select(person => (string)person!["id"]!));
            next = page.Headers.TryGetValue("Link", out var link) ? link[1..link.IndexOf('>', StringComparison.Ordinal)] : null;
        }

        Assert.That(whole, Has.Count.GreaterThan(3));
        Assert.That(paged, Is.EqualTo(whole));
    }

    [Test]
    public async Task A_cursor_altered_in_any_character_is_refused()
    {
        var cursor = (string)(await Get("/api/v1/people?limit=2")).Body["nextCursor"]!;
        for (var position = 0; position < cursor.Length; position++)
        {
            var other = cursor[position] == 'A' ? 'B' : 'A';
            var answer = await Get($"/api/v1/people?cursor={cursor[..position]}{other}{cursor[(position + 1)..]}");

            Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-cursor")), $"character {position}");
        }
    }

    [TestCase("/api/v1/topics?cursor=")]
    [TestCase("/api/v1/people?order=desc&cursor=")]
    [TestCase("/api/v1/people?status=active&cursor=")]
    public async Task A_cursor_of_another_list_is_refused(string list)
    {
        var cursor = (string)(await Get("/api/v1/people?limit=2")).Body["nextCursor"]!;

        var answer = await Get(list + cursor);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-cursor")));
    }

    [Test]
    public async Task A_cursor_serves_another_page_size()
    {
        var cursor = (string)(await Get("/api/v1/people?limit=2")).Body["nextCursor"]!;

        var answer = await Get($"/api/v1/people?limit=1&count=true&cursor={cursor}");

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(answer.Body["items"]!.AsArray(), Has.Count.EqualTo(1));
    }
}
