using System.Net;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>What the pages of the seeds show.</summary>
internal sealed class ClaimPageTests : ApiFixture
{
    [Test]
    public async Task A_statement_is_shown_with_what_became_of_its_words()
    {
        var page = await Read("/claims/x4d27na87aj63sg2");

        Assert.That(page, Does.Contain("“The harbour is not closed, and 2.5 million tonnes of grain are waiting here to be shipped.”</h1>"));
        Assert.That(page, Does.Contain("▲ 2 changes of meaning").And.Contains("✕ 2 impossible dates").And.Contains("↻ 1 circle"));
        Assert.That(page, Does.Contain("<del>not</del>").And.Contains("▲ “not” is gone."));
        Assert.That(page, Does.Contain("<del>2.5</del>").And.Contains("<ins>25</ins>").And.Contains("▲ “2.5” became “25”."));
        Assert.That(page, Does.Contain("= The title was right on that day.").And.Contains("Eastshore Post (fictional) and Daily Beacon (fictional) lead back to each other, so that none of them can be shown to be the first."));
        Assert.That(page, Does.Contain("Independent origins: at least 1, at most 2"));
        Assert.That(page, Does.Contain("Der Hafen ist nicht geschlossen").And.Contains("lang=\"de\" dir=\"ltr\""));
        Assert.That(page, Does.Contain("Fjordwire (fictional) (6 March 2024, article · en) has the words from Lindmark Ledger (fictional)."));
        Assert.That(page, Does.Contain("ClaimGraph, claim:x4d27na87aj63sg2, version 1, as of change "));
        Assert.That(page, Does.Contain("\"date-parts\": [").And.Contains("/claims/x4d27na87aj63sg2?version=1"));
    }

    [Test]
    public async Task Each_printing_says_whether_the_text_of_its_source_has_its_words()
    {
        Assert.That(await Read("/claims/x4d27na87aj63sg2"), Does.Contain("= in the text as kept, to the byte <a href=\"/sources/f8p8pnxjfbspy48g\">See the text</a>"));

        const string Printing = """{"speaker":{"type":"person","name":"Tex Example"},"text":"WORDS","lang":"en","kind":"opinion","quotations":[{"source":{"title":"Texts of Tex","kind":"article","lang":"en"},"text":"WORDS","lang":"en","form":"direct"}]}""";
        var without = await Post("/api/v1/claims", Printing.Replace("WORDS", "The weirs will not be opened this year.", StringComparison.Ordinal));
        Assert.That(await Read($"/claims/{without.Id}"), Does.Not.Contain("the text as kept"), "No text is kept.");
        var source = (string)without.Body["quotations"]![0]!["source"]!["id"]!;
        await Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", Talk.Bytes("Tex Example said: “The weirs will be opened this year.” Then everybody left."u8.ToArray(), "text/plain"));
        var other = await Post("/api/v1/claims", Printing.Replace("WORDS", "Nobody has ever asked me about lighthouses.", StringComparison.Ordinal));

        Assert.That(await Read($"/claims/{without.Id}"), Does.Contain("≈ something like it is in the text as kept").And.Contains("▲ In the text: “not” is gone"));
        Assert.That(await Read($"/claims/{other.Id}"), Does.Contain("✕ not in the text as kept").And.Contains($"href=\"/sources/{source}\">See the text"));
    }

    [Test]
    public async Task Printings_are_compared_place_by_place()
    {
        var page = await Read("/claims/x4d27na87aj63sg2");

        Assert.That(page, Does.Contain("Place by place").And.Contains(">The harbour is …</th>").And.Contains("Step by step"));
        Assert.That(page, Does.Contain("<span lang=\"en\" dir=\"ltr\">25</span> <span class=\"say alarm\">▲ changed here</span>"));
        Assert.That(page, Does.Contain("<span lang=\"en\" dir=\"ltr\">25</span><span class=\"vh\">, as changed before</span>"));
        Assert.That(page, Does.Contain("– <span class=\"vh\">not printed</span>"));
        // Of a single printing there is nothing to compare.
        Assert.That(await Read("/claims/k3k44xpvvq5rb6pr"), Does.Not.Contain("Place by place"));
    }

