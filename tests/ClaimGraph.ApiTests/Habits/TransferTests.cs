using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Habits;

/// <summary>What goes out can come in again.</summary>
internal sealed class TransferTests : ApiFixture
{
    private static readonly string[] OfTheService = ["version", "createdAt", "updatedAt"];

    [Test]
    public async Task An_export_makes_an_empty_service_the_same()
    {
        var exported = await Get("/api/v1/export");
        await using var empty = ApiHost.Start(HostSettings.Empty);
        using var client = empty.CreateStrictClient();
        var other = new Talk(client);
        Assert.That((await other.Get("/api/v1/export")).Text, Is.Empty);

        var imported = await other.Import(exported.Text);

        Assert.That(imported.Lines.Select(line => (string?)line["result"]), Is.All.EqualTo("created"));
        Assert.That(Comparable(await other.Get("/api/v1/export")), Is.EqualTo(Comparable(exported)));
        Assert.That((await other.Get("/api/v1/people?limit=200")).Items,
            Has.Count.EqualTo((await Get("/api/v1/people?limit=200")).Items.Count));
    }

    [Test]
    public async Task An_export_imported_where_it_came_from_changes_nothing()
    {
        var before = await Talk.Everything();

        var imported = await Talk.Import((await Get("/api/v1/export")).Text);

        Assert.That(imported.Lines.Select(line => (string?)line["result"]), Is.All.EqualTo("unchanged"));
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task Every_claim_that_was_read_can_be_sent_again()
    {
        foreach (var claim in (await Get("/api/v1/claims?limit=200")).Items)
        {
            var again = await Post("/api/v1/claims", claim!.ToJsonString());
            Assert.That(again.Status, Is.EqualTo(200), again.Text);
            var put = await Put($"/api/v1/claims/{claim["id"]}", claim.ToJsonString(), ("If-Match", "*"));
            Assert.That((put.Status, (int?)put.Body["version"]), Is.EqualTo((200, 1)), put.Text);
        }
    }

    [Test]
    public async Task Seeds_loaded_twice_change_nothing()
    {
        var before = await Talk.Everything();
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds, "*.ndjson"))
            await Talk.Import(await File.ReadAllBytesAsync(file));

        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    private static IEnumerable<string> Comparable(Answer export) => export.Lines.Select(line => WithoutService(line)!.ToJsonString());

    private static JsonNode? WithoutService(JsonNode? node)
    {
        if (node is JsonObject fields)
            foreach (var (name, value) in fields.ToList())
                if (OfTheService.Contains(name))
                    fields.Remove(name);
                else
                    WithoutService(value);
        else if (node is JsonArray items)
            foreach (var item in items)
                WithoutService(item);
        return node;
    }
}
