using ClaimGraph.ApiTests.Hostile;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>People, institutions, countries, topics and sources are changed on pages, by the rules of the API and in the version that was seen.</summary>
internal sealed class RecordEditPageTests : ApiFixture
{
    private static readonly (string, string) Html = ("Accept", "text/html");

    [Test]
    public async Task A_person_is_changed_with_names_identifiers_and_citizenships()
    {
        var person = await Recorded("people", """
            {"name":"Nora Editable","aliases":[{"value":"Нора","lang":"ru","kind":"native"},{"value":"N. E."}],"externalIds":{"wikidata":"Q42"},"description":"A pilot.",
             "citizenOf":[{"id":"CN"}],"affiliations":[{"title":"pilot","institution":{"name":"Pilots of Nora"}}]}
            """);
        var form = await Get($"/people/{person}/edit", Html);
        Assert.That(form.Read(), Does.Contain("<h1>Edit a person</h1>").And.Contains("value=\"Нора\"").And.Contains("\nA pilot.</textarea>"));
        var fields = form.Fields();
        Assert.That((fields["aliases[1].value"], fields["externalIds[0].scheme"], fields["citizenOf[0].name"], fields["citizenOf[0].is"]), Is.EqualTo(("N. E.", "wikidata", "China", "country:CN")));

        fields["name"] = "Nora Edited";
        fields["aliases[0].value"] = "";
        fields["aliases[0].lang"] = "";
        fields["aliases[0].kind"] = "";
        fields["aliases[2].value"] = "诺拉";
        fields["aliases[2].lang"] = "Chinese";
        fields["externalIds[1].scheme"] = "orcid";
        fields["externalIds[1].value"] = "0000-0002-1825-0097";
        fields["citizenOf[1].name"] = "Germany";
        fields["status"] = "disputed";
        var saved = await Talk.SendForm($"/people/{person}/edit", fields);

        Assert.That((saved.Status, saved.Headers.GetValueOrDefault("Location")), Is.EqualTo((303, $"/people/{person}")), saved.Read());
        var now = (await Get($"/api/v1/people/{person}")).Body;
        Assert.That(((string?)now["name"], (string?)now["status"], (int?)now["version"], (string?)now["description"]), Is.EqualTo(("Nora Edited", "disputed", 2, "A pilot.")));
        Assert.That(now["aliases"]!.ToJsonString(), Is.EqualTo("""[{"value":"N. E."},{"value":"\u8BFA\u62C9","lang":"zh"}]"""));
        Assert.That(now["externalIds"]!.ToJsonString(), Is.EqualTo("""{"orcid":"0000-0002-1825-0097","wikidata":"Q42"}"""));
        Assert.That(now["citizenOf"]!.AsArray().Select(country => (string?)country!["id"]), Is.EqualTo(new[] { "CN", "DE" }));
        Assert.That((string?)now["affiliations"]![0]!["title"], Is.EqualTo("pilot"), "Positions are left alone.");
    }

