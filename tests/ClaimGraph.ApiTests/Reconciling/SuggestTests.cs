namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>Beginnings of names are completed, and what is suggested is described.</summary>
internal sealed class SuggestTests : ReconciliationFixture
{
    [TestCase("gab", "person:alexander-gabuev")]
    [TestCase("Alexander Ga", "person:alexander-gabuev")]
    [TestCase("xi jin", "person:xi-jinping")]
    [TestCase("Gabujew, Alexander", "person:alexander-gabuev")]
    [TestCase("renmin", "institution:renmin-university-of-china")]
    [TestCase("us heg", "topic:us-hegemony")]
    public async Task A_name_is_completed(string prefix, string id) =>
        Assert.That(await Suggested($"prefix={Uri.EscapeDataString(prefix)}"), Does.Contain(id));

    [Test]
    public async Task Names_that_begin_so_come_first_and_a_type_narrows_them()
    {
        var all = await Suggested("prefix=china");

        Assert.That(all[0], Is.EqualTo("country:CN"));
        Assert.That(all, Does.Contain("institution:renmin-university-of-china"));
        Assert.That(await Suggested("prefix=china&type=country"), Is.EqualTo(new[] { "country:CN" }));
        Assert.That(await Suggested("prefix=china&type="), Is.EqualTo(all));
    }

    [Test]
    public async Task A_list_goes_on_where_it_is_told()
    {
        var all = await Suggested("prefix=china");

        Assert.That(await Suggested("prefix=china&limit=1"), Is.EqualTo(all[..1]));
        Assert.That(await Suggested("prefix=china&limit=1&cursor=1"), Is.EqualTo(all[1..2]));
        Assert.That(await Suggested("prefix=china&cursor=0"), Is.EqualTo(all));
        Assert.That(await Suggested("prefix=china&cursor=150&limit=1000"), Is.Empty);
    }

    [TestCase("")]
    [TestCase("prefix=")]
    [TestCase("prefix=%20")]
    [TestCase("prefix=nobody+at+all+is+called+so")]
    [TestCase("prefix=%22-*%22")]
    public async Task Where_nothing_fits_nothing_is_suggested(string query) => Assert.That(await Suggested(query), Is.Empty);

    [TestCase("type=person:1", "type")]
    [TestCase("cursor=-1", "cursor")]
    [TestCase("cursor=151", "cursor")]
    [TestCase("limit=0", "limit")]
    [TestCase("limit=many", "limit")]
    public async Task What_cannot_be_is_refused(string query, string place) =>
        (await Get($"{Service}/suggest/entity?prefix=a&{query}")).RequireProblem(400, "invalid-parameter", place);

    [Test]
    public async Task Types_and_properties_are_completed()
    {
        Assert.That(Ids((await Get($"{Service}/suggest/type?prefix=")).Body["result"]!.AsArray()), Is.EqualTo(new[] { "person", "institution", "country", "topic" }));
        Assert.That(Ids((await Get($"{Service}/suggest/type?prefix=IN")).Body["result"]!.AsArray()), Is.EqualTo(new[] { "institution" }));
        Assert.That(Ids((await Get($"{Service}/suggest/property?prefix=inst")).Body["result"]!.AsArray()), Is.EqualTo(new[] { "institution" }));
        Assert.That(Ids((await Get($"{Service}/suggest/property?prefix=inst&type=country")).Body["result"]!.AsArray()), Is.Empty);
        Assert.That(Ids((await Get($"{Service}/properties?type=institution")).Body["properties"]!.AsArray()), Does.Contain("ror").And.Not.Contains("orcid"));
    }

    [TestCase("entity?id=person:alexander-gabuev", "<p>Alexander Gabuev. Director of the Carnegie Russia Eurasia Center.</p>")]
    [TestCase("type?id=person", "<p>Somebody who is on record by name</p>")]
    [TestCase("property?id=ror", "<p>The identifier in ROR</p>")]
    public async Task What_is_suggested_is_described(string address, string html) =>
        Assert.That((string?)(await Get($"{Service}/flyout/{address}")).Body["html"], Is.EqualTo(html));

    [TestCase("entity?id=person:nobody")]
    [TestCase("entity?id=claim:x4d27na87aj63sg2")]
    [TestCase("entity?id=nonsense")]
    [TestCase("type?id=Q5")]
    [TestCase("property?id=P31")]
    public async Task What_is_not_there_is_not_described(string address) => (await Get($"{Service}/flyout/{address}")).RequireProblem(404, "not-found");

    [Test]
    public async Task What_others_recorded_is_never_markup()
    {
        await Post("/api/v1/topics", """{"name":"<script>alert(1)</script> & co","id":"marked-up"}""");

        var flyout = await Get($"{Service}/flyout/entity?id=topic:marked-up");
        var preview = await Get("/reconcile/preview?id=topic:marked-up");

        Assert.That((string?)flyout.Body["html"], Is.EqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>"));
        Assert.That(preview.Text, Does.Not.Contain("<script").And.Contain("&lt;script&gt;"));
    }

    private async Task<string?[]> Suggested(string query)
    {
        var answer = await Get($"{Service}/suggest/entity?{query}");
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        RequireValid("suggest-entities-response", answer);
        return Ids(answer.Body["result"]!.AsArray());
    }
}
