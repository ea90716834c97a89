using Microsoft.Playwright;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>Reading an article as a browser shows it, with scripts switched off: by mouse, by keyboard, narrow and wide.</summary>
[NonParallelizable]
internal sealed class ReadPageBrowserTests : BrowserFixture
{
    /// <summary>An article made up for this test, with a speaker who is on record in another spelling, two who may be meant alike, and words of nobody.</summary>
    private const string Article =
        """
        Ferry fees to rise in spring

        “The fees will rise in spring, and nobody likes it,” said Alma Bertelsen, director of the harbour. “We asked for money twice.”

        Otto Renner, a fisherman, met Karl Busch, a pilot, on the quay. He said that the fees are too high. The “cold war” of the ferries goes on.

        According to Karl Busch, 40 percent of the boats are older than 30 years. “שלום, הנמל פתוח כל החורף,” said Dana Levi, a sailor.

        “All of us will have to pay for it in the end, and that is that.”
        """;

    [OneTimeSetUp]
    public async Task RecordSomebodyOfNearlyTheName()
    {
        using var client = new HttpClient { BaseAddress = new(Address) };
        await new Talk(client).Post("/api/v1/people", """{"name":"Alma Berthelsen","description":"a pilot"}""");
    }

    [TestCase(Phone)]
    [TestCase(Desk)]
    public async Task Every_step_can_be_used_by_everybody_and_none_scrolls_sideways(int width)
    {
        await using var context = await Browser.NewContextAsync(new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await Paste(page, $"{Article}\n{new string('x', 500)} {width}");
        await RequireUsable(page, width, "review");
        await Open(page);
        await RequireUsable(page, width, "review with all fields");

        await page.Locator("[id=statements-0-saidOn]").FillAsync("yesterday");
        foreach (var box in await page.Locator("input[type=checkbox]").AllAsync())
            await box.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record selected" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await RequireUsable(page, width, "partly refused");

        foreach (var box in await page.Locator("input[type=checkbox]").AllAsync())
            await box.UncheckAsync();
        await page.Locator("[id=statements-1-accepted]").CheckAsync();
        await Open(page);
        await page.Locator("[id=statements-1-speaker-name]").FillAsync("Otto Renner of the Quay");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record selected" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Receipt" }).WaitForAsync();
        await RequireUsable(page, width, "receipt");
    }

    [Test]
    public async Task Somebody_pastes_an_article_chooses_and_records_by_keyboard_alone_without_script()
    {
        await using var context = await Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = Desk, Height = 900 } });
        var page = await context.NewPageAsync();
        var complaints = Complaints(page);
        await page.GotoAsync($"{Address}/read");
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.InsertTextAsync($"{Article}\nBy keyboard.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the article" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var record = page.GetByRole(AriaRole.Button, new() { Name = "Record selected" });
        await record.WaitForAsync();
        await Painted(page);

        // Somebody of a name like that is on record, and it is asked whether it is the same one.
        await page.GetByRole(AriaRole.Link, new() { Name = "? Who is “Alma Bertelsen”?" }).PressAsync("Enter");
        await page.WaitForURLAsync("**#names-0-is-ask");
        Assert.That(await page.GetByRole(AriaRole.Radio, new() { Checked = true }).CountAsync(), Is.Zero);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        Assert.That(await page.GetByLabel("Alma Berthelsen", new() { Exact = true }).IsCheckedAsync(), Is.True);
        while (await page.GetByRole(AriaRole.Checkbox, new() { Checked = false }).CountAsync() > 0)
            await page.GetByRole(AriaRole.Checkbox, new() { Checked = false }).First.PressAsync("Space");
        await record.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Receipt" }).WaitForAsync();

        Assert.That(await page.Locator(".receipt").TextContentAsync(), Does.Contain("= stands in the text, to the byte").And.Not.Contains("✕").And.Not.Contains("≈"));
        await page.GetByRole(AriaRole.Link, new() { Name = "See the article with its statements marked" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/sources/*");
        Assert.That(await page.Locator("mark").First.TextContentAsync(), Does.StartWith("The fees will rise in spring"));
        Assert.That(await page.Locator("mark").Filter(new() { HasText = "שלום" }).CountAsync(), Is.EqualTo(1));
        Assert.That(complaints, Is.Empty);
    }

    [Test]
    public async Task Enter_in_a_field_checks_again_and_records_nothing()
    {
        await using var context = await Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await Paste(page, "“The tide is low today,” said Ebba Low, a diver.");
        await page.Locator("summary").Filter(new() { HasText = "Correct it" }).PressAsync("Enter");
        await page.Locator("#statements-0-titleAsStated").FillAsync("the diver");
        await page.Keyboard.PressAsync("Enter");
        await Painted(page);

        Assert.That(await page.Locator("#statements-0-titleAsStated").InputValueAsync(), Is.EqualTo("the diver"));
        Assert.That(await page.GetByRole(AriaRole.Heading, new() { Name = "Receipt" }).CountAsync(), Is.Zero);
        using var client = new HttpClient { BaseAddress = new(Address) };
        Assert.That((await new Talk(client).Get("/api/v1/claims?q=%22tide+is+low%22")).Items, Is.Empty);
    }

    private static Task Open(IPage page) => page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

    private async Task Paste(IPage page, string text)
    {
        await page.GotoAsync($"{Address}/read");
        await page.Locator("#text").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the article" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Statements", Exact = true }).WaitForAsync();
    }

    private static async Task RequireUsable(IPage page, int width, string what)
    {
        Assert.That(await page.ExamineAsync(), Is.Empty, what);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), what);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
    }
}