    [Test]
    public async Task An_institution_a_country_a_topic_and_a_source_are_changed_each_in_its_own_fields()
    {
        var institution = await Recorded("institutions", """{"name":"Institute to Edit","country":{"id":"CN"}}""");
        await Saved($"/institutions/{institution}", ("country.name", "DE"), ("description", "Moved."));
        Assert.That((string?)(await Get($"/api/v1/institutions/{institution}")).Body["country"]!["id"], Is.EqualTo("DE"));
        await Saved($"/institutions/{institution}", ("country.name", ""));
        Assert.That((await Get($"/api/v1/institutions/{institution}")).Body["country"], Is.Null);

        await Saved("/countries/CN", ("description", "A country in Asia."));
        var country = (await Get("/api/v1/countries/CN")).Body;
        Assert.That(((string?)country["description"], (string?)country["name"], country["aliases"]!.AsArray().Count), Is.EqualTo(("A country in Asia.", "China", 2)));

        var topic = await Recorded("topics", """{"name":"Topic to edit"}""");
        await Saved($"/topics/{topic}", ("name", "Topic, edited"), ("aliases[0].value", "Edits"));
        Assert.That((string?)(await Get($"/api/v1/topics/{topic}")).Body["aliases"]![0]!["value"], Is.EqualTo("Edits"));

        var source = await Recorded("sources", """
            {"title":"Source to edit","kind":"article","lang":"en","authors":["A. One","B. Two"],"publishedOn":"2024-05","publisher":{"name":"House of Edits"},"externalIds":{"doi":"10.1000/182"}}
            """);
        await Send(HttpMethod.Put, $"/api/v1/sources/{source}/text", Talk.Bytes("The text of it."u8.ToArray(), "text/plain"));
        await Saved($"/sources/{source}", ("title", "Source, edited"), ("authors", "A. One\r\nC. Three"), ("archiveUrl", "https://archive.example/1"), ("publisher.name", "Another House of Edits Entirely"));
        var changed = (await Get($"/api/v1/sources/{source}")).Body;
        Assert.That(((string?)changed["title"], (string?)changed["publisher"]!["name"], (string?)changed["externalIds"]!["doi"]), Is.EqualTo(("Source, edited", "Another House of Edits Entirely", "10.1000/182")));
        Assert.That(changed["authors"]!.AsArray().Select(author => (string?)author), Is.EqualTo(new[] { "A. One", "C. Three" }));
        Assert.That((await Get($"/api/v1/sources/{source}/text")).Text, Is.EqualTo("The text of it."));
    }

    [Test]
    public async Task A_form_that_is_saved_as_it_was_opened_changes_nothing_to_the_letter()
    {
        var person = await Recorded("people", """
            {"name":" Name with\r\na line, and\ta tab ","aliases":[{"value":"first\rsecond","lang":"English","kind":" x "},{"value":"\nthird","lang":"klingon"}],
             "description":"\r\nOne.\r\n\r\nTwo.\r","externalIds":{"local":" a\r\nb "},"citizenOf":[{"id":"DE"},{"id":"CN"}]}
            """);
        var source = await Recorded("sources", """{"title":"Title\r\nin two lines","kind":"post","authors":["One\r\nname"," Other "],"url":"https://lines.example/a","publishedOn":"1985~"}""");
        foreach (var path in new[] { $"people/{person}", $"sources/{source}", "people/alexander-gabuev", "institutions/carnegie-russia-eurasia-center", "countries/RU", "topics/tariffs", "sources/5xkczcexwpcchtk5" })
        {
            var before = (await Get($"/api/v1/{path}")).Text;
            var saved = await Talk.SendForm($"/{path}/edit", (await Get($"/{path}/edit", Html)).Fields());

            Assert.That(saved.Status, Is.EqualTo(303), saved.Read());
            Assert.That((await Get($"/api/v1/{path}")).Text, Is.EqualTo(before));
        }

        await Saved($"/people/{person}", ("aliases[0].value", ""), ("aliases[0].lang", ""), ("aliases[0].kind", ""));
        Assert.That((string?)(await Get($"/api/v1/people/{person}")).Body["aliases"]![0]!["value"], Is.EqualTo("\nthird"));
    }

