using System.Text.Json;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>What was printed of a statement is corrected on pages: by itself, or together with the words of the statement.</summary>
internal sealed class PrintingEditPageTests : ApiFixture
{
    private const string Typo = "The harbour is not clsoed.";
    private const string Mended = "The harbour is not closed.";

    private static readonly (string, string) Html = ("Accept", "text/html");

    [Test]
    public async Task A_printing_is_changed_on_a_page_of_its_own_and_stays_with_its_statement_and_source()
    {
        var (claim, printings) = await Recorded("One of the printings is wrong.", ("Right paper", "One of the printings is wrong."), ("Wrong paper", "One of the printings is wrnog."));
        var address = $"/claims/{claim}/printings/{printings[1]}/edit";
        Assert.That((await Get($"/claims/{claim}", Html)).Text, Does.Contain($"href=\"{address}\""));
        var form = await Get(address, Html);
        Assert.That(form.Read(), Does.Contain("<h1>Edit a printing</h1>").And.Contains("Wrong paper").And.Contains($"href=\"/claims/{claim}#{printings[1]}\""));
        var fields = form.Fields();
        Assert.That((fields["text"], fields["form"], fields["titleAsStated"], fields["translated"]), Is.EqualTo(("One of the printings is wrnog.", "direct", "the pilot", "")));

        fields["text"] = "One of the printings is wrong.";
        fields["nameAsStated"] = "Pia Printed";
        fields["lang"] = "Deutsch";
        fields["translated"] = "false";
        var saved = await Talk.SendForm(address, fields);
        Assert.That((saved.Status, saved.Headers.GetValueOrDefault("Location")), Is.EqualTo((303, $"/claims/{claim}#{printings[1]}")), saved.Read());
        var now = (await Get($"/api/v1/quotations/{printings[1]}")).Body;
        Assert.That(((string?)now["text"], (string?)now["nameAsStated"], (string?)now["lang"], (bool?)now["translated"], (string?)now["titleAsStated"], (string?)now["claim"], (string?)now["source"]!["title"]),
            Is.EqualTo(("One of the printings is wrong.", "Pia Printed", "de", false, "the pilot", $"claim:{claim}", "Wrong paper")));

        Assert.That((await Talk.SendForm(address, fields)).Status, Is.EqualTo(303), "Saved twice is saved once.");
        fields["text"] = "Written by the second.";
        var stale = await Talk.SendForm(address, fields);
        Assert.That(stale.Status, Is.EqualTo(412));
        Assert.That(stale.Read(), Does.Contain("Changed meanwhile, now version 2").And.Contains("\nWritten by the second.</textarea>").And.Contains("One of the printings is wrnog.</bdi></del>"));
    }

    [Test]
    public async Task A_printing_that_is_not_there_or_is_forged_is_refused()
    {
        var (claim, printings) = await Recorded("Printed once.", ("Only paper", "Printed once."));
        var (other, _) = await Recorded("Printed elsewhere.", ("Other paper", "Printed elsewhere."));
        Assert.That((await Get($"/claims/{other}/printings/{printings[0]}/edit", Html)).Status, Is.EqualTo(404));
        Assert.That((await Get($"/claims/{claim}/printings/nothing/edit", Html)).Status, Is.EqualTo(404));
        var address = $"/claims/{claim}/printings/{printings[0]}/edit";
        foreach (var (body, status) in new[]
        {
            ("version=1&text=&form=direct", 400), ("version=1&text=a&form=sung", 400), ("version=1&text=a&form=direct&claim=claim:x", 400), ("version=1&text=a&form=direct&source.title=x", 400),
            ("version=1&text=a&form=direct&translated=maybe", 400), ("version=&text=a&form=direct", 400), ("version=1&text=a&form=direct&lang=Gibberish", 400),
        })
            Assert.That((await Talk.SendForm(address, (await Get(address, Html)).FormWith(body))).Status, Is.EqualTo(status), body);
        Assert.That((await Talk.SendForm(address, "version=1&text=a&form=direct", ("Sec-Fetch-Site", "cross-site"))).Status, Is.EqualTo(403));

        await Send(HttpMethod.Delete, $"/api/v1/quotations/{printings[0]}", null, ("If-Match", "*"));
        Assert.That((await Get(address, Html)).Status, Is.EqualTo(410));
    }

