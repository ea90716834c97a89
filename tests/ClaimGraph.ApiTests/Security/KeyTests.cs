using System.Text.RegularExpressions;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.ApiTests.Description;
using ClaimGraph.ApiTests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClaimGraph.ApiTests.Security;

/// <summary>Who may do what, in each of the three states.</summary>
internal sealed partial class KeyTests
{
    private const string Reachable = "http://0.0.0.0:8080";
    private const string Topic = "{\"name\":\"Kept by a key\"}";

    [Test]
    public async Task On_loopback_without_keys_everybody_does_everything_and_the_log_names_them_local()
    {
        await using var host = ApiHost.Start();
        using var client = host.CreateClient();
        var talk = new Talk(client);

        var made = await talk.Post("/api/v1/topics", Topic);
        Assert.That(made.Status, Is.EqualTo(201), made.Text);
        Assert.That((await talk.Send(HttpMethod.Delete, made.Headers["Location"], null, ("If-Match", "*"))).Status, Is.EqualTo(204));
        Assert.That(await ActorsOf(talk, made), Is.EqualTo(new[] { "local", "local" }));
    }

    [TestCase("seeds")]
    [TestCase("Seeds")]
    [TestCase("local")]
    [TestCase("key-of-this-run")]
    public async Task Nobody_gives_themselves_a_name_that_the_service_uses(string actor)
    {
        await using var host = ApiHost.Start(HostSettings.Empty);
        using var client = host.CreateClient();

        (await new Talk(client).Post("/api/v1/topics", Topic, ("X-Actor", actor))).RequireProblem(400, "invalid-header", "X-Actor");
    }

    [Test]
    public async Task Where_others_reach_it_without_keys_everybody_reads_and_only_the_key_of_the_run_writes()
    {
        await using var host = ApiHost.Start(new() { Urls = Reachable });
        using var client = host.CreateClient();
        var talk = new Talk(client);
        await RequireAnonymous(talk, Scope.Read);

        var key = ("Authorization", $"Bearer {host.Services.GetRequiredService<Access>().KeyOfThisRun}");
        var made = await talk.Post("/api/v1/topics", Topic, key);
        Assert.That(made.Status, Is.EqualTo(201), made.Text);
        Assert.That((await talk.Send(HttpMethod.Delete, made.Headers["Location"], null, ("If-Match", "*"), key)).Status, Is.EqualTo(204));
        Assert.That(await ActorsOf(talk, made), Is.EqualTo(new[] { "key-of-this-run", "key-of-this-run" }));
    }

    [TestCase(null, Scope.Read)]
    [TestCase("read", Scope.Read)]
    [TestCase("none", null)]
    public async Task With_keys_others_do_what_the_setting_says(string? anonymous, Scope? scope)
    {
        var keys = HostSettings.OfKeys(("Maria", NewKey(), "write", null));
        if (anonymous is not null)
            keys["Anonymous"] = anonymous;
        await using var host = ApiHost.Start(new() { Others = keys });
        using var client = host.CreateClient();

        await RequireAnonymous(new Talk(client), scope);
        Assert.That(host.Services.GetRequiredService<Access>().KeyOfThisRun, Is.Null);
    }

