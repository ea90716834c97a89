using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>What of a page is put on paper: what is there to read, and where it was found.</summary>
[NonParallelizable]
internal sealed partial class PrintTests : BrowserFixture
{
    /// <summary>What is left of 210 mm between margins of 18 mm, at 96 dots per inch.</summary>
    private const int Paper = 657;

    private static readonly string[] Pages =
    [
        "/", "/search?q=russia", "/claims/x4d27na87aj63sg2", "/claims/k3k44xpvvq5rb6pr", "/people/alexander-gabuev", "/people/mira-valdane-fictional",
        "/sources/f8p8pnxjfbspy48g", "/sources/5xkczcexwpcchtk5", "/verify?text=The+harbour+is+closed%2C+and+25+million+tonnes+of+grain+are+waiting&speaker=Mira+Valdane+%28fictional%29",
        "/institutions/carnegie-russia-eurasia-center", "/countries/CN?list=about", "/topics/china-russia-trade", "/claims/x4d27na87aj63sg2/history", "/graph?of=country:CN",
        "/graph?of=country:CN&type=ABOUT&direction=in", "/paths?from=person:alexander-gabuev&to=person:wang-yiwei",
    ];

    [Test]
    public async Task What_leads_on_or_asks_for_something_is_not_printed_and_all_else_fits_on_the_paper()
    {
        await using var context = await Browser.NewContextAsync(new() { ViewportSize = new() { Width = Paper, Height = 1_000 } });
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        using var all = Assert.EnterMultipleScope();
        foreach (var path in Pages)
        {
            await page.GotoAsync(Address + path);

            Assert.That(await page.EvaluateAsync<string[]>(Shown, "nav, form, button, input, select, textarea, .skip, .visitor, .tools"), Is.Empty, path);
            Assert.That(await page.EvaluateAsync<string[]>(CutOff), Is.Empty, path);
            Assert.That(await page.Locator("h1").IsVisibleAsync(), path);
        }
    }

    [Test]
    public async Task A_link_to_elsewhere_is_printed_with_its_address()
    {
        await using var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync($"{Address}/sources/f8p8pnxjfbspy48g");
        var links = page.Locator("main a[href^=http]");

        Assert.That(await links.CountAsync(), Is.GreaterThan(0));
        foreach (var link in await links.AllAsync())
            Assert.That(await link.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content"), Does.Contain(await link.GetAttributeAsync("href")));
        Assert.That(await page.Locator(".permalink").InnerTextAsync(), Does.StartWith("/sources/f8p8pnxjfbspy48g?version="));
    }

    [Test]
    public async Task A_trace_is_printed_lying_on_a_page_of_its_own_and_all_else_upright()
    {
        await using var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Address}/claims/x4d27na87aj63sg2");
        var sheets = Sheets().Matches(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })))
            .Select(sheet => Number(sheet.Groups[1].Value) > Number(sheet.Groups[2].Value)).ToList();

        Assert.That(sheets.Count(isLying => isLying), Is.EqualTo(1));
        Assert.That(sheets, Has.Count.InRange(4, 9));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private const string Shown = "what => [...document.querySelectorAll(what)].filter(element => element.getClientRects().length > 0).map(element => element.outerHTML.slice(0, 120))";

    // What is told to those who do not see is a pixel wide and clipped, and no part of the paper.
    private const string CutOff = """
        () => [...document.querySelectorAll('body *')].filter(element => !element.closest('.vh, svg *')).filter(element => {
            const at = element.getBoundingClientRect(), style = getComputedStyle(element);
            return at.width > 0 && (at.right > innerWidth + 1 || at.left < -1 || style.overflowX !== 'visible' && element.tagName !== 'svg' && element.scrollWidth > element.clientWidth + 1);
        }).map(element => element.outerHTML.slice(0, 120))
        """;

    [GeneratedRegex("/MediaBox ?\\[0 0 ([0-9.]+) ([0-9.]+)\\]")]
    private static partial Regex Sheets();
}
