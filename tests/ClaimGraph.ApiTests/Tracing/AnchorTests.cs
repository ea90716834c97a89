using System.Text;
using ClaimGraph.Graph;

namespace ClaimGraph.ApiTests.Tracing;

/// <summary>A quotation in the text of its source, from the first text to those that replace it.</summary>
internal sealed class AnchorTests : ApiFixture
{
    private const string Words = "The harbour is not closed 🚢, and 2.5 million tonnes wait";

    [Test]
    public async Task It_is_found_followed_and_lost_with_its_history()
    {
        var claim = (await Post("/api/v1/claims", $$"""
            {"speaker":{"type":"person","name":"Anchored Speaker"},"text":"{{Words}}","lang":"en","kind":"factual","quotations":[{"text":"{{Words}}",
            "form":"direct","source":{"title":"Anchored","kind":"article"} }] }
            """)).Body;
        var (quotation, source) = ((string)claim["quotations"]![0]!["id"]!, (string)claim["quotations"]![0]!["source"]!["id"]!);
        (await Get($"/api/v1/quotations/{quotation}/anchor")).RequireProblem(404, "not-found");

        await Keep(source, $"😀 He said: “{Words}.” Then he left.");
        var first = (await Get($"/api/v1/quotations/{quotation}/anchor")).Body;
        await Keep(source, $"A new beginning. 😀 He said: “{Words}.” Then he left.");
        var second = (await Get($"/api/v1/quotations/{quotation}/anchor")).Body;
        await Keep(source, $"A new beginning. 😀 He said: “{Words.Replace("2.5", "25")}.” Then he left.");
        var third = (await Get($"/api/v1/quotations/{quotation}/anchor")).Body;
        await Keep(source, "Nothing of it stands here any more, for somebody has removed all that he said.");
        var last = (await Get($"/api/v1/quotations/{quotation}/anchor?earlier=true")).Body;
        var usual = (await Get($"/api/v1/quotations/{quotation}/anchor")).Body;

        Assert.That((string?)first["state"], Is.EqualTo("exact"));
        Assert.That(((int)first["place"]!["start"]!, (int)first["place"]!["end"]!), Is.EqualTo((12, 12 + Words.EnumerateRunes().Count())));
        Assert.That((string?)first["place"]!["prefix"], Is.EqualTo("😀 He said: “"));
        Assert.That((string?)second["state"], Is.EqualTo("moved"));
        Assert.That((string?)third["state"], Is.EqualTo("changed"));
        Assert.That((string?)third["place"]!["exact"], Does.Contain("25 million"));
        Assert.That(third["comparison"]!["alarms"]!.AsArray().Select(alarm => (string?)alarm!["kind"]), Does.Contain("number"));
        Assert.That((string?)last["state"], Is.EqualTo("lost"));
        Assert.That(last["place"], Is.Null);
        Assert.That(last["earlier"]!.AsArray().Select(anchor => (string?)anchor!["state"]), Is.EqualTo(new[] { "exact", "moved", "changed" }));
        Assert.That(last["earlier"]!.AsArray().Select(anchor => (string?)anchor!["textSha256"]), Is.Unique.And.All.Length.EqualTo(64));
        Assert.That(last["notLookedAt"], Is.Null);
        Assert.That((string?)usual["state"], Is.EqualTo("lost"));
        Assert.That(usual["earlier"]!.AsArray().Select(anchor => (string?)anchor!["state"]), Is.EqualTo(new[] { "changed" }));
        Assert.That(
            usual["notLookedAt"]!.AsArray().Select(text => (string?)text!["textSha256"]),
            Is.EqualTo(last["earlier"]!.AsArray().Take(2).Select(anchor => (string?)anchor!["textSha256"])));
    }

    [Test]
    public async Task What_a_page_break_put_between_the_words_is_named()
    {
        const string Agreed = "The parties agree that Section 3 of the treaty applies to all harbours from the first day of winter.";
        var claim = (await Post("/api/v1/claims", $$"""
            {"speaker":{"type":"person","name":"Paged Speaker"},"text":"{{Agreed}}","lang":"en","kind":"factual","quotations":[{"text":"{{Agreed}}",
            "form":"direct","source":{"title":"Paged","kind":"article"} }] }
            """)).Body;
        var (quotation, source) = ((string)claim["quotations"]![0]!["id"]!, (string)claim["quotations"]![0]!["source"]!["id"]!);
        await Keep(
            source,
            "It was signed in spring.\nThe parties agree that Sec-\n12\ntion 3 of the treaty applies to all harbours\nfrom the first day of winter. Nobody objected.\n");

        var anchor = (await Get($"/api/v1/quotations/{quotation}/anchor")).Body;

        Assert.That((string?)anchor["state"], Is.EqualTo("changed"));
        Assert.That(anchor["between"]!.AsArray().Select(printed => (string?)printed), Is.EqualTo(new[] { "12" }));
    }

