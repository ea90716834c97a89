using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Tracing;

/// <summary>Words put to the record of the seeds.</summary>
internal sealed class VerificationTests : ApiFixture
{
    private const string System = "The US system is more run by the USA, it is not equal, it is not turned on";

    [Test]
    public async Task Words_as_printed_are_exact_and_rest_on_the_record_with_its_trace()
    {
        var answer = await Verify(System, "Wang Yiwei");

        Assert.That(Verdict(answer), Is.EqualTo(("exact", "whole")), answer.ToJsonString());
        Assert.That((string?)answer["speaker"], Is.EqualTo("person:wang-yiwei"));
        var nearest = answer["candidates"]![0]!;
        Assert.That((string?)nearest["onRecord"]!["words"], Is.EqualTo($"{System},"));
        Assert.That((bool?)nearest["onRecord"]!["isVerbatim"], Is.True);
        Assert.That((await Get((string)nearest["trace"]!)).Status, Is.EqualTo(200));
        Assert.That((await Get($"/api/v1/quotations/{((string)nearest["onRecord"]!["quotation"]!)[10..]}")).Status, Is.EqualTo(200));
    }

    [TestCase("partnership between Russia and China is developing regardless of Washington's efforts")]
    [TestCase("THE PARTNERSHIP BETWEEN RUSSIA AND CHINA IS DEVELOPING")]
    [TestCase("“The partnership between Russia  and China is developing …”")]
    public async Task A_run_of_the_words_is_a_part_whatever_printing_does_to_it(string words)
    {
        var answer = await Verify(words, "person:fyodor-lukyanov");

        Assert.That(Verdict(answer), Is.EqualTo(("exact", "part")), answer.ToJsonString());
    }

    [Test]
    public async Task A_dropped_not_is_told_with_the_alarm_and_the_difference()
    {
        var answer = await Verify(System.Replace("is not equal", "is equal", StringComparison.Ordinal), "Wang Yiwei");

        Assert.That(Verdict(answer), Is.EqualTo(("altered", null as string)), answer.ToJsonString());
        var comparison = answer["candidates"]![0]!["comparison"]!;
        Assert.That(comparison["alarms"]!.AsArray().Select(alarm => (string?)alarm!["kind"]), Is.EqualTo(new[] { "negation" }));
        Assert.That(comparison["diff"]!.AsArray().Single(run => (string?)run!["kind"] == "removed")!["from"]!.ToString(), Does.StartWith("not"));
        Assert.That((string?)answer["because"], Does.Contain("Wang Yiwei").And.Contains("not"));
    }

