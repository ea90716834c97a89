using ClaimGraph.Api.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>People sign in with a key, and do what it may.</summary>
internal sealed class SignInPageTests
{
    private static readonly (string, string) Html = ("Accept", "text/html");

    private readonly string writes = ApiKey.NewSecret();
    private readonly string governs = ApiKey.NewSecret();
    private readonly string reads = ApiKey.NewSecret();
    private readonly string late = ApiKey.NewSecret();
    private FakeTimeProvider clock = null!;
    private ApiHost host = null!;
    private HttpClient client = null!;
    private Talk talk = null!;

    [SetUp]
    public void Start()
    {
        clock = new(new(2027, 1, 15, 12, 0, 0, TimeSpan.Zero));
        Start(writes, folder: null);
    }

    private void Start(string ofMaria, string? folder)
    {
        host = ApiHost.Start(new()
        {
            Others = new Dictionary<string, string>(HostSettings.OfKeys(
                ("Maria Writes", ofMaria, "write", null), ("Chief", governs, "admin", "2027-02-01"), ("Reader", reads, "read", null), ("Late", late, "write", "2026-01-01")))
            {
                ["Sessions"] = folder ?? "",
            },
            Replacements = services => services.AddSingleton<TimeProvider>(clock),
        });
        client = host.CreateDefaultClient();
        talk = new(client);
    }

    private async Task<int> StatusAfterRestart((string, string) cookie, string? folder, string? writes = null)
    {
        await Stop();
        Start(writes ?? this.writes, folder);
        return (await talk.Get("/add", Html, cookie)).Status;
    }

    [TearDown]
    public async Task Stop()
    {
        client.Dispose();
        await host.DisposeAsync();
    }

