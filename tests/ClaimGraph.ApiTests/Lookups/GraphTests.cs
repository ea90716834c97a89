namespace ClaimGraph.ApiTests.Lookups;

/// <summary>Edges followed one step, two steps, and to their end.</summary>
internal sealed class GraphTests : ApiFixture
{
    [Test]
    public async Task Neighbours_come_in_groups_with_counts_and_each_group_pages_by_itself()
    {
        var groups = (await Get("/api/v1/graph/neighbors?of=country:CN&limit=5")).Body["groups"]!.AsArray();
        var about = groups.Single(group => (string?)group!["type"] == "ABOUT")!;

        Assert.That(groups.Select(group => $"{group!["type"]} {group["direction"]}"), Is.SupersetOf(new[] { "ABOUT in", "BASED_IN in" }));
        var pages = about["items"]!.AsArray().ToList();
        for (var next = (string?)about["next"]; next is not null;)
        {
            var page = await Get(next);
            Assert.That(page.Body["groups"]!.AsArray(), Has.Count.EqualTo(1));
            pages.AddRange(page.Body["groups"]![0]!["items"]!.AsArray());
            next = page.Next;
            Assert.That((string?)page.Body["groups"]![0]!["next"], Is.EqualTo(next));
        }

        Assert.That(pages, Has.Count.EqualTo((int?)about["count"]));
        Assert.That(pages.Select(item => (string?)item!["node"]!["id"]), Is.Unique);
        Assert.That(pages.Select(item => (string?)item!["edge"]!["restsOn"]![0]), Is.EqualTo(pages.Select(item => $"claim:{item!["node"]!["id"]}")));
    }

    [Test]
    public async Task A_chain_is_told_in_words()
    {
        var answer = (await Get("/api/v1/graph/paths?from=person:alexander-gabuev&to=person:wang-yiwei")).Body;

        Assert.That((string?)answer["outcome"], Is.EqualTo("found"));
        var paths = answer["paths"]!.AsArray();
        Assert.That(paths, Has.Count.EqualTo(3));
        foreach (var path in paths)
        {
            Assert.That((int?)path!["length"], Is.EqualTo(4));
            Assert.That(path["nodes"]!.AsArray(), Has.Count.EqualTo(5));
            Assert.That((string?)path["words"]![0], Does.StartWith("Alexander Gabuev made the claim “"));
            Assert.That((string?)path["words"]![3], Does.StartWith("Wang Yiwei "));
        }
    }

    [Test]
    public async Task A_chain_goes_only_where_it_may()
    {
        const string Asked = "/api/v1/graph/paths?from=person:alexander-gabuev&to=person:wang-yiwei";

        var elsewhere = (await Get($"{Asked}&avoid=country:*,topic:*,person:*")).Body;
        var printed = (await Get($"{Asked}&types=MADE,QUOTES,APPEARS_IN&limit=1")).Body;

        Assert.That(elsewhere["paths"]!.AsArray().SelectMany(path => path!["nodes"]!.AsArray().Skip(1).SkipLast(1)).Select(node => (string?)node!["type"]),
            Is.Not.Empty.And.None.AnyOf("country", "topic", "person"));
        Assert.That(printed["paths"]![0]!["nodes"]!.AsArray().Select(node => (string?)node!["type"]),
            Is.EqualTo(new[] { "person", "claim", "quotation", "source", "quotation", "claim", "person" }));
        Assert.That((string?)(await Get($"{Asked}&types=AFFILIATED_WITH")).Body["outcome"], Is.EqualTo("none"));
        Assert.That((string?)(await Get($"{Asked}&maxLength=3")).Body["outcome"], Is.EqualTo("none"));
    }

    [Test]
    public async Task Related_claims_are_found_with_the_links_that_join_them()
    {
        var ids = (await Get("/api/v1/claims?limit=3")).Items.Select(claim => (string)claim!["id"]!).ToList();
        await Post("/api/v1/links", $$"""{"from":"claim:{{ids[1]}}","type":"SUPPORTS","to":"claim:{{ids[0]}}","note":"The same turn."}""");
        await Post("/api/v1/links", $$"""{"from":"claim:{{ids[1]}}","type":"CONTRADICTS","to":"claim:{{ids[2]}}"}""");

        var near = (await Get($"/api/v1/claims/{ids[0]}/related?depth=1")).Items;
        var far = (await Get($"/api/v1/claims/{ids[0]}/related?depth=2")).Body;

        Assert.That(near.Select(claim => (string?)claim!["id"]), Is.EqualTo(new[] { ids[1] }));
        Assert.That((string?)near[0]!["links"]![0]!["note"], Is.EqualTo("The same turn."));
        Assert.That(far["items"]!.AsArray().Select(claim => $"{claim!["distance"]} {claim["id"]}"), Is.EqualTo(new[] { $"1 {ids[1]}", $"2 {ids[2]}" }));
        Assert.That((bool?)far["isComplete"], Is.True);
        Assert.That((await Get($"/api/v1/claims/{ids[0]}/related?types=CONTRADICTS")).Items, Is.Empty);
    }
}
