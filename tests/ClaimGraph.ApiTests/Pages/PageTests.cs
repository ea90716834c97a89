using System.Net;
using System.Text.RegularExpressions;
using ClaimGraph.ApiTests.Faults;
using ClaimGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>People are shown pages, and programs are answered as ever.</summary>
[NonParallelizable]
internal sealed partial class PageTests : ApiFixture
{
    /// <summary>What browsers send.</summary>
    private static readonly (string, string) Browser = ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8");

    private static readonly string[] Pages =
    [
        "/", "/search", "/search?q=russia&kind=opinion", "/claims/x4d27na87aj63sg2", "/people/alexander-gabuev", "/sources/f8p8pnxjfbspy48g",
        "/sources/5xkczcexwpcchtk5", "/verify", "/verify?text=The+harbour+is+closed&speaker=Mira+Valdane+%28fictional%29",
        "/institutions/carnegie-russia-eurasia-center", "/countries/CN", "/topics/china-russia-trade", "/claims/x4d27na87aj63sg2/history",
        "/graph", "/graph?of=country:CN", "/graph?of=country:CN&type=ABOUT&direction=in", "/graph?of=trade", "/paths",
        "/paths?from=person:alexander-gabuev&to=person:wang-yiwei",
    ];

    protected override HostSettings Settings => new() { Replacements = FaultyStore.Wrap };

    private FaultyStore Store => Services.GetRequiredService<FaultyStore>();

    [TearDown]
    public void BeWell() => Store.Before = null;

    [Test]
    public async Task Every_page_is_html_that_runs_nothing_and_asks_nobody_else()
    {
        foreach (var page in Pages)
        {
            var answer = await Get(page, Browser);

            Assert.That(answer.Status, Is.EqualTo(200), page);
            Assert.That(answer.Headers["Content-Type"], Is.EqualTo("text/html; charset=utf-8"), page);
            Assert.That(answer.Headers["Content-Security-Policy"],
                Is.EqualTo("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"));
            Assert.That(answer.Headers["Vary"], Does.Contain("Accept"), page);
            Assert.That(answer.Text, Does.StartWith("<!DOCTYPE html>").And.Contains("<html lang=\"en\"").And.Contains("content=\"noindex\""), page);
            Assert.That(answer.Text, Does.Not.Contain("<script").And.Not.Contains(" style=").And.Not.Contains("<style").And.Not.Match(" on[a-z]+="), page);
            Assert.That(Title().Match(answer.Text).Groups[1].Value, Does.Contain("ClaimGraph"), page);
            Assert.That(Regex.Count(answer.Text, "<h1"), Is.EqualTo(1), page);
        }
    }

    [Test]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        var known = new HashSet<string>(Pages);
        var waiting = new Queue<string>(Pages);
        while (waiting.TryDequeue(out var page) && known.Count < 400)
        {
            var text = (await Get(page, Browser)).Text;
            var ids = Ids().Matches(text).Select(match => match.Groups[1].Value).ToList();
            Assert.That(ids, Is.Unique, page);
            foreach (var link in Links().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct())
            {
                if (link.StartsWith('#'))
                    Assert.That(ids, Does.Contain(link[1..]), page);
                else if (link.StartsWith('/') && known.Add(link))
                {
                    var path = link.Split('#')[0];
                    var answer = await Get(path, Browser);
                    Assert.That(answer.Status, Is.AnyOf(200, 301, 302), $"{link} on {page}");
                    if (answer.Headers.GetValueOrDefault("Content-Type", "").StartsWith("text/html", StringComparison.Ordinal) && !path.StartsWith("/swagger", StringComparison.Ordinal) && !path.Contains('?'))
                        waiting.Enqueue(path);
                }
            }
        }