    [Test]
    public async Task What_is_wrong_is_told_beside_its_field_and_nothing_that_was_written_is_lost()
    {
        var person = await Recorded("people", """{"name":"Wrongly Edited"}""");
        var fields = (await Get($"/people/{person}/edit", Html)).Fields();
        foreach (var (name, value) in new[]
        {
            ("name", ""), ("aliases[0].lang", "Klingonese"), ("aliases[0].value", "W"), ("aliases[3].kind", "only a kind"), ("externalIds[0].scheme", "wiki"), ("externalIds[0].value", "  "),
            ("externalIds[1].value", "Q1"), ("externalIds[2].scheme", "wiki"), ("externalIds[2].value", "Q2"), ("description", "“<b>kept</b>”"), ("citizenOf[0].name", "Ruritania Nova"),
        })
            fields[name] = value;
        var refused = await Talk.SendForm($"/people/{person}/edit", fields);

        Assert.That(refused.Status, Is.EqualTo(400), refused.Read());
        Assert.That(refused.Read(), Does.Contain("Nothing was changed").And.Contains("href=\"#name\"").And.Contains("href=\"#aliases-0-lang\"").And.Contains("href=\"#aliases-1-value\"")
            .And.Contains("href=\"#externalIds-0-value\"").And.Contains("href=\"#externalIds-1-scheme\"").And.Contains("href=\"#externalIds-2-scheme\"").And.Contains("“Klingonese” is not the name of a language known here"));
        var kept = refused.Fields();
        Assert.That((kept["description"], kept["aliases[0].lang"], kept["aliases[1].kind"], kept["citizenOf[0].name"]), Is.EqualTo(("“<b>kept</b>”", "Klingonese", "only a kind", "Ruritania Nova")));
        Assert.That((await Get($"/api/v1/people/{person}")).Body["version"]!.GetValue<int>(), Is.EqualTo(1));

        var nowhere = (await Get($"/people/{person}/edit", Html)).Fields();
        nowhere["citizenOf[0].name"] = "Ruritania Nova";
        Assert.That((await Talk.SendForm($"/people/{person}/edit", nowhere)).Read(), Does.Contain("No country is called so"));
    }

    [Test]
    public async Task Room_for_another_row_is_given_without_saving_and_without_asking_whether_the_rest_is_right()
    {
        var topic = await Recorded("topics", """{"name":"Roomy"}""");
        var fields = (await Get($"/topics/{topic}/edit", Html)).Fields();
        Assert.That(fields.Keys, Does.Contain("aliases[0].value").And.Not.Contains("aliases[1].value"));
        fields["aliases[0].value"] = "First";
        fields["name"] = "";
        fields["act"] = "room";
        var page = await Talk.SendForm($"/topics/{topic}/edit", fields);

        Assert.That((page.Status, page.Fields()["aliases[0].value"], page.Fields()["aliases[1].value"], page.Fields()["name"]), Is.EqualTo((200, "First", "", "")));
        Assert.That((int?)(await Get($"/api/v1/topics/{topic}")).Body["version"], Is.EqualTo(1));
    }

    [Test]
    public async Task Whoever_comes_second_sees_what_changed_beside_what_they_wrote_and_whoever_saves_twice_has_saved()
    {
        var institution = await Recorded("institutions", """{"name":"Opened by two","country":{"id":"CN"}}""");
        var fields = (await Get($"/institutions/{institution}/edit", Html)).Fields();
        fields["name"] = "Saved by the first";
        fields["country.name"] = "Germany";
        Assert.That((await Talk.SendForm($"/institutions/{institution}/edit", fields)).Status, Is.EqualTo(303));
        Assert.That((await Talk.SendForm($"/institutions/{institution}/edit", fields)).Status, Is.EqualTo(303));
        Assert.That((int?)(await Get($"/api/v1/institutions/{institution}")).Body["version"], Is.EqualTo(2));

        fields["name"] = "Written by the second";
        var stale = await Talk.SendForm($"/institutions/{institution}/edit", fields);
        Assert.That(stale.Status, Is.EqualTo(412));
        Assert.That(stale.Read(), Does.Contain("Changed meanwhile, now version 2").And.Contains("Opened by two</bdi></del>").And.Contains("Saved by the first</bdi></ins>")
            .And.Contains("value=\"Written by the second\"").And.Contains("role=\"alert\""));
        Assert.That((await Talk.SendForm($"/institutions/{institution}/edit", stale.Fields())).Status, Is.EqualTo(303));
        Assert.That((string?)(await Get($"/api/v1/institutions/{institution}")).Body["name"], Is.EqualTo("Written by the second"));
    }

