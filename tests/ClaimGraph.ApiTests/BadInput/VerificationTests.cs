namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Questions about words that cannot be asked so.</summary>
internal sealed class VerificationTests : BadInputFixture
{
    [TestCase("""{}""", 400, "invalid-document", "text")]
    [TestCase("""{"text":""}""", 400, "invalid-document", "text")]
    [TestCase("""{"text":" \n "}""", 400, "invalid-document", "text")]
    [TestCase("""{"text":"Words and words","lang":"not a tag"}""", 400, "invalid-document", "lang")]
    [TestCase("""{"text":"Words and words","speaker":" "}""", 400, "invalid-document", "speaker")]
    [TestCase("""{"text":"Words and words","saidOn":"2025-13"}""", 400, "invalid-document", "saidOn")]
    [TestCase("""{"text":"Words and words","saidOn":"0000"}""", 400, "invalid-document", "saidOn")]
    [TestCase("""{"text":"Words and words","on":"2025"}""", 400, "invalid-document", "on")]
    [TestCase("""{"text":["Words"]}""", 400, "invalid-document", "text")]
    public async Task What_is_wrong_is_told_at_its_place(string body, int status, string code, string place) =>
        (await Post("/api/v1/verify", body)).RequireProblem(status, code, place);

    [Test]
    public async Task Too_many_words_are_refused()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 4_001));
        (await Post("/api/v1/verify", $$"""{"text":"{{words}}"}""")).RequireProblem(400, "invalid-document", "text");

        var megabyte = string.Concat(Enumerable.Repeat("word ", 220_000));
        (await Post("/api/v1/verify", $$"""{"text":"{{megabyte}}"}""")).RequireProblem(413, "too-large");
    }

    [Test]
    public async Task A_name_that_several_have_is_not_guessed()
    {
        await Post("/api/v1/people", """{"id":"li-wei-1","name":"Li Wei"}""");
        await Post("/api/v1/people", """{"id":"li-wei-2","name":"L. Wei","aliases":[{"value":"Li Wei"}]}""");

        var answer = await Post("/api/v1/verify", """{"text":"Words that nobody said to anybody","speaker":"li  WEI"}""");

        answer.RequireProblem(409, "ambiguous-match", "speaker");
        Assert.That(answer.Body["candidates"]!.AsArray().Select(candidate => (string?)candidate!["reference"]),
            Is.EqualTo(new[] { "person:li-wei-1", "person:li-wei-2" }));
    }

    [TestCase("claims/nothing/variants")]
    [TestCase("claims/nothing/trace")]
    [TestCase("claims/nothing/origins")]
    [TestCase("quotations/nothing/anchor")]
    [TestCase("claims/a%20b/trace")]
    public async Task What_is_not_there_is_not_found(string address) =>
        (await Get($"/api/v1/{address}")).RequireProblem(404, "not-found");

    [Test]
    public async Task What_was_deleted_is_gone()
    {
        var claim = await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Soon Gone"},"text":"It will go.","lang":"en","kind":"opinion","quotations":[{"text":"It will go.",
            "form":"direct","source":{"title":"Gone with it","kind":"article"}}]}
            """);
        var quotation = (string)claim.Body["quotations"]![0]!["id"]!;
        await Send(HttpMethod.Delete, claim.Headers["Location"], null, ("If-Match", "*"));

        foreach (var question in new[] { "variants", "trace", "origins" })
            (await Get($"{claim.Headers["Location"]}/{question}")).RequireProblem(410, "deleted");
        (await Get($"/api/v1/quotations/{quotation}/anchor")).RequireProblem(410, "deleted");
    }

    [TestCase("claims/{0}/variants")]
    [TestCase("claims/{0}/trace")]
    [TestCase("claims/{0}/origins")]
    public async Task Parameters_that_are_none_are_refused(string address)
    {
        var claim = (string)(await Get("/api/v1/claims?limit=1")).Items[0]!["id"]!;

        (await Get($"/api/v1/{string.Format(null, System.Text.CompositeFormat.Parse(address), claim)}?depth=2")).RequireProblem(400, "invalid-parameter", "depth");
    }
}
