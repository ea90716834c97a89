using ClaimGraph.Api.Security;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>The pages as a browser shows them: Chromium, with scripts switched off, since no page has any.</summary>
[NonParallelizable]
internal sealed class BrowserTests : BrowserFixture
{
    private static readonly string[] Pages =
    [
        "/", "/search", "/search?q=russia&kind=opinion", "/claims/x4d27na87aj63sg2", "/claims/k3k44xpvvq5rb6pr", "/people/alexander-gabuev",
        "/people/mira-valdane-fictional", "/sources/f8p8pnxjfbspy48g", "/sources/5xkczcexwpcchtk5", "/verify",
        "/verify?text=The+harbour+is+closed%2C+and+25+million+tonnes+of+grain+are+waiting&speaker=Mira+Valdane+%28fictional%29", "/people/nobody",
        "/institutions/carnegie-russia-eurasia-center", "/countries/CN?list=about", "/topics/china-russia-trade", "/claims/x4d27na87aj63sg2/history",
        "/graph", "/graph?of=country:CN", "/graph?of=claim:x4d27na87aj63sg2", "/graph?of=country:CN&type=ABOUT&direction=in", "/graph?of=trade",
        "/paths?from=person:alexander-gabuev&to=person:wang-yiwei",
        "/read", "/add", "/claims/x4d27na87aj63sg2/edit", "/claims/x4d27na87aj63sg2/delete", "/sources/5xkczcexwpcchtk5/text", "/sign-in",
        "/people/alexander-gabuev/edit", "/institutions/carnegie-russia-eurasia-center/edit", "/countries/CN/edit", "/topics/china-russia-trade/edit",
        "/sources/5xkczcexwpcchtk5/edit", "/claims/x4d27na87aj63sg2/printings/jsj5hgv1qtxz6w3x/edit",
        "/claims/x4d27na87aj63sg2/printings/add", "/people/alexander-gabuev/positions/add",
    ];

    [Test]
    public async Task Every_page_can_be_used_by_everybody_in_light_dark_and_forced_colours()
    {
        // The examiner is a script; what it examines has none.
        await using var context = await Browser.NewContextAsync(new() { BypassCSP = true, ViewportSize = new() { Width = Desk, Height = 900 } });
        var page = await context.NewPageAsync();
        using var all = Assert.EnterMultipleScope();
        foreach (var path in Pages)
        {
            await page.GotoAsync(Address + path);
            Assert.That(await page.ExamineAsync(), Is.Empty, path);
        }
    }

    [Test]
    public async Task What_cannot_be_told_apart_in_the_dark_is_found()
    {
        await using var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync(
            """
            <html lang="en"><head><title>Dim</title><style>@media (prefers-color-scheme: dark) { body { background: #222; color: #333; } }</style></head>
            <body><main><h1>Dim</h1></main></body></html>
            """);

        Assert.That(await page.ExamineAsync(), Has.Count.EqualTo(1).And.One.StartsWith("Dark, forced colours None: color-contrast"));
    }

    [TestCase(Phone)]
    [TestCase(Desk)]
    public async Task No_page_scrolls_sideways_or_complains(int width)
    {
        await using var context = await Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        var complaints = Complaints(page);
        foreach (var path in Pages)
        {
            await page.GotoAsync(Address + path);
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.That(wide, Is.LessThanOrEqualTo(width), path);
            // A page that tells of an error has the status of an error, and the browser says so.
            complaints.RemoveAll(complaint => path == "/people/nobody" && complaint.Contains("404", StringComparison.Ordinal));
            Assert.That(complaints, Is.Empty, path);
        }
    }