    [Test]
    public async Task It_is_asked_who_is_meant_by_a_name_that_is_nearly_one_on_record()
    {
        await Recorded("institutions", """{"name":"Lindmark Ledgers House"}""");
        var source = await Recorded("sources", """{"title":"Of unsure house","kind":"article"}""");
        var fields = (await Get($"/sources/{source}/edit", Html)).Fields();
        fields["publisher.name"] = "Lindmark Ledger House";
        var asked = await Talk.SendForm($"/sources/{source}/edit", fields);
        Assert.That(asked.Status, Is.EqualTo(409));
        Assert.That(asked.Read(), Does.Contain("? Who is “<bdi>Lindmark Ledger House</bdi>”?").And.Contains("href=\"#publisher-name\""));

        fields = asked.Fields();
        fields["publisher.is"] = "institution:lindmark-ledgers-house";
        Assert.That((await Talk.SendForm($"/sources/{source}/edit", fields)).Status, Is.EqualTo(303));
        Assert.That((string?)(await Get($"/api/v1/sources/{source}")).Body["publisher"]!["id"], Is.EqualTo("lindmark-ledgers-house"));
    }

    [TestCase("/people/alexander-gabuev/edit", "version=x&name=a", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=&name=a", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&id=other", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&name=a&country.name=CN", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&name=a&affiliations[0].title=king", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&name=a&aliases[200].value=a", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&name=a&citizenOf[20].name=CN", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&name=a&status=deleted", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&name=a&citizenOf[0].name=X&citizenOf[0].is=nonsense&citizenOf[0].asked=country X", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&name=a&citizenOf[0].name=X&citizenOf[0].is=country:ZZ&citizenOf[0].asked=country X", 422)]
    [TestCase("/people/alexander-gabuev/edit", "version=99&name=a", 400)]
    [TestCase("/people/alexander-gabuev/edit", "version=1&name=%FF", 400)]
    [TestCase("/countries/CN/edit", "version=1&name=", 400)]
    [TestCase("/sources/5xkczcexwpcchtk5/edit", "version=1&title=a&kind=article&textSha256=aa", 400)]
    [TestCase("/sources/5xkczcexwpcchtk5/edit", "version=1&title=a&kind=article&url=javascript:alert(1)", 400)]
    public async Task A_forged_change_is_refused(string path, string body, int status)
    {
        var form = (await Get(path, Html)).FormWith(body);
        var refused = await Talk.SendForm(path, form);

        Assert.That(refused.Status, Is.EqualTo(status), refused.Read());
        Assert.That((await Talk.SendForm(path, form, ("Sec-Fetch-Site", "cross-site"))).Status, Is.EqualTo(403));
        Assert.That((await Get("/people/nobody/edit", Html)).Status, Is.EqualTo(404));
    }

    [TestCase("people/alexander-gabuev")]
    [TestCase("institutions/carnegie-russia-eurasia-center")]
    [TestCase("sources/5xkczcexwpcchtk5")]
    [TestCase("claims/x4d27na87aj63sg2")]
    public async Task A_form_that_was_cut_off_changes_nothing(string path)
    {
        var before = (await Get($"/api/v1/{path}")).Text;
        var fields = (await Get($"/{path}/edit", Html)).Fields().Where(pair => pair.Key is not ("act" or "key" or "lookedOver")).ToList();
        var rows = fields.Select(pair => pair.Key.Split('[', '.')[0]).ToHashSet();
        foreach (var row in rows)
        {
            var cut = await Talk.SendForm($"/{path}/edit", fields.Where(pair => pair.Key.Split('[', '.')[0] != row));

            Assert.That(cut.Status, Is.EqualTo(400), row);
            Assert.That(cut.Read(), Does.Contain("The form is not whole").And.Contains("Go back to the form"));
        }

        Assert.That((await Get($"/api/v1/{path}")).Text, Is.EqualTo(before));
    }

    [Test]
    public async Task Letters_that_a_program_writes_into_a_form_as_they_are_are_kept_to_the_byte()
    {
        var topic = await Recorded("topics", """{"name":"Raw letters"}""");
        var page = await Get($"/topics/{topic}/edit", Html);
        var saved = await Talk.SendForm($"/topics/{topic}/edit", page.FormWith("description=“Café”+für+%4Düller,+龚炯+%F0%9F%9A%A2+🚢"));
        Assert.That(saved.Status, Is.EqualTo(303), saved.Read());
        Assert.That((string?)(await Get($"/api/v1/topics/{topic}")).Body["description"], Is.EqualTo("“Café” für Müller, 龚炯 🚢 🚢"));

        byte[] broken = [.. "version=1&name=a"u8, 0xFF];
        Assert.That((await Talk.Send(HttpMethod.Post, $"/topics/{topic}/edit", Talk.Bytes(broken, "application/x-www-form-urlencoded"), Html, ("Sec-Fetch-Site", "same-origin"))).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task What_is_not_there_is_neither_changed_nor_given_room_in()
    {
        var form = await Get("/people/alexander-gabuev/edit", Html);

        Assert.That((await Talk.SendForm("/people/nobody/edit", form.FormWith("act=room"))).Status, Is.EqualTo(404));
        Assert.That((await Talk.SendForm("/people/nobody/edit", form.FormWith("name=a"))).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task Whatever_is_written_is_text_on_the_page_and_on_record()
    {
        var topic = await Recorded("topics", """{"name":"Hostile topic"}""");
        foreach (var text in HostileTexts.All)
        {
            var fields = (await Get($"/topics/{topic}/edit", Html)).Fields();
            foreach (var name in new[] { "name", "description", "aliases[0].value", "aliases[0].kind", "aliases[0].lang", "externalIds[0].scheme", "externalIds[0].value" })
                fields[name] = text;
            var answer = await Talk.SendForm($"/topics/{topic}/edit", fields);
            Assert.That(answer.Status, Is.AnyOf(303, 400, 422), $"{text}: {answer.Text}");
            Assert.That(answer.Text, Does.Not.Contain("<script").And.Not.Contain("<img").And.Not.Contain("onload=\""));

            fields["aliases[0].lang"] = "";
            fields["externalIds[0].scheme"] = "x";
            if ((await Talk.SendForm($"/topics/{topic}/edit", fields)).Status == 303 && !text.Contains('\r', StringComparison.Ordinal))
                Assert.That((string?)(await Get($"/api/v1/topics/{topic}")).Body["description"], Is.EqualTo(text));
        }
    }

    [Test]
    public async Task A_record_that_was_deleted_is_not_edited_and_its_earlier_versions_offer_nothing()
    {
        foreach (var (collection, document) in new[]
        {
            ("people", """{"name":"Gone Person"}"""), ("institutions", """{"name":"Gone Institute"}"""), ("topics", """{"name":"Gone topic"}"""), ("sources", """{"title":"Gone source","kind":"post"}"""),
        })
        {
            var id = await Recorded(collection, document);
            var path = $"/{collection}/{id}";
            Assert.That((await Get(path, Html)).Text, Does.Contain($"href=\"{path}/edit\"").And.Contains($"href=\"{path}/delete\""));
            var fields = (await Get($"{path}/edit", Html)).Fields();
            Assert.That((await Send(HttpMethod.Delete, $"/api/v1{path}", null, ("If-Match", "*"))).Status, Is.EqualTo(204));

            Assert.That((await Get($"{path}/edit", Html)).Status, Is.EqualTo(410));
            var late = await Talk.SendForm($"{path}/edit", fields);
            Assert.That((late.Status, late.Read().Contains("Gone", StringComparison.Ordinal)), Is.EqualTo((410, true)));
            var earlier = await Get($"{path}?version=1", Html);
            Assert.That(earlier.Status, Is.EqualTo(200));
            Assert.That(earlier.Text, Does.Not.Contain("/edit\"").And.Not.Contains("/delete\"").And.Not.Contains("/text\"").And.Contains($"href=\"{path}/history\"").And.Contains("deleted since"));
        }
    }

    private async Task Saved(string path, params (string Name, string Value)[] changes)
    {
        var fields = (await Get($"{path}/edit", Html)).Fields();
        foreach (var (name, value) in changes)
            fields[name] = value;
        var saved = await Talk.SendForm($"{path}/edit", fields);
        Assert.That((saved.Status, saved.Headers.GetValueOrDefault("Location")), Is.EqualTo((303, path)), saved.Read());
    }

    private async Task<string> Recorded(string collection, string document)
    {
        var recorded = await Post($"/api/v1/{collection}", document);
        Assert.That(recorded.Status, Is.EqualTo(201), recorded.Text);
        return recorded.Id;
    }
}
