using System.Text.Json.Nodes;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.Habits;

/// <summary>The life of a record of each kind, from its recording to what is left after its deletion.</summary>
internal sealed class RecordLifeTests : ApiFixture
{
    [TestCase("/api/v1/people", "description")]
    [TestCase("/api/v1/institutions", "description")]
    [TestCase("/api/v1/countries", "description")]
    [TestCase("/api/v1/topics", "name")]
    [TestCase("/api/v1/sources", "title")]
    [TestCase("/api/v1/claims", "venue")]
    [TestCase("/api/v1/people/alexander-gabuev/affiliations", "title")]
    [TestCase("/api/v1/claims/{claim}/quotations", "titleAsStated")]
    public async Task A_record_is_made_read_changed_and_deleted(string template, string place)
    {
        var (address, document) = await Samples.For(Talk, template, $"-{template.Length}-{place}");
        var created = await Post(address, document.ToJsonString(), ("X-Actor", "first"));
        Assert.That(created.Status, Is.EqualTo(201), created.Text);
        var record = created.Headers["Location"];
        await RequireReadAs(record, created);

        var changed = created.Body.With(place, "changed").ToJsonString();
        var updated = await Put(record, changed, ("If-Match", created.Tag), ("X-Actor", "second"));
        Assert.That((updated.Status, (string?)updated.Body[place], (int?)updated.Body["version"]), Is.EqualTo((200, "changed", 2)),
            updated.Text);
        await RequireReadAs(record, updated);

        var repeated = await Put(record, changed, ("If-Match", updated.Tag), ("X-Actor", "third"));
        Assert.That((repeated.Status, repeated.Text, repeated.Tag), Is.EqualTo((200, updated.Text, updated.Tag)));

        Assert.That((string?)(await Get($"{record}?version=1")).Body[place], Is.EqualTo((string?)document[place]));
        Assert.That((string?)(await Get($"{record}?version=2")).Body[place], Is.EqualTo("changed"));
        await RequireHistory(record, "second update 2", "first create 1");

        var deleted = await Send(HttpMethod.Delete, record, null, ("If-Match", updated.Tag), ("X-Actor", "fourth"));
        Assert.That((deleted.Status, deleted.Text), Is.EqualTo((204, "")));
        (await Get(record)).RequireProblem(410, "deleted");
        await RequireHistory(record, "fourth delete 3", "second update 2", "first create 1");
        Assert.That((string?)(await Get($"{record}?version=1")).Body[place], Is.EqualTo((string?)document[place]));
    }

    [Test]
    public async Task A_link_is_drawn_read_and_deleted()
    {
        var (address, document) = await Samples.For(Talk, "/api/v1/links");
        var created = await Post(address, document.ToJsonString(), ("X-Actor", "first"));
        Assert.That(created.Status, Is.EqualTo(201), created.Text);
        var record = created.Headers["Location"];
        Assert.That(record, Does.Contain("~CONTRADICTS~"));
        await RequireReadAs(record, created);

        Assert.That((await Post(address, document.ToJsonString())).Status, Is.EqualTo(200));
        Assert.That((await Put(record, document.ToJsonString(), ("If-Match", "*"))).Status, Is.EqualTo(405));
        Assert.That((await Send(HttpMethod.Delete, record, null, ("If-Match", created.Tag), ("X-Actor", "second"))).Status,
            Is.EqualTo(204));
        await RequireHistory(record, "second delete 2", "first create 1");
    }

    private async Task RequireReadAs(string record, Answer written)
    {
        var read = await Get(record);
        Assert.That((read.Status, read.Text, read.Tag), Is.EqualTo((200, written.Text, written.Tag)));
        Assert.That(read.Headers["X-Content-Type-Options"], Is.EqualTo("nosniff"));

        var known = await Get(record, ("If-None-Match", read.Tag));
        Assert.That((known.Status, known.Text, known.Tag), Is.EqualTo((304, "", read.Tag)));

        var head = await Send(HttpMethod.Head, record, null);
        Assert.That((head.Status, head.Text, head.Tag), Is.EqualTo((200, "", read.Tag)));
        Assert.That(head.Headers["Content-Length"], Is.EqualTo(read.Headers["Content-Length"]));
    }

    private async Task RequireHistory(string record, params string[] expected)
    {
        var history = (await Get($"{record}/history")).Items.Select(change => change!.AsObject()).ToList();

        Assert.That(history.Select(change => $"{change["actor"]} {change["operation"]} {change["version"]}"), Is.EqualTo(expected));
        Assert.That(history.Select(change => (long)change["sequence"]!), Is.Ordered.Descending);
        Assert.That(history[^1].ContainsKey("before"), Is.False);
        Assert.That(history.Where(change => (string)change["operation"]! == "delete").All(change => !change.ContainsKey("after")));
        // Each change begins where the one before it ended.
        foreach (var (later, earlier) in history.Zip(history.Skip(1)))
            Assert.That(JsonNode.DeepEquals(later["before"], earlier["after"]), later.ToJsonString());
    }
}
