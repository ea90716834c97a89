using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.Hostile;

/// <summary>Hostile text in every field is stored to the byte or refused, and never run.</summary>
internal sealed class StoredTextTests : ApiFixture
{
    private int number;

    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task It_comes_back_to_the_byte(string template)
    {
        var fields = Samples.Of(template).Words().ToList();
        foreach (var text in HostileTexts.All)
            foreach (var place in fields)
            {
                var (address, document) = await Samples.For(Talk, template, $"-{number++}");
                var sent = document.With(place, text);
                var answer = await Post(address, sent.ToJsonString());

                Assert.That(answer.Status, Is.AnyOf(200, 201, 400, 409, 422), $"{place} = {text}: {answer.Text}");
                if (answer.Status is not (200 or 201))
                    answer.RequireProblem();
                else if (answer.Status == 201 && !place.AsSpan().ContainsAny('[', '.'))
                    Assert.That(ReadAt(await Get(answer.Headers["Location"]), place), Is.EqualTo(text), place);
            }
        await RequireUnharmed();
    }

    [Test]
    public async Task A_claim_and_its_quotation_keep_any_words()
    {
        foreach (var text in HostileTexts.All)
        {
            var claim = Samples.Claim($"Words {number++}");
            claim["text"] = text;
            claim["venue"] = text;
            foreach (var field in new[] { "text", "nameAsStated", "titleAsStated" })
                claim["quotations"]![0]![field] = text;

            var answer = await Post("/api/v1/claims", claim.ToJsonString());

            Assert.That(answer.Status, Is.EqualTo(201), $"{text}: {answer.Text}");
            var read = (await Get(answer.Headers["Location"])).Body;
            foreach (var place in new[] { "text", "venue", "quotations[0].text", "quotations[0].nameAsStated",
                "quotations[0].titleAsStated" })
                Assert.That((string?)read.At(place), Is.EqualTo(text), place);
        }
        Assert.That((await Get("/api/v1/export")).Lines, Has.Count.GreaterThan(HostileTexts.All.Length));
        await RequireUnharmed();
    }

    [Test]
    public async Task A_source_keeps_any_text()
    {
        var source = (await Post("/api/v1/sources", """{"title":"Hostile","kind":"post"}""")).Headers["Location"];
        foreach (var text in HostileTexts.All)
        {
            var put = await Send(HttpMethod.Put, $"{source}/text", Talk.Bytes(System.Text.Encoding.UTF8.GetBytes(text), "text/plain"),
                ("If-Match", "*"));

            Assert.That(put.Status, Is.EqualTo(200), $"{text}: {put.Text}");
            var read = await Get($"{source}/text");
            Assert.That((read.Text, read.Headers["Content-Type"]), Is.EqualTo((text, "text/plain; charset=utf-8")));
        }
    }

    private static string? ReadAt(Answer read, string place) => (string?)read.Body.At(place);

    private async Task RequireUnharmed()
    {
        Assert.That((await Get("/api/v1/people/alexander-gabuev/claims")).Items, Has.Count.EqualTo(2));
        Assert.That((await Get("/health/ready")).Status, Is.EqualTo(200));
    }
}
