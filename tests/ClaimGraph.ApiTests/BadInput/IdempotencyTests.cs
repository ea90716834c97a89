using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.BadInput;

/// <summary>A request that is sent again under the same key.</summary>
internal sealed class IdempotencyTests : BadInputFixture
{
    [TestCaseSource(typeof(Samples), nameof(Samples.Addresses))]
    public async Task It_is_answered_again_and_done_once(string template)
    {
        var (address, document) = await Samples.For(Talk, template, $"-again-{template.Length}");
        (string, string) key = ("Idempotency-Key", $"again-{template.Length}-{template[8]}");

        var first = await Post(address, document.ToJsonString(), key);
        var after = await Talk.Everything();
        var again = await Post(address, document.ToJsonString(), key);

        Assert.That(first.Status, Is.EqualTo(201), first.Text);
        Assert.That((again.Status, again.Text, again.Headers["Location"]), Is.EqualTo((201, first.Text, first.Headers["Location"])));
        Assert.That(await Talk.Everything(), Is.EqualTo(after));
    }

    [Test]
    public async Task With_another_body_or_address_it_is_refused()
    {
        (string, string) key = ("Idempotency-Key", "one-key");
        Assert.That((await Post("/api/v1/topics", "{\"name\":\"First\"}", key)).Status, Is.EqualTo(201));

        await Refused(() => Post("/api/v1/topics", "{\"name\":\"Second\"}", key), 422, "idempotency-key-reused");
        await Refused(() => Post("/api/v1/topics", "{\"name\": \"First\"}", key), 422, "idempotency-key-reused");
        await Refused(() => Post("/api/v1/institutions", "{\"name\":\"First\"}", key), 422, "idempotency-key-reused");
    }

    [Test]
    public async Task At_the_same_time_it_is_done_once()
    {
        var claim = Samples.Claim("At the same time").ToJsonString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 32)
            .Select(_ => Post("/api/v1/claims", claim, ("Idempotency-Key", "at-once"))));

        Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(201));
        Assert.That(answers.Select(answer => answer.Text).Distinct().Count(), Is.EqualTo(1));
        Assert.That((await Get(answers[0].Headers["Location"] + "/history")).Items, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_refused_request_does_not_use_up_its_key()
    {
        (string, string) key = ("Idempotency-Key", "not-used-up");
        await Refused(() => Post("/api/v1/topics", "{\"name\":5}", key), 400, "invalid-document", "name");

        Assert.That((await Post("/api/v1/topics", "{\"name\":\"Used\"}", key)).Status, Is.EqualTo(201));
    }

    [Test]
    public async Task A_key_is_visible_ASCII_of_some_length()
    {
        foreach (var key in new[] { "a b", "ä", new string('k', 256) })
            await Refused(() => Post("/api/v1/topics", "{\"name\":\"Keyed\"}", ("Idempotency-Key", key)), 400, "invalid-header",
                "Idempotency-Key");
    }
}
