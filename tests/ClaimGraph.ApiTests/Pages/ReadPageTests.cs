using System.Text;
using ClaimGraph.ApiTests.Faults;
using ClaimGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>An article is pasted on a page, what it says that people said is chosen among, and goes on record with its text.</summary>
[NonParallelizable]
internal sealed class ReadPageTests : ApiFixture
{
    private const string Harbour =
        """
        Harbour to stay open

        “The harbour will stay open all winter 😀,” said Runa Holm, head of the Port Office of Lowmere. “Nobody has to leave.” She added that the pilots need new boats.

        According to Tomas Birk, a fisherman, the fees are too high. The “cold war” of the ferries goes on. “שלום, הנמל פתוח,” said Dana Levi, a sailor.
        """;

    protected override HostSettings Settings => new() { Replacements = FaultyStore.Wrap };

    [TearDown]
    public void BeWell() => Services.GetRequiredService<FaultyStore>().Before = null;

    [Test]
    public async Task An_article_that_browsers_send_with_other_line_ends_is_read_chosen_recorded_and_every_quotation_stands_in_its_text_to_the_byte()
    {
        var review = await Read(Harbour.ReplaceLineEndings("\r\n"), ("url", "https://harbour.example/open"), ("publishedOn", "2025-05-08"), ("publisher.name", "Lowmere Post"));
        var fields = review.Fields();
        Assert.That(fields["quotations[0].source.title"], Is.EqualTo("Harbour to stay open"), "The first line stands for a title that nobody wrote.");
        Assert.That(fields["quotations[0].source.lang"], Is.EqualTo("en"));
        Assert.That(fields["text"], Is.EqualTo(Harbour.ReplaceLineEndings("\n")));
        foreach (var index in Statements(fields))
            fields[$"statements[{index}].accepted"] = "true";
        var receipt = await Record(fields);

        Assert.That(receipt.Status, Is.EqualTo(200), receipt.Read());
        Assert.That(receipt.Read(), Does.Contain("Receipt").And.Contains("= stands in the text, to the byte").And.Not.Contains("✕").And.Not.Contains("≈"));
        var source = SourceOf(receipt);
        var claims = (await Get($"/api/v1/claims?source={source}&limit=200")).Items;
        Assert.That(claims, Has.Count.EqualTo(Statements(fields).Count).And.Count.GreaterThanOrEqualTo(4));
        Assert.That(claims.Select(claim => (string?)claim!["speaker"]!["name"]), Is.SupersetOf(new[] { "Runa Holm", "Tomas Birk", "Dana Levi" }));
        Assert.That((await Get($"/api/v1/sources/{source}/text")).Text, Is.EqualTo(Harbour.ReplaceLineEndings("\n")));
        foreach (var quotation in claims.SelectMany(claim => claim!["quotations"]!.AsArray()))
        {
            var anchor = await Get($"/api/v1/quotations/{quotation!["id"]}/anchor");
            Assert.That((string?)anchor.Body["state"], Is.EqualTo("exact"), anchor.Text);
        }
    }

    [Test]
    public async Task Words_that_the_writer_interrupts_are_one_statement_with_a_printing_for_each_piece()
    {
        var receipt = await Record(Select((await Read("“We sail at dawn,” said Piet Maas, a captain, “and nobody stays behind.”")).Fields(), 0));
        var claim = (await Get($"/api/v1/claims?source={SourceOf(receipt)}")).Items.Single()!;

        Assert.That(claim["quotations"]!.AsArray().Select(printed => (string?)printed!["text"]), Is.EqualTo(new[] { "We sail at dawn,", "and nobody stays behind." }));
        Assert.That(receipt.Read(), Does.Contain("Piece 1: = stands in the text").And.Contains("Piece 2: = stands in the text"));
    }

    [Test]
    public async Task Where_the_text_leaves_open_who_spoke_both_are_offered_and_neither_is_chosen()
    {
        var review = await Read("John Rival and Peter Rivel met on Monday. He said that the talks had failed.");
        Assert.That(review.Read(), Does.Contain("? Who said statement 1?").And.Contains("The text does not make clear who said it."));
        Assert.That(review.Fields(), Does.Not.ContainKey("statements[0].accepted").And.Not.ContainKey("statements[0].speaker.rival"));
        var refused = await Record(Select(review.Fields(), 0));
        Assert.That(refused.Read(), Does.Contain("Choose who said it, or write it."));

        var receipt = await Record(With(refused.Fields(), ("statements[0].speaker.rival", "Peter Rivel")));
        Assert.That(receipt.Status, Is.EqualTo(200), receipt.Read());
        Assert.That((string?)(await Get($"/api/v1/claims?source={SourceOf(receipt)}")).Items.Single()!["speaker"]!["name"], Is.EqualTo("Peter Rivel"));
    }

