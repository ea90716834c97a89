namespace ClaimGraph.ApiTests.Habits;

/// <summary>Every list is the same, whatever the size of its pages.</summary>
internal sealed class PagingTests : ApiFixture
{
    private static readonly string[] Lists =
    [
        "/api/v1/people?", "/api/v1/people?order=desc&", "/api/v1/institutions?sort=recordedAt&", "/api/v1/countries?status=active&",
        "/api/v1/topics?q=russia&", "/api/v1/sources?", "/api/v1/claims?", "/api/v1/claims?order=asc&", "/api/v1/claims?sort=recordedAt&",
        "/api/v1/claims?q=russia&", "/api/v1/claims?q=russia&sort=relevance&", "/api/v1/claims?country=CN&",
            "/api/v1/claims?saidFrom=2025&",
        "/api/v1/people/wang-yiwei/claims?", "/api/v1/people/wang-yiwei/claims?order=asc&", "/api/v1/people/alexander-gabuev/affiliations?",
        "/api/v1/institutions/renmin-university-of-china/speakers/claims?", "/api/v1/countries/CN/claims?as=based&order=asc&",
        "/api/v1/countries/RU/claims?as=subject&", "/api/v1/people/wang-yiwei/positions?about=country%3ACN&",
        "/api/v1/speakers?about=country%3ARU&", "/api/v1/sources/5xkczcexwpcchtk5/speakers?", "/api/v1/people/john-gong/quoted-with?",
        "/api/v1/countries/CN/history?", "/api/v1/claims?about=country%3ARU&facets=kind&",
    ];

    private static readonly string[] Uncounted = ["history", "speakers?", "quoted-with"];

    private static readonly string[] Counted = [.. Lists.Where(list => !Uncounted.Any(list.Contains))];

    [TestCaseSource(nameof(Lists))]
    public async Task Pages_of_any_size_make_the_whole(string list)
    {
        var whole = (await Get($"{list}limit=200")).Items.Select(item => item!.ToJsonString()).ToList();
        Assert.That(whole, Is.Not.Empty);
        foreach (var limit in new[] { 1, 2, 3, 7 })
        {
            var paged = new List<string>();
            for (var next = $"{list}limit={limit}"; next is not null;)
            {
                var page = await Get(next);
                Assert.That(page.Items, Has.Count.LessThanOrEqualTo(limit));
                paged.AddRange(page.Items.Select(item => item!.ToJsonString()));
                Assert.That(page.Next?[(page.Next.IndexOf("cursor=", StringComparison.Ordinal) + 7)..],
                    Is.EqualTo((string?)page.Body["nextCursor"]));
                next = page.Next;
            }
            Assert.That(paged, Is.EqualTo(whole), $"pages of {limit}");
        }
    }

    [TestCaseSource(nameof(Counted))]
    public async Task A_total_is_told_on_demand(string list)
    {
        var whole = (await Get($"{list}limit=200")).Items.Count;
        var counted = await Get($"{list}limit=1&count=true");

        Assert.That((int?)counted.Body["total"]!["value"], Is.EqualTo(whole));
        Assert.That((bool?)counted.Body["total"]!["isLowerBound"], Is.False);
        Assert.That((await Get($"{list}limit=1")).Body.ContainsKey("total"), Is.EqualTo(list.Contains("facets")));
    }

    [TestCaseSource(nameof(Lists))]
    public async Task HEAD_tells_of_a_list_what_GET_does(string list)
    {
        var (get, head) = (await Get($"{list}limit=1"), await Send(HttpMethod.Head, $"{list}limit=1", null));

        Assert.That((head.Status, head.Text), Is.EqualTo((200, "")));
        foreach (var header in new[] { "Content-Length", "Content-Type", "X-Content-Type-Options" })
            Assert.That(head.Headers[header], Is.EqualTo(get.Headers[header]), header);
        Assert.That(head.Next, Is.EqualTo(get.Next));
    }

    [Test]
    public async Task A_page_holds_twenty_unless_said_otherwise()
    {
        for (var number = 0; number < 21; number++)
            await Post("/api/v1/topics", $"{{\"name\":\"Topic {number}\"}}");

        Assert.That((await Get("/api/v1/topics")).Items, Has.Count.EqualTo(20));
    }
}
