using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClaimGraph.Graph;
using Microsoft.Playwright;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>Every kind of page over a graph that holds too much of everything: each stays small, stays whole, and stays within its width.</summary>
[NonParallelizable]
internal sealed partial class CrowdedPageTests : BrowserFixture
{
    /// <summary>What a page weighs at most, with its style sheet, as it is sent.</summary>
    private const int MostBytes = 100_000;

    private const int PagesOfResults = 6;

    private readonly CrowdedGraph graph = new();
    private readonly List<string> pages = [];

    /// <summary>One of each kind, of what is the hardest to read: an examination takes long.</summary>
    private readonly List<string> examined = [];

    /// <summary>Lists of which as much is asked for as may be.</summary>
    private readonly List<string> asked =
    [
        "/search?limit=200", "/search?about=topic%3Acrowded&saidFrom=1990&saidTo=1999&limit=200", "/people/busy?limit=200", "/people/busy/history?limit=200", "/topics/crowded?limit=200",
        "/institutions/printer-1?list=printed&limit=200", "/countries/SUHH?limit=200", "/graph?of=topic:crowded&type=ABOUT&direction=in&limit=200",
    ];

    /// <summary>A statement of long words, and the printing of it that has others.</summary>
    private readonly List<string> longest = [];

    private string longestWords = "";
    private string printedMost = "";
    private HttpClient client = null!;
    private Talk talk = null!;

    protected override HostSettings Settings => HostSettings.Empty;

    [OneTimeSetUp]
    public async Task FillTheGraph()
    {
        client = new HttpClient { BaseAddress = new(Address) };
        talk = new(client);
        var results = (await talk.Import(graph.Lines)).Lines;
        Assert.That(results.Where(result => (string?)result["result"] != "created").Select(result => result.ToJsonString()), Is.Empty);
        Assert.That(results, Has.Count.EqualTo(CrowdedGraph.Statements));
        await FindPagesAsync(name => ((string)results[graph.Remarkable[name]]["claim"]!)["claim:".Length..]);
    }

    [OneTimeTearDown]
    public void StopAsking() => client?.Dispose();

    [Test]
    public async Task Every_page_is_small_however_much_there_is_to_show()
    {
        var largest = (Bytes: 0L, Page: "");
        using var all = Assert.EnterMultipleScope();
        foreach (var path in pages.Concat(asked))
        {
            var (page, text) = await Sent(path);
            var (style, _) = await Sent(Style().Match(text).Groups[1].Value);
            if (page + style > largest.Bytes)
                largest = (page + style, path);
            Assert.That(page + style, Is.LessThanOrEqualTo(MostBytes), path);
        }

        TestContext.Out.WriteLine($"The largest page is {largest.Page}: {largest.Bytes} bytes.");
    }

    [Test]
    public async Task All_printings_of_a_statement_are_reached_page_by_page_and_all_words_of_each()
    {
        var seen = new List<string>();
        for (var path = printedMost; path.Length > 0;)
        {
            var text = (await talk.Get(path, ("Accept", "text/html"))).Text;
            seen.AddRange(Printed().Matches(text).Select(match => match.Groups[1].Value));
            path = WebUtility.HtmlDecode(Next().Match(text).Groups[1].Value);
        }

        Assert.That(seen, Is.Unique.And.Count.EqualTo(Limits.Quotations));
        var (cut, whole) = ((await talk.Get(longest[0], ("Accept", "text/html"))).Text, (await talk.Get(longest[1], ("Accept", "text/html"))).Text);
        Assert.That(WebUtility.HtmlDecode(cut), Does.Not.Contain(longestWords).And.Contain("All words of this printing"));
        Assert.That(WebUtility.HtmlDecode(whole), Does.Contain(longestWords));
        Assert.That((await talk.Get($"{longest[0]}?printing=pfjwr98rvye82hez", ("Accept", "text/html"))).Status, Is.EqualTo(404));
    }