    [Test]
    public async Task Of_somebody_of_whom_one_name_is_printed_it_is_asked_who_has_it_among_others()
    {
        await Post("/api/v1/people", """{"name":"Ondine Farrow","description":"a minister"}""");
        var review = await Read("Farrow said that the quay is safe. “The quay is not safe,” said Quimby.");

        Assert.That(review.Read(), Does.Contain("a minister").And.Contains("None of these: a new person").And.Contains("Only one name is printed"));
        Assert.That(review.Fields(), Does.Not.ContainKey("statements[0].accepted").And.Not.ContainKey("statements[1].accepted"));
        Assert.That((await Record(Select(review.Fields(), 0))).Read(), Does.Contain("Choose who is meant by “Farrow”"));
    }

    [Test]
    public async Task Nothing_is_recorded_by_looking_by_reading_or_by_choosing_nothing()
    {
        var before = await Talk.Everything();
        Assert.That((await Get("/read", ("Accept", "text/html"))).Status, Is.EqualTo(200));
        var review = await Read("“Nobody records this,” said Wim Unheard, a stranger.");
        var fields = review.Fields();
        fields.Remove("statements[0].accepted");
        var refused = await Record(fields);

        Assert.That((refused.Status, await Talk.Everything()), Is.EqualTo((400, before)));
        Assert.That(refused.Read(), Does.Contain("No statement is selected"));
    }

    [Test]
    public async Task Pressing_twice_records_once_and_answers_the_same_receipt()
    {
        var fields = Select((await Read("“Twice pressed is once said,” said Bo Twice, a printer.", ("title", "Twice"))).Fields(), 0);
        var first = await Record(fields);
        var recorded = await Talk.Everything();
        var second = await Record(fields);

        Assert.That((first.Status, second.Status), Is.EqualTo((200, 200)), second.Read());
        Assert.That(second.Read(), Does.Contain("+ recorded, new"));
        Assert.That(await Talk.Everything(), Is.EqualTo(recorded));
    }

    [Test]
    public async Task Certain_statements_of_speakers_who_are_settled_are_selected_and_those_on_record_are_not()
    {
        var review = await Read("“The US system is more run by the USA, it is not equal, it is not turned on,” said Wang Yiwei, a professor. “The new quay is far too short,” said Ida Newcomer, a mason.");
        var fields = review.Fields();

        Assert.That(fields, Does.Not.ContainKey("statements[0].accepted").And.ContainKey("statements[1].accepted"));
        Assert.That(fields["statements[0].printingOf"], Does.StartWith("claim:"));
        Assert.That(review.Read(), Does.Contain("= On record already:").And.Contains("made new if you record a statement of theirs: \u2068Ida Newcomer\u2069"));
        var receipt = await Record(Select(fields, 0, 1));
        Assert.That(receipt.Read(), Does.Contain("+ one more printing of a statement on record").And.Contains("+ recorded, new"));
        var claim = await Get($"/api/v1/claims/{fields["statements[0].printingOf"]["claim:".Length..]}");
        Assert.That(claim.Body["quotations"]!.AsArray().Select(printed => (string?)printed!["source"]!["id"]), Does.Contain(SourceOf(receipt)));
    }

    [Test]
    public async Task Of_a_name_that_several_have_nobody_is_chosen_until_somebody_chooses_and_the_others_are_recorded_meanwhile()
    {
        var one = await Post("/api/v1/people", """{"name":"Jon Twin","description":"a pilot"}""");
        await Post("/api/v1/people", """{"name":"Jon Twin","description":"a baker","isNew":true}""");
        var review = await Read("“The fog is thick tonight,” said Jon Twin. “The bread is warm already,” said Ella Single, a cook.", ("title", "Fog and bread"));
        Assert.That(review.Read(), Does.Contain("? Who is “").And.Contains("a pilot").And.Contains("a baker").And.Contains("We do not guess: choose."));
        var fields = Select(review.Fields(), 0, 1);
        Assert.That(review.Fields(), Does.Not.ContainKey("statements[0].accepted"), "It is not settled who speaks.");
        var partly = await Record(fields);

        Assert.That(partly.Status, Is.EqualTo(200));
        Assert.That(partly.Read(), Does.Contain("Some statements were not recorded").And.Contains("Choose who is meant by “Jon Twin”").And.Contains("+ recorded, new"));
        var again = partly.Fields();
        Assert.That(again, Does.ContainKey("statements[0].accepted").And.Not.ContainKey("statements[1].accepted"));
        again["names[0].is"] = $"person:{one.Id}";
        var receipt = await Record(again);
        Assert.That(receipt.Read(), Does.Contain("+ recorded, new").And.Not.Contains("role=\"alert\""));
        Assert.That((await Get($"/api/v1/people/{one.Id}/claims")).Items, Has.Count.EqualTo(1));
        Assert.That(SourceOf(receipt), Is.EqualTo(SourceOf(partly)));
    }

