using ClaimGraph.ApiTests.Faults;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>A statement is written down on a page, looked over, and recorded once.</summary>
[NonParallelizable]
internal sealed class AddPageTests : ApiFixture
{
    protected override HostSettings Settings => new() { Replacements = FaultyStore.Wrap };

    [TearDown]
    public void BeWell() => Services.GetRequiredService<FaultyStore>().Before = null;

    [Test]
    public async Task A_statement_is_looked_over_and_recorded_as_the_api_would()
    {
        var preview = await Look(Words("It will rain on the harbour tomorrow.", ("speaker.name", "Ada of the Harbour"), ("saidOn", "2024-03-04"),
            ("speaker.affiliations[0].title", "pilot"), ("speaker.affiliations[0].institution.name", "Harbour Pilots"),
            ("onBehalfOf.type", "country"), ("onBehalfOf.name", "China"), ("about[0].type", "topic"), ("about[0].name", "Rain"), ("about[0].role", "forecast"),
            ("about[3].type", "country"), ("about[3].name", "RU"),
            ("quotations[0].source.title", "Rain ahead"), ("quotations[0].source.kind", "article"), ("quotations[0].source.publisher.name", "Harbour Post"),
            ("quotations[0].source.authors", "A. Writer\r\nB. Writer"), ("quotations[0].form", "direct"), ("quotations[0].titleAsStated", "the pilot")));

        Assert.That(preview.Read(), Does.Contain("“It will rain on the harbour tomorrow.”</p>").And.Contains("in a new source, ").And.Contains("Record this statement"));
        var recorded = await Record(preview);
        Assert.That(recorded.Status, Is.EqualTo(303), recorded.Text);
        var claim = (await Get($"/api/v1{recorded.Headers["Location"]}")).Body;

        Assert.That((string?)claim["text"], Is.EqualTo("It will rain on the harbour tomorrow."));
        Assert.That((string?)claim["speaker"]!["affiliations"]![0]!["institution"]!["name"], Is.EqualTo("Harbour Pilots"));
        Assert.That((string?)claim["onBehalfOf"]!["id"], Is.EqualTo("CN"));
        Assert.That(claim["about"]!.AsArray().Select(subject => (string?)subject!["name"]), Is.EqualTo(new[] { "Rain", "Russia" }));
        Assert.That((string?)claim["about"]![0]!["role"], Is.EqualTo("forecast"));
        Assert.That((string?)claim["quotations"]![0]!["text"], Is.EqualTo("It will rain on the harbour tomorrow."));
        var source = (await Get($"/api/v1/sources/{claim["quotations"]![0]!["source"]!["id"]}")).Body;
        Assert.That(source["authors"]!.AsArray().Select(author => (string?)author), Is.EqualTo(new[] { "A. Writer", "B. Writer" }));
        Assert.That((await Get(recorded.Headers["Location"], ("Accept", "text/html"))).Read(), Does.Contain("It will rain on the harbour tomorrow."));
    }

