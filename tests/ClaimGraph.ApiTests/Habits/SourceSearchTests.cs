using System.Text;
using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Habits;

/// <summary>Looking for sources by what stands in them.</summary>
internal sealed class SourceSearchTests : ApiFixture
{
    private const string Harvest = "The Vineyard";
    private const string Cellar = "Notes from the Cellar";
    private const string Prices = "Vineyard prices";

    [Test]
    public async Task A_source_is_found_by_its_title_and_by_the_text_that_it_has_now()
    {
        var harvest = await Source(Harvest);
        await Keep(harvest, "“The barrels are empty,” the cooper said.");
        await Keep(await Source(Cellar), "Barrels of the vineyard.");
        await Source(Prices);

        Assert.That(await Found("vineyard"), Is.EqualTo(new[] { Cellar, Harvest, Prices }));
        Assert.That(await Found("vineyard&order=desc"), Is.EqualTo(new[] { Prices, Harvest, Cellar }));
        Assert.That(await Found("vineyard&sort=recordedAt"), Is.EquivalentTo(new[] { Prices, Cellar, Harvest }));
        Assert.That(await Found("barrels%20-cooper"), Is.EqualTo(new[] { Cellar }));
        Assert.That(await Found("%22barrels%20are%20empty%22"), Is.EqualTo(new[] { Harvest }));
        Assert.That(await Found("cooper&status=retracted"), Is.Empty);

        await Keep(harvest, "The corks are dry.");
        Assert.That(await Found("cooper"), Is.Empty);
        Assert.That(await Found("corks"), Is.EqualTo(new[] { Harvest }));
    }

    /// <summary>The titles of what is found, in pages of one, after checking the total.</summary>
    private async Task<List<string>> Found(string query)
    {
        var found = new List<string>();
        for (var next = $"/api/v1/sources?q={query}&limit=1&count=true"; next is not null;)
        {
            var page = await Get(next);
            Assert.That(page.Status, Is.EqualTo(200), page.Text);
            found.AddRange(page.Items.Select(item => (string)item!["title"]!));
            next = page.Next;
            if (next is null)
                Assert.That((int?)page.Body["total"]!["value"], Is.EqualTo(found.Count), query);
        }

        return found;
    }

    private async Task<string> Source(string title)
    {
        var answer = await Post("/api/v1/sources", new JsonObject { ["title"] = title, ["kind"] = "article" }.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(201), answer.Text);
        return (string)answer.Body["id"]!;
    }

    private async Task Keep(string id, string text)
    {
        var kept = await Send(HttpMethod.Put, $"/api/v1/sources/{id}/text", Talk.Bytes(Encoding.UTF8.GetBytes(text), "text/plain"), ("If-Match", "*"));
        Assert.That(kept.Status, Is.EqualTo(200), kept.Text);
    }
}
