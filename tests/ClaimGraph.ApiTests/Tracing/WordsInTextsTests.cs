using System.Text;
using System.Text.Json.Nodes;
using ClaimGraph.Graph;

namespace ClaimGraph.ApiTests.Tracing;

/// <summary>Words that no statement on record has, and the text of a source does.</summary>
internal sealed class WordsInTextsTests : ApiFixture
{
    [Test]
    public async Task Words_that_stand_in_a_text_are_not_on_record_and_said_to_stand_there()
    {
        const string Words = "The quarry will be flooded before the autumn festival begins";
        var source = await Source("The Quarry", "😀 The mayor was clear. “The quarry will be flooded before the autumn festival begins,” she said. Nobody asked why.");

        var answer = await Verify(Words, "Nobody On Record");

        Assert.That((string?)answer["verdict"], Is.EqualTo("not-on-record"), answer.ToJsonString());
        Assert.That((string?)answer["speaker"], Is.EqualTo("unknown"));
        var place = answer["inText"]!.AsArray().Single()!;
        Assert.That((string?)place["source"], Is.EqualTo($"source:{source}"));
        Assert.That((string?)place["sourceTitle"], Is.EqualTo("The Quarry"));
        Assert.That((string?)place["publisher"], Is.EqualTo("The Quarry Press"));
        Assert.That((string?)place["publishedOn"], Is.EqualTo("2025-05-08"));
        Assert.That((string?)place["textSha256"], Has.Length.EqualTo(64));
        Assert.That((string?)place["state"], Is.EqualTo("exact"));
        Assert.That((string?)place["place"]!["exact"], Is.EqualTo(Words));
        Assert.That(((int)place["place"]!["start"]!, (int)place["place"]!["end"]!), Is.EqualTo((24, 24 + Words.Length)));
        Assert.That(place["alarms"], Is.Null);
        Assert.That(place["sourceStatus"], Is.Null);
        Assert.That(answer["notLookedAt"], Is.Null);
        Assert.That((string?)answer["because"], Does.EndWith(
            "Not recorded as a statement, they stand word for word in the text of “The Quarry”, published by The Quarry Press. A text does not prove who said them."));
    }

    [Test]
    public async Task A_not_that_the_words_have_lost_is_alarmed()
    {
        await Source("Ferries", "The company said on Friday that the ferries to the outer islands will not sail during the storm, whatever the ministry wants.");

        var answer = await Verify("The ferries to the outer islands will sail during the storm");

        var place = answer["inText"]!.AsArray().Single()!;
        Assert.That((string?)answer["verdict"], Is.EqualTo("not-on-record"), answer.ToJsonString());
        Assert.That((string?)place["state"], Is.EqualTo("changed"));
        Assert.That((string?)place["place"]!["exact"], Does.Contain("will not sail"));
        var alarm = place["comparison"]!["alarms"]!.AsArray().Single()!;
        Assert.That(((string?)alarm["kind"], (string?)alarm["from"]), Is.EqualTo(("negation", "not")));
        Assert.That((string?)answer["because"], Does.Contain("nearly so in the text of “Ferries”").And.Contains("\"not\" is gone"));
    }

    [Test]
    public async Task What_the_sentence_makes_of_the_words_is_told_and_who_said_them_in_quotation_marks_is_nothing_strange()
    {
        await Source("Denied", "A long week.\n\nIt is a lie that the brewery poisoned the water of the lower valley, its owner wrote.\n\nMore on page 3.");
        await Source("Quoted", "“The brewery filled the ponds of the upper valley again,” its owner said.");

        var denied = await Verify("The brewery poisoned the water of the lower valley");
        var quoted = await Verify("The brewery filled the ponds of the upper valley again");

        var frame = denied["inText"]!.AsArray().Single()!["alarms"]!.AsArray().Single()!;
        Assert.That((string?)frame["kind"], Is.EqualTo("frame"), denied.ToJsonString());
        Assert.That((string?)frame["from"], Is.EqualTo("It is a lie that […], its owner wrote."));
        Assert.That((string?)denied["because"], Does.Contain("What is left out denies or rejects them."));
        Assert.That(quoted["inText"]!.AsArray().Single()!["alarms"], Is.Null, quoted.ToJsonString());
    }

    [TestCase("retracted", "The new bridge over the gorge carries forty lorries every hour")]
    [TestCase("disputed", "Nobody has counted the herons in the marsh for eleven years")]
    public async Task A_source_that_was_withdrawn_is_named_as_such(string status, string words)
    {
        await Source($"Withdrawn: {status}", $"{words}.", status);

        var answer = await Verify(words);

        Assert.That((string?)answer["inText"]!.AsArray().Single()!["sourceStatus"], Is.EqualTo(status), answer.ToJsonString());
        Assert.That((string?)answer["because"], Does.Contain($"That source is {status}."));
    }

