using System.Net;
using System.Text.RegularExpressions;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>What a page shows can be taken along in other forms: the links lead to just that.</summary>
internal sealed partial class ExportLinkTests : ApiFixture
{
    [Test]
    public async Task The_search_leads_to_exports_of_all_that_it_found()
    {
        var links = await Links("/search?q=Russia&about=country:CN&sort=saidOn&order=asc&limit=2", "/api/v1/export");
        var found = (await Get("/api/v1/claims?q=Russia&about=country:CN&limit=200")).Items.Select(claim => (string)claim!["id"]!);

        Assert.That(links, Has.Count.EqualTo(6));
        foreach (var link in links)
            Assert.That((await Get(link)).Status, Is.EqualTo(200), link);
        Assert.That((await Get(links.Single(link => link.Contains("ndjson")))).Lines.Select(line => (string)line["id"]!), Is.EquivalentTo(found));
        Assert.That((await Get(links.Single(link => link.Contains("for=spreadsheet")))).Headers["Content-Disposition"], Does.Contain("claims.csv"));
    }

    [Test]
    public async Task A_source_leads_to_its_statements_and_its_citation()
    {
        const string Source = "f8p8pnxjfbspy48g";

        var exports = await Links($"/sources/{Source}", "/api/v1/export");
        Assert.That(exports.Select(link => link.Split('?')[1]).ToList(), Has.Count.EqualTo(6).And.All.StartsWith($"source={Source}&"));
        await RequireCitations($"/sources/{Source}", $"/api/v1/sources/{Source}/citation");
    }

    [Test]
    public async Task A_statement_leads_to_the_citation_of_its_sources() =>
        await RequireCitations("/claims/x4d27na87aj63sg2", "/api/v1/claims/x4d27na87aj63sg2/citation");

    [Test]
    public async Task What_found_nothing_leads_to_no_export() => Assert.That(await Links("/search?q=nothinglikethis", "/api/v1/export"), Is.Empty);

    private async Task RequireCitations(string page, string address)
    {
        var links = await Links(page, address);
        Assert.That(links, Is.EqualTo(new[] { $"{address}?format=csl-json", $"{address}?format=ris", $"{address}?format=bibtex" }));
        foreach (var link in links)
            Assert.That((await Get(link)).Status, Is.EqualTo(200), link);
    }

    private async Task<List<string>> Links(string page, string begin) =>
        [.. Address().Matches((await Get(page, ("Accept", "text/html"))).Text).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Where(link => link.StartsWith(begin, StringComparison.Ordinal))];

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Address();
}
