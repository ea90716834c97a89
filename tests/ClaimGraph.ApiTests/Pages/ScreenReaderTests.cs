using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>What those are told who do not see a page: of pictures and of differences as much as everybody.</summary>
[NonParallelizable]
internal sealed partial class ScreenReaderTests : BrowserFixture
{
    private const string Statement = "/claims/x4d27na87aj63sg2";

    [TestCase(Phone)]
    [TestCase(Desk)]
    public async Task A_trace_is_a_named_group_of_links_that_say_who_and_when_and_what_became_of_the_words(int width)
    {
        await using var context = await Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + Statement);
        var picture = await page.Locator("figure.trace").AriaSnapshotAsync();
        var links = Links().Matches(picture).Select(match => match.Groups[1].Value).ToList();
        var twin = await page.Locator("#trace .twin > li").AllInnerTextsAsync();

        Assert.That(picture, Does.Contain("group \"Trace of the words: 8 printings by date\""));
        // The lines and words that are drawn between the boxes are told by the links, and not once more.
        Assert.That(picture, Does.Not.Contain("img").And.Not.Match("(?m)^    - text:"));
        Assert.That((links.Count, twin.Count), Is.EqualTo((8, 8)));
        Assert.That(links, Is.All.Match("[=≈▲⇄○] ").And.All.Match("[0-9]{4}|no date"));
        foreach (var (link, words) in links.OrderBy(link => link, StringComparer.Ordinal).Zip(twin.OrderBy(words => words, StringComparer.Ordinal)))
            Assert.That(words[..words.IndexOf(" (", StringComparison.Ordinal)], Is.EqualTo(link[..words.IndexOf(" (", StringComparison.Ordinal)]));
        Assert.That(links, Has.Some.Contain("✕ impossible: dated 1 March 2024").And.Some.Contain("↻ a circle: Daily Beacon (fictional) and Eastshore Post"));
        Assert.That(links, Has.Some.Match("^Fjordwire (?=.*6 March 2024).*▲ “not” is gone"));
    }

    [Test]
    public async Task Behind_the_picture_stands_a_heading_that_leads_to_the_same_in_words()
    {
        await using var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + Statement);
        var section = await page.Locator("#trace").AriaSnapshotAsync();

        Assert.That(section, Does.StartWith("- region \"How the words travelled\":"));
        Assert.That(section.IndexOf("heading \"The same in words\" [level=3]", StringComparison.Ordinal), Is.GreaterThan(section.IndexOf("group \"", StringComparison.Ordinal)));
        Assert.That(section, Does.Contain("- listitem: Fjordwire (fictional) (6 March 2024, article · en) has the words from Lindmark Ledger (fictional). ▲ “not” is gone"));
    }

    [Test]
    public async Task A_difference_is_told_as_deletions_and_insertions_and_once_more_in_words()
    {
        await using var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + Statement);
        var changed = page.Locator(".pair").Filter(new() { Has = page.Locator("del:not(.cut), ins, .gap") });

        Assert.That(await changed.CountAsync(), Is.GreaterThan(1));
        foreach (var pair in await changed.AllAsync())
        {
            var told = await pair.AriaSnapshotAsync();
            Assert.That(told, Does.Match("- (deletion|insertion):"));
            Assert.That(told, Does.Match("“[^”]+” (is gone|is new|became “)"));
            Assert.That(told, Does.Match("In words: (left out: “|put in: “|“[^”]+” became “)"));
        }

        var fjordwire = await page.Locator("#pfjwr98rvye82hez").AriaSnapshotAsync();
        Assert.That(fjordwire, Does.Contain("- deletion: \"not\"").Or.Contain("- deletion: not"));
    }

    [TestCase(ForcedColors.None)]
    [TestCase(ForcedColors.Active)]
    public async Task A_difference_is_seen_by_its_lines_whatever_the_colours(ForcedColors forced)
    {
        await using var context = await Browser.NewContextAsync(new() { ForcedColors = forced });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + Statement);

        Assert.That(await Lines(page, "del"), Is.Not.Empty.And.All.EqualTo("line-through"));
        Assert.That(await Lines(page, "ins"), Is.Not.Empty.And.All.EqualTo("underline"));
    }

    [Test]
    public async Task A_change_of_a_record_says_what_was_before_and_what_is_now()
    {
        using var client = new HttpClient { BaseAddress = new(Address) };
        var talk = new Talk(client);
        var person = await talk.Get("/api/v1/people/mira-valdane-fictional");
        var changed = person.Body;
        changed["description"] = "Another description.";
        Assert.That((await talk.Send(HttpMethod.Put, "/api/v1/people/mira-valdane-fictional", Talk.Json(changed.ToJsonString()), ("If-Match", person.Tag))).Status, Is.EqualTo(200));
        await using var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Address}/people/mira-valdane-fictional/history");
        var told = await page.Locator("#v2").AriaSnapshotAsync();

        Assert.That(told, Does.Match("before:[\\s\\S]*- deletion: .*A fictional person: director of a fictional harbour[\\s\\S]*now:[\\s\\S]*- insertion: Another description"));
    }

    private static Task<string[]> Lines(IPage page, string element) =>
        page.EvaluateAsync<string[]>("element => [...document.querySelectorAll(element)].map(one => getComputedStyle(one).textDecorationLine)", element);

    [GeneratedRegex("- '?link \"(.*?)\"'?(?=:)", RegexOptions.Multiline)]
    private static partial Regex Links();
}