    [TestCase(Phone)]
    [TestCase(Desk)]
    public async Task Every_page_stays_within_its_width_and_its_pictures_within_their_frames(int width)
    {
        await using var context = await Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        var complaints = Complaints(page);
        var labels = 0;
        using var all = Assert.EnterMultipleScope();
        foreach (var path in pages)
        {
            Assert.That((await page.GotoAsync(Address + path))!.Status, Is.EqualTo(200), path);
            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), path);
            Assert.That(await page.EvaluateAsync<string[]>(OutsideOfPictures), Is.Empty, path);
            Assert.That(await page.EvaluateAsync<string[]>(TurnedWrongly), Is.Empty, path);
            Assert.That(await page.EvaluateAsync<int[]>(Headings), Is.Not.Empty.And.Matches<int[]>(IsInOrder), path);
            Assert.That(complaints, Is.Empty, path);
            complaints.Clear();
            labels += await page.EvaluateAsync<int>(Labels);
        }

        // That nothing lies outside says something only where something was drawn.
        Assert.That(labels, Is.GreaterThan(300));
    }

    [Test]
    public async Task The_trace_of_many_printings_is_printed_whole_on_one_sheet()
    {
        await using var context = await Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1_009, Height = 680 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + printedMost);
        var onScreen = await HeightOf("figure.trace .wide");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.That(onScreen, Is.GreaterThan(680), "It would not fit by itself.");
        // Of the 680 dots between the margins of a lying sheet the heading takes some.
        Assert.That(await HeightOf("figure.trace"), Is.LessThan(630));
        Assert.That(await HeightOf("figure.trace .wide"), Is.GreaterThan(400));

        Task<double> HeightOf(string what) => page.EvalOnSelectorAsync<double>(what, "element => element.getBoundingClientRect().height");
    }

    [Test]
    public async Task Every_page_can_be_used_by_everybody_in_light_dark_and_forced_colours()
    {
        await using var context = await Browser.NewContextAsync(new() { BypassCSP = true, ViewportSize = new() { Width = Desk, Height = 900 } });
        var page = await context.NewPageAsync();
        using var all = Assert.EnterMultipleScope();
        foreach (var path in examined)
        {
            await page.GotoAsync(Address + path);
            Assert.That(await page.ExamineAsync(), Is.Empty, path);
        }
    }

    /// <summary>Of every kind a page, and of those that hold much the ones that hold most.</summary>
    private async Task FindPagesAsync(Func<string, string> claimOf)
    {
        var often = await talk.Get($"/api/v1/claims/{claimOf(CrowdedGraph.MostPrinted)}");
        await HandOnAsync(often.Body["quotations"]!.AsArray());
        var crowded = await SourceOfAsync(claimOf(CrowdedGraph.InTheSource));
        await Keep(crowded, graph.CrowdedText);
        var words = new List<string>();
        foreach (var script in Script.All)
        {
            var claim = await talk.Get($"/api/v1/claims/{claimOf($"long, {script.Lang}")}");
            var source = (string)claim.Body["quotations"]![0]!["source"]!["id"]!;
            await Keep(source, $"It was said:\n\n{claim.Body["text"]}\n\nSo it was.");
            if (script.Lang is "en" or "ar" or "zh" or "th" or "vi")
                pages.AddRange([$"/claims/{claim.Id}", $"/sources/{source}"]);
            words.Add((string)claim.Body["text"]!);
            if (script.Lang != "zh")
                continue;
            longestWords = (string)claim.Body["quotations"]![2]!["text"]!;
            longest.AddRange([$"/claims/{claim.Id}", $"/claims/{claim.Id}?printing={claim.Body["quotations"]![2]!["id"]}"]);
            pages.Add(longest[1]);
        }

        var edited = claimOf("long, en");
        await Change(edited, "venue", "Another place");
        foreach (var script in Script.All)
        {
            var claim = claimOf($"unbroken, {script.Lang}");
            pages.AddRange([$"/claims/{claim}", $"/people/unbroken-{script.Lang}"]);
        }

        printedMost = $"/claims/{claimOf("printed five hundred times")}";
        string[] more =
        [
            "/", "/search", "/search?q=speak*&sort=saidOn", "/search?speaker=person%3Abusy&kind=opinion", $"/search?q={Uri.EscapeDataString(Script.All[5].Letters[7])}",
            "/search?about=topic%3Acrowded&saidFrom=1990&saidTo=1999", await FarPageAsync("/search?about=topic%3Acrowded"),
            "/people/busy", await FarPageAsync("/people/busy"), "/people/many-7", "/people/joint-9", "/people/hostile-15", "/people/hostile-28",
            "/institutions/institution-3", "/institutions/institution-3?list=printed", "/institutions/unbroken-ar", "/institutions/unbroken-en", "/institutions/printer-1?list=printed",
            "/countries/SUHH", "/countries/YUCS?list=about", "/countries/DDDE", "/topics/crowded", await FarPageAsync("/topics/crowded"), "/topics/unbroken-he", "/topics/hostile-17",
            $"/claims/{claimOf(CrowdedGraph.MostPrinted)}", printedMost, await FarPageAsync(printedMost, 2), $"/claims/{claimOf("long and printed often")}",
            $"/claims/{claimOf("joint")}", $"/claims/{edited}/history", "/people/busy/history",
            $"/sources/{crowded}", await FarPageAsync($"/sources/{crowded}", 2), $"/sources/{await SourceOfAsync(claimOf("unbroken, en"))}", $"/sources/{await SourceOfAsync(claimOf("unbroken, ja"))}",
            "/graph?of=person:busy", "/graph?of=topic:crowded", "/graph?of=country:SUHH", $"/graph?of=source:{crowded}", $"/graph?of=claim:{claimOf(CrowdedGraph.MostPrinted)}",
            $"/graph?of=claim:{claimOf("joint")}", $"/graph?of=claim:{edited}", "/graph?of=person:unbroken-vi", "/graph?of=person:unbroken-hi", "/graph?of=person:hostile-15",
            "/graph?of=topic:crowded&type=ABOUT&direction=in", "/paths?from=person:busy&to=country:SUHH", "/paths?from=person:unbroken-en&to=person:unbroken-th",
            $"/verify?text={Uri.EscapeDataString(words[0][..3_000] + " not " + words[0][3_000..5_000])}", $"/verify?text={Uri.EscapeDataString(words[3][..500])}&speaker=busy", "/add",
            "/duplicates", "/people/unbroken-en/duplicates", "/people/hostile-15/duplicates",
        ];
        pages.AddRange(more);
        examined.AddRange(
        [
            "/", "/search?about=topic%3Acrowded&saidFrom=1990&saidTo=1999", "/people/busy", "/people/unbroken-ar", "/institutions/unbroken-en", "/countries/SUHH", "/topics/crowded",
            $"/claims/{claimOf(CrowdedGraph.MostPrinted)}", $"/claims/{claimOf("long, ar")}", $"/claims/{claimOf("unbroken, hi")}", $"/claims/{edited}/history", $"/sources/{crowded}",
            "/graph?of=topic:crowded", "/paths?from=person:busy&to=country:SUHH", $"/verify?text={Uri.EscapeDataString(words[3][..500])}",
            "/duplicates", "/people/hostile-15/duplicates",
        ]);
    }

    /// <summary>Says of each printing from which it has the words, and of three sources that each has them from the other.</summary>
    private async Task HandOnAsync(JsonArray quotations)
    {
        var sources = quotations.Select(quotation => (string)quotation!["source"]!["id"]!).ToList();
        for (var index = 1; index < quotations.Count; index++)
            await Link($"quotation:{quotations[index]!["id"]}", "TAKEN_FROM", $"quotation:{quotations[(index - 1) / (index % 3 + 1)]!["id"]}");
        foreach (var (from, to) in new[] { (10, 11), (11, 12), (12, 10), (20, 21), (21, 20) })
            await Link($"source:{sources[from]}", "CITES", $"source:{sources[to]}");
    }

    private async Task Link(string from, string type, string to) =>
        Assert.That((await talk.Post("/api/v1/links", $$"""{"from":"{{from}}","type":"{{type}}","to":"{{to}}"}""")).Status, Is.EqualTo(201));

    private async Task Keep(string source, string text) =>
        Assert.That((await talk.Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", Talk.Bytes(System.Text.Encoding.UTF8.GetBytes(text), "text/plain"))).Status, Is.AnyOf(200, 201, 204));

    private async Task Change(string claim, string field, string value)
    {
        var record = await talk.Get($"/api/v1/claims/{claim}");
        record.Body[field] = value;
        var answer = await talk.Send(HttpMethod.Put, $"/api/v1/claims/{claim}", Talk.Json(record.Body.ToJsonString()), ("If-Match", record.Tag));
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
    }

    private async Task<string> SourceOfAsync(string claim) => (string)(await talk.Get($"/api/v1/claims/{claim}")).Body["quotations"]![0]!["source"]!["id"]!;

    /// <summary>Where somebody arrives who goes on from page to page.</summary>
    private async Task<string> FarPageAsync(string path, int steps = PagesOfResults)
    {
        for (var step = 0; step < steps; step++)
            path = WebUtility.HtmlDecode(Next().Match((await talk.Get(path, ("Accept", "text/html"))).Text).Groups[1].Value);
        Assert.That(path, Does.Contain("cursor=").Or.Contain("printing="));
        return path;
    }

    /// <summary>How many bytes go over the wire, and what they say.</summary>
    private async Task<(long Bytes, string Text)> Sent(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html,text/css");
        request.Headers.Add("Accept-Encoding", "br");
        using var response = await client.SendAsync(request);
        Assert.That(response.IsSuccessStatusCode, path);
        Assert.That(response.Content.Headers.ContentEncoding, Is.EqualTo(new[] { "br" }), path);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        await using var plain = new System.IO.Compression.BrotliStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return (bytes.Length, await reader.ReadToEndAsync());
    }

    private static bool IsInOrder(int[]? levels) => levels is [1, ..] && levels.Count(level => level == 1) == 1 && levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1);

    private const string Labels = "() => [...document.querySelectorAll('svg')].filter(svg => svg.clientWidth > 0).reduce((sum, svg) => sum + svg.querySelectorAll('text').length, 0)";

    // A picture that is not shown at this width has no boxes.
    private const string OutsideOfPictures = """
        () => [...document.querySelectorAll('svg')].filter(svg => svg.clientWidth > 0).flatMap(svg => [...svg.querySelectorAll('text')]
            .filter(text => { const at = text.getBBox(), frame = svg.viewBox.baseVal; return at.x < -1 || at.y < -1 || at.x + at.width > frame.width + 1 || at.y + at.height > frame.height + 1; })
            .map(text => `${text.textContent} at ${text.getBBox().x} to ${text.getBBox().x + text.getBBox().width} of ${svg.viewBox.baseVal.width}`))
        """;

    // Words whose language is known run as that language does.
    private const string TurnedWrongly = """
        () => [...document.querySelectorAll('.quote, .wording, .text.kept')].filter(words => words.lang && !words.closest('bdi, a .quote')
            ? (/^(ar|he)\b/.test(words.lang) ? 'rtl' : 'ltr') !== getComputedStyle(words).direction
            : !words.hasAttribute('dir') && words.tagName !== 'BDI')
            .map(words => words.outerHTML.slice(0, 200))
        """;

    private const string Headings = "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => heading.getClientRects().length > 0).map(heading => Number(heading.tagName[1]))";

    [GeneratedRegex("<li id=\"([^\"]*)\">\\s*<div>")]
    private static partial Regex Printed();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]*)\"")]
    private static partial Regex Next();

    [GeneratedRegex("rel=\"stylesheet\" href=\"([^\"]*)\"")]
    private static partial Regex Style();
}