    [Test]
    public async Task No_more_of_long_texts_is_looked_at_than_may_be_and_the_answer_names_the_others()
    {
        var claim = (await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Long Printed"},"text":"These words end it","lang":"en","kind":"factual","quotations":[{"text":
            "These words end it","form":"direct","source":{"title":"Long","kind":"article"}}]}
            """)).Body;
        var (quotation, source) = ((string)claim["quotations"]![0]!["id"]!, (string)claim["quotations"]![0]!["source"]!["id"]!);
        var half = new string('.', Limits.SourceTextBytes * 3 / 4);
        foreach (var beginning in new[] { "One", "And two", "And so three" })
            await Keep(source, $"{beginning}{half} These words end it.");

        foreach (var query in new[] { "", "?earlier=true" })
        {
            var anchor = (await Get($"/api/v1/quotations/{quotation}/anchor{query}")).Body;
            Assert.That((string?)anchor["state"], Is.EqualTo("moved"));
            Assert.That(anchor["earlier"]!.AsArray(), Has.Count.EqualTo(1));
            Assert.That(anchor["notLookedAt"]!.AsArray(), Has.Count.EqualTo(1));
        }
    }

    [Test]
    public async Task The_same_words_twice_are_ambiguous_and_both_places_are_told()
    {
        var claim = (await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Twice Printed"},"text":"Grain comes first here","lang":"en","kind":"factual","quotations":[{"text":
            "Grain comes first here","form":"direct","source":{"title":"Twice","kind":"article"}}]}
            """)).Body;
        await Keep((string)claim["quotations"]![0]!["source"]!["id"]!, "Grain comes first here. Grain comes first here.");

        var anchor = (await Get($"/api/v1/quotations/{claim["quotations"]![0]!["id"]}/anchor")).Body;

        Assert.That((string?)anchor["state"], Is.EqualTo("ambiguous"));
        Assert.That(anchor["places"]!.AsArray().Select(place => (int)place!["start"]!), Is.EqualTo(new[] { 0, 24 }));
    }

    [Test]
    public async Task Every_quotation_of_the_made_up_story_that_has_a_text_stands_in_it_to_the_byte()
    {
        var claim = (await Get("/api/v1/people/mira-valdane-fictional/claims")).Items.Single()!;
        var anchors = new List<(string? State, bool IsFramed)>();
        foreach (var quotation in claim["quotations"]!.AsArray().Where(quotation => quotation!["source"]!["textSha256"] is not null))
        {
            var anchor = (await Get($"/api/v1/quotations/{quotation!["id"]}/anchor")).Body;
            anchors.Add(((string?)anchor["state"], anchor["alarms"] is not null));
        }

        Assert.That(anchors, Has.Count.EqualTo(5).And.All.EqualTo(("exact", false)));
    }

    [Test]
    public async Task A_sentence_that_turns_the_words_is_told_and_one_that_names_the_speaker_is_not()
    {
        const string words = "Grain goes first from here to the north";
        var claim = (await Post("/api/v1/claims", $$"""
            {"speaker":{"type":"person","name":"Framed Speaker"},"text":"{{words}}","lang":"en","kind":"factual","quotations":[{"text":
            "{{words}}","form":"indirect","source":{"title":"Framed","kind":"article"} }] }
            """)).Body;
        var (quotation, source) = ((string)claim["quotations"]![0]!["id"]!, (string)claim["quotations"]![0]!["source"]!["id"]!);

        await Keep(source, $"{words}, according to Framed Speaker.");
        Assert.That((await Get($"/api/v1/quotations/{quotation}/anchor")).Body["alarms"], Is.Null);
        await Keep(source, $"It is a lie that {words}.");
        var alarm = (await Get($"/api/v1/quotations/{quotation}/anchor")).Body["alarms"]!.AsArray().Single()!;
        Assert.That(((string?)alarm["kind"], (string?)alarm["from"]), Is.EqualTo(("frame", "It is a lie that […].")));
    }

    private async Task Keep(string source, string text)
    {
        var answer = await Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", Talk.Bytes(Encoding.UTF8.GetBytes(text), "text/plain"), ("If-Match", "*"));
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
    }
}