    [Test]
    public async Task Somebody_reads_from_the_home_page_to_the_origin_of_words_without_script()
    {
        await using var context = await Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = Desk, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        await page.GetByLabel("Names, words or “exact words”").FillAsync("harbour closed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "The harbour is not closed" }).First.ClickAsync();
        await page.WaitForURLAsync("**/claims/x4d27na87aj63sg2");
        Assert.That(await page.GetByText("“not” is gone").CountAsync(), Is.GreaterThan(0));

        // A box of the picture leads to the printing, and that to its source.
        await page.GetByRole(AriaRole.Link, new() { Name = "Fjordwire (fictional) article · en, 6 March 2024, ▲ “not” is gone" }).First.ClickAsync();
        await page.WaitForURLAsync("**#pfjwr98rvye82hez");
        await page.Locator("#pfjwr98rvye82hez h3 a").ClickAsync();
        await page.WaitForURLAsync("**/sources/*");
        Assert.That(await page.Locator("mark").First.TextContentAsync(), Does.StartWith("The harbour is closed"));
        await page.Locator("a.n").First.ClickAsync();
        await page.WaitForURLAsync("**#m1");
    }

    [Test]
    public async Task Somebody_puts_words_to_the_record_by_keyboard_alone()
    {
        await using var context = await Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = Phone, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Address}/verify");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#main");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("The US system is more run by the USA, it is equal, it is not turned on");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Wang Yiwei");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/verify?text=*");

        Assert.That(await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync(), Does.Contain("Altered"));
        Assert.That(await page.GetByText("“not” is gone").CountAsync(), Is.GreaterThan(0));
        Assert.That(await page.Locator(".receipt").TextContentAsync(), Does.Contain("person:wang-yiwei"));
    }

    [Test]
    public async Task Somebody_adds_a_statement_of_one_of_two_namesakes_by_keyboard_and_pressing_twice_records_it_once()
    {
        await using var context = await Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = Phone, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Address}/add");
        await Write(page, "text", "The harbour sleeps on Sundays.");
        await Write(page, "lang", "en");
        await Write(page, "kind", "opinion");
        await Write(page, "speaker-name", "Mira Valdan (fictional)");
        await page.Keyboard.PressAsync("Enter");

        // Nobody has just that name, and one nearly so: nothing is chosen, and nothing can be recorded.
        await page.GetByRole(AriaRole.Link, new() { Name = "? Who is “Mira Valdan (fictional)”?" }).FocusAsync();
        await Painted(page);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#speaker-is-ask");
        Assert.That(await page.GetByRole(AriaRole.Radio, new() { Checked = true }).CountAsync(), Is.Zero);
        Assert.That(await page.GetByRole(AriaRole.Button, new() { Name = "Record this statement" }).CountAsync(), Is.Zero);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        Assert.That(await page.GetByLabel("Mira Valdane (fictional)").IsCheckedAsync(), Is.True);
        await page.GetByLabel("Mira Valdane (fictional)").PressAsync("Enter");

        var record = page.GetByRole(AriaRole.Button, new() { Name = "Record this statement" });
        await record.WaitForAsync();
        await Painted(page);
        await record.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/claims/*");
        var recorded = page.Url;
        await page.GoBackAsync();
        await Painted(page);
        await record.PressAsync("Enter");
        await page.WaitForURLAsync("**/claims/*");

        Assert.That(page.Url, Is.EqualTo(recorded));
        Assert.That(await page.Locator("h1").TextContentAsync(), Is.EqualTo("The harbour sleeps on Sundays."));
        Assert.That(await page.Locator(".by a").First.GetAttributeAsync("href"), Is.EqualTo("/people/mira-valdane-fictional"));
        using var client = new HttpClient { BaseAddress = new(Address) };
        var history = await new Talk(client).Get($"/api/v1{new Uri(recorded).AbsolutePath}/history");
        Assert.That(history.Items, Has.Count.EqualTo(1));
    }

    [TestCase(Phone)]
    [TestCase(Desk)]
    public async Task What_a_form_is_answered_with_can_be_used_by_everybody(int width)
    {
        await using var context = await Browser.NewContextAsync(new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Address}/add");
        await page.Locator("form.writing button").ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await RequireUsable(page, width, "refused");
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).First.ClickAsync();
        Assert.That(await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-invalid')"), Is.EqualTo("true"));

        await Write(page, "text", string.Concat(Enumerable.Repeat("The harbour is not closed, and 2.5 million tonnes of grain are waiting here to be shipped. ", 3)));
        await Write(page, "lang", "en");
        await Write(page, "kind", "statistic");
        await Write(page, "speaker-name", "Mira Valdan (fictional)");
        await Write(page, "quotations-0-source-url", "https://ledger.lindmark.example/harbour");
        await Write(page, "quotations-0-form", "direct");
        await page.Locator("form.writing button").ClickAsync();
        await page.Locator("#stand").WaitForAsync();
        await RequireUsable(page, width, "looked over");
    }

    [TestCase(Phone)]
    [TestCase(Desk)]
    public async Task Somebody_edits_a_record_by_keyboard_and_is_told_what_another_changed_meanwhile(int width)
    {
        await using var context = await Browser.NewContextAsync(new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        using var client = new HttpClient { BaseAddress = new(Address) };
        var topic = await new Talk(client).Send(HttpMethod.Post, "/api/v1/topics", Talk.Json($$"""{"name":"Edited at {{width}} pixels"}"""));
        await page.GotoAsync($"{Address}/topics/{topic.Id}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).PressAsync("Enter");
        await page.WaitForURLAsync("**/edit");
        await Write(page, "aliases-0-value", "First name");
        await page.GetByRole(AriaRole.Button, new() { Name = "Room for another name" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/edit#aliases");
        await Write(page, "aliases-1-value", "Second name");
        await Write(page, "aliases-1-lang", "Gibberish");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await RequireUsable(page, width, "refused");

        await new Talk(client).Send(HttpMethod.Put, $"/api/v1/topics/{topic.Id}", Talk.Json("""{"name":"Changed by another"}"""), ("If-Match", "*"));
        await page.Locator("#aliases-1-lang").FillAsync("English");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Changed meanwhile, now version 2" }).WaitForAsync();
        await RequireUsable(page, width, "stale");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save over version 2" }).PressAsync("Enter");
        await page.WaitForURLAsync($"**/topics/{topic.Id}");
        Assert.That(await page.Locator("dl.facts").First.TextContentAsync(), Does.Contain("First name").And.Contains("Second name"));
    }

    [Test]
    public async Task Forms_work_without_encryption_too_where_a_browser_tells_only_its_origin()
    {
        await using var reachable = ApiHost.StartOnSocket(new() { Others = new Dictionary<string, string> { ["Hosts"] = "claims.example" } });
        await using var other = await Chromium.StartAsync(Playwright, "--host-resolver-rules=MAP claims.example 127.0.0.1");
        await using var context = await other.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var headers = new List<string>();
        page.Request += (_, request) => headers.AddRange(request.Method == "POST" ? request.Headers.Keys : []);
        await page.GotoAsync($"http://claims.example:{reachable.ClientOptions.BaseAddress.Port}/add");
        await page.GetByLabel("Your key").FillAsync(reachable.Services.GetRequiredService<Access>().KeyOfThisRun!);
        await page.GetByLabel("Your key").PressAsync("Enter");
        await page.WaitForURLAsync("**/add");

        Assert.That(headers, Does.Not.Contain("sec-fetch-site"));
        Assert.That(await page.Locator(".visitor").TextContentAsync(), Does.Contain("key-of-this-run"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync("**:*/");
        Assert.That(await page.Locator(".visitor").TextContentAsync(), Is.EqualTo("Sign in"));
    }

    [Test]
    public async Task A_page_is_painted_soon_and_is_small()
    {
        await using var context = await Browser.NewContextAsync(new() { BypassCSP = true, ViewportSize = new() { Width = Desk, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Address}/claims/x4d27na87aj63sg2");
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        var painted = await page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        var bytes = await page.EvaluateAsync<int>("performance.getEntries().filter(e => e.decodedBodySize).reduce((sum, e) => sum + e.decodedBodySize, 0)");

        TestContext.Out.WriteLine($"Painted after {painted:0} ms, {bytes} bytes.");
        Assert.That(bytes, Is.LessThan(200_000));
    }

    /// <summary>Writes into a field by its id, or chooses in it.</summary>
    private static async Task Write(IPage page, string id, string text)
    {
        await page.Locator($"#{id}").FocusAsync();
        if (id is "kind" || id.EndsWith("-form", StringComparison.Ordinal))
            await page.Locator($"#{id}").SelectOptionAsync(text);
        else
            await page.Keyboard.InsertTextAsync(text);
    }

    private static async Task RequireUsable(IPage page, int width, string what)
    {
        Assert.That((await page.RunAxe()).Violations.Select(Chromium.Told), Is.Empty, what);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), what);
    }
}
