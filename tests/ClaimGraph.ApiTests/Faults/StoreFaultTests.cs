using System.Text;
using ClaimGraph.ApiTests.Statements;
using ClaimGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Faults;

/// <summary>A store that fails is told of as such, and works again afterwards.</summary>
[NonParallelizable]
internal sealed class StoreFaultTests : ApiFixture
{
    private static readonly (Exception Failure, int Status, string Code)[] Failures =
    [
        (new StoreUnavailableException("The disk is full.", new IOException("No space, says System.IO at C:\\graph.db")), 503, "store-unavailable"),
        (new StoreRejectedException("The password is wrong."), 503, "store-unavailable"),
        (new StoreOutcomeUnknownException("Gone in the middle."), 503, "outcome-unknown"),
        (new StoreBusyException("Full."), 503, "busy"),
        (new StoreDeadlineException("Slow."), 503, "deadline"),
        (new InvalidOperationException("A secret of SQLite at C:\\graph.db"), 500, "internal-error"),
    ];

    protected override HostSettings Settings => new() { Replacements = FaultyStore.Wrap };

    private FaultyStore Store => Services.GetRequiredService<FaultyStore>();

    [TearDown]
    public void BeWell() => (Store.Before, Store.Written) = (null, null);

    [Test]
    public async Task Every_operation_tells_of_it_in_the_same_way()
    {
        foreach (var (failure, status, code) in Failures)
        {
            Store.Before = _ => throw failure;
            foreach (var answer in new[]
                     {
                         await Get("/api/v1/people/alexander-gabuev"), await Get("/api/v1/people/alexander-gabuev/history"),
                         await Get("/api/v1/people"), await Get("/api/v1/claims"), await Get("/api/v1/claims?count=true&facets=kind"),
                         await Get("/api/v1/people/alexander-gabuev/claims"), await Get("/api/v1/people/alexander-gabuev/capacity?on=2025"),
                         await Get("/api/v1/speakers?about=country:RU"), await Get("/api/v1/claims/k3k44xpvvq5rb6pr/related"),
                         await Get("/api/v1/claims/k3k44xpvvq5rb6pr/trace"), await Get("/api/v1/claims/k3k44xpvvq5rb6pr/variants"),
                         await Get("/api/v1/claims/k3k44xpvvq5rb6pr/origins"), await Get("/api/v1/quotations/k3k44xpvvq5rb6pr/anchor"),
                         await Post("/api/v1/verify", "{\"text\":\"Solidarity with Russia in a time of war\"}"),
                         await Get("/api/v1/graph/neighbors?of=country:CN"),
                         await Get("/api/v1/graph/paths?from=country:CN&to=country:RU"), await Get("/api/v1/export"), await Get("/health/ready"),
                         await Post("/api/v1/topics", "{\"name\":\"Lost\"}"),
                         await Post("/api/v1/claims", Samples.Claim("Lost").ToJsonString()),
                         await Put("/api/v1/countries/CN", "{\"name\":\"China\"}", ("If-Match", "*")),
                         await Send(HttpMethod.Delete, "/api/v1/countries/CN", null, ("If-Match", "*")),
                     })
            {
                answer.RequireProblem(status, code);
                Assert.That(answer.Headers.ContainsKey("Retry-After"), Is.EqualTo(status == 503));
                Assert.That(answer.Headers["Cache-Control"], Does.Contain("no-store"));
            }
            Assert.That((await Get("/health/live")).Status, Is.EqualTo(200));
            Store.Before = null;
            Assert.That((await Get("/api/v1/topics/lost")).Status, Is.EqualTo(404));
            Assert.That((await Get("/health/ready")).Status, Is.EqualTo(200));
        }
    }

    [Test]
    public async Task What_was_written_and_not_read_back_is_told_as_written()
    {
        var source = await Post("/api/v1/sources", "{\"title\":\"Read back\",\"kind\":\"article\"}");
        var place = source.Headers["Location"];
        foreach (var (failure, _, _) in Failures.Where(failure => failure.Status == 503))
        {
            var name = $"Written {failure.GetType().Name}";
            Store.Written = () => Store.Before = _ => throw failure;
            foreach (var (send, location) in new (Func<Task<Answer>> Send, string? Location)[]
                     {
                         (() => Post("/api/v1/topics", $"{{\"name\":\"{name}\"}}"), null),
                         (() => Post("/api/v1/topics", $"{{\"name\":\"{name}\"}}"), null),
                         (() => Post("/api/v1/claims", Samples.Claim(name).ToJsonString()), null),
                         (() => Put(place, $"{{\"title\":\"{name}\",\"kind\":\"article\"}}", ("If-Match", "*")), place),
                         (() => Send(HttpMethod.Put, $"{place}/text", Talk.Bytes(Encoding.UTF8.GetBytes(name), "text/plain"), ("If-Match", "*")), place),
                     })
            {
                var answer = await send();

                answer.RequireProblem(503, "not-read-back");
                Assert.That(answer.Headers.ContainsKey("Retry-After"), Is.True);
                Assert.That((string?)answer.Body["detail"], Does.Contain("is on record in version").And.Not.Contain("nothing"));
                Assert.That(answer.Headers["Location"], location is null ? Does.StartWith("/api/v1/") : Is.EqualTo(location));
                Store.Before = null;
                Assert.That((await Get(answer.Headers["Location"])).Text, Does.Contain(name));
            }

            var once = await Post("/api/v1/topics", $"{{\"name\":\"Once {failure.GetType().Name}\"}}");
            Store.Before = null;
            Assert.That((await Send(HttpMethod.Delete, once.Headers["Location"], null, ("If-Match", "*"))).Status, Is.EqualTo(204));
            BeWell();
        }
    }

