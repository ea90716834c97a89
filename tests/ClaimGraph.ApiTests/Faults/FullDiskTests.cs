using ClaimGraph.ApiTests.Hosting;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.Faults;

/// <summary>No file may grow: nothing is half written, and all is well once there is space.</summary>
internal sealed class FullDiskTests
{
    [Test]
    public async Task Writes_are_refused_reads_go_on_and_it_works_again_with_space()
    {
        var folder = Directory.CreateTempSubdirectory("claimgraph-").FullName;
        var (service, client) = await ServiceProcess.Start($"sqlite:{Path.Combine(folder, "full.db")}");
        await using (service)
        {
            using (client)
                await Fill(service, new(client));
            Assert.That(await service.Stop(), Is.Zero, service.Output);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static async Task Fill(ServiceProcess service, Talk talk)
    {
        Assert.That((await talk.Post("/api/v1/claims", Samples.Claim("Before").ToJsonString())).Status, Is.EqualTo(201));
        var before = await talk.Everything();

        service.LimitFiles(1);
        foreach (var attempt in new[] { "First", "Second" })
        {
            var refused = await talk.Post("/api/v1/claims", Samples.Claim(attempt).ToJsonString());
            refused.RequireProblem(503, "store-unavailable");
            Assert.That(refused.Headers["Retry-After"], Is.EqualTo("1"));
        }
        var stopped = await talk.Import(Samples.Claim("Third").ToJsonString());
        Assert.That(stopped.Lines.Select(line => (string?)line["result"]), Is.EqualTo(new[] { "refused", "stopped" }));
        Assert.That(await talk.Everything(), Is.EqualTo(before));
        for (var asked = 0; asked < 2; asked++)
        {
            var unready = await talk.Get("/health/ready");
            unready.RequireProblem(503, "store-unavailable");
            Assert.That(unready.Text, Does.Contain("The disk is full"));
        }

        service.LimitFiles(null);
        Assert.That(await talk.Everything(), Is.EqualTo(before));
        Assert.That((await talk.Get("/health/ready")).Status, Is.EqualTo(200));
        Assert.That((await talk.Post("/api/v1/claims", Samples.Claim("First").ToJsonString())).Status, Is.EqualTo(201));
    }
}
