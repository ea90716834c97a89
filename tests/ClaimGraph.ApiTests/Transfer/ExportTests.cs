using ClaimGraph.ApiTests.Faults;
using ClaimGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Transfer;

/// <summary>An export is whole, or its caller sees that it is not.</summary>
internal sealed class ExportTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(15)]
    public async Task An_export_that_breaks_off_never_looks_like_a_whole_one(int claims)
    {
        await using var host = ApiHost.StartOnSocket(new() { Replacements = FaultyStore.Wrap });
        using var client = new HttpClient { BaseAddress = host.ClientOptions.BaseAddress };
        Assert.That((await new Talk(client).Get("/api/v1/export")).Lines, Has.Count.GreaterThan(claims));

        host.Services.GetRequiredService<FaultyStore>().ExportedBeforeBreak = claims;

        foreach (var address in new[] { "/api/v1/export", "/api/v1/export?format=csv", "/api/v1/export?format=jsonld", "/api/v1/export?format=graphml" })
        {
            if (claims == 0)
                (await new Talk(client).Get(address)).RequireProblem(503, "deadline");
            else
                Assert.That(() => client.GetStringAsync(address), Throws.InstanceOf<HttpRequestException>(), address);
        }
        // Nothing of it is written before the last claim is known.
        (await new Talk(client).Get("/api/v1/export?view=speakers")).RequireProblem(503, "deadline");
    }

    [TestCase("ndjson")]
    [TestCase("csv")]
    [TestCase("jsonld")]
    [TestCase("graphml")]
    public async Task So_is_one_of_some_claims(string format)
    {
        await using var host = ApiHost.StartOnSocket(new() { Replacements = FaultyStore.Wrap });
        using var client = new HttpClient { BaseAddress = host.ClientOptions.BaseAddress };
        var store = host.Services.GetRequiredService<FaultyStore>();
        var address = $"/api/v1/export?about=country:CN&format={format}";
        var asked = 0;
        store.Before = _ => Task.FromResult(asked++);
        Assert.That((await new Talk(client).Get(address)).Status, Is.EqualTo(200));
        var all = asked;

        store.Before = Break(1);
        (await new Talk(client).Get(address)).RequireProblem(503, "store-unavailable");
        store.Before = Break(all);
        Assert.That(() => client.GetStringAsync(address), Throws.InstanceOf<HttpRequestException>());

        static Func<CancellationToken, Task> Break(int at)
        {
            var question = 0;
            return _ => ++question == at ? throw new StoreUnavailableException("The store is away.") : Task.CompletedTask;
        }
    }

    [Test]
    public async Task A_page_that_takes_too_long_is_asked_for_again_shorter()
    {
        await using var host = ApiHost.StartOnSocket(new() { Replacements = FaultyStore.Wrap });
        using var client = new HttpClient { BaseAddress = host.ClientOptions.BaseAddress };
        var store = host.Services.GetRequiredService<FaultyStore>();
        var whole = (await new Talk(client).Get("/api/v1/export?about=country:CN")).Text;
        var question = 0;
        store.Before = _ => ++question is 1 or 2 or 3 ? throw new StoreDeadlineException("That took too long.") : Task.CompletedTask;

        Assert.That((await new Talk(client).Get("/api/v1/export?about=country:CN")).Text, Is.EqualTo(whole));
    }
}