    [Test]
    public async Task The_words_of_a_statement_are_corrected_together_with_the_printings_of_which_the_editor_says_so()
    {
        var (claim, printings) = await Recorded(Typo, ("Whole paper", Typo), ("Long paper", $"He said: “{Typo}” Then he left."), ("Silent paper", Typo), ("Other paper", "The port is open."));
        var form = await Get($"/claims/{claim}/edit", Html);
        Assert.That(form.Read(), Does.Contain("The printing in “<bdi>Whole paper</bdi>” says it as corrected too").And.Contains("Long paper").And.Not.Contains("Other paper"));
        Assert.That(form.Text, Does.Not.Contain(" checked"), "Nobody's words are changed unless somebody says so.");
        var fields = form.Fields();
        fields["text"] = Mended;
        fields[$"corrected.{printings[0]}"] = "true";
        fields[$"corrected.{printings[1]}"] = "true";
        var saved = await Talk.SendForm($"/claims/{claim}/edit", fields);

        Assert.That((saved.Status, saved.Headers.GetValueOrDefault("Location")), Is.EqualTo((303, $"/claims/{claim}#printings")), saved.Read());
        var now = (await Get($"/api/v1/claims/{claim}")).Body;
        Assert.That(((string?)now["text"], (int?)now["version"]), Is.EqualTo((Mended, 2)), "All of it is one change.");
        Assert.That(now["quotations"]!.AsArray().Select(printing => (string?)printing!["text"]),
            Is.EqualTo(new[] { Mended, $"He said: “{Mended}” Then he left.", Typo, "The port is open." }));
        Assert.That(now["quotations"]!.AsArray().Select(printing => (int?)printing!["version"]), Is.EqualTo(new int?[] { 2, 2, 1, 1 }));
        Assert.That((string?)now["quotations"]![0]!["titleAsStated"], Is.EqualTo("the pilot"));

        Assert.That((await Talk.SendForm($"/claims/{claim}/edit", fields)).Status, Is.EqualTo(303), "Saved twice is saved once.");
        fields[$"corrected.{printings[2]}"] = "true";
        var late = await Talk.SendForm($"/claims/{claim}/edit", fields);
        Assert.That(late.Status, Is.EqualTo(412), "The third was not corrected, and nobody is told that it was.");
    }

    [Test]
    public async Task When_all_printings_are_corrected_nothing_remains_to_be_looked_at()
    {
        var (claim, printings) = await Recorded("All of it is wrnog.", ("Sole paper", "All of it is wrnog."));
        var fields = (await Get($"/claims/{claim}/edit", Html)).Fields();
        fields["text"] = "All of it is wrong.";
        fields[$"corrected.{printings[0]}"] = "true";

        Assert.That((await Talk.SendForm($"/claims/{claim}/edit", fields)).Headers["Location"], Is.EqualTo($"/claims/{claim}"));
        Assert.That((await Get($"/claims/{claim}", Html)).Read(), Does.Contain("= Nothing on record speaks against it.").Or.Contain("caveats").And.Not.Contains("wrnog"));
    }

    [Test]
    public async Task What_cannot_be_corrected_together_changes_neither()
    {
        var (claim, printings) = await Recorded("Too short.", ("Short paper", "Too short."), ("Twice paper", "Too short. Too short."), ("Third paper", "Quite other words."));
        var form = await Get($"/claims/{claim}/edit", Html);
        Assert.That(form.Read(), Does.Not.Contain("Twice paper"), "Which of the two is meant would have to be guessed.");
        foreach (var forged in new[] { printings[1], printings[2], "nothing", "" })
        {
            var fields = form.Fields();
            fields["text"] = "Changed.";
            fields[$"corrected.{forged}"] = "true";
            Assert.That((await Talk.SendForm($"/claims/{claim}/edit", fields)).Status, Is.EqualTo(400), forged);
        }

        var kept = form.Fields();
        kept["text"] = " ";
        kept[$"corrected.{printings[0]}"] = "true";
        var refused = await Talk.SendForm($"/claims/{claim}/edit", kept);
        Assert.That((refused.Status, refused.Text.Contains(" checked", StringComparison.Ordinal)), Is.EqualTo((400, true)), "What was said stays said.");
        var now = (await Get($"/api/v1/claims/{claim}")).Body;
        Assert.That(((string?)now["text"], (string?)now["quotations"]![0]!["text"], (int?)now["version"]), Is.EqualTo(("Too short.", "Too short.", 1)));
    }