    [Test]
    public async Task Cutting_off_what_turns_the_meaning_is_no_part()
    {
        var answer = await Verify("decreased, but only increased, and we have such credible, stable relations", "Vladimir Putin");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("altered"), answer.ToJsonString());
    }

    [Test]
    public async Task Words_of_somebody_else_are_told_as_that()
    {
        var answer = await Verify(System, "Fyodor Lukyanov");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("different-speaker"), answer.ToJsonString());
        Assert.That((bool?)answer["candidates"]![0]!["isSpeakerAsked"], Is.False);
        Assert.That((string?)answer["because"], Does.Contain("Wang Yiwei"));
    }

    [Test]
    public async Task Words_said_jointly_are_each_speakers_and_on_behalf_of_somebody_theirs_too()
    {
        const string Words = "Both observatories will publish their measurements of the northern aurora together";
        await Post("/api/v1/claims", $$"""
            {"speaker":{"type":"institution","name":"Norrland Observatory"},
             "jointWith":[{"type":"institution","name":"Sudland Observatory"},{"type":"person","name":"Ove Aurora"}],
             "onBehalfOf":{"type":"person","name":"Queen Polaris"},
             "text":"{{Words}}.","lang":"en","kind":"promise","quotations":[{"text":"{{Words}}","form":"direct","source":{"title":"Aurora News","kind":"article"} }]}
            """);

        foreach (var speaker in new[] { "Norrland Observatory", "Sudland Observatory", "Ove Aurora", "Queen Polaris" })
        {
            var answer = await Verify(Words, speaker);
            Assert.That(Verdict(answer), Is.EqualTo(("exact", "whole")), answer.ToJsonString());
            Assert.That((string?)answer["because"], Is.EqualTo(
                "These words are on record as Norrland Observatory's, jointly with Sudland Observatory and Ove Aurora, on behalf of Queen Polaris, printed in “Aurora News”."));
            var nearest = answer["candidates"]![0]!;
            Assert.That((bool?)nearest["isSpeakerAsked"], Is.True);
            Assert.That(nearest["jointWith"]!.AsArray().Select(other => (string?)other!["name"]), Is.EqualTo(new[] { "Sudland Observatory", "Ove Aurora" }));
            Assert.That((string?)nearest["onBehalfOf"]!["reference"], Is.EqualTo("person:queen-polaris"));
        }

        Assert.That(Verdict(await Verify(Words, "Wang Yiwei")).Verdict, Is.EqualTo("different-speaker"));
        var trace = (await Get((string)(await Verify(Words, "Ove Aurora"))["candidates"]![0]!["trace"]!)).Body;
        Assert.That((string?)trace["summary"], Does.Contain("as words of Norrland Observatory, Sudland Observatory and Ove Aurora"));
        Assert.That(trace["jointWith"]!.AsArray().Select(other => (string?)other!["name"]), Is.EqualTo(new[] { "Sudland Observatory", "Ove Aurora" }));
    }

    [Test]
    public async Task Words_never_said_are_not_on_record_and_nothing_is_invented()
    {
        var answer = await Verify("We shall build a railway to the moon before the decade is out.", "Wang Yiwei");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("not-on-record"), answer.ToJsonString());
        Assert.That(answer["candidates"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Reported_speech_is_a_paraphrase_whoever_repeats_it_to_the_letter()
    {
        var answer = await Verify("China and Russia want to establish a brand new model of great power relations", "Wang Yiwei");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("paraphrase-only"), answer.ToJsonString());
        Assert.That((bool?)answer["candidates"]![0]!["onRecord"]!["isVerbatim"], Is.False);
    }

    [Test]
    public async Task A_number_that_changed_is_told_of_a_report_too()
    {
        var answer = await Verify("two-sided trade reached a brand new record of $245 million in 2024", "General Administration of Customs");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("paraphrase-only"), answer.ToJsonString());
        Assert.That((string?)answer["because"], Does.Contain("billion").And.Contains("million"));
    }

    [Test]
    public async Task A_day_and_a_status_that_speak_against_it_are_said()
    {
        var claim = await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Withdrawn Speaker"},"text":"The dam will hold until the spring floods arrive.","lang":"en",
             "kind":"prediction","saidOn":"2024-02","status":"retracted"}
            """);
        Assert.That(claim.Status, Is.EqualTo(201), claim.Text);

        var answer = await Verify("The dam will hold until the spring floods arrive", "Withdrawn Speaker", "2023");

        Assert.That(Verdict(answer), Is.EqualTo(("exact", "whole")));
        Assert.That((string?)answer["because"], Does.Contain("The day on record is another: 2024-02. The record is retracted."));
        Assert.That((string?)answer["candidates"]![0]!["status"], Is.EqualTo("retracted"));
    }

    [Test]
    public async Task The_words_of_a_translation_are_no_words_spoken()
    {
        var answer = await Verify("Turbulence in the world has not decreased, but only increased", "Vladimir Putin");

        Assert.That(Verdict(answer), Is.EqualTo(("translation-only", null as string)), answer.ToJsonString());
        Assert.That((bool?)answer["candidates"]![0]!["onRecord"]!["translated"], Is.True);
    }

    [TestCase("Solidarity with Russia")]
    [TestCase("Russia")]
    [TestCase("and so it is")]
    [TestCase("Only time will tell.")]
    [TestCase("The enemy of my enemy is my friend")]
    [TestCase("中国")]
    [TestCase("…!")]
    public async Task Few_words_and_sayings_are_too_short_to_tell(string words)
    {
        var answer = await Verify(words, "Fyodor Lukyanov");

        Assert.That(Verdict(answer), Is.EqualTo(("too-short-to-tell", null as string)), answer.ToJsonString());
    }

    [Test]
    public async Task A_speaker_nobody_knows_is_answered_as_unknown([Values("Nobody Known", "person:nobody-known")] string speaker)
    {
        var answer = await Verify(System, speaker);

        Assert.That((string?)answer["speaker"], Is.EqualTo("unknown"));
        Assert.That(Verdict(answer).Verdict, Is.EqualTo("unknown-speaker"));
        Assert.That((string?)answer["because"], Does.Contain("Wang Yiwei").And.Contains("cannot be told"));
        Assert.That(answer["candidates"]![0]!.AsObject().ContainsKey("isSpeakerAsked"), Is.False);
    }

    [TestCase("The harbour is closed, and 25 million tonnes of grain are waiting here to be shipped.", "negation,number")]
    [TestCase("The harbour is closed, and 2.5 million tonnes of grain are waiting here to be shipped.", "negation")]
    public async Task A_misprint_on_record_is_not_confirmed_and_told_as_printed_so(string words, string alarms)
    {
        var answer = await Verify(words, "Mira Valdane (fictional)");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("altered"), answer.ToJsonString());
        var nearest = answer["candidates"]![0]!;
        Assert.That(string.Join(',', nearest["comparison"]!["alarms"]!.AsArray().Select(alarm => (string?)alarm!["kind"])), Is.EqualTo(alarms));
        Assert.That((string?)nearest["onRecord"]!["words"], Does.StartWith("The harbour is not closed"));
        Assert.That((string?)nearest["printedSo"]!["publisher"], Is.AnyOf("Fjordwire (fictional)", "Eastshore Post (fictional)", "Daily Beacon (fictional)"));
        Assert.That((string?)answer["because"], Does.Contain("printed so by").And.Contains("on record is “The harbour is not closed"));
    }

    [Test]
    public async Task A_quotation_and_a_source_that_were_withdrawn_are_said()
    {
        const string Words = "The lighthouse of the northern cape will burn every night again.";
        var claim = await Post("/api/v1/claims", $$"""
            {"speaker":{"type":"person","name":"Keeper Olm"},"text":"{{Words}}","lang":"en","kind":"promise",
             "quotations":[{"text":"{{Words}}","form":"direct","status":"retracted",
                            "source":{"title":"Lights","kind":"article","lang":"en","status":"disputed"} } ]}
            """);
        Assert.That(claim.Status, Is.EqualTo(201), claim.Text);

        var answer = await Verify(Words, "Keeper Olm");

        Assert.That((string?)answer["because"], Does.Contain("The quotation is retracted.").And.Contains("The source is disputed."), answer.ToJsonString());
        Assert.That((string?)answer["candidates"]![0]!["onRecord"]!["status"], Is.EqualTo("retracted"));
        Assert.That((string?)answer["candidates"]![0]!["onRecord"]!["sourceStatus"], Is.EqualTo("disputed"));
    }

    [Test]
    public async Task Words_cut_from_a_denial_are_altered_and_the_rest_is_told()
    {
        await Say("Ann Rill", "It is a lie that the ministry sold the rifles to both sides in the civil war.", "denial");

        var answer = await Verify("The ministry sold the rifles to both sides in the civil war.", "Ann Rill");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("altered"), answer.ToJsonString());
        Assert.That((string?)answer["candidates"]![0]!["comparison"]!["alarms"]![0]!["kind"], Is.EqualTo("frame"));
        Assert.That((string?)answer["because"], Does.Contain("It is a lie that […]"));
    }

    [TestCase("We will bury you.", "exact", "whole")]
    [TestCase("We will not bury you.", "altered", null)]
    [TestCase("whether you like it or not", "exact", "part")]
    [TestCase("you like it", "too-short-to-tell", null)]
    public async Task Few_words_of_a_speaker_who_is_on_record_with_them_are_told(string words, string verdict, string? extent)
    {
        await Say("Pres Kay", "We will bury you.", "promise");
        await Say("Pres Kay", "This will be so, whether you like it or not. Our grandchildren are going to live in peace and plenty.", "prediction");

        var answer = await Verify(words, "Pres Kay");

        Assert.That(Verdict(answer), Is.EqualTo((verdict, extent)), answer.ToJsonString());
    }

    [TestCase("it is empty", "Pres Even")]
    [TestCase("it is empty", null)]
    public async Task Of_words_that_are_too_few_what_comes_nearest_is_told(string words, string? speaker)
    {
        await Say("Pres Even", "The lake behind the dam is lower than last year, it is not empty, it is not lost.", "opinion");

        var answer = await Verify(words, speaker);

        Assert.That(Verdict(answer), Is.EqualTo(("too-short-to-tell", null as string)), answer.ToJsonString());
        Assert.That((string?)answer["because"], Does.Contain("Nearest to them on record are the words of Pres Even"));
        Assert.That((string?)answer["candidates"]![0]!["comparison"]!["alarms"]![0]!["kind"], Is.EqualTo("negation"));
    }

    [Test]
    public async Task Utterances_that_were_joined_are_answered_piece_by_piece()
    {
        await Say("Joan Twice", "The new bridge over the river opens before winter.", "promise");
        await Say("Joan Twice", "Every village of this valley shall have a school of its own.", "promise");

        var answer = await Verify(
            "The new bridge over the river opens before winter. Every village of this valley shall have a school of its own. Cheese is free for everybody on Sundays.", "Joan Twice");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("altered"), answer.ToJsonString());
        Assert.That(answer["pieces"]!.AsArray().Select(piece => (string?)piece!["verdict"]), Is.EqualTo(new[] { "exact", "exact", "not-on-record" }));
        Assert.That((await Get((string)answer["pieces"]![0]!["candidate"]!["trace"]!)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_recorded_sentence_is_found_in_words_of_any_length()
    {
        await Say("Lena Long", "Every harbour of this coast shall have a doctor of its own.", "promise");
        var filler = string.Concat(Enumerable.Range(0, 400).Select(number => $"Page {number} tells of ships, herbs and kings. "))[..9_900];

        var answer = await Verify($"{filler}. Every harbour of this coast shall have a doctor of its own. {filler}", "Lena Long");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("altered"), (string?)answer["because"]);
        Assert.That(answer["pieces"]!.AsArray().Count(piece => (string?)piece!["verdict"] == "exact"), Is.EqualTo(1));
    }

    [Test]
    public async Task Claims_that_contradict_the_one_found_are_named()
    {
        var claim = await Say("Max Pro", "The dam above the town holds for a hundred years.", "prediction");
        var other = await Say("Una Contra", "The dam above the town breaks within ten years.", "prediction");
        var link = await Post("/api/v1/links", $$"""{"from":"claim:{{other}}","type":"CONTRADICTS","to":"claim:{{claim}}"}""");
        Assert.That(link.Status, Is.EqualTo(201), link.Text);

        var answer = await Verify("The dam above the town holds for a hundred years.", "Max Pro");

        Assert.That((string?)answer["candidates"]![0]!["contradictedBy"]![0]!["claim"], Is.EqualTo($"claim:{other}"), answer.ToJsonString());
        Assert.That((string?)answer["because"], Does.Contain("A claim of Una Contra on record contradicts it"));
    }

    [Test]
    public async Task A_day_that_does_not_fit_is_told_beside_the_words()
    {
        var days = new List<string?>();
        foreach (var day in new[] { "2025", "2025-05", "2025-05-08", "2024" })
            days.Add((string?)(await Verify(System, "Wang Yiwei", day))["candidates"]![0]!["day"]);

        Assert.That(days, Is.EqualTo(new[] { "agrees", "agrees", "unknown", "differs" }));
    }

    [Test]
    public async Task Words_in_a_script_without_spaces_are_found()
    {
        await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"发言人"},"text":"中方从来没有向冲突的任何一方提供致命性武器，并且严格管控两用物项。","lang":"zh","kind":"denial",
             "saidOn":"2024-04-12"}
            """);

        Assert.That(Verdict(await Verify("从来没有向冲突的任何一方提供致命性武器", "发言人")), Is.EqualTo(("exact", "part")));
        var altered = await Verify("中方向冲突的任何一方提供致命性武器，并且严格管控两用物项", "发言人");
        Assert.That(Verdict(altered).Verdict, Is.EqualTo("altered"));
        Assert.That(altered["candidates"]![0]!["comparison"]!["alarms"]![0]!["kind"]!.ToString(), Is.EqualTo("negation"));
    }

    [Test]
    public async Task Characters_that_nobody_sees_change_no_word_and_are_told()
    {
        var answer = await Verify(System.Replace("equal", "eq\u200Bual", StringComparison.Ordinal), "Wang Yiwei");

        Assert.That(Verdict(answer).Verdict, Is.EqualTo("exact"), answer.ToJsonString());
        Assert.That((string?)answer["because"], Does.Contain("U+200B"));
    }

    private async Task<string> Say(string speaker, string words, string kind)
    {
        var claim = await Post("/api/v1/claims", $$"""{"speaker":{"type":"person","name":"{{speaker}}"},"text":"{{words}}","lang":"en","kind":"{{kind}}"}""");
        Assert.That(claim.Status, Is.AnyOf(200, 201), claim.Text);
        return (string)claim.Body["id"]!;
    }

    private static (string? Verdict, string? Extent) Verdict(JsonObject answer) =>
        ((string?)answer["verdict"], (string?)answer["verdict"] == "exact" ? (string?)answer["extent"] : null);

    private async Task<JsonObject> Verify(string words, string? speaker, string? day = null)
    {
        var answer = await Post("/api/v1/verify", new JsonObject { ["text"] = words, ["speaker"] = speaker, ["saidOn"] = day }.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        return answer.Body;
    }
}
