using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Graph;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>Statements are changed, records deleted and texts put in on pages, each in the version that was seen.</summary>
internal sealed class EditPageTests : ApiFixture
{
    private static readonly (string, string) Html = ("Accept", "text/html");

    [Test]
    public async Task A_statement_is_changed_and_keeps_what_the_form_does_not_show()
    {
        var claim = await Recorded("Before it was changed.");
        var form = await Get($"/claims/{claim}/edit", Html);
        Assert.That(form.Read(), Does.Contain("\nBefore it was changed.</textarea>").And.Contains("value=\"Ed Itable\""));
        var fields = form.Fields();
        Assert.That((fields["version"], fields["about[0].role"], fields["speaker.is"]), Is.EqualTo(("1", "subject", "person:ed-itable")));

        fields["text"] = "After it was changed.";
        fields["status"] = "disputed";
        fields["about[1].type"] = "country";
        fields["about[1].name"] = "CN";
        var saved = await Talk.SendForm($"/claims/{claim}/edit", fields);
        Assert.That((saved.Status, saved.Headers["Location"]), Is.EqualTo((303, $"/claims/{claim}#printings")), saved.Text);
        var now = (await Get($"/api/v1/claims/{claim}")).Body;
        Assert.That(((string?)now["text"], (string?)now["status"], (int?)now["version"]), Is.EqualTo(("After it was changed.", "disputed", 2)));
        Assert.That((now["quotations"]!.AsArray().Count, now["about"]!.AsArray().Count, (string?)now["speaker"]!["id"]), Is.EqualTo((1, 2, "ed-itable")));
        Assert.That((await Get($"/claims/{claim}", Html)).Text, Does.Contain($"href=\"/claims/{claim}/edit\""));
    }

    [Test]
    public async Task A_form_that_is_saved_as_it_was_opened_changes_nothing()
    {
        foreach (var claim in new[] { "x4d27na87aj63sg2", "k3k44xpvvq5rb6pr", await Recorded("\nWith a line in front.\n\tAnd one behind.") })
        {
            var before = (await Get($"/api/v1/claims/{claim}")).Text;
            var saved = await Talk.SendForm($"/claims/{claim}/edit", (await Get($"/claims/{claim}/edit", Html)).Fields());

            Assert.That(saved.Status, Is.EqualTo(303), saved.Text);
            Assert.That((await Get($"/api/v1/claims/{claim}")).Text, Is.EqualTo(before));
        }
    }

    [Test]
    public async Task Whoever_comes_second_sees_what_is_on_record_beside_what_they_wrote()
    {
        var claim = await Recorded("Opened by two.");
        var fields = (await Get($"/claims/{claim}/edit", Html)).Fields();
        fields["text"] = "Saved by the first.";
        await Talk.SendForm($"/claims/{claim}/edit", fields);
        fields["text"] = "Written by the second.";
        var stale = await Talk.SendForm($"/claims/{claim}/edit", fields);

        Assert.That(stale.Status, Is.EqualTo(412));
        Assert.That(stale.Read(), Does.Contain("Saved by the first.").And.Contains("\nWritten by the second.</textarea>").And.Contains("On record now, version 2").And.Contains("role=\"alert\""));
        Assert.That((await Get($"/api/v1/claims/{claim}")).Text, Does.Contain("Saved by the first."));
        Assert.That((await Talk.SendForm($"/claims/{claim}/edit", stale.Fields())).Status, Is.EqualTo(303));
        Assert.That((await Get($"/api/v1/claims/{claim}")).Text, Does.Contain("Written by the second."));
    }

    [Test]
    public async Task Whoever_saves_twice_has_saved()
    {
        var claim = await Recorded("Saved by an impatient one.");
        var fields = (await Get($"/claims/{claim}/edit", Html)).Fields();
        fields["text"] = "Saved twice.";

        Assert.That((await Talk.SendForm($"/claims/{claim}/edit", fields)).Status, Is.EqualTo(303));
        Assert.That((await Talk.SendForm($"/claims/{claim}/edit", fields)).Status, Is.EqualTo(303));
        Assert.That((int?)(await Get($"/api/v1/claims/{claim}")).Body["version"], Is.EqualTo(2));
    }

