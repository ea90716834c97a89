using System.Text;

namespace ClaimGraph.ApiTests.Hosting;

/// <summary>What a service begins with: refused by line when it is wrong, and finished when it broke off.</summary>
internal sealed class SeedTests
{
    private string folder = "";

    private string Seeds => Path.Combine(folder, "seeds");

    private string Store => $"sqlite:{Path.Combine(folder, "seeded.db")}";

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("claimgraph-").FullName;
        Directory.CreateDirectory(Path.Combine(Seeds, "texts"));
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Seeding_that_broke_off_is_finished_at_the_next_start_and_left_alone_once_others_have_written()
    {
        Write("seeds.ndjson", Claim("First"), Claim("Second"), "{");
        var refused = await Fail();
        Assert.That(refused, Does.Contain("seeds.ndjson:3").And.Not.Contain("   at "));

        Write("seeds.ndjson", Claim("First"), Claim("Second"), Claim("Third"));
        Assert.That(await Claims(), Is.EqualTo(3));
        Write("seeds.ndjson", Claim("First"), Claim("Second"), Claim("Third"), Claim("Fourth"));
        Assert.That(await Claims(), Is.EqualTo(4));
        Assert.That(await Claims(async talk => await talk.Post("/api/v1/topics", "{\"name\":\"Of somebody else\"}")), Is.EqualTo(4));

        Write("seeds.ndjson", Claim("Fifth"));
        Assert.That(await Claims(), Is.EqualTo(4));
    }

    [Test]
    public async Task A_line_or_a_text_that_is_no_utf8_is_refused_by_its_place()
    {
        var invalid = Encoding.Latin1.GetBytes($"{Claim("First")}\n{Claim("Caf\u00e9")}\n");
        await File.WriteAllBytesAsync(Path.Combine(Seeds, "seeds.ndjson"), invalid);
        Assert.That(await Fail(), Does.Contain("seeds.ndjson:2"));

        Write("seeds.ndjson", """{"speaker":{"type":"person","name":"Ada"},"text":"A","lang":"en","kind":"opinion","quotations":[{"text":"A","form":"direct","source":{"id":"0123456789abcdef","title":"Printed","kind":"article"}}]}""");
        await File.WriteAllBytesAsync(Path.Combine(Seeds, "texts", "0123456789abcdef.txt"), Encoding.Latin1.GetBytes("Un caf\u00e9."));
        Assert.That(await Fail(), Does.Contain("0123456789abcdef.txt:1").And.Contain("UTF-8 at byte 6"));
    }

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(Seeds, file), lines);

    private async Task<string> Fail()
    {
        var (code, output) = await ServiceProcess.Fail(("ClaimGraph__Store", Store), ("ClaimGraph__Seeds", Seeds));
        Assert.That(code, Is.EqualTo(1), output);
        return output;
    }

    private async Task<int?> Claims(Func<Talk, Task>? before = null)
    {
        await using var host = ApiHost.Start(new() { Store = Store, HasSeeds = false, Others = new Dictionary<string, string> { ["Seeds"] = Seeds } });
        using var client = host.CreateClient();
        if (before is not null)
            await before(new(client));
        return (int?)(await new Talk(client).Get("/api/v1/claims?count=true")).Body["total"]!["value"];
    }

    private static string Claim(string text) => $$"""{"speaker":{"type":"person","name":"Ada"},"text":"{{text}}","lang":"en","kind":"opinion"}""";
}