    [Test]
    public async Task What_anonymous_callers_may_do_can_be_narrowed_without_keys_too()
    {
        await using var host = ApiHost.Start(new() { Others = new Dictionary<string, string> { ["Anonymous"] = "none" } });
        using var client = host.CreateClient();
        var talk = new Talk(client);

        await RequireAnonymous(talk, null);
        var key = ("Authorization", $"Bearer {host.Services.GetRequiredService<Access>().KeyOfThisRun}");
        Assert.That((await talk.Get("/api/v1/people", key)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_key_does_what_its_scope_says_and_the_log_has_its_name()
    {
        var (reads, writes, governs) = (NewKey(), NewKey(), NewKey());
        await using var host = ApiHost.Start(new()
        {
            Others = HostSettings.OfKeys(("Reader", reads, "read", null), ("Maria Writes", writes, "read,write", null), ("Chief", governs, "admin", null)),
        });
        using var client = host.CreateClient();
        var talk = new Talk(client);

        var refused = await talk.Post("/api/v1/topics", Topic, Bearer(reads));
        refused.RequireProblem(403, "insufficient-scope");
        Assert.That(refused.Headers["WWW-Authenticate"], Is.EqualTo("Bearer error=\"insufficient_scope\", scope=\"write\""));
        Assert.That((await talk.Get("/api/v1/people", Bearer(reads))).Status, Is.EqualTo(200));
        Assert.That((await talk.Post("/api/v1/verify", "{\"text\":\"Words that nobody said\"}", Bearer(reads))).Status, Is.EqualTo(200));

        var made = await talk.Post("/api/v1/topics", Topic, Bearer(writes));
        Assert.That(made.Status, Is.EqualTo(201), made.Text);
        (await talk.Send(HttpMethod.Delete, made.Headers["Location"], null, ("If-Match", "*"), Bearer(writes)))
            .RequireProblem(403, "insufficient-scope");
        Assert.That((await talk.Send(HttpMethod.Delete, made.Headers["Location"], null, ("If-Match", "*"), Bearer(governs))).Status,
            Is.EqualTo(204));
        Assert.That(await ActorsOf(talk, made), Is.EqualTo(new[] { "Chief", "Maria Writes" }));

        var edited = await talk.Post("/api/v1/topics", "{\"name\":\"On behalf\"}", Bearer(writes), ("X-Actor", "Somebody else"));
        var change = (await talk.Get($"{edited.Headers["Location"]}/history")).Items.Single()!;
        Assert.That(((string?)change["actor"], (string?)change["onBehalfOf"]), Is.EqualTo(("Maria Writes", "Somebody else")));
        (await talk.Post("/api/v1/topics", Topic, Bearer(writes), ("X-Actor", "seeds"))).RequireProblem(400, "invalid-header", "X-Actor");
    }

    [TestCase("Bearer")]
    [TestCase("Bearer ")]
    [TestCase("Bearer cg_aaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [TestCase("bearer nothing")]
    [TestCase("Bearer {key}x")]
    [TestCase("Bearer {KEY}")]
    [TestCase("Bearer {key}, Bearer {key}")]
    public async Task A_bad_key_is_refused_also_where_none_is_needed(string header)
    {
        var key = NewKey();
        await using var host = ApiHost.Start(new() { Others = HostSettings.OfKeys(("Maria", key, "admin", null)) });
        using var client = host.CreateClient();
        var bad = ("Authorization", header.Replace("{key}", key).Replace("{KEY}", key.ToUpperInvariant()));

        foreach (var address in new[] { "/api/v1/people", "/swagger/index.html", "/nowhere" })
        {
            var answer = await new Talk(client).Get(address, bad);
            answer.RequireProblem(401, "invalid-key");
            Assert.That(answer.Headers["WWW-Authenticate"], Is.EqualTo("Bearer error=\"invalid_token\""));
        }
        Assert.That((await new Talk(client).Get("/health/live", bad)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_key_anywhere_but_in_its_header_is_nothing()
    {
        var key = NewKey();
        await using var host = ApiHost.Start(new() { Others = HostSettings.OfKeys(("Maria", key, "admin", null)) });
        using var client = host.CreateClient();
        var talk = new Talk(client);
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{key}:{key}"));

        var headers = new[] { ("Authorization", key), ("Authorization", $"Basic {basic}"), ("Cookie", $"key={key}"), ("X-Api-Key", key) };
        foreach (var header in headers)
            (await talk.Post("/api/v1/topics", Topic, header)).RequireProblem(401, "key-required");
        (await talk.Post($"/api/v1/topics?access_token={key}", Topic)).RequireProblem(401, "key-required");
    }

    [Test]
    public async Task A_key_is_good_until_it_expires()
    {
        var clock = new FakeTimeProvider(new(2027, 1, 30, 23, 59, 59, TimeSpan.Zero));
        var key = NewKey();
        await using var host = ApiHost.Start(new()
        {
            Others = HostSettings.OfKeys(("Maria", key, "write", "2027-01-31")),
            Replacements = services => services.AddSingleton<TimeProvider>(clock),
        });
        using var client = host.CreateClient();
        var talk = new Talk(client);

        Assert.That((await talk.Post("/api/v1/topics", Topic, Bearer(key))).Status, Is.EqualTo(201));
        clock.Advance(TimeSpan.FromSeconds(1));
        var late = await talk.Get("/api/v1/topics", Bearer(key));
        late.RequireProblem(401, "invalid-key");
        Assert.That((string?)late.Body["detail"], Does.Contain("expired"));
    }

    [Test]
    public async Task Keys_are_read_again_when_the_settings_change_and_a_mistake_changes_nothing()
    {
        var (first, second) = (NewKey(), NewKey());
        await using var host = ApiHost.Start();
        using var client = host.CreateClient();
        var talk = new Talk(client);
        var settings = (IConfigurationRoot)host.Services.GetRequiredService<IConfiguration>();
        Assert.That((await talk.Post("/api/v1/topics", Topic)).Status, Is.EqualTo(201));

        Set(settings, ("Maria", first));
        (await talk.Post("/api/v1/topics", Topic)).RequireProblem(401, "key-required");
        Assert.That((await talk.Post("/api/v1/topics", Topic, Bearer(first))).Status, Is.EqualTo(200));

        settings["ClaimGraph:Keys:0:Sha256"] = "half a hash";
        settings.Reload();
        Assert.That((await talk.Post("/api/v1/topics", Topic, Bearer(first))).Status, Is.EqualTo(200));

        Set(settings, ("Maria", second));
        (await talk.Post("/api/v1/topics", Topic, Bearer(first))).RequireProblem(401, "invalid-key");
        Assert.That((await talk.Post("/api/v1/topics", Topic, Bearer(second))).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task The_program_looks_for_keys_in_its_file_again_and_does_not_open_when_it_is_gone()
    {
        var (first, second) = (NewKey(), NewKey());
        var folder = Directory.CreateTempSubdirectory("claimgraph-");
        var file = Path.Combine(folder.FullName, "appsettings.json");
        await File.WriteAllTextAsync(file, FileWith(first));
        var (service, client) = await ServiceProcess.Start("sqlite::memory:", ("ASPNETCORE_CONTENTROOT", folder.FullName));
        await using (service)
        {
            using (client)
            {
                var talk = new Talk(client);
                Assert.That((await talk.Post("/api/v1/topics", Topic, Bearer(first))).Status, Is.EqualTo(201));

                await File.WriteAllTextAsync(file, FileWith(second));
                await Eventually(async () => (await talk.Post("/api/v1/topics", Topic, Bearer(second))).Status == 200);
                (await talk.Get("/api/v1/topics", Bearer(first))).RequireProblem(401, "invalid-key");

                File.Delete(file);
                await Eventually(async () => (await talk.Get("/api/v1/topics", Bearer(second))).Status == 401);
                (await talk.Post("/api/v1/topics", Topic)).RequireProblem(401, "key-required");
            }
            Assert.That(await service.Stop(), Is.Zero, service.Output);
            Assert.That(Secret().Matches(service.Output), Is.Empty);
        }
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task An_idempotency_key_is_its_callers_own()
    {
        var (first, second) = (NewKey(), NewKey());
        await using var host = ApiHost.Start(new() { Others = HostSettings.OfKeys(("First", first, "write", null), ("Second", second, "write", null)) });
        using var client = host.CreateClient();
        var talk = new Talk(client);

        var one = await talk.Post("/api/v1/topics", "{\"name\":\"Of the first\"}", Bearer(first), ("Idempotency-Key", "1"));
        var two = await talk.Post("/api/v1/topics", "{\"name\":\"Of the second\"}", Bearer(second), ("Idempotency-Key", "1"));
        Assert.That((one.Status, two.Status), Is.EqualTo((201, 201)), two.Text);
        (await talk.Post("/api/v1/topics", "{\"name\":\"Of the second\"}", Bearer(first), ("Idempotency-Key", "1")))
            .RequireProblem(422, "idempotency-key-reused");
    }

    [Test]
    public async Task A_new_key_is_printed_with_the_entry_that_lets_it_in()
    {
        var printed = ClaimGraph.Api.Security.NewKey.Make(["Maria", "read,write", "2099-01-01"]);
        var key = Secret().Match(printed).Value;
        var entry = Variable().Matches(printed)
            .ToDictionary(match => match.Groups[1].Value.Replace("__", ":"), match => match.Groups[2].Value);
        Assert.That(entry.Values, Has.None.Contains(key));

        await using var host = ApiHost.Start(new() { Others = entry });
        using var client = host.CreateClient();
        Assert.That((await new Talk(client).Post("/api/v1/topics", Topic, Bearer(key))).Status, Is.EqualTo(201));
    }

    [TestCase]
    [TestCase("Maria")]
    [TestCase("Maria", "own")]
    [TestCase("seeds", "read")]
    [TestCase("", "read")]
    [TestCase("Maria\nseeds", "read")]
    [TestCase("Maria", "read", "tomorrow")]
    [TestCase("Maria", "read", "2099-01-01", "more")]
    public void What_cannot_be_a_key_is_not_made(params string[] arguments) =>
        Assert.That(Assert.Throws<InvalidSettingException>(() => ClaimGraph.Api.Security.NewKey.Make(arguments))!.Message,
            Does.EndWith("."));

    [TestCase("Keys:0:Name", "seeds")]
    [TestCase("Keys:0:Sha256", "abc")]
    [TestCase("Keys:0:Scopes", "all")]
    [TestCase("Keys:0:Expires", "31.01.2027")]
    [TestCase("Keys:0:Colour", "red")]
    public void A_key_that_cannot_be_read_ends_the_start(string name, string value)
    {
        var entry = HostSettings.OfKeys(("Maria", NewKey(), "read", null));
        entry[name] = value;
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(entry.Select(pair => KeyValuePair.Create($"ClaimGraph:{pair.Key}", (string?)pair.Value))).Build();

        Assert.That(Assert.Throws<InvalidSettingException>(() => KeySettings.Read(settings))!.Message,
            Does.StartWith($"ClaimGraph:{name} ").And.EndsWith("."));
    }

    [Test]
    public async Task An_endpoint_that_asks_for_no_scope_ends_the_start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddHttpHabits();
        await using var app = builder.Build();
        app.MapGet("/open", () => "open");

        Assert.That(app.RequireWholeEndpoints, Throws.InvalidOperationException.With.Message.Contains("/open"));
    }

    [Test]
    public async Task The_program_prints_the_key_of_its_run_and_no_other()
    {
        var (service, client) = await ServiceProcess.Start("sqlite::memory:", ("ASPNETCORE_URLS", "http://0.0.0.0:0"));
        await using (service)
        {
            using (client)
            {
                var talk = new Talk(client);
                (await talk.Post("/api/v1/topics", Topic)).RequireProblem(401, "key-required");
                var guessed = NewKey();
                Assert.That((await talk.Post("/api/v1/topics", Topic, Bearer(guessed))).Status, Is.EqualTo(401));
                var printed = Secret().Match(service.Output).Value;
                Assert.That((await talk.Post("/api/v1/topics", Topic, Bearer(printed))).Status, Is.EqualTo(201));
                Assert.That(service.Output, Does.Not.Contain(guessed));
            }
            await service.Stop();
            Assert.That(Secret().Matches(service.Output), Has.Count.EqualTo(1));
        }
    }

    /// <summary>Every operation lets callers without a key in exactly as far as the state says.</summary>
    private static async Task RequireAnonymous(Talk talk, Scope? scope)
    {
        if (scope is null)
        {
            foreach (var address in new[] { "/swagger/index.html", "/swagger/v1/swagger.json", "/nowhere" })
                (await talk.Get(address)).RequireProblem(401, "key-required");
        }
        await using var open = ApiHost.Start();
        using var reader = open.CreateClient();
        foreach (var operation in (await ApiDescription.Read(new(reader))).Operations)
        {
            var answer = await talk.Send(operation.Method, operation.Address("CN"), null);
            var isOpen = operation.Path.StartsWith("/health", StringComparison.Ordinal)
                || scope is not null && (operation.Method == HttpMethod.Get || operation.Id is "verifyWords" or "matchNames" or "reconcileNames" or "extractStatements");
            Assert.That(answer.Status == 401, Is.EqualTo(!isOpen), $"{operation.Id}: {answer.Status}");
            if (!isOpen)
            {
                answer.RequireProblem(401, "key-required");
                Assert.That(answer.Headers["WWW-Authenticate"], Is.EqualTo("Bearer"));
            }
        }
    }

    private static async Task<IEnumerable<string>> ActorsOf(Talk talk, Answer made) =>
        (await talk.Get($"{made.Headers["Location"]}/history")).Items.Select(change => (string)change!["actor"]!);

    private static string NewKey() => ApiKey.NewSecret();

    private static (string, string) Bearer(string key) => ("Authorization", $"Bearer {key}");

    private static string FileWith(string key) =>
        $$"""{"ClaimGraph":{"Keys":[{"name":"Maria","sha256":"{{Convert.ToHexStringLower(ApiKey.HashOf(key))}}","scopes":"write"}] } }""";

    private static async Task Eventually(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await isSo())
            await Task.Delay(100, patience.Token);
    }

    private static void Set(IConfigurationRoot settings, (string Name, string Secret) key)
    {
        foreach (var (name, value) in HostSettings.OfKeys((key.Name, key.Secret, "write", null)))
            settings[$"ClaimGraph:{name}"] = value;
        settings.Reload();
    }

    [GeneratedRegex("cg_[a-z0-9]{8}_[A-Za-z0-9_-]{43}")]
    private static partial Regex Secret();

    [GeneratedRegex("^ClaimGraph__(Keys__0__[A-Za-z0-9]+)='([^']*)'", RegexOptions.Multiline)]
    private static partial Regex Variable();
}