        Assert.That(known, Has.Count.GreaterThan(100));
    }

    [TestCase("/", "/api/v1/claims")]
    [TestCase("/search?q=russia", "/api/v1/claims?q=russia")]
    [TestCase("/claims/x4d27na87aj63sg2", "/api/v1/claims/x4d27na87aj63sg2")]
    [TestCase("/claims/x4d27na87aj63sg2?version=1", "/api/v1/claims/x4d27na87aj63sg2?version=1")]
    [TestCase("/people/alexander-gabuev", "/api/v1/people/alexander-gabuev")]
    [TestCase("/sources/f8p8pnxjfbspy48g", "/api/v1/sources/f8p8pnxjfbspy48g")]
    [TestCase("/countries/CN?version=1", "/api/v1/countries/CN?version=1")]
    [TestCase("/institutions/fjordwire-fictional", "/api/v1/institutions/fjordwire-fictional")]
    [TestCase("/topics/tariffs", "/api/v1/topics/tariffs")]
    public async Task A_program_that_asks_for_json_is_led_to_it(string page, string data)
    {
        var answer = await Get(page, ("Accept", "application/json"));

        Assert.That((answer.Status, answer.Headers["Location"], answer.Headers["Vary"]), Is.EqualTo((303, data, "Accept")));
        Assert.That((await Get(data)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task The_answer_of_verify_is_the_same_as_data()
    {
        var answer = await Get("/verify?text=The+harbour+is+not+closed", ("Accept", "application/json"));

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(answer.Text, Is.EqualTo((await Post("/api/v1/verify", "{\"text\":\"The harbour is not closed\"}")).Text));
    }

    [Test]
    public async Task A_page_that_has_not_changed_is_not_sent_again_and_its_style_never()
    {
        var page = await Get("/people/alexander-gabuev", Browser);
        var again = await Get("/people/alexander-gabuev", Browser, ("If-None-Match", page.Tag));
        var style = await Get(Style().Match(page.Text).Groups[1].Value);

        Assert.That((again.Status, page.Headers["Cache-Control"]), Is.EqualTo((304, "no-cache")));
        Assert.That((style.Status, style.Headers["Content-Type"]), Is.EqualTo((200, "text/css; charset=utf-8")));
        Assert.That(style.Headers["Cache-Control"], Does.Contain("immutable"));
    }

    [TestCase("/nowhere", 404)]
    [TestCase("/people/nobody", 404)]
    [TestCase("/claims/%3Cscript%3E", 404)]
    [TestCase("/claims/x4d27na87aj63sg2?version=99", 404)]
    [TestCase("/institutions/nothing", 404)]
    [TestCase("/countries/cn", 404)]
    [TestCase("/topics/nothing/history", 404)]
    [TestCase("/search?kind=bogus", 400)]
    [TestCase("/search?colour=red", 400)]
    [TestCase("/search?saidFrom=2025&saidTo=2024", 400)]
    [TestCase("/search?q=-only", 400)]
    [TestCase("/search?cursor=abc", 400)]
    [TestCase("/verify?text=Some+words&saidOn=yesterday", 400)]
    public async Task What_cannot_be_shown_is_told_to_people_on_a_page_and_to_programs_as_a_problem(string address, int status)
    {
        var page = await Get(address, Browser);
        var problem = await Get(address);

        Assert.That((page.Status, page.Headers["Content-Type"]), Is.EqualTo((status, "text/html; charset=utf-8")));
        Assert.That(page.Text, Does.Contain("<h1>").And.Contains("What you can do").And.Not.Contains("<script"));
        Assert.That(page.Headers["Content-Security-Policy"], Does.Contain("style-src 'self'"));
        Assert.That((problem.Status, problem.Headers["Content-Type"]), Is.EqualTo((status, "application/problem+json")));
        problem.RequireProblem();
    }

    [Test]
    public async Task What_cannot_be_read_in_a_question_can_be_mended_where_it_stands()
    {
        var page = await Get("/verify?text=Some+%3Cb%3Ewords&speaker=Nobody&saidOn=yesterday&cursor=abc", Browser);

        Assert.That(page.Status, Is.EqualTo(400));
        Assert.That(page.Text, Does.Contain("<form class=\"form\" action=\"/verify\">")
            .And.Contains("name=\"text\" value=\"Some &lt;b&gt;words\"").And.Contains("name=\"speaker\" value=\"Nobody\""));
        Assert.That(page.Text, Does.Match("value=\"yesterday\"[^>]*aria-invalid=\"true\" aria-describedby=\"saidOn-fault\"").And.Not.Contains("name=\"cursor\""));
    }

    [Test]
    public async Task A_name_that_fits_several_is_asked_about_and_each_may_be_the_one()
    {
        var twin = await Post("/api/v1/people", "{\"name\":\"Fyodor Lukyanov\",\"id\":\"fyodor-lukyanov-the-other\",\"isNew\":true}");
        var page = await Get("/verify?text=We+will+meet+again+in+spring&speaker=Fyodor+Lukyanov", Browser);

        Assert.That((twin.Status, page.Status), Is.EqualTo((201, 409)), twin.Text);
        Assert.That(page.Text, Does.Contain("<a href=\"/verify?text=We%20will%20meet%20again%20in%20spring&amp;speaker=person%3Afyodor-lukyanov-the-other\""));
    }

    [Test]
    public async Task Whoever_is_called_as_the_words_looked_for_leads_to_what_was_said_by_them()
    {
        var page = await Get("/search?q=Wang+Yiwei", Browser);

        Assert.That(page.Text, Does.Contain("<a href=\"/search?speaker=person%3Awang-yiwei\" aria-label=\"statements by Wang Yiwei\">statements</a>"));
    }

    [Test]
    public async Task A_store_that_is_away_is_told_on_a_page()
    {
        Store.Before = _ => throw new StoreUnavailableException("The disk is full.");
        foreach (var address in Pages.Except(["/verify", "/graph", "/paths"]))
        {
            var page = await Get(address, Browser);

            Assert.That((page.Status, page.Headers["Retry-After"]), Is.EqualTo((503, "1")), address);
            Assert.That(page.Text, Does.Contain("The store is not available.").And.Not.Contains("disk"), address);
        }
    }

    [Test]
    public async Task What_takes_too_long_to_count_is_left_out()
    {
        Assert.That((await Get("/", Browser)).Text, Does.Contain("Who is on record most"));
        var asked = 0;
        // The newest statements are asked for first; they are the page.
        Store.Before = _ => asked++ == 0 ? Task.CompletedTask : throw new StoreDeadlineException("Slow.");
        var page = await Get("/", Browser);

        Assert.That(page.Status, Is.EqualTo(200));
        Assert.That(page.Text, Does.Contain("Recorded last").And.Not.Contains("Who is on record most"));
    }

    [Test]
    public async Task The_api_answers_as_ever_whatever_is_liked()
    {
        var error = await Get("/api/v1/people/nobody", Browser);

        error.RequireProblem(404, "not-found");
        Assert.That(error.Headers.ContainsKey("Vary"), Is.False);
    }

    [Test]
    public async Task Search_engines_are_asked_to_list_nothing_until_somebody_sets_that_they_may()
    {
        Assert.That((await Get("/robots.txt")).Text, Is.EqualTo("User-agent: *\nDisallow: /\n"));

        await using var listed = ApiHost.Start(new() { Others = new Dictionary<string, string> { ["Robots"] = "pages" } });
        using var client = listed.CreateStrictClient();
        var talk = new Talk(client);
        Assert.That((await talk.Get("/robots.txt")).Text, Does.Contain("Disallow: /search\n").And.Not.Contain("Disallow: /\n"));
        Assert.That((await talk.Get("/people/alexander-gabuev", Browser)).Text, Does.Not.Contain("noindex"));
    }

    [Test]
    public async Task An_icon_is_there_where_browsers_look_for_it()
    {
        var icon = await Get("/favicon.ico");

        Assert.That((icon.Status, icon.Headers["Content-Type"]), Is.EqualTo((200, "image/svg+xml")));
    }

    [Test]
    public async Task A_field_of_a_form_that_was_left_empty_is_one_that_was_left_out()
    {
        Assert.That((await Get("/search?q=&saidFrom=&saidTo=", Browser)).Status, Is.EqualTo(200));
        Assert.That((await Get("/verify?text=It+is+equal&speaker=&saidOn=", Browser)).Status, Is.EqualTo(200));
    }

    [GeneratedRegex("<title>(.*?)</title>")]
    private static partial Regex Title();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("rel=\"stylesheet\" href=\"([^\"]*)\"")]
    private static partial Regex Style();
}