    [Test]
    public async Task Room_for_another_subject_is_given_without_saving()
    {
        var claim = await Recorded("About one thing so far.");
        var fields = (await Get($"/claims/{claim}/edit", Html)).Fields();
        fields["about[1].name"] = "Another thing";
        fields["act"] = "room";
        var page = await Talk.SendForm($"/claims/{claim}/edit", fields);

        Assert.That((page.Status, page.Fields()["about[1].name"], page.Fields()["about[2].name"]), Is.EqualTo((200, "Another thing", "")));
        Assert.That((int?)(await Get($"/api/v1/claims/{claim}")).Body["version"], Is.EqualTo(1));
    }

    [Test]
    public async Task A_new_speaker_saved_twice_is_saved_once()
    {
        var claim = await Recorded("Said by somebody else, as it turns out.");
        var fields = (await Get($"/claims/{claim}/edit", Html)).Fields();
        fields["speaker.name"] = "Quite Another Editor";

        Assert.That((await Talk.SendForm($"/claims/{claim}/edit", fields)).Status, Is.EqualTo(303));
        Assert.That((await Talk.SendForm($"/claims/{claim}/edit", fields)).Status, Is.EqualTo(303));
        Assert.That((int?)(await Get($"/api/v1/claims/{claim}")).Body["version"], Is.EqualTo(2));
    }

    [Test]
    public async Task A_name_that_is_nearly_one_on_record_is_asked_about_before_anything_is_changed()
    {
        await Recorded("Said by somebody whose name is easily mistyped.");
        var claim = await Recorded("Said by Ed Itable, and by nobody else.");
        var fields = (await Get($"/claims/{claim}/edit", Html)).Fields();
        fields["speaker.name"] = "Ed Itabl";
        var asked = await Talk.SendForm($"/claims/{claim}/edit", fields);

        Assert.That(asked.Status, Is.EqualTo(409), asked.Read());
        Assert.That(asked.Read(), Does.Contain("Choose who is meant by “Ed Itabl”.").And.Contains("value=\"person:ed-itable\""));
        fields = asked.Fields();
        fields["speaker.is"] = "person:ed-itable";
        Assert.That((await Talk.SendForm($"/claims/{claim}/edit", fields)).Status, Is.EqualTo(303));
        Assert.That((string?)(await Get($"/api/v1/claims/{claim}")).Body["speaker"]!["id"], Is.EqualTo("ed-itable"));
        Assert.That((await Get("/api/v1/people/ed-itabl")).Status, Is.EqualTo(404));
    }