    [Test]
    public async Task Possible_variants_that_cannot_be_looked_for_are_left_out()
    {
        var asked = 0;
        Store.Written = () => Store.Before = _ => ++asked > 1 ? throw new StoreDeadlineException("Slow.") : Task.CompletedTask;

        var claim = await Post("/api/v1/claims", Samples.Claim("Written and read back in these words").ToJsonString());
        (asked, Store.Before) = (0, null);
        var quotation = await Post($"{claim.Headers["Location"]}/quotations", """
            {"text":"Written and read back in other words","form":"direct","source":{"title":"Elsewhere","kind":"article"} }
            """);

        Assert.That((claim.Status, quotation.Status), Is.EqualTo((201, 201)));
        Assert.That(asked, Is.EqualTo(2));
    }

    [Test]
    public async Task What_took_too_long_is_told_with_all_that_was_asked()
    {
        Store.Before = _ => throw new StoreDeadlineException("Slow.");

        var answer = await Get("/api/v1/graph/neighbors?of=country:CN&type=ABOUT");

        answer.RequireProblem(503, "deadline");
        Assert.That((string?)answer.Body["instance"], Is.EqualTo("/api/v1/graph/neighbors?of=country:CN&type=ABOUT"));
    }

    [Test]
    public async Task Only_whoever_runs_the_service_is_told_why()
    {
        Store.Before = _ => throw new StoreUnavailableException("The disk is full.", new IOException("System.IO"));

        Assert.That((await Get("/health/ready")).Text, Does.Contain("The disk is full."));
        Assert.That((await Get("/api/v1/people")).Text, Does.Not.Contain("disk"));
    }

    [Test]
    public async Task What_an_import_was_writing_when_the_store_went_away_is_unknown()
    {
        Store.Before = _ => throw new StoreOutcomeUnknownException("Gone in the middle.");

        var answer = await Talk.Import($"{Samples.Claim("Perhaps written").ToJsonString()}\n{{\n");

        Assert.That(answer.Lines.Select(line => $"{line["line"]} {line["result"]} {line["problem"]!["code"]}"), Is.EqualTo(new[]
        {
            "1 unknown outcome-unknown", "2 refused malformed-json", "3 stopped outcome-unknown",
        }));
    }

    [Test]
    public async Task An_import_stops_and_says_where()
    {
        Store.Before = _ => throw new StoreUnavailableException("Away.");

        var answer = await Talk.Import($"{Samples.Claim("Never written").ToJsonString()}\n{{\n");

        Assert.That(answer.Lines.Select(line => $"{line["line"]} {line["result"]} {line["problem"]!["code"]}"), Is.EqualTo(new[]
        {
            "1 refused store-unavailable", "2 refused malformed-json", "3 stopped store-unavailable",
        }));
        Store.Before = null;
        Assert.That((await Get("/api/v1/claims?q=never%20written")).Items, Is.Empty);
    }

    [TestCase("/api/v1/claims")]
    [TestCase("/api/v1/people?q=x")]
    [TestCase("/api/v1/export")]
    [TestCase("/api/v1/people/alexander-gabuev/claims")]
    [TestCase("/api/v1/claims/k3k44xpvvq5rb6pr/trace")]
    [TestCase("/api/v1/claims/k3k44xpvvq5rb6pr/origins")]
    public async Task A_client_that_goes_away_stops_its_query(string address)
    {
        var asked = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        Store.Before = async cancellation =>
        {
            asked.TrySetResult();
            using var registration = cancellation.Register(() => stopped.TrySetResult());
            await Task.Delay(Timeout.Infinite, cancellation);
        };
        using var patience = new CancellationTokenSource();

        var request = Client.GetAsync(address, patience.Token);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await patience.CancelAsync();

        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.That(async () => await request, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_store_that_does_not_answer_does_not_hold_the_health_check()
    {
        Store.Before = _ => Task.Delay(TimeSpan.FromSeconds(30), CancellationToken.None);

        (await Get("/health/ready").WaitAsync(TimeSpan.FromSeconds(10))).RequireProblem(503, "store-unavailable");
    }
}
