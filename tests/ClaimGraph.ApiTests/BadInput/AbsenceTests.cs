using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Records that are not there, or no more.</summary>
internal sealed class AbsenceTests : BadInputFixture
{
    private static readonly string[] Collections =
        ["people", "institutions", "countries", "topics", "sources", "claims", "affiliations", "quotations", "links"];

    private static readonly string[] Ids =
        ["nobody", "0", "..%2F..%2Fetc%2Fpasswd", "%27%20OR%201%3D1--", "%01", "%FF", "a%0Ab", "%E4%B8%AD", "*", new('a', 5000)];

    [TestCaseSource(nameof(Collections))]
    public async Task An_id_nobody_has_is_not_found(string collection)
    {
        var before = await Talk.Everything();
        foreach (var id in Ids)
            foreach (var answer in new[]
                     {
                         await Get($"/api/v1/{collection}/{id}"),
                         await Get($"/api/v1/{collection}/{id}?version=1"),
                         await Get($"/api/v1/{collection}/{id}/history"),
                         await Send(HttpMethod.Delete, $"/api/v1/{collection}/{id}", null, ("If-Match", "*")),
                     })
            {
                Assert.That((answer.Status, answer.Code), Is.EqualTo((404, "not-found")), id);
                answer.RequireProblem();
            }
        Assert.That(await Talk.Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task What_belongs_to_nobody_is_not_found()
    {
        foreach (var address in new[] { "people/nobody/claims", "people/nobody/affiliations", "institutions/nobody/claims",
            "countries/QQ/claims",
                     "claims/nobody/quotations", "sources/nobody/quotations", "sources/nobody/text" })
            (await Get($"/api/v1/{address}")).RequireProblem(404, "not-found");
        foreach (var template in new[] { "/api/v1/people/alexander-gabuev/affiliations", "/api/v1/claims/{claim}/quotations" })
        {
            var (address, document) = await Samples.For(Talk, template);
            var parts = address.Split('/');
            parts[4] = "nobody";
            await Refused(() => Post(string.Join('/', parts), document.ToJsonString()), 404, "not-found");
        }
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task What_was_deleted_is_gone(string template)
    {
        var (address, document) = await Samples.For(Talk, template, $"-deleted-{template.Length}");
        var created = await Post(address, document.ToJsonString());
        Assert.That(created.Status, Is.EqualTo(201), created.Text);
        var record = created.Headers["Location"];
        Assert.That((await Send(HttpMethod.Delete, record, null, ("If-Match", "*"))).Status, Is.EqualTo(204));

        await Refused(() => Get(record), 410, "deleted");
        await Refused(() => Send(HttpMethod.Delete, record, null, ("If-Match", "*")), 410, "deleted");
        if (!template.EndsWith("links", StringComparison.Ordinal))
            await Refused(() => Put(record, document.ToJsonString(), ("If-Match", "*")), 410, "deleted");
        Assert.That((await Get($"{record}/history")).Items, Has.Count.GreaterThanOrEqualTo(2));
    }
}
