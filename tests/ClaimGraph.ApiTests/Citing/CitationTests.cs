using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Citing;

/// <summary>Sources are cited at an address of their own, and those of a claim at the claim's.</summary>
internal sealed class CitationTests : ApiFixture
{
    private const string Source = "/api/v1/sources/5xkczcexwpcchtk5/citation";
    private const string Claim = "/api/v1/claims/x4d27na87aj63sg2/citation";

    [TestCase("", "*/*", "application/vnd.citationstyles.csl+json")]
    [TestCase("", "application/x-bibtex", "application/x-bibtex")]
    [TestCase("", "application/x-research-info-systems;q=0.4, application/x-bibtex;q=0.2", "application/x-research-info-systems")]
    [TestCase("?format=ris", "application/x-bibtex", "application/x-research-info-systems")]
    [TestCase("?format=bibtex", "", "application/x-bibtex")]
    [TestCase("?format=csl-json", "text/html", "application/vnd.citationstyles.csl+json")]
    public async Task The_address_says_the_format_or_else_Accept_does(string query, string accept, string mediaType)
    {
        foreach (var address in new[] { Source, Claim })
        {
            var answer = await Get(address + query, ("Accept", accept));
            var head = await Send(HttpMethod.Head, address + query, null, ("Accept", accept));

            Assert.That(answer.Headers["Content-Type"].Split(';')[0], Is.EqualTo(mediaType));
            Assert.That(answer.Headers["Vary"], Does.Contain("Accept"));
            Assert.That((head.Status, head.Tag, head.Text), Is.EqualTo((200, answer.Tag, "")));
            Assert.That((await Get(address + query, ("Accept", accept), ("If-None-Match", answer.Tag))).Status, Is.EqualTo(304));
        }
    }

    [Test]
    public async Task A_source_is_cited_by_itself()
    {
        var item = JsonNode.Parse((await Get(Source)).Text)!.AsArray().Single()!;

        Assert.That((string?)item["id"], Is.EqualTo("source:5xkczcexwpcchtk5"));
        Assert.That((string?)item["type"], Is.EqualTo("article-newspaper"));
        Assert.That((string?)item["title"], Is.EqualTo("Xi joins Putin for the Victory Day parade"));
        Assert.That((await Get($"{Source}?format=bibtex")).Text, Does.StartWith("@article{source-5xkczcexwpcchtk5,\n  title = {{Xi joins Putin for the Victory Day parade}},"));
    }

    [Test]
    public async Task A_claim_is_cited_by_every_source_that_prints_it()
    {
        var printed = (await Get("/api/v1/claims/x4d27na87aj63sg2")).Body["quotations"]!.AsArray().Select(quotation => $"source:{quotation!["source"]!["id"]}").ToList();

        Assert.That(JsonNode.Parse((await Get(Claim)).Text)!.AsArray().Select(item => (string?)item!["id"]), Is.EqualTo(printed.Distinct()));
        Assert.That((await Get($"{Claim}?format=ris")).Text.Split("\r\n").Where(line => line.StartsWith("ID", StringComparison.Ordinal)).Select(line => line[6..]), Is.EqualTo(printed.Distinct()));
        Assert.That((await Get($"{Claim}?format=bibtex")).Text.Split('\n').Count(line => line.StartsWith('@')), Is.EqualTo(printed.Distinct().Count()));
    }

    [Test]
    public async Task A_claim_that_nobody_printed_has_nothing_to_cite()
    {
        var id = (await Post("/api/v1/claims", """{"speaker":{"type":"person","name":"Nobody Printed"},"text":"Unprinted words.","lang":"en","kind":"opinion"}""")).Id;

        Assert.That((await Get($"/api/v1/claims/{id}/citation")).Text, Is.EqualTo("[]"));
        Assert.That((await Get($"/api/v1/claims/{id}/citation?format=ris")).Text, Is.Empty);
    }

    [Test]
    public async Task What_cannot_be_cited_is_refused()
    {
        (await Get($"{Source}?format=endnote")).RequireProblem(400, "invalid-parameter", "format");
        (await Get($"{Source}?style=apa")).RequireProblem(400, "invalid-parameter", "style");
        (await Get("/api/v1/sources/nothing/citation")).RequireProblem(404, "not-found");
        var id = (await Post("/api/v1/sources", """{"title":"Gone","kind":"post"}""")).Id;
        await Send(HttpMethod.Delete, $"/api/v1/sources/{id}", null, ("If-Match", "*"));
        (await Get($"/api/v1/sources/{id}/citation")).RequireProblem(410, "deleted");
    }
}