    [Test]
    public async Task A_fault_in_one_statement_is_told_at_its_field_and_loses_nothing_that_was_written_in_the_others()
    {
        var fields = Select((await Read("“The lamp is out again,” said Ada Keeper, a keeper. “The oil is gone,” said Max Filler, a porter.", ("title", "Lamp and oil"))).Fields(), 0, 1);
        fields["statements[0].saidOn"] = "yesterday";
        fields["statements[0].titleAsStated"] = "the keeper of the light";
        fields["statements[1].kind"] = "factual";
        var partly = await Record(fields);

        Assert.That(partly.Read(), Does.Contain("role=\"alert\"").And.Contains("Statement 1: Said on").And.Contains("href=\"#statements-0-saidOn\""));
        Assert.That(partly.Fields()["statements[0].titleAsStated"], Is.EqualTo("the keeper of the light"));
        Assert.That(partly.Fields()["statements[1].kind"], Is.EqualTo("factual"));
        var mended = partly.Fields();
        mended["statements[0].saidOn"] = "2025-05-08";
        Assert.That((await Record(mended)).Read(), Does.Contain("1 statement on record"));
        Assert.That((await Get("/api/v1/claims?q=%22lamp+is+out%22")).Items.Single()!["quotations"]![0]!["titleAsStated"]!.GetValue<string>(), Is.EqualTo("the keeper of the light"));
    }

    [Test]
    public async Task A_fault_in_the_source_keeps_everything_from_being_recorded_and_is_told_at_its_field()
    {
        var before = await Talk.Everything();
        var fields = Select((await Read("“The source is at fault,” said Nils Source, a printer.")).Fields(), 0);
        fields["quotations[0].source.publishedOn"] = "soon";
        var refused = await Record(fields);

        Assert.That((refused.Status, await Talk.Everything()), Is.EqualTo((400, before)), refused.Text);
        Assert.That(refused.Read(), Does.Contain("href=\"#quotations-0-source-publishedOn\"").And.Contains("Nothing was recorded"));
        Assert.That(refused.Fields(), Does.ContainKey("statements[0].accepted"));
    }

    [Test]
    public async Task Another_text_of_a_source_is_replaced_only_by_somebody_who_says_so()
    {
        var source = await Post("/api/v1/sources", """{"title":"Kept before","kind":"article","lang":"en","url":"https://kept.example/before"}""");
        await Send(HttpMethod.Put, $"/api/v1/sources/{source.Id}/text", Talk.Bytes("An earlier text."u8.ToArray(), "text/plain"));
        var review = await Read("“The later text is better,” said Lara Later, a writer.", ("url", "https://kept.example/before"));
        Assert.That(review.Read(), Does.Contain("Another text of this source is kept"));
        var refused = await Record(Select(review.Fields(), 0));
        Assert.That(refused.Read(), Does.Contain("Say that this one takes its place"));
        Assert.That((await Get($"/api/v1/sources/{source.Id}/text")).Text, Is.EqualTo("An earlier text."));

        var fields = refused.Fields();
        fields["replaces"] = "true";
        Assert.That(SourceOf(await Record(fields)), Is.EqualTo(source.Id));
        Assert.That((await Get($"/api/v1/sources/{source.Id}/text")).Text, Does.StartWith("“The later text"));
    }

    [Test]
    public async Task Whoever_changes_the_text_or_its_language_chooses_anew_and_nothing_is_recorded()
    {
        var before = await Talk.Everything();
        var fields = Select((await Read("“It was said so,” said Eva First, a clerk.")).Fields(), 0);
        var rewrite = await Talk.SendForm("/read", With(fields, ("act", "rewrite")));
        Assert.That(rewrite.Read(), Does.Contain("Step 1 of 2"));
        fields["text"] = "“It was said otherwise,” said Eva First, a clerk.";
        var again = await Record(fields);

        Assert.That((again.Status, await Talk.Everything()), Is.EqualTo((200, before)));
        Assert.That(again.Read(), Does.Contain("so it was read again. Nothing was recorded").And.Contains("It was said otherwise"));
    }

