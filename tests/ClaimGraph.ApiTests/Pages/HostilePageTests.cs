using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClaimGraph.ApiTests.Hostile;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>Whatever is on record, a page shows it as text.</summary>
internal sealed partial class HostilePageTests : ApiFixture
{
    protected override HostSettings Settings => HostSettings.Empty;

    [Test]
    public async Task Names_words_and_titles_stay_text_on_every_page()
    {
        var recorded = 0;
        foreach (var text in HostileTexts.All)
        {
            var claim = await Post("/api/v1/claims", ClaimOf(text).ToJsonString());
            if (claim.Status is not (200 or 201))
                continue;
            recorded++;
            var quotation = claim.Body["quotations"]![0]!;
            var source = (string)quotation["source"]!["id"]!;
            await Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", Talk.Bytes(System.Text.Encoding.UTF8.GetBytes($"Before. {text} After."), "text/plain"));
            string[] pages =
            [
                $"/claims/{claim.Id}", $"/people/{claim.Body["speaker"]!["id"]}", $"/sources/{source}", $"/search?q={Uri.EscapeDataString(text)}",
                $"/topics/{claim.Body["about"]![0]!["id"]}", $"/institutions/{quotation["source"]!["publisher"]!["id"]}", $"/claims/{claim.Id}/history",
                $"/people/{claim.Body["speaker"]!["id"]}/history", $"/graph?of=claim:{claim.Id}", $"/graph?of={Uri.EscapeDataString(text)}",
                $"/graph?of=person:{claim.Body["speaker"]!["id"]}&type=MADE&direction=out", $"/paths?from=claim:{claim.Id}&to={Uri.EscapeDataString(text)}",
                $"/people/{claim.Body["speaker"]!["id"]}/duplicates", $"/paths?from=person:{claim.Body["speaker"]!["id"]}&to=source:{source}",
                $"/verify?text={Uri.EscapeDataString(text)}&speaker={Uri.EscapeDataString(text)}",
            ];
            foreach (var page in pages)
            {
                var answer = await Get(page, ("Accept", "text/html"));
                Assert.That(answer.Status, Is.AnyOf(200, 303, 400, 409, 422), $"{page}: {answer.Text}");
                Assert.That(Unsafe().Match(answer.Text).Value, Is.Empty, page);
            }
        }

        Assert.That(recorded, Is.GreaterThan(30));
        Assert.That(Unsafe().Match((await Get("/", ("Accept", "text/html"))).Text).Value, Is.Empty);
    }

    [Test]
    public async Task Twenty_thousand_characters_are_shown_and_an_alphabet_from_right_to_left_runs_so()
    {
        var claim = ClaimOf("Long");
        claim["text"] = string.Concat(Enumerable.Repeat("قال إنه سيعود قريبا ", 1_000)).Trim();
        claim["lang"] = "ar";
        var recorded = await Post("/api/v1/claims", claim.ToJsonString());
        var page = await Get($"/claims/{recorded.Id}", ("Accept", "text/html"));

        Assert.That((recorded.Status, page.Status), Is.EqualTo((201, 200)));
        Assert.That(page.Text, Does.Contain("<h1 class=\"wording\" lang=\"ar\" dir=\"rtl\">"));
    }

    private static JsonObject ClaimOf(string text) => new()
    {
        ["speaker"] = new JsonObject { ["type"] = "person", ["name"] = text, ["description"] = text },
        ["text"] = text,
        ["lang"] = "en",
        ["kind"] = "opinion",
        ["saidOn"] = "2025-05-08",
        ["venue"] = text,
        ["about"] = new JsonArray(new JsonObject { ["type"] = "topic", ["name"] = text }),
        ["quotations"] = new JsonArray(new JsonObject
        {
            ["text"] = text,
            ["form"] = "direct",
            ["nameAsStated"] = text,
            ["titleAsStated"] = text,
            ["source"] = new JsonObject { ["title"] = text, ["kind"] = "article", ["publisher"] = new JsonObject { ["name"] = text }, ["authors"] = new JsonArray(text) },
        }),
    };

    // Tags and attributes that no page of ours has, and addresses that run something.
    [GeneratedRegex("<script|<img|<svg onload|<svg/| on[a-z]+=\"| style=\"|href=\"(javascript|data|file|vbscript):", RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();
}