    [Test]
    public async Task Who_may_not_write_is_led_to_sign_in_and_back_and_programs_get_their_problem()
    {
        var led = await talk.Get("/add", Html);
        Assert.That((led.Status, led.Headers["Location"]), Is.EqualTo((303, "/sign-in?to=%2Fadd")));
        (await talk.Get("/add")).RequireProblem(401, "key-required");
        Assert.That((await talk.Get("/", Html)).Text, Does.Contain("href=\"/sign-in\"").And.Not.Contains("href=\"/add\""));
        Assert.That((await talk.Get("/claims/x4d27na87aj63sg2", Html)).Text, Does.Not.Contain("/edit").And.Not.Contains("/delete"));

        foreach (var record in new[] { "/people/alexander-gabuev", "/institutions/carnegie-russia-eurasia-center", "/countries/CN", "/topics/china-russia-trade", "/sources/5xkczcexwpcchtk5" })
        {
            Assert.That((await talk.Get(record, Html)).Text, Does.Not.Contain("/edit").And.Not.Contains("/delete").And.Not.Contains("/add\""), record);
            Assert.That((await talk.Get($"{record}/edit", Html)).Status, Is.EqualTo(303), record);
            (await talk.SendForm($"{record}/edit", "version=1&name=a", ("Accept", "*/*"))).RequireProblem(401, "key-required");
        }

        foreach (var form in new[] { "/claims/x4d27na87aj63sg2/printings/add", "/claims/x4d27na87aj63sg2/printings/jsj5hgv1qtxz6w3x/edit", "/people/alexander-gabuev/positions/add" })
            Assert.That((await talk.Get(form, Html)).Headers["Location"], Is.EqualTo($"/sign-in?to={Uri.EscapeDataString(form)}"));
        var page = await talk.Get(led.Headers["Location"], Html);
        Assert.That(page.Text, Does.Contain("type=\"password\""));
        var signed = await SignIn(writes, page.Fields()["to"]);
        Assert.That((signed.Status, signed.Headers["Location"]), Is.EqualTo((303, "/add")));
        Assert.That((await talk.Get("/add", Html, CookieOf(signed))).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task The_cookie_is_kept_from_scripts_and_other_sites_ends_in_time_and_does_not_hold_the_key()
    {
        var cookie = (await SignIn(writes)).Headers["Set-Cookie"];

        Assert.That(cookie, Does.Contain("httponly").And.Contains("samesite=strict").And.Contains("path=/").And.Contains("Sat, 16 Jan 2027 00:00:00 GMT"));
        Assert.That(cookie, Does.Not.Contain(writes).And.Not.Contain(Convert.ToHexStringLower(ApiKey.HashOf(writes))).And.Not.Contain("secure"));
        var encrypted = await host.Server.SendAsync(http =>
        {
            http.Request.Method = "POST";
            http.Request.Scheme = "https";
            http.Request.Path = "/sign-in";
            http.Request.ContentType = "application/x-www-form-urlencoded";
            http.Request.Body = new MemoryStream(System.Text.Encoding.ASCII.GetBytes($"key={writes}"));
        });
        Assert.That(encrypted.Response.Headers.SetCookie.ToString(), Does.Contain("secure"));
    }

    [Test]
    public async Task Who_is_signed_in_is_shown_writes_under_the_name_of_the_key_and_signs_out()
    {
        var cookie = CookieOf(await SignIn(writes));
        var home = await talk.Get("/", Html, cookie);
        Assert.That(home.Read(), Does.Contain("Signed in as <b><bdi>Maria Writes</bdi></b>").And.Contains("href=\"/add\"").And.Not.Contains(">Sign in<"));

        var preview = await talk.SendForm("/add", "act=preview&text=Said+with+a+cookie.&lang=en&kind=opinion&speaker.type=person&speaker.name=Cookie+Sayer", cookie);
        var recorded = await talk.SendForm("/add", preview.Fields().Append(new("act", "record")), cookie);
        var history = await talk.Get($"/api/v1{recorded.Headers["Location"]}/history");
        Assert.That((string?)history.Items[0]!["actor"], Is.EqualTo("Maria Writes"));

        var signedOut = await talk.SendForm("/sign-out", "", cookie);
        Assert.That((signedOut.Status, signedOut.Headers["Location"]), Is.EqualTo((303, "/")));
        Assert.That(signedOut.Headers["Set-Cookie"], Does.Contain("expires=Thu, 01 Jan 1970"));
        Assert.That((await talk.Get("/sign-out", Html)).Status, Is.EqualTo(405));
        Assert.That((await talk.SendForm("/sign-out", "", cookie, ("Sec-Fetch-Site", "cross-site"))).Status, Is.EqualTo(403));
    }

    [Test]
    public async Task A_key_that_may_only_read_is_told_so_and_sees_no_button_it_could_not_use()
    {
        var cookie = CookieOf(await SignIn(reads));

        Assert.That((await talk.Get("/", Html, cookie)).Read(), Does.Contain("Reader").And.Not.Contains("href=\"/add\""));
        var refused = await talk.Get("/add", Html, cookie);
        Assert.That((refused.Status, refused.Headers["Content-Type"]), Is.EqualTo((403, "text/html; charset=utf-8")));
        Assert.That(refused.Read(), Does.Contain("the scope write is needed").And.Contains("href=\"/sign-in\""));
        var writer = CookieOf(await SignIn(writes));
        Assert.That((await talk.Get("/claims/x4d27na87aj63sg2", Html, writer)).Text, Does.Contain("/edit").And.Not.Contains("/delete"));
        Assert.That((await talk.Get("/claims/x4d27na87aj63sg2/delete", Html, writer)).Status, Is.EqualTo(403));
        Assert.That((await talk.Get("/claims/x4d27na87aj63sg2", Html, CookieOf(await SignIn(governs)))).Text, Does.Contain("/edit").And.Contains("/delete"));
    }

    [Test]
    public async Task A_wrong_key_is_refused_on_the_page_and_not_sent_back()
    {
        var guess = ApiKey.NewSecret();
        foreach (var (key, words) in new[] { (guess, "This is not a key of this service."), ("", "Write your key."), (late, "This key has expired.") })
        {
            var refused = await SignIn(key, "/search?q=x");

            Assert.That((refused.Status, refused.Headers.ContainsKey("Set-Cookie")), Is.EqualTo((401, false)));
            Assert.That(refused.Read(), Does.Contain(words).And.Contains("role=\"alert\"").And.Contains("value=\"/search?q=x\""));
            if (key.Length > 0)
                Assert.That(refused.Text, Does.Not.Contain(key));
        }
    }

    [TestCase("https://evil.example/")]
    [TestCase("//evil.example/")]
    [TestCase("/\\evil.example")]
    [TestCase("/\t/evil.example")]
    [TestCase("\\/evil.example")]
    [TestCase("javascript:alert(1)")]
    [TestCase("~/evil")]
    [TestCase("/поиск")]
    [TestCase("/a\r\nSet-Cookie: x=y")]
    [TestCase("")]
    public async Task Nobody_is_led_to_another_service(string to)
    {
        var signed = await SignIn(writes, to);

        Assert.That((signed.Status, signed.Headers["Location"]), Is.EqualTo((303, "/")));
    }

    [Test]
    public async Task A_session_ends_in_time_and_with_its_key()
    {
        var cookie = CookieOf(await SignIn(governs));
        clock.Advance(TimeSpan.FromHours(Sessions.Hours) - TimeSpan.FromSeconds(1));
        Assert.That((await talk.Get("/add", Html, cookie)).Status, Is.EqualTo(200));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await talk.Get("/add", Html, cookie)).Status, Is.EqualTo(303));

        cookie = CookieOf(await SignIn(governs));
        var settings = (IConfigurationRoot)host.Services.GetRequiredService<IConfiguration>();
        settings["ClaimGraph:Keys:1:Sha256"] = Convert.ToHexStringLower(ApiKey.HashOf(ApiKey.NewSecret()));
        settings.Reload();
        Assert.That((await talk.Get("/add", Html, cookie)).Status, Is.EqualTo(303));
        // Reading is for everybody, whatever the cookie says.
        Assert.That((await talk.Get("/", Html, cookie)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_session_outlasts_a_restart_where_a_folder_keeps_its_seals()
    {
        var cookie = CookieOf(await SignIn(writes));
        Assert.That(await StatusAfterRestart(cookie, folder: null), Is.EqualTo(303));

        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Assert.That(await StatusAfterRestart(cookie, folder), Is.EqualTo(303));
            cookie = CookieOf(await SignIn(writes));
            Assert.That(await StatusAfterRestart(cookie, folder), Is.EqualTo(200));
            Assert.That(Directory.EnumerateFiles(folder).Select(File.ReadAllText), Has.None.Contains(writes));
            Assert.That(await StatusAfterRestart(cookie, folder, writes: ApiKey.NewSecret()), Is.EqualTo(303), "The key was taken away.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCase("nonsense")]
    [TestCase("CfDJ8")]
    [TestCase("")]
    public async Task A_forged_cookie_is_no_session(string value)
    {
        Assert.That((await talk.Get("/", Html, ("Cookie", $"claimgraph-session={value}"))).Status, Is.EqualTo(200));
        Assert.That((await talk.Get("/add", Html, ("Cookie", $"claimgraph-session={value}"))).Status, Is.EqualTo(303));
        (await talk.Post("/api/v1/topics", "{\"name\":\"Forged\"}", ("Cookie", $"claimgraph-session={value}"))).RequireProblem(401, "key-required");
    }

    [Test]
    public async Task A_form_that_was_sent_after_the_session_is_refused_with_what_to_do()
    {
        var refused = await talk.SendForm("/add", "act=preview&text=x");

        Assert.That(refused.Status, Is.EqualTo(401));
        Assert.That(refused.Read(), Does.Contain("What you wrote is not lost").And.Contains("href=\"/sign-in\""));
    }

    [Test]
    public async Task Where_reading_needs_a_key_people_are_led_to_sign_in_and_programs_are_not()
    {
        await using var closed = ApiHost.Start(new() { Others = new Dictionary<string, string>(HostSettings.OfKeys(("Reader", reads, "read", null))) { ["Anonymous"] = "none" } });
        using var visitor = closed.CreateDefaultClient();
        var talks = new Talk(visitor);
        var led = await talks.Get("/search?q=a%20b", Html);

        Assert.That((led.Status, led.Headers["Location"]), Is.EqualTo((303, "/sign-in?to=%2Fsearch%3Fq%3Da%2520b")));
        (await talks.Get("/search?q=a%20b")).RequireProblem(401, "key-required");
        Assert.That((await talks.Get("/sign-in", Html)).Status, Is.EqualTo(200));
        var signed = await talks.SendForm("/sign-in", $"key={reads}&to=%2Fsearch%3Fq%3Da%2520b");
        Assert.That(signed.Headers["Location"], Is.EqualTo("/search?q=a%20b"));
        Assert.That((await talks.Get("/search?q=a%20b", Html, CookieOf(signed))).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Where_no_key_is_needed_nobody_is_asked_to_sign_in()
    {
        await using var open = ApiHost.Start();
        using var visitor = open.CreateDefaultClient();
        var home = await new Talk(visitor).Get("/", Html);

        Assert.That(home.Text, Does.Contain("href=\"/add\"").And.Not.Contains("/sign-in"));
    }

    private Task<Answer> SignIn(string key, string to = "/") => talk.SendForm("/sign-in", new Dictionary<string, string> { ["key"] = key, ["to"] = to });

    private static (string, string) CookieOf(Answer signed) => ("Cookie", signed.Headers["Set-Cookie"].Split(';')[0]);
}
