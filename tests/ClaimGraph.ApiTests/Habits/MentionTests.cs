using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.Habits;

/// <summary>What a record mentions is named as it is called now.</summary>
internal sealed class MentionTests : ApiFixture
{
    [Test]
    public async Task The_tag_of_a_claim_changes_with_the_names_it_mentions()
    {
        var claim = (await Post("/api/v1/claims", Samples.Claim("Mentions").ToJsonString())).Headers["Location"];
        var before = await Get(claim);
        var speaker = $"/api/v1/people/{before.Body["speaker"]!["id"]}";

        Assert.That((await Put(speaker, "{\"name\":\"Renamed Speaker\"}", ("If-Match", (await Get(speaker)).Tag))).Status, Is.EqualTo(200));

        var after = await Get(claim, ("If-None-Match", before.Tag));
        Assert.That((after.Status, (string?)after.Body["speaker"]!["name"]), Is.EqualTo((200, "Renamed Speaker")));
        Assert.That(after.Tag, Is.Not.EqualTo(before.Tag));
        Assert.That((int?)after.Body["version"], Is.EqualTo(1));
    }

    [Test]
    public async Task Words_find_a_claim_and_phrases_only_in_their_order()
    {
        var claim = Samples.Claim("Findable");
        Assert.That((await Post("/api/v1/claims", claim.ToJsonString())).Status, Is.EqualTo(201));

        Assert.That((await Get("/api/v1/claims?q=findable")).Items, Has.Count.EqualTo(1));
        Assert.That((await Get("/api/v1/claims?q=FINDABLE%20printed")).Items, Has.Count.EqualTo(1));
        Assert.That((await Get("/api/v1/claims?q=%22printed%20findable%22")).Items, Is.Empty);
    }
}
