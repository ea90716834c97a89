using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace ClaimGraph.ApiTests.Hosting;

/// <summary>Settings are told of, and checked at the start.</summary>
internal sealed class SettingsTests
{
    [Test]
    public void The_README_names_every_setting()
    {
        var text = File.ReadAllText(Repository.PathOf("README.md"));

        Assert.That(ClaimGraphOptions.Names, Is.Not.Empty);
        foreach (var name in ClaimGraphOptions.Names)
            Assert.That(text, Does.Contain($"`ClaimGraph:{name}`"));
    }

    [TestCase("Store", "postgres:graph")]
    [TestCase("Store", "sqlite:")]
    [TestCase("Store", "")]
    [TestCase("Store", "sqlite:/no/such/folder/graph.db")]
    [TestCase("Seeds", "/no/such/folder")]
    [TestCase("Sessions", "/proc/no/such/folder")]
    [TestCase("QueryDeadline", "soon")]
    [TestCase("QueryDeadline", "-00:00:01")]
    [TestCase("Readers", "0")]
    [TestCase("Readers", "many")]
    [TestCase("WriteQueueLength", "-1")]
    [TestCase("MaxConnections", "1.5")]
    [TestCase("Hosts", "https://claims.example.org")]
    [TestCase("Hosts", "claims.example.org:8080")]
    [TestCase("Proxies", "proxy.example.org")]
    [TestCase("Proxies", "10.0.0.0/33")]
    [TestCase("OpenRefineOrigins", "*")]
    [TestCase("OpenRefineOrigins", "null")]
    [TestCase("OpenRefineOrigins", "http://127.0.0.1:3333/")]
    [TestCase("OpenRefineOrigins", "127.0.0.1:3333")]
    [TestCase("OpenRefineOrigins", "http://localhost:3333 'unsafe-inline'")]
    [TestCase("Colour", "red")]
    public void A_setting_that_cannot_be_is_named(string name, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new($"ClaimGraph:{name}", value)]).Build();

        var refusal = Assert.Throws<InvalidSettingException>(() =>
        {
            var options = ClaimGraphOptions.Read(settings);
            SeedFolder.FilesOf(options, new HostingEnvironment { EnvironmentName = "Production", ContentRootPath = "/" });
            Sessions.SealOf(options);
            StoreChoice.Open(options, TimeProvider.System);
        })!;

        Assert.That(refusal.Message, Does.StartWith($"ClaimGraph:{name} ").And.EndWith("."));
    }

    [TestCase("http://neo4j:secret@graph.example:7474")]
    [TestCase("http://neo4j:secret@graph.example:none")]
    [TestCase("bolt://neo4j:secret@graph example:7687")]
    [TestCase("http://graph.example:7474/?password=secret")]
    [TestCase("http://graph.example:7474/secret")]
    public void A_password_in_the_address_of_the_store_is_not_shown(string store)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("ClaimGraph:Store", store)]).Build();

        var refusal = Assert.Throws<InvalidSettingException>(() => StoreChoice.Open(ClaimGraphOptions.Read(settings), TimeProvider.System))!;

        Assert.That(refusal.ToString(), Does.StartWith($"{typeof(InvalidSettingException)}: ClaimGraph:Store ").And.Not.Contains("secret"));
    }

    [Test]
    public async Task The_program_ends_with_one_sentence_that_names_the_setting()
    {
        var (code, output) = await ServiceProcess.Fail(("ClaimGraph__Readers", "none"), ("ClaimGraph__Store", "sqlite::memory:"));

        Assert.That((code, output.Trim()), Is.EqualTo((1, "ClaimGraph:Readers is 'none': write a whole number from 1 to 64.")));
    }

    [Test]
    public async Task A_second_program_on_the_same_file_ends_with_one_sentence_and_one_after_a_kill_starts()
    {
        var folder = Directory.CreateTempSubdirectory("claimgraph-").FullName;
        var store = $"sqlite:{Path.Combine(folder, "one.db")}";
        var (first, client) = await ServiceProcess.Start(store);
        await using (first)
        {
            using (client)
            {
                var (code, output) = await ServiceProcess.Fail(("ClaimGraph__Store", store), ("ClaimGraph__Seeds", ""));
                Assert.That((code, output.Trim()), Is.EqualTo((1,
                    $"ClaimGraph:Store is '{store}', which cannot be opened: Another process works on this file already. Stop it, or name another file.")));
                Assert.That((await new Talk(client).Post("/api/v1/topics", "{\"name\":\"Kept\"}")).Status, Is.EqualTo(201));
            }
            await first.Kill();
        }

        var (next, other) = await ServiceProcess.Start(store);
        await using (next)
        {
            using (other)
                Assert.That((await new Talk(other).Get("/api/v1/topics/kept")).Status, Is.EqualTo(200));
            Assert.That(await next.Stop(), Is.Zero, next.Output);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task A_store_in_memory_serves_and_is_gone_afterwards()
    {
        for (var round = 0; round < 2; round++)
        {
            await using var host = ApiHost.Start(new() { Store = "sqlite::memory:", HasSeeds = false });
            using var client = host.CreateStrictClient();
            var talk = new Talk(client);
            Assert.That((await talk.Post("/api/v1/topics", "{\"name\":\"Fleeting\"}")).Status, Is.EqualTo(201));
            Assert.That((await talk.Get("/api/v1/topics?q=fleeting")).Items, Has.Count.EqualTo(1));
        }
    }
}