    [Test]
    public async Task Words_whose_speaker_the_text_does_not_name_are_recorded_once_somebody_names_one()
    {
        var review = await Read("«Гавань открыта всю зиму, и никто не уедет».", ("title", "По-русски"), ("lang", "Russian"));
        var fields = Select(review.Fields(), 0);
        Assert.That(review.Read(), Does.Contain("The text does not say whose they are"));
        Assert.That((await Record(fields)).Read(), Does.Contain("Write who said it."));
        fields["statements[0].speaker.name"] = "Анна Портова";
        var receipt = await Record(fields);

        Assert.That(receipt.Read(), Does.Contain("= stands in the text, to the byte"), receipt.Read());
        Assert.That((string?)(await Get($"/api/v1/claims?source={SourceOf(receipt)}")).Items.Single()!["lang"], Is.EqualTo("ru"));
    }

    [TestCase("", "Paste the text of the article")]
    [TestCase("  \n ", "Paste the text of the article")]
    [TestCase("A bell\u0007 rings.", "U+0007")]
    [TestCase("\uFEFFWith a mark in front.", "byte order mark")]
    public async Task A_text_that_cannot_be_read_or_kept_is_refused_at_its_field(string text, string told)
    {
        var refused = await Talk.SendForm("/read", [new("text", text), new("act", "read")]);

        Assert.That(refused.Status, Is.EqualTo(400), refused.Text);
        Assert.That(refused.Read(), Does.Contain(told).And.Contains("href=\"#text\""));
    }

    [Test]
    public async Task A_file_is_read_in_place_of_a_pasted_text_and_of_a_saved_page_its_article()
    {
        var page = await Upload("saved.html", "text/html", "<html><nav>“Menu,” said Nobody Else.</nav><article><p>“The page was saved,” said Pia Saver, a clerk.</p></article></html>");
        var plain = await Upload("plain.txt", "text/plain", "\uFEFF“The file is plain,” said Pia Saver, a clerk.\r\nThe end.");
        var binary = await Upload("picture.png", "image/png", "\uFFFD");

        Assert.That(page.Fields()["text"], Is.EqualTo("“The page was saved,” said Pia Saver, a clerk."));
        Assert.That(plain.Fields()["text"], Is.EqualTo("“The file is plain,” said Pia Saver, a clerk.\nThe end."));
        Assert.That((await Record(Select(plain.Fields(), 0))).Read(), Does.Contain("= stands in the text, to the byte"));
        Assert.That((binary.Status, (await Upload("both.txt", "text/plain", "A file.", "A text.")).Status), Is.EqualTo((400, 400)));
        Assert.That(binary.Read(), Does.Contain("is not plain text in UTF-8"));
    }

    [Test]
    public async Task Hostile_texts_stay_text_and_what_is_written_in_them_is_never_run()
    {
        const string hostile = "“<script>alert(1)</script></textarea><img src=x onerror=alert(1)> is what I said,” said O’Neil </label><b>, a \" onfocus=\"x man.";
        var review = await Read(hostile, ("title", "</title><script>alert(2)</script>"));

        Assert.That(review.Status, Is.EqualTo(200));
        Assert.That(review.Text, Does.Not.Contain("<script").And.Not.Contains("<img").And.Not.Contains("<b>,"));
        Assert.That(review.Fields()["text"], Is.EqualTo(hostile));
        var receipt = await Record(Select(With(review.Fields(), ("statements[0].speaker.name", "<i>Hostile</i>")), 0));
        Assert.That(receipt.Read(), Does.Contain("= stands in the text, to the byte"), receipt.Read());
        Assert.That(receipt.Text, Does.Not.Contain("<script").And.Not.Contains("<i>"));
    }

