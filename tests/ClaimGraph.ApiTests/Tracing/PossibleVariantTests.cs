using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Tracing;

/// <summary>Who records what is nearly on record is told so, and nothing is merged.</summary>
internal sealed class PossibleVariantTests : ApiFixture
{
    private const string Words = "China and Russia are always needed to support the multiply world";

    [Test]
    public async Task A_claim_like_one_of_the_same_speaker_names_it()
    {
        var answer = await Post("/api/v1/claims", Claim("Wang Yiwei", $"{Words} order", "2025-05-10"));

        Assert.That(answer.Status, Is.EqualTo(201), answer.Text);
        var variant = answer.Body["possibleVariants"]!.AsArray().Single()!;
        Assert.That((string?)variant["words"], Is.EqualTo($"{Words}."));
        Assert.That((string?)variant["speaker"]!["name"], Is.EqualTo("Wang Yiwei"));
        Assert.That(variant["comparison"]!["classes"]!.AsArray().Select(found => (string?)found), Is.EqualTo(new[] { "extended" }));
        Assert.That((await Get($"/api/v1/claims/{((string)variant["claim"]!)[6..]}")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task The_record_is_read_without_them_and_is_known_by_the_same_tag()
    {
        var answer = await Post("/api/v1/claims", Claim("Wang Yiwei", $"{Words}, he said", "2025-05-11"));
        var read = await Get(answer.Headers["Location"]);

        Assert.That(answer.Body["possibleVariants"], Is.Not.Null);
        Assert.That(read.Body["possibleVariants"], Is.Null);
        Assert.That(read.Tag, Is.EqualTo(answer.Tag));
    }

    [Test]
    public async Task A_quotation_names_other_claims_that_it_may_be_a_rendering_of()
    {
        var other = await Post("/api/v1/claims", Claim("Wang Yiwei", "The harvest was good this year in all provinces", "2025-05-12"));

        var answer = await Post($"{other.Headers["Location"]}/quotations", $$"""
            {"text":"{{Words}}","form":"direct","source":{"title":"A second outlet","kind":"article"} }
            """);

        Assert.That(answer.Status, Is.EqualTo(201), answer.Text);
        Assert.That(answer.Body["possibleVariants"]!.AsArray(), Has.Count.GreaterThanOrEqualTo(1));
        Assert.That((string?)answer.Body["possibleVariants"]![0]!["quotation"], Does.StartWith("quotation:"));
    }

    [Test]
    public async Task The_same_words_of_somebody_else_are_named_with_who_is_on_record_with_them()
    {
        const string saying = "We shall fight on the beaches";
        await Post("/api/v1/claims", Claim("Winston Churchill", $"{saying}.", "1940-06-04"));
        var answer = await Post("/api/v1/claims", Claim("Somebody Else", $"“{saying}!”", "2025-05"));

        Assert.That(answer.Status, Is.EqualTo(201), answer.Text);
        var variant = answer.Body["possibleVariants"]!.AsArray().Single()!;
        Assert.That((string?)variant["speaker"]!["reference"], Is.EqualTo("person:winston-churchill"));
        Assert.That((string?)variant["speaker"]!["name"], Is.EqualTo("Winston Churchill"));
        Assert.That((string?)variant["words"], Is.EqualTo($"{saying}."));
    }

    [Test]
    public async Task What_somebody_printed_is_named_when_another_is_said_to_have_said_it()
    {
        const string saying = "Nothing is so painful to the human mind as a great and sudden change";
        var printed = await Post("/api/v1/claims", Claim("Mary Shelley", "Nichts quält den menschlichen Geist so sehr wie jäher Wandel", "1818", "de"));
        await Post($"{printed.Headers["Location"]}/quotations", $$"""
            {"text":"{{saying}}","form":"direct","lang":"en","source":{"title":"A novel","kind":"book"} }
            """);
        var answer = await Post("/api/v1/claims", Claim("A Poster", saying, "2020"));

        var variant = answer.Body["possibleVariants"]!.AsArray().Single()!;
        Assert.That((string?)variant["speaker"]!["name"], Is.EqualTo("Mary Shelley"));
        Assert.That((string?)variant["quotation"], Does.StartWith("quotation:"));
    }

    [Test]
    public async Task Like_words_of_others_sayings_and_other_words_are_not_named()
    {
        Assert.That((await Post("/api/v1/claims", Claim("Somebody Else", $"{Words} order, always", "2025-05"))).Body["possibleVariants"], Is.Null);
        Assert.That((await Post("/api/v1/claims", Claim("Somebody Else", "No comment", "2025-05"))).Body["possibleVariants"], Is.Null);
        Assert.That((await Post("/api/v1/claims", Claim("Wang Yiwei", "No comment", "2025-05"))).Body["possibleVariants"], Is.Null);
        Assert.That((await Post("/api/v1/claims", Claim("Wang Yiwei", "Apples are needed for cider", "2025-05"))).Body["possibleVariants"], Is.Null);
    }

    private static string Claim(string speaker, string words, string day, string lang = "en") => new JsonObject
    {
        ["speaker"] = new JsonObject { ["type"] = "person", ["name"] = speaker },
        ["text"] = words,
        ["lang"] = lang,
        ["kind"] = "opinion",
        ["saidOn"] = day,
    }.ToJsonString();
}
