using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Links;

internal sealed class LinkTests : ApiFixture
{
    private const string First = "claim:6jhpr5hc8jrv9q9a";
    private const string Second = "claim:k3k44xpvvq5rb6pr";

    [Test]
    public async Task A_link_is_drawn_read_and_deleted()
    {
        var link = Link(First, "SUPPORTS", Second, "They agree.");
        var created = await Post("/api/v1/links", link);
        Assert.That(created.Status, Is.EqualTo(201), created.Text);
        Assert.That((await Post("/api/v1/links", link)).Status, Is.EqualTo(200));
        Assert.That((await Post("/api/v1/links", Link(First, "SUPPORTS", Second, "They do not."))).Code, Is.EqualTo("content-conflict"));

        var address = created.Headers["Location"];
        var read = await Get(address);
        Assert.That((string?)read.Body["note"], Is.EqualTo("They agree."));
        Assert.That((await Send(HttpMethod.Delete, address, null)).Status, Is.EqualTo(428));
        Assert.That((await Send(HttpMethod.Delete, address, null, ("If-Match", read.Headers["ETag"]))).Status, Is.EqualTo(204));
        Assert.That((await Get(address)).Status, Is.EqualTo(410));
    }

    [TestCase(First, "SUPPORTS", "person:alexander-gabuev", "to")]
    [TestCase("person:alexander-gabuev", "CONTRADICTS", Second, "from")]
    [TestCase(First, "SUPPORTS", First, "to")]
    [TestCase(First, "QUOTES", Second, "type")]
    [TestCase(First, "ABOUT", "country:CN", "note")]
    public async Task A_link_against_the_table_is_refused(string from, string type, string to, string place)
    {
        var answer = await Post("/api/v1/links", Link(from, type, to, "Why not?"));

        Assert.That((answer.Status, answer.Code), Is.EqualTo((422, "rule-broken")));
        Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { place }));
    }

    [Test]
    public async Task A_link_to_nothing_is_refused()
    {
        var answer = await Post("/api/v1/links", Link(First, "SUPPORTS", "claim:0123456789abcdef", "It is not there."));

        Assert.That((answer.Status, answer.Code), Is.EqualTo((422, "unknown-reference")));
    }

    [Test]
    public async Task The_description_lists_every_type()
    {
        var document = (await Get("/swagger/v1/swagger.json")).Body;

        var description = (string?)document["paths"]!["/api/v1/links"]!["post"]!["description"];
        Assert.That(description, Does.Contain("`CONTRADICTS` from claim to claim, with note"));
        Assert.That(description, Does.Contain("`PART_OF` from institution to institution or country, with since, until"));
    }

    private static string Link(string from, string type, string to, string note) =>
        new JsonObject { ["from"] = from, ["type"] = type, ["to"] = to, ["note"] = note }.ToJsonString();
}