    [TestCase("version=x&text=a", 400)]
    [TestCase("version=&text=a", 400)]
    [TestCase("version=1000000000&text=a", 400)]
    [TestCase("about[1].name=Ferries&about[1].type=", 400)]
    [TestCase("version=1&quotations[0].text=a", 400)]
    [TestCase("version=1&text=", 400)]
    public async Task A_forged_change_is_refused(string body, int status)
    {
        Assert.That((await Talk.SendForm("/claims/x4d27na87aj63sg2/edit", (await Get("/claims/x4d27na87aj63sg2/edit", Html)).FormWith(body))).Status, Is.EqualTo(status));
        Assert.That((await Talk.SendForm("/claims/nobody/edit", "version=1")).Status, Is.AnyOf(400, 404));
        Assert.That((await Get("/claims/nobody/edit", Html)).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task A_statement_is_deleted_once_somebody_says_so_twice_and_only_as_it_was_seen()
    {
        var claim = await Recorded("To be deleted.");
        var asked = await Get($"/claims/{claim}/delete", Html);
        Assert.That(asked.Read(), Does.Contain("Delete this statement?").And.Contains("To be deleted."));
        Assert.That((await Talk.SendForm($"/claims/{claim}/delete", "version=7")).Status, Is.EqualTo(412));
        Assert.That((await Talk.SendForm($"/claims/{claim}/delete", "version=1&sure=yes")).Status, Is.EqualTo(400));

        var deleted = await Talk.SendForm($"/claims/{claim}/delete", asked.Fields());
        Assert.That((deleted.Status, deleted.Headers["Location"]), Is.EqualTo((303, $"/claims/{claim}/history")));
        Assert.That((await Get($"/claims/{claim}", Html)).Status, Is.EqualTo(410));
        Assert.That((await Talk.SendForm($"/claims/{claim}/delete", asked.Fields())).Status, Is.EqualTo(410));
    }

    [Test]
    public async Task A_person_on_whom_statements_rest_is_not_deleted_and_the_page_says_why()
    {
        var asked = await Get("/people/alexander-gabuev/delete", Html);
        var refused = await Talk.SendForm("/people/alexander-gabuev/delete", asked.Fields());

        Assert.That(refused.Status, Is.EqualTo(409));
        Assert.That(refused.Read(), Does.Contain("Nothing was deleted").And.Contains("Delete this person?"));
    }

    [Test]
    public async Task A_text_is_pasted_into_a_source_to_the_letter_but_for_line_breaks_and_its_quotations_are_marked()
    {
        var claim = await Recorded("These words are printed.");
        var source = (string)(await Get($"/api/v1/claims/{claim}")).Body["quotations"]![0]!["source"]!["id"]!;
        Assert.That((await Get($"/sources/{source}", Html)).Text, Does.Contain($"href=\"/sources/{source}/text\""));
        var form = await Get($"/sources/{source}/text", Html);
        Assert.That(form.Read(), Does.Contain("they are kept as line feeds"));

        var fields = form.Fields();
        fields["text"] = "\r\n  He said: “These words are printed.”\r\n\r\n漢字 & <b>more</b>\t";
        var kept = await Talk.SendForm($"/sources/{source}/text", fields);
        Assert.That((kept.Status, kept.Headers["Location"]), Is.EqualTo((303, $"/sources/{source}")), kept.Text);
        const string text = "\n  He said: “These words are printed.”\n\n漢字 & <b>more</b>\t";
        Assert.That((await Get($"/api/v1/sources/{source}/text")).Text, Is.EqualTo(text));
        Assert.That((string?)(await Get($"/api/v1/sources/{source}")).Body["textSha256"], Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))));
        Assert.That((await Get($"/sources/{source}", Html)).Read(), Does.Contain("<mark id=\"m1\" dir=\"auto\">These words are printed.</mark>"));

        fields["text"] = "A second text.";
        var stale = await Talk.SendForm($"/sources/{source}/text", fields);
        Assert.That(stale.Status, Is.EqualTo(412));
        Assert.That(stale.Read(), Does.Contain("A second text.</textarea>").And.Contains("A text is kept already"));
        Assert.That((await Talk.SendForm($"/sources/{source}/text", stale.Fields())).Status, Is.EqualTo(303));
    }

    [Test]
    public async Task A_text_that_cannot_be_kept_stays_in_the_form_with_the_reason()
    {
        var fields = (await Get("/sources/5xkczcexwpcchtk5/text", Html)).Fields();
        foreach (var (text, words) in new[] { ("", "The text is empty."), ("a\u0007b", "U+0007 is a control character."), ("\uFEFFa", "byte order mark") })
        {
            fields["text"] = text;
            var refused = await Talk.SendForm("/sources/5xkczcexwpcchtk5/text", fields);

            Assert.That(refused.Status, Is.EqualTo(400), text);
            Assert.That(refused.Read(), Does.Contain(words).And.Contains("aria-invalid=\"true\""));
        }
        fields["text"] = new string('x', Limits.SourceTextBytes + 1);
        Assert.That((await Talk.SendForm("/sources/5xkczcexwpcchtk5/text", fields)).Status, Is.EqualTo(413));
    }

    private async Task<string> Recorded(string text)
    {
        var claim = await Post("/api/v1/claims", $$"""
            {"speaker":{"type":"person","name":"Ed Itable"},"text":{{System.Text.Json.JsonSerializer.Serialize(text)}},"lang":"en","kind":"opinion",
             "about":[{"type":"topic","name":"Editing","role":"subject"}],
             "quotations":[{"text":{{System.Text.Json.JsonSerializer.Serialize(text)}},"form":"direct","source":{"title":{{System.Text.Json.JsonSerializer.Serialize("Printed: " + text)}},"kind":"article"} } ] }
            """);
        Assert.That(claim.Status, Is.EqualTo(201), claim.Text);
        return claim.Id;
    }
}