    [Test]
    public async Task Pressing_twice_records_once_and_leads_to_the_same_page()
    {
        var preview = await Look(Words("Pressed twice, said once.", ("speaker.name", "Twice Presser")));
        var before = Services.GetRequiredService<FaultyStore>();
        var written = 0;
        before.Written = () => written++;
        var first = await Record(preview);
        var second = await Record(preview);
        before.Written = null;

        Assert.That((first.Status, second.Status, written), Is.EqualTo((303, 303, 2)));
        Assert.That(second.Headers["Location"], Is.EqualTo(first.Headers["Location"]));
        var history = await Get($"/api/v1{first.Headers["Location"]}/history");
        Assert.That(history.Items, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_key_that_was_used_records_nothing_else_and_says_so()
    {
        var preview = await Look(Words("Said with a key.", ("speaker.name", "Key Sayer")));
        await Record(preview);
        var other = await Look(Words("Said with the same key.", ("speaker.name", "Key Sayer")));
        var fields = other.Fields();
        fields["key"] = preview.Fields()["key"];
        fields["act"] = "record";
        var refused = await Talk.SendForm("/add", fields);

        Assert.That(refused.Status, Is.EqualTo(422));
        Assert.That(refused.Read(), Does.Contain("role=\"alert\"").And.Contains("Said with the same key."));
    }

    [Test]
    public async Task What_was_changed_since_it_was_looked_over_is_looked_over_again()
    {
        var preview = await Look(Words("Looked over.", ("speaker.name", "Careful Reader")));
        var fields = preview.Fields();
        fields["text"] = "Changed after that.";
        fields["act"] = "record";
        var again = await Talk.SendForm("/add", fields);

        Assert.That(again.Status, Is.EqualTo(200));
        Assert.That(again.Read(), Does.Contain("You changed something after the review, so nothing was recorded yet").And.Contains("Changed after that."));
        Assert.That((await Get("/api/v1/claims?q=%22changed+after+that%22")).Items, Is.Empty);
        Assert.That((await Record(again)).Status, Is.EqualTo(303));
    }

    [Test]
    public async Task Whoever_has_the_name_of_one_on_record_can_be_said_to_be_somebody_else()
    {
        await Post("/api/v1/people", """{"name":"Only Namesake","description":"a professor"}""");
        var preview = await Look(Words("Said by a pilot.", ("speaker.name", "Only Namesake")));
        Assert.That(preview.Read(), Does.Contain("a professor").And.Contains("None of these: a new person").And.Contains("Record this statement"));
        Assert.That(preview.Fields()["speaker.is"], Is.Empty, "The name alone leads to the one on record.");

        var fields = preview.Fields();
        fields["speaker.is"] = "new";
        var again = await Look(fields);
        Assert.That((await Record(again)).Status, Is.EqualTo(303));
        Assert.That((await Get("/api/v1/people?q=%22only+namesake%22")).Items, Has.Count.EqualTo(2));
    }

    [TestCase("", "choose what it is")]
    [TestCase("article", null)]
    public async Task A_source_that_is_not_on_record_has_to_be_described_before_anything_is_looked_over(string kind, string? told)
    {
        var preview = await Talk.SendForm("/add", Words("Printed in a new source.", ("speaker.name", "Printed Speaker"),
            ("quotations[0].source.title", $"A new source: {kind}."), ("quotations[0].source.kind", kind), ("quotations[0].form", "direct"),
            ("quotations[0].source.url", $"https://news.example/not-on-record-{kind}")));

        Assert.That(preview.Status, Is.EqualTo(told is null ? 200 : 422), preview.Text);
        Assert.That(preview.Read(), Does.Contain(told ?? "Record this statement"));
        Assert.That(preview.Read().Contains("Record this statement", StringComparison.Ordinal), Is.EqualTo(told is null));
    }

    [Test]
    public async Task What_is_written_of_a_source_and_is_not_on_record_of_it_stands_in_the_review()
    {
        var source = await Post("/api/v1/sources", """{"title":"Recorded headline","kind":"article","lang":"de","authors":["R. Corded"],"url":"https://reviewed.example/a"}""");
        var preview = await Look(Words("Printed at a reviewed address.", ("speaker.name", "Reviewed Speaker"), ("quotations[0].form", "direct"),
            ("quotations[0].source.url", "https://reviewed.example/a"), ("quotations[0].source.title", "Remembered headline"), ("quotations[0].source.lang", "German"),
            ("quotations[0].source.authors", "R. Membered"), ("quotations[0].source.archiveUrl", "https://copy.example/a")));

        Assert.That(preview.Status, Is.EqualTo(200), preview.Read());
        Assert.That(preview.Read(), Does.Contain("What will not be written").And.Contains($"href=\"/sources/{source.Id}/edit\"").And.Contains("Record this statement"));
        Assert.That(preview.Read(), Does.Contain("<dt>Its title</dt>").And.Contains("you wrote <bdi>Remembered headline</bdi>; on record is <bdi>Recorded headline</bdi>"));
        Assert.That(preview.Read(), Does.Contain("<dt>Authors as printed</dt>").And.Contains("<dt>Address of an archived copy</dt>").And.Contains("nothing is on record").And.Not.Contains("you wrote <bdi>German (de)</bdi>"));
        Assert.That((await Record(preview)).Status, Is.EqualTo(303));

        var silent = await Look(Words("Printed at a reviewed address, again.", ("speaker.name", "Reviewed Speaker"), ("quotations[0].form", "direct"), ("quotations[0].source.url", "https://reviewed.example/a")));
        Assert.That(silent.Read(), Does.Contain("= on record").And.Not.Contains("What will not be written"));
    }

    [Test]
    public async Task Words_that_the_text_of_their_source_does_not_have_and_a_day_that_cannot_be_are_told_in_the_review()
    {
        var source = await Post("/api/v1/sources", """{"title":"Lamps out","kind":"article","lang":"en","publishedOn":"2024-03-07","url":"https://kept.example/a"}""");
        await Send(HttpMethod.Put, $"/api/v1/sources/{source.Id}/text", Talk.Bytes("Kept Speaker said: “The lamps are not lit at night.” It rained."u8.ToArray(), "text/plain"));
        Task<Answer> Said(string words, string day) => Look(Words(words, ("speaker.name", "Kept Speaker"), ("saidOn", day), ("quotations[0].form", "direct"), ("quotations[0].source.url", "https://kept.example/a")));

        var right = (await Said("The lamps are not lit at night.", "2024-03-06")).Read();
        Assert.That(right, Does.Contain("<dt>Text of the source</dt>").And.Contains("= in the text as kept, to the byte").And.Not.Contains("before the words were said"));
        var wrong = (await Said("Ferries are the future of this town.", "2025-02")).Read();
        Assert.That(wrong, Does.Contain("✕ not in the text as kept").And.Contains($"href=\"/sources/{source.Id}\">See the text").And.Contains("before the words were said").And.Contains("Record this statement"));
        Assert.That((await Said("The lamps are not lit at night.", "2024")).Read(), Does.Not.Contain("before the words were said"), "It may be so.");
    }

    [Test]
    public async Task A_position_of_the_speaker_is_announced_as_new_or_as_on_record()
    {
        Task<Answer> Spoken(string title, string institution) => Look(Words("Spoken in a position.", ("speaker.name", "Posi Speaker"),
            ("speaker.affiliations[0].title", title), ("speaker.affiliations[0].institution.name", institution)));
        Assert.That((await Look(Words("Spoken in none.", ("speaker.name", "Posi Speaker")))).Read(), Does.Not.Contain("Position of the speaker"));
        Assert.That((await Spoken("Chair", "House of Speakers")).Read(), Does.Contain("<dt>Position of the speaker</dt>").And.Contains("<bdi>Chair</bdi>, <bdi>House of Speakers</bdi>, new, without dates"));

        await Post("/api/v1/people", """{"name":"Posi Speaker","affiliations":[{"title":"Chair","institution":{"name":"House of Speakers"},"from":"2020"}]}""");
        Assert.That((await Spoken("Chair", "House of Speakers")).Read(), Does.Contain("<bdi>Chair</bdi>, <bdi>House of Speakers</bdi>, from 2020, no end recorded <span class=\"say ok\">= on record</span></dd>"));
        Assert.That((await Spoken("chair", "House of Speakers")).Read(), Does.Contain("“<bdi>chair</bdi>”, is taken for it"));
        Assert.That((await Spoken("", "House of Speakers")).Read(), Does.Contain("<bdi>Chair</bdi>, <bdi>House of Speakers</bdi>, from 2020"));
        Assert.That((await Spoken("Clerk", "House of Speakers")).Read(), Does.Contain("<bdi>Clerk</bdi>, <bdi>House of Speakers</bdi>, new, without dates"));

        var recorded = await Record(await Spoken("Clerk", "House of Speakers"));
        Assert.That(recorded.Status, Is.EqualTo(303));
        Assert.That((await Get("/api/v1/people/posi-speaker/affiliations")).Items, Has.Count.EqualTo(2), "It is as it was announced.");
    }

    [TestCase("CN", "China")]
    [TestCase("China", "CN")]
    [TestCase("Chad", "TD")]
    public async Task Whoever_it_is_about_is_named_once_so_that_nothing_written_beside_the_name_is_lost(string first, string second)
    {
        var page = await Look(Words("About one land.", ("speaker.name", "Land Speaker"), ("about[0].type", "country"), ("about[0].name", first), ("about[0].role", "buyer"),
            ("about[1].type", "country"), ("about[1].name", second), ("about[1].role", "seller")));

        Assert.That((page.Status, page.Fields()["about[1].role"]), Is.EqualTo((422, "seller")), page.Read());
        Assert.That(page.Read(), Does.Contain("href=\"#about-1-name\"").And.Contains($"“{second}” is named further up already"));
    }

    [Test]
    public async Task A_name_that_several_have_is_asked_about_and_nobody_is_chosen_beforehand()
    {
        await Post("/api/v1/people", """{"name":"Ana Peres","description":"a baker in Lindmark","isNew":true}""");
        await Post("/api/v1/people", """{"name":"Ana Peres","externalIds":{"wikidata":"Q1"},"description":"a judge","isNew":true}""");
        var preview = await Look(Words("Bread is dear.", ("speaker.name", "Ana Peres")));

        Assert.That(preview.Read(), Does.Contain("? Who is “<bdi>Ana Peres</bdi>”?").And.Contains("a baker in Lindmark").And.Contains("a judge"));
        Assert.That(preview.Text, Does.Not.Contain(" checked").And.Not.Contains("Record this statement"));
        Assert.That(preview.Read().IndexOf("None of these: a new person", StringComparison.Ordinal), Is.GreaterThan(preview.Read().IndexOf("a judge", StringComparison.Ordinal)));

        var fields = preview.Fields();
        fields["act"] = "record";
        var unanswered = await Talk.SendForm("/add", fields);
        Assert.That(unanswered.Status, Is.EqualTo(409));
        Assert.That(unanswered.Read(), Does.Contain("role=\"alert\"").And.Contains("href=\"#speaker-name\"").And.Contains("a baker in Lindmark").And.Contains("Bread is dear."));

        var judge = (string)(await Get("/api/v1/people?q=judge")).Items[0]!["id"]!;
        fields = preview.Fields();
        fields["speaker.is"] = $"person:{judge}";
        var chosen = await Talk.SendForm("/add", fields);
        Assert.That(chosen.Text, Does.Contain(" checked").And.Contains("Record this statement"));
        var recorded = await Record(chosen);
        Assert.That((string?)(await Get($"/api/v1{recorded.Headers["Location"]}")).Body["speaker"]!["id"], Is.EqualTo(judge));
    }

    [Test]
    public async Task A_choice_says_nothing_of_another_name()
    {
        await Post("/api/v1/people", """{"name":"Otto Chosen"}""");
        var preview = await Look(Words("A word.", ("speaker.name", "Otto Choser")));
        var fields = preview.Fields();
        fields["speaker.is"] = "person:otto-chosen";
        fields["speaker.name"] = "Somebody Quite Different";
        var other = await Talk.SendForm("/add", fields);

        Assert.That(other.Read(), Does.Contain("<bdi>Somebody Quite Different</bdi>, new"));
    }

    [Test]
    public async Task Somebody_else_of_the_same_name_gets_a_record_of_their_own()
    {
        var known = await Post("/api/v1/people", """{"name":"Eva Twice"}""");
        await Post("/api/v1/people", """{"name":"Eva Twice","isNew":true}""");
        var fields = (await Look(Words("I am another.", ("speaker.name", "Eva Twice"), ("speaker.affiliations[0].institution.name", "Elsewhere Institute")))).Fields();
        fields["speaker.is"] = "new";
        var recorded = await Record(await Talk.SendForm("/add", fields));

        Assert.That(recorded.Status, Is.EqualTo(303), recorded.Text);
        Assert.That((string?)(await Get($"/api/v1{recorded.Headers["Location"]}")).Body["speaker"]!["id"], Is.Not.EqualTo(known.Id));
    }

    [Test]
    public async Task What_is_wrong_is_told_beside_its_field_and_nothing_that_was_written_is_lost()
    {
        var hostile = "\n  “Quoted” <b>words</b> & \"more\"\n\nשלום\t";
        var refused = await Look(Words(hostile, ("lang", "not a language"), ("kind", "guess"), ("saidOn", "yesterday"), ("speaker.name", ""), ("venue", " Here "),
            ("quotations[0].source.url", "javascript:alert(1)"), ("quotations[0].form", "direct"), ("speaker.affiliations[0].title", "head")));

        Assert.That(refused.Status, Is.EqualTo(400));
        Assert.That(refused.Read(), Does.Contain("role=\"alert\"").And.Contains("href=\"#saidOn\"").And.Contains("href=\"#kind\""));
        Assert.That(refused.Text, Does.Contain("id=\"saidOn\" name=\"saidOn\" value=\"yesterday\"").And.Contains("aria-invalid=\"true\" aria-describedby=\"saidOn-fault\""));
        var kept = refused.Fields();
        Assert.That((kept["text"], kept["lang"], kept["venue"], kept["quotations[0].source.url"]), Is.EqualTo((hostile, "not a language", " Here ", "javascript:alert(1)")));

        kept["kind"] = "opinion";
        kept["saidOn"] = "";
        var rules = await Talk.SendForm("/add", kept);
        Assert.That(rules.Read(), Does.Contain("href=\"#lang\"").And.Contains("href=\"#speaker-name\"").And.Contains("href=\"#quotations-0-source-url\""));
    }

    [Test]
    public async Task What_nobody_sees_is_told_to_be_blank_beside_its_field()
    {
        var page = await Look(Words("\u3164", ("speaker.name", "\u200B"), ("about[0].type", "topic"), ("about[0].name", "\u00AD"), ("quotations[0].form", "direct"),
            ("quotations[0].source.title", "\u2060"), ("quotations[0].source.kind", "post"), ("quotations[0].source.authors", "A. Writer\n\u200E")));

        Assert.That(page.Status, Is.EqualTo(400));
        foreach (var field in new[] { "text", "speaker-name", "about-0-name", "quotations-0-source-title", "quotations-0-source-authors" })
            Assert.That(page.Read(), Does.Contain($"href=\"#{field}\""));
    }

    [Test]
    public async Task The_line_breaks_of_a_browser_are_kept_as_line_feeds_and_the_page_says_so()
    {
        Assert.That((await Get("/add", ("Accept", "text/html"))).Read(), Does.Contain("line breaks are kept as line feeds"));
        var recorded = await Record(await Look(Words("First line.\r\nSecond line.", ("speaker.name", "Liner"))));

        Assert.That((string?)(await Get($"/api/v1{recorded.Headers["Location"]}")).Body["text"], Is.EqualTo("First line.\nSecond line."));
    }

    [TestCase("English", "en", "English (en)")]
    [TestCase("deutsch", "de", "German (de)")]
    [TestCase("русский", "ru", "Russian (ru)")]
    [TestCase("zh-Hans", "zh-Hans", "Chinese (simplified) (zh-Hans)")]
    [TestCase("sr-Latn-RS", "sr-Latn-RS", "(sr-Latn-RS)")]
    [TestCase("x-harbour", "x-harbour", "x-harbour")]
    public async Task A_language_is_taken_by_its_name_or_its_tag_and_the_review_says_which(string written, string tag, string told)
    {
        var preview = await Look(Words($"Said in {written}.", ("speaker.name", "Polyglot"), ("lang", written)));
        Assert.That(preview.Read(), Does.Contain("<dt>Language</dt>").And.Contains(told).And.Contains("<option value=\"en\">English</option>"));
        Assert.That(preview.Fields()["lang"], Is.EqualTo(written));

        var recorded = await Record(preview);
        Assert.That((string?)(await Get($"/api/v1{recorded.Headers["Location"]}")).Body["lang"], Is.EqualTo(tag));
    }

    [TestCase("Englisch sprechen")]
    [TestCase("Klingon")]
    [TestCase("<b>")]
    public async Task What_is_no_language_is_told_beside_its_field(string written)
    {
        var page = await Look(Words("In no language.", ("speaker.name", "Polyglot"), ("lang", written), ("quotations[0].lang", written), ("quotations[0].source.title", "T"),
            ("quotations[0].source.kind", "post"), ("quotations[0].source.lang", written), ("quotations[0].form", "direct")));

        Assert.That(page.Status, Is.EqualTo(400));
        Assert.That(page.Read(), Does.Contain($"“{written}” is not the name of a language known here").And.Contains("href=\"#lang\"").And.Contains("href=\"#quotations-0-lang\"").And.Contains("href=\"#quotations-0-source-lang\""));
    }

    [TestCase("colour=red", "colour")]
    [TestCase("text=a&text=b", "text")]
    [TestCase("speaker.id=alexander-gabuev", "speaker.id")]
    [TestCase("about[100].name=Too+many", "about[100].name")]
    [TestCase("about[-1].name=None", "about[-1].name")]
    [TestCase("text=%FF", "text")]
    public async Task A_forged_form_is_refused_by_the_name_of_its_field(string body, string place)
    {
        var page = await Talk.SendForm("/add", body);

        Assert.That(page.Status, Is.EqualTo(400));
        Assert.That(page.Read(), Does.Contain("The form is not valid.").And.Contains($"<bdi>{place}</bdi>"));
        (await Talk.SendForm("/add", body, ("Accept", "*/*"))).RequireProblem(400, "invalid-form", place);
    }

    [TestCase("speaker.name")]
    [TestCase("about[0].name")]
    [TestCase("about[0].role")]
    [TestCase("onBehalfOf.name")]
    [TestCase("jointWith[0].name")]
    public async Task Whoever_is_named_without_what_they_are_is_refused(string field)
    {
        var fields = Words("Said by somebody.", ("speaker.name", "Somebody Said"), (field, "Rain"));
        fields.Remove($"{field[..field.LastIndexOf('.')]}.type");

        Assert.That((await Talk.SendForm("/add", fields)).Status, Is.EqualTo(400));
    }

    [TestCase("")]
    [TestCase("with space")]
    [TestCase("né")]
    public async Task A_forged_key_is_refused(string key)
    {
        var fields = (await Look(Words("Under a forged key.", ("speaker.name", "Forger")))).Fields();
        fields["act"] = "record";
        fields["key"] = key;

        Assert.That((await Talk.SendForm("/add", fields)).Status, Is.EqualTo(400));
        fields["key"] = new string('k', Limits.IdempotencyKey + 1);
        Assert.That((await Talk.SendForm("/add", fields)).Status, Is.EqualTo(400));
    }

    [TestCase("person:nobody-at-all", 422)]
    [TestCase("person:<script>", 400)]
    [TestCase("country:CN", 400)]
    [TestCase("nonsense", 400)]
    public async Task A_forged_choice_is_refused_beside_its_name(string choice, int status)
    {
        var page = await Look(Words("Words.", ("speaker.name", "Nobody"), ("speaker.is", choice), ("speaker.asked", "person Nobody")));

        Assert.That(page.Status, Is.EqualTo(status), page.Text);
        Assert.That(page.Read(), Does.Contain("href=\"#speaker-name\""));
    }

    [Test]
    public async Task A_million_characters_are_refused_with_the_limit_and_a_body_without_end_is_not_read()
    {
        var page = await Look(Words(new string('x', 1_000_000), ("speaker.name", "Long Talker")));
        Assert.That(page.Status, Is.EqualTo(400));
        Assert.That(page.Read(), Does.Contain($"“The words” is 1000000 characters long; {Limits.ClaimText} is the most."));

        Assert.That((await Look(Words(new string('x', 2_000_000), ("speaker.name", "Longer Talker")))).Status, Is.EqualTo(413));
        Assert.That((await Talk.SendForm("/add", $"text={new string('x', 4_000_000)}")).Status, Is.EqualTo(413));
    }

    [Test]
    public async Task Another_media_type_and_another_site_are_refused_on_a_page()
    {
        var json = await Send(HttpMethod.Post, "/add", Talk.Json("{}"), ("Accept", "text/html"));
        Assert.That((json.Status, json.Headers["Content-Type"]), Is.EqualTo((415, "text/html; charset=utf-8")));
        foreach (var site in new[] { "cross-site", "same-site" })
            Assert.That((await Talk.SendForm("/add", Words("From elsewhere."), ("Sec-Fetch-Site", site))).Status, Is.EqualTo(403));
        Assert.That((await Talk.SendForm("/add", Words("From elsewhere."), ("Sec-Fetch-Site", "none"), ("Origin", "https://evil.example"))).Status, Is.Not.EqualTo(500));
    }

    [Test]
    public async Task Statements_in_nearly_the_same_words_are_told_before_anything_is_recorded()
    {
        var page = await Look(Words("The harbour is closed, and 2.5 million tonnes of grain are waiting here to be shipped.", ("speaker.name", "Mira Valdane (fictional)")));

        Assert.That(page.Read(), Does.Contain("In nearly the same words on record").And.Contains("/claims/x4d27na87aj63sg2").And.Contains("≈ nearly the same words"));
    }

    [Test]
    public async Task A_store_that_is_away_leaves_all_that_was_written_on_the_page()
    {
        var preview = await Look(Words("Kept through the storm.", ("speaker.name", "Stormy")));
        Services.GetRequiredService<FaultyStore>().Before = _ => throw new StoreUnavailableException("The disk is full.");
        var away = await Record(preview);

        Assert.That((away.Status, away.Headers["Retry-After"]), Is.EqualTo((503, "1")));
        Assert.That(away.Read(), Does.Contain("Kept through the storm.").And.Contains("role=\"alert\"").And.Not.Contains("disk"));
    }

    [Test]
    public async Task A_country_that_nobody_knows_is_refused_before_it_is_recorded()
    {
        var page = await Look(Words("Of no land.", ("speaker.type", "country"), ("speaker.name", "Ruritania Nova")));

        Assert.That(page.Status, Is.EqualTo(422));
        Assert.That(page.Read(), Does.Contain("No country is called so").And.Contains("href=\"#speaker-name\""));
    }

    private Task<Answer> Look(Dictionary<string, string> fields) => Talk.SendForm("/add", fields.Append(new("act", "preview")));

    private async Task<Answer> Record(Answer preview) => await Talk.SendForm("/add", preview.Fields().Append(new("act", "record")));

    private static Dictionary<string, string> Words(string text, params (string Name, string Value)[] others)
    {
        var fields = new Dictionary<string, string> { ["text"] = text, ["lang"] = "en", ["kind"] = "opinion", ["speaker.type"] = "person" };
        foreach (var (name, value) in others)
            fields[name] = value;
        return fields;
    }
}
