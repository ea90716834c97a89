using System.Collections.Concurrent;

namespace ClaimGraph.ApiTests.Hosting;

/// <summary>What was written is there after a restart, and nothing else.</summary>
internal sealed class RestartTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("claimgraph-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Everything_stays_and_the_seeds_are_not_loaded_again()
    {
        var settings = new HostSettings { Store = $"sqlite:{Path.Combine(folder, "kept.db")}" };
        string before;
        await using (var host = ApiHost.Start(settings))
        {
            using var client = host.CreateStrictClient();
            var talk = new Talk(client);
            var claim = (await talk.Get("/api/v1/claims?limit=1")).Items[0]!;
            await talk.Send(HttpMethod.Delete, $"/api/v1/claims/{claim["id"]}", null, ("If-Match", "*"));
            await talk.Post("/api/v1/topics", "{\"name\":\"Kept\"}", ("Idempotency-Key", "kept"));
            before = await talk.Everything();
        }

        await using var again = ApiHost.Start(settings);
        using var other = again.CreateStrictClient();
        Assert.That(await new Talk(other).Everything(), Is.EqualTo(before));
        Assert.That((await new Talk(other).Post("/api/v1/topics", "{\"name\":\"Kept\"}", ("Idempotency-Key", "kept"))).Status,
            Is.EqualTo(201));
        Assert.That(await new Talk(other).Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_program_told_to_end_under_load_answers_what_it_took_and_keeps_it()
    {
        var store = $"sqlite:{Path.Combine(folder, "drained.db")}";
        var acknowledged = new ConcurrentBag<string>();
        var others = new ConcurrentBag<int>();
        var (service, client) = await ServiceProcess.Start(store);
        await using (service)
        {
            using (client)
            {
                var load = Enumerable.Range(0, 16).Select(writer => Write(client, writer, acknowledged, others)).ToList();
                while (acknowledged.Count < 50)
                    await Task.Delay(10);
                Assert.That(await service.Stop(), Is.Zero, service.Output);
                await Task.WhenAll(load);
            }
        }
        Assert.That(others, Is.Empty);

        var (again, reader) = await ServiceProcess.Start(store);
        await using (again)
        {
            using (reader)
                foreach (var record in acknowledged)
                    Assert.That((await new Talk(reader).Get(record)).Status, Is.EqualTo(200), record);
            Assert.That(await again.Stop(), Is.Zero, again.Output);
        }
    }

    private static async Task Write(
        HttpClient client, int writer, ConcurrentBag<string> acknowledged,
        ConcurrentBag<int> others)
    {
        var talk = new Talk(client);
        try
        {
            for (var number = 0; ; number++)
            {
                var answer = await talk.Post("/api/v1/topics", $$"""{"name":"Topic {{number}} of writer{{writer}}"}""");
                if (answer.Status == 201)
                    acknowledged.Add(answer.Headers["Location"]);
                else
                    others.Add(answer.Status);
            }
        }
        catch (HttpRequestException)
        {
            // The service has ended.
        }
    }
}
