using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Claims;

internal sealed class ClaimRecordTests : ApiFixture
{
    private const string Source = """{"title":"The Daily","kind":"article"}""";

    [Test]
    public async Task A_claim_is_recorded_once_read_edited_and_deleted()
    {
        var claim = Claim("The moon will be full.");
        var created = await Post("/api/v1/claims", claim);
        Assert.That(created.Status, Is.EqualTo(201), created.Text);
        var address = created.Headers["Location"];
        Assert.That((await Post("/api/v1/claims", claim)).Status, Is.EqualTo(200));

        var read = await Get(address);
        Assert.That(read.Text, Is.EqualTo(created.Text));
        var edited = read.Body;
        edited["kind"] = "question";
        Assert.That((await Put(address, edited.ToJsonString())).Status, Is.EqualTo(428));
        var replaced = await Put(address, edited.ToJsonString(), ("If-Match", read.Headers["ETag"]));
        Assert.That(replaced.Status, Is.EqualTo(200), replaced.Text);
        Assert.That((string?)(await Get($"{address}?version=1")).Body["kind"], Is.EqualTo("prediction"));
        Assert.That((await Put(address, edited.ToJsonString(), ("If-Match", read.Headers["ETag"]))).Status, Is.EqualTo(412));
        Assert.That((await Get($"{address}/history")).Body["items"]!.AsArray(), Has.Count.EqualTo(2));

        Assert.That((await Send(HttpMethod.Delete, address, null, ("If-Match", "*"))).Status, Is.EqualTo(204));
        Assert.That((await Get(address)).Status, Is.EqualTo(410));
    }

    [Test]
    public async Task A_quotation_is_added_under_its_claim_and_changed_at_its_own_address()
    {
        var claim = (await Post("/api/v1/claims", Claim("The sun will rise."))).Headers["Location"];
        var quotation = $$"""{"text":"the sun will rise","form":"direct","source":{{Source}}}""";

        var created = await Post($"{claim}/quotations", quotation);
        Assert.That(created.Status, Is.EqualTo(201), created.Text);
        Assert.That((await Post($"{claim}/quotations", quotation)).Status, Is.EqualTo(200));
        Assert.That((await Get($"{claim}/quotations")).Body["items"]!.AsArray(), Has.Count.EqualTo(1));

        var address = created.Headers["Location"];
        var edited = (await Get(address)).Body;
        edited["titleAsStated"] = "astronomer";
        var replaced = await Put(address, edited.ToJsonString(), ("If-Match", created.Headers["ETag"]));
        Assert.That((int?)replaced.Body["version"], Is.EqualTo(2), replaced.Text);
        Assert.That((await Get($"{address}/history")).Body["items"]!.AsArray(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_quotation_of_another_claim_than_the_address_is_refused()
    {
        var claim = (await Post("/api/v1/claims", Claim("Rain will fall."))).Headers["Location"];

        var answer = await Post($"{claim}/quotations",
            $$"""{"claim":"claim:0123456789abcdef","text":"rain","form":"direct","source":{{Source}}}""");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((400, "invalid-document")));
        Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { "claim" }));
    }

    [Test]
    public async Task Faults_are_named_by_their_place()
    {
        var claim = JsonNode.Parse(Claim("Snow will fall."))!;
        claim["quotations"] = JsonNode.Parse("""[{"form":"direct","text":"snow","source":{"url":"javascript:alert(1)"}}]""");
        claim["about"] = JsonNode.Parse("""[{"type":"country","id":"ZZ"}]""");

        var answer = await Post("/api/v1/claims", claim.ToJsonString());

        Assert.That(answer.Status, Is.EqualTo(400));
        Assert.That(answer.ErrorPlaces, Is.EqualTo(new[] { "about[0].id", "quotations[0].source.url" }));
    }

    [Test]
    public async Task A_country_that_does_not_exist_is_against_the_rules()
    {
        var claim = JsonNode.Parse(Claim("Hail will fall."))!;
        claim["about"] = JsonNode.Parse("""[{"type":"country","id":"ZZ"}]""");

        var answer = await Post("/api/v1/claims", claim.ToJsonString());

        Assert.That((answer.Status, answer.Code), Is.EqualTo((422, "rule-broken")));
    }

    private static string Claim(string text) =>
        $$"""{"speaker":{"type":"person","name":"Ada Lovelace"},"text":"{{text}}","lang":"en","kind":"prediction","saidOn":"2025"}""";
}