    [Test]
    public async Task A_second_printing_is_added_to_a_statement_once_however_often_the_button_is_pressed()
    {
        var (claim, _) = await Recorded("Printed in two papers.", ("First of two", "Printed in two papers."));
        var address = $"/claims/{claim}/printings/add";
        Assert.That((await Get($"/claims/{claim}", Html)).Text, Does.Contain($"href=\"{address}\""));
        var form = await Get(address, Html);
        Assert.That(form.Read(), Does.Contain("Printed in two papers.").And.Contains("Left empty: the words of the statement"));
        var fields = form.Fields();
        var refused = await Talk.SendForm(address, fields);
        Assert.That((refused.Status, refused.Read().Contains("href=\"#quotations-0-form\"", StringComparison.Ordinal)), Is.EqualTo((400, true)), refused.Read());

        fields["quotations[0].form"] = "direct";
        fields["quotations[0].source.title"] = "Second of two";
        fields["quotations[0].source.kind"] = "article";
        fields["quotations[0].lang"] = "English";
        var added = await Talk.SendForm(address, fields);
        Assert.That((added.Status, (await Talk.SendForm(address, fields)).Status), Is.EqualTo((303, 303)), added.Read());
        var printings = (await Get($"/api/v1/claims/{claim}")).Body["quotations"]!.AsArray();
        Assert.That(printings.Select(printing => ((string?)printing!["text"], (string?)printing["lang"], (string?)printing["source"]!["title"])),
            Is.EqualTo(new[] { ("Printed in two papers.", null, "First of two"), ("Printed in two papers.", "en", "Second of two") }));
        Assert.That(added.Headers["Location"], Is.EqualTo($"/claims/{claim}#{printings[1]!["id"]}"));

        Assert.That((await Talk.SendForm(address, "text=other")).Status, Is.EqualTo(400));
        Assert.That((await Talk.SendForm(address, fields, ("Sec-Fetch-Site", "cross-site"))).Status, Is.EqualTo(403));
        Assert.That((await Get("/claims/nobody/printings/add", Html)).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task What_is_written_of_a_source_and_is_not_on_record_of_it_is_told_beside_its_field()
    {
        var (claim, _) = await Recorded("Printed at a known address.", ("Somewhere else", "Printed at a known address."));
        var source = await Post("/api/v1/sources", """{"title":"Title on record","kind":"article","publisher":{"name":"Known Paper"},"url":"https://known.example/article"}""");
        var address = $"/claims/{claim}/printings/add";
        var fields = (await Get(address, Html)).Fields();
        fields["quotations[0].form"] = "direct";
        fields["quotations[0].source.url"] = "HTTPS://known.example/article";
        fields["quotations[0].source.title"] = "Title that I remember";
        fields["quotations[0].source.kind"] = "report";
        fields["quotations[0].source.publisher.name"] = "Another Paper of Its Own";
        fields["quotations[0].source.publishedOn"] = "2025-05";
        var refused = await Talk.SendForm(address, fields);

        Assert.That(refused.Status, Is.EqualTo(409), refused.Read());
        Assert.That(refused.Read(), Does.Contain("with “Title on record” here").And.Contains("with “article” here").And.Contains("with “Known Paper” here").And.Contains("without this. Leave it empty"));
        foreach (var field in new[] { "title", "kind", "publisher-name", "publishedOn" })
            Assert.That(refused.Read(), Does.Contain($"href=\"#quotations-0-source-{field}\""));
        Assert.That(refused.Read(), Does.Contain($"href=\"/sources/{source.Id}/edit\"").And.Contains("value=\"Title that I remember\"").And.Not.Contains("#quotations-0-source-url"));
        Assert.That((await Get("/api/v1/institutions?q=%22another+paper+of+its+own%22")).Items, Is.Empty, "Nothing was recorded.");

        fields = refused.Fields();
        fields["quotations[0].source.title"] = "Title on record";
        fields["quotations[0].source.kind"] = fields["quotations[0].source.publisher.name"] = fields["quotations[0].source.publishedOn"] = "";
        Assert.That((await Talk.SendForm(address, fields)).Status, Is.EqualTo(303));
    }

    private async Task<(string Claim, List<string> Printings)> Recorded(string text, params (string Source, string Text)[] printings)
    {
        var recorded = await Post("/api/v1/claims", JsonSerializer.Serialize(new
        {
            speaker = new { type = "person", name = "Pia Printed" },
            text,
            lang = "en",
            kind = "factual",
            quotations = printings.Select(printing => new { text = printing.Text, form = "direct", titleAsStated = "the pilot", source = new { title = printing.Source, kind = "article" } }),
        }));
        Assert.That(recorded.Status, Is.EqualTo(201), recorded.Text);
        return (recorded.Id, [.. recorded.Body["quotations"]!.AsArray().Select(printing => (string)printing!["id"]!)]);
    }
}