    [Test]
    public async Task Words_of_twenty_thousand_characters_are_recorded_and_more_than_that_are_refused_at_their_statement()
    {
        var most = string.Concat(Enumerable.Repeat("word ", 4_000))[..19_999];
        var review = await Read($"“{most},” said Lea Longwinded, a speaker.", ("title", "Long"), ("lang", "en"));
        var receipt = await Record(Select(review.Fields(), 0));
        Assert.That(receipt.Read(), Does.Contain("= stands in the text, to the byte"));

        var tooLong = await Record(Select((await Read($"“{most} and much more,” said Lea Longwinded, a speaker.", ("title", "Longer"), ("lang", "en"))).Fields(), 0));
        Assert.That(tooLong.Status, Is.EqualTo(400));
        Assert.That(tooLong.Read(), Does.Contain("href=\"#statements-0-accepted\""));
    }

    [Test]
    public async Task Of_more_statements_than_a_page_shows_the_first_are_shown_and_the_others_are_told()
    {
        var review = await Read(string.Join("\n\n", Enumerable.Range(0, 130).Select(number => $"“The boat number {number} is late again,” said Mara Count, a clerk.")));

        Assert.That(Statements(review.Fields()), Has.Count.EqualTo(100));
        Assert.That(review.Read(), Does.Contain("30 more statements in the text are not shown"));
    }

    [Test]
    public async Task While_the_store_is_away_nothing_that_was_chosen_is_lost()
    {
        var fields = Select((await Read("“The store is away,” said Sten Away, a clerk.", ("title", "Away"))).Fields(), 0);
        fields["statements[0].titleAsStated"] = "a clerk who waits";
        var store = Services.GetRequiredService<FaultyStore>();
        store.Before = _ => throw new StoreUnavailableException("Away.", new IOException());
        var away = await Record(fields);
        store.Before = null;

        Assert.That(away.Status, Is.EqualTo(503));
        var again = With(away.Fields(), ("act", "review"));
        var review = await Talk.SendForm("/read", again);
        Assert.That(review.Fields()["statements[0].titleAsStated"], Is.EqualTo("a clerk who waits"));
        Assert.That(review.Fields(), Does.ContainKey("statements[0].accepted"));
        Assert.That((await Record(review.Fields())).Read(), Does.Contain("1 statement on record"));
    }

    [Test]
    public async Task Only_a_page_of_the_service_may_send_the_form()
    {
        var refused = await Talk.SendForm("/read", [new("text", "“No,” said Nobody."), new("act", "read")], ("Sec-Fetch-Site", "cross-site"));
        var unknown = await Talk.SendForm("/read", [new("text", "“No,” said Nobody."), new("statements[100].kind", "opinion")]);

        Assert.That((refused.Status, unknown.Status), Is.EqualTo((403, 400)));
    }

    private Task<Answer> Read(string text, params (string Field, string Value)[] ofSource) => Talk.SendForm(
        "/read", [new("text", text), new("act", "read"), .. ofSource.Select(pair => KeyValuePair.Create($"quotations[0].source.{pair.Field}", pair.Value))]);

    private Task<Answer> Record(Dictionary<string, string> fields) => Talk.SendForm("/read", With(fields, ("act", "record")));

    private async Task<Answer> Upload(string name, string type, string content, string text = "")
    {
        // As browsers write it; U+FFFD stands for a byte that is no text.
        var file = content == "\uFFFD" ? [0x89, 0x50, 0xFF] : Encoding.UTF8.GetBytes(content);
        var body = Encoding.UTF8.GetBytes(
            $"--cut\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n{text}\r\n--cut\r\nContent-Disposition: form-data; name=\"quotations[0].source.kind\"\r\n\r\narticle\r\n"
            + $"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {type}\r\n\r\n");
        return await Send(HttpMethod.Post, "/read", Talk.Bytes([.. body, .. file, .. "\r\n--cut--\r\n"u8], "multipart/form-data; boundary=cut"), ("Accept", "text/html"), ("Sec-Fetch-Site", "same-origin"));
    }

    private static Dictionary<string, string> With(Dictionary<string, string> fields, params (string Name, string Value)[] others)
    {
        var all = new Dictionary<string, string>(fields);
        foreach (var (name, value) in others)
            all[name] = value;
        return all;
    }

    private static Dictionary<string, string> Select(Dictionary<string, string> fields, params int[] statements) =>
        With(fields, [.. statements.Select(index => ($"statements[{index}].accepted", "true"))]);

    private static List<int> Statements(Dictionary<string, string> fields) =>
        [.. Enumerable.Range(0, 200).Where(index => fields.ContainsKey($"statements[{index}].kind"))];

    private static string SourceOf(Answer receipt) => System.Text.RegularExpressions.Regex.Match(receipt.Text, "/sources/([a-z0-9]+)").Groups[1].Value;
}