    [Test]
    public async Task Texts_that_were_replaced_and_sources_that_were_deleted_are_found_no_more()
    {
        const string Words = "Eleven windmills on the western ridge stood still all winter";
        var (replaced, deleted) = (await Source("Replaced", $"{Words}."), await Source("Deleted", $"{Words}!"));
        Assert.That((await Verify(Words))["inText"]!.AsArray(), Has.Count.EqualTo(2));

        await Keep(replaced, "Nothing of the sort stands here.");
        Assert.That((await Send(HttpMethod.Delete, $"/api/v1/sources/{deleted}", null, ("If-Match", "*"))).Status, Is.EqualTo(204));

        var answer = await Verify(Words);
        Assert.That(answer["inText"], Is.Null, answer.ToJsonString());
        Assert.That((string?)answer["because"], Is.EqualTo("Nothing like these words is on record. They may have been said all the same."));
    }

    [Test]
    public async Task A_statement_that_has_the_words_as_they_are_is_answered_alone_and_one_that_has_them_altered_is_not()
    {
        await Source("Granaries", "The granaries of the delta hold enough wheat for three winters.");
        var claim = await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Granary Keeper"},"text":"The granaries of the delta hold enough wheat for two winters.","lang":"en","kind":"factual"}
            """);
        Assert.That(claim.Status, Is.EqualTo(201), claim.Text);

        var exact = await Verify("The granaries of the delta hold enough wheat for two winters");
        var altered = await Verify("The granaries of the delta hold enough wheat for three winters");

        Assert.That(((string?)exact["verdict"], exact["inText"]), Is.EqualTo(("exact", null as JsonNode)));
        Assert.That((string?)altered["verdict"], Is.EqualTo("altered"));
        Assert.That((string?)altered["inText"]!.AsArray().Single()!["state"], Is.EqualTo("exact"), altered.ToJsonString());
        Assert.That((string?)altered["because"], Does.EndWith("They stand word for word in the text of “Granaries”, published by Granaries Press."));
    }

    [TestCase("and so it is")]
    [TestCase("the lighthouse keeper")]
    public async Task Words_too_short_to_tell_are_not_looked_for(string words)
    {
        await Source($"Short {words}", $"The end: {words}.");

        var answer = await Verify(words);

        Assert.That(((string?)answer["verdict"], answer["inText"]), Is.EqualTo(("too-short-to-tell", null as JsonNode)));
    }

    [Test]
    public async Task Words_of_a_script_without_spaces_are_found()
    {
        await Source("汉语", "他表示：“我们的港口明年春天将向所有船只重新开放。”会议随后结束。");

        var answer = await Verify("我们的港口明年春天将向所有船只重新开放");

        Assert.That((string?)answer["inText"]!.AsArray().Single()!["state"], Is.EqualTo("exact"), answer.ToJsonString());
    }

    [Test]
    public async Task No_more_of_long_texts_is_looked_at_than_may_be_and_the_answer_names_the_others()
    {
        const string Words = "Seventeen glaciers above the reservoir have melted since the survey";
        var filling = new string('.', Limits.AnchoredTextBytes * 2 / 5);
        foreach (var number in Enumerable.Range(1, 3))
            await Source($"Glaciers {number}", $"{number}{filling} {Words}.");

        var answer = await Verify(Words);

        Assert.That(answer["inText"]!.AsArray(), Has.Count.EqualTo(2), answer["because"]!.ToString());
        Assert.That(answer["notLookedAt"]!.AsArray(), Has.Count.EqualTo(1));
        Assert.That((string?)answer["because"], Does.Contain("and in that of one more source."));
    }

    [Test]
    public async Task Of_very_many_texts_with_the_words_some_are_answered_and_the_others_named()
    {
        const string Words = "Every second orchard along the canal was felled without a permit";
        foreach (var number in Enumerable.Range(1, 8))
            await Source($"Orchards {number}", $"Number {number}. {Words}.");

        var answer = await Verify(Words);

        Assert.That(answer["inText"]!.AsArray(), Has.Count.EqualTo(5));
        Assert.That(answer["notLookedAt"]!.AsArray(), Has.Count.EqualTo(3));
    }

    private async Task<string> Source(string title, string text, string status = "active")
    {
        var answer = await Post("/api/v1/sources", new JsonObject
        {
            ["title"] = title,
            ["kind"] = "article",
            ["status"] = status,
            ["publishedOn"] = "2025-05-08",
            ["publisher"] = new JsonObject { ["type"] = "institution", ["name"] = $"{title} Press" },
        }.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(201), answer.Text);
        var id = (string)answer.Body["id"]!;
        await Keep(id, text);
        return id;
    }

    private async Task Keep(string source, string text)
    {
        var answer = await Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", Talk.Bytes(Encoding.UTF8.GetBytes(text), "text/plain"), ("If-Match", "*"));
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
    }

    private async Task<JsonObject> Verify(string words, string? speaker = null)
    {
        var answer = await Post("/api/v1/verify", new JsonObject { ["text"] = words, ["lang"] = null, ["speaker"] = speaker }.ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(200), answer.Text);
        return answer.Body;
    }
}