    [Test]
    public async Task An_earlier_version_is_shown_as_one()
    {
        var claim = await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Ada Example"},"text":"It was said so.","lang":"en","kind":"opinion"}
            """);
        var changed = claim.Body.DeepClone().AsObject();
        changed["kind"] = "factual";
        await Put($"/api/v1/claims/{claim.Id}", changed.ToJsonString(), ("If-Match", claim.Tag));

        Assert.That(await Read($"/claims/{claim.Id}?version=1"), Does.Contain("≈ An earlier version.").And.Contains("<b>opinion</b>"));
        Assert.That(await Read($"/claims/{claim.Id}?version=2"), Does.Contain("<b>factual</b>").And.Contains("No printing on record"));
    }

    [Test]
    public async Task A_deleted_statement_is_gone()
    {
        var claim = await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Bea Example"},"text":"It was taken back.","lang":"en","kind":"opinion"}
            """);
        await Send(HttpMethod.Delete, $"/api/v1/claims/{claim.Id}", null, ("If-Match", claim.Tag));
        var page = await Get($"/claims/{claim.Id}", ("Accept", "text/html"));

        Assert.That(page.Status, Is.EqualTo(410));
        Assert.That(WebUtility.HtmlDecode(page.Text), Does.Contain("The record was deleted."));
    }

    [Test]
    public async Task A_person_is_shown_with_names_capacities_and_statements()
    {
        var page = await Read("/people/alexander-gabuev");

        Assert.That(page, Does.Contain("lang=\"ru\" dir=\"ltr\">Александр Габуев"));
        Assert.That(page, Does.Contain("2 statements, newest first").And.Contains("from 2023, no end recorded"));
        Assert.That(page, Does.Contain("◐ quoted in part: the wording is the record’s"));
        Assert.That(page, Does.Contain("Quoted in the same sources"));
    }

    [Test]
    public async Task A_source_is_shown_with_its_quotations_marked()
    {
        var page = await Read("/sources/f8p8pnxjfbspy48g");

        Assert.That(page, Does.Contain(
            "“<mark id=\"m1\" dir=\"auto\">The harbour is not closed, and 2.5 million tonnes of grain are waiting here to be shipped,</mark><sup>"));
        Assert.That(page, Does.Contain("= in the text as kept, to the byte").And.Contains("Translated by").And.Contains("Cites"));
        Assert.That(await Read("/sources/5xkczcexwpcchtk5"), Does.Contain("No text kept"));
    }

    [Test]
    public async Task Words_are_verified_by_address()
    {
        var altered = await Read("/verify?text=This+shows+that+the+partnership+between+Russia+and+China+is+not+developing+because+of+Washington%E2%80%99s+efforts&speaker=Fyodor+Lukyanov");
        var unknown = await Read("/verify?text=Nobody+has+ever+said+these+seven+plain+words");

        Assert.That(altered, Does.Contain("Altered: not what is on record").And.Contains("<ins>not</ins>").And.Contains("claim:cgtyhgxwvjvvjm89</a>, version 1"));
        Assert.That(unknown, Does.Contain("Not on record"));
        Assert.That(await Read("/verify?text=25+million+tonnes"), Does.Contain("≈ Printed just so</span> in <a href=\"/sources/8she1e8bk8rxz7rc\"><bdi>Grain piles up in closed harbour (fictional)</bdi></a>, Eastshore Post (fictional), ").And.Not.Contains("“not” is gone"));
        Assert.That(await Read("/verify?text=+&speaker=Mira"), Does.Contain("Write the words first.").And.Contains("value=\"Mira\""));
        Assert.That(await Read("/verify"), Does.Not.Contain("Write the words first."));
    }

    [Test]
    public async Task Statements_are_found_narrowed_and_paged()
    {
        var page = await Read("/search?limit=5");

        Assert.That(page, Does.Match("[0-9]+ statements").And.Contains("rel=\"next\""));
        Assert.That(await Read("/search?q=Gabuev"), Does.Contain("Records with this name").And.Contains("/people/alexander-gabuev"));
        Assert.That(await Read("/search?speaker=person:john-gong&kind=prediction"), Does.Contain("No statement fits").And.Contains(">remove</a>"));
    }

    private async Task<string> Read(string path)
    {
        var answer = await Get(path, ("Accept", "text/html"));
        Assert.That(answer.Status, Is.EqualTo(200), path);
        return WebUtility.HtmlDecode(answer.Text);
    }
}
