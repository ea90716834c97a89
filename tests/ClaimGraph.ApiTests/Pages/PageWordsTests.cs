using System.Text.RegularExpressions;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>What is wrong is told to readers by the labels that they see, and never as programs are told it.</summary>
internal sealed partial class PageWordsTests : ApiFixture
{
    private static readonly (string, string) Html = ("Accept", "text/html");

    /// <summary>What only programs know.</summary>
    private static readonly string[] OfPrograms =
        ["is required", "DELETE", "PUT", "isNew", "unless id", "nameAsStated", "titleAsStated", "saidOn", "archiveUrl", "publishedOn", "retrievedOn", "descriptor", "see errors", "parameter"];

    [Test]
    public async Task An_empty_form_says_what_is_needed_by_its_labels()
    {
        var add = await Talk.SendForm("/add", "text=&lang=&kind=&speaker.type=person&speaker.name=&quotations[0].source.archiveUrl=https%3A%2F%2Fcopy.example%2F");

        Assert.That(Told(add), Is.SupersetOf(new[]
        {
            "“The words” is needed.", "“Their language” is needed.", "“What sort of statement” is needed.", "“Name” is needed.", "“How the words are printed” is needed.",
            "“Its title” is needed, unless the address leads to a source on record.", "“What it is” is needed, unless the address leads to a source on record.",
        }));
        RequireWordsOfReaders(add);

        var position = await Talk.SendForm("/people/alexander-gabuev/positions/add", "title=&institution.name=&from=2024&until=2020");
        Assert.That(Told(position), Does.Contain("“At which institution” is needed."));
        RequireWordsOfReaders(position);
        position = await Talk.SendForm("/people/alexander-gabuev/positions/add", "title=&institution.name=Somewhere&from=2024&until=2020");
        Assert.That(Told(position), Is.EqualTo(new[] { "Until: The position ends before it begins." }));

        var person = await Edited("/people/alexander-gabuev/edit", "name=+&status=deleted&aliases[0].value=&aliases[0].lang=en&externalIds[0].scheme=wikidata&externalIds[0].value=+");
        Assert.That(Told(person), Is.SupersetOf(new[]
        {
            "“Name” is blank; write something, or leave it out.", "Standing: Choose one of those offered. A record is deleted on a page of its own.", "“Name” is needed.",
            "“Identifier” is blank; write something, or leave it out.",
        }));
        RequireWordsOfReaders(person);

        var source = await Edited("/sources/5xkczcexwpcchtk5/edit", $"title=&kind=sung&url=nowhere&archiveUrl={new string('x', 3_000)}&publishedOn=2025-02-30");
        Assert.That(Told(source), Is.EqualTo(new[] { "What it is: Choose one of those offered.", "Published on: There is no 30 February 2025." }));
        source = await Edited("/sources/5xkczcexwpcchtk5/edit", $"title=&url=nowhere&archiveUrl={new string('x', 3_000)}");
        Assert.That(Told(source), Has.Some.EqualTo("“Title” is needed.").And.Some.StartsWith("“Address” is an absolute http or https address").And.Some.StartsWith("“Address of an archived copy” is 3000 characters long"));
        RequireWordsOfReaders(source);
    }

    [Test]
    public async Task What_is_on_record_with_something_else_is_named_by_its_labels_and_leads_to_the_record()
    {
        var recorded = await Post("/api/v1/claims", """
            {"speaker":{"type":"person","name":"Words Speaker"},"text":"Said in words.","lang":"en","kind":"opinion","venue":"a hall",
             "quotations":[{"text":"Said in words.","form":"direct","source":{"title":"Paper of words","kind":"article"}}]}
            """);
        var fields = new Dictionary<string, string>
        {
            ["text"] = "Said in words.",
            ["lang"] = "en",
            ["kind"] = "promise",
            ["venue"] = "another hall",
            ["speaker.type"] = "person",
            ["speaker.name"] = "Words Speaker",
            ["about[0].type"] = "country",
            ["about[0].name"] = "CN",
        };
        var refused = await Recorded(fields);
        Assert.That((refused.Status, refused.Read().Contains("something else at “What sort of statement”, “Said where”, “About”", StringComparison.Ordinal)), Is.EqualTo((409, true)), refused.Read());
        Assert.That(refused.Read(), Does.Contain($"<a href=\"/claims/{recorded.Id}\"><bdi>the statement on record</bdi></a>"));
        RequireWordsOfReaders(refused);

        var printing = (string)recorded.Body["quotations"]![0]!["id"]!;
        var again = await Talk.SendForm($"/claims/{recorded.Id}/printings/add",
            "quotations[0].form=mixed&quotations[0].titleAsStated=the+director&quotations[0].source.title=Paper+of+words&quotations[0].source.kind=article");
        Assert.That((again.Status, again.Read().Contains("something else at “How the words are printed”, “The speaker’s title as printed”", StringComparison.Ordinal)), Is.EqualTo((409, true)), again.Read());
        Assert.That(again.Read(), Does.Contain($"<a href=\"/claims/{recorded.Id}/printings/{printing}/edit\"><bdi>the printing on record</bdi></a>"));
        RequireWordsOfReaders(again);
    }

    [Test]
    public async Task What_cannot_be_deleted_leads_to_what_rests_on_it()
    {
        var form = await Get("/people/alexander-gabuev/delete", Html);
        var refused = await Talk.SendForm("/people/alexander-gabuev/delete", form.Fields());

        Assert.That((refused.Status, refused.Read().Contains("Another record rests on it: delete or edit that first.", StringComparison.Ordinal)), Is.EqualTo((409, true)), refused.Read());
        Assert.That(refused.Read(), Does.Match("Look at <a href=\"/claims/[a-z0-9]+\">"));
    }

    [TestCase("/verify?text=Some+words&lang=not+a+tag", "“Their language” is a language tag")]
    [TestCase("/search?limit=many", "“How many at a time” is a whole number")]
    [TestCase("/search?colour=red", "This page does not ask for that.")]
    [TestCase("/search?q=harbour&cursor=abc", "Begin again at the first page of the list.")]
    [TestCase("/people/alexander-gabuev?version=first", "A whole number from 1 is expected.")]
    [TestCase("/claims/nothing", "No statement has this id.")]
    public async Task What_cannot_be_asked_is_told_by_the_labels_of_the_page(string address, string told)
    {
        var page = await Get(address, Html);

        Assert.That(page.Read(), Does.Contain(told));
        RequireWordsOfReaders(page);
    }

    [Test]
    public async Task Programs_are_told_it_as_ever()
    {
        var problem = await Post("/api/v1/claims", "{}");

        problem.RequireProblem(400, "invalid-document", "kind", "lang", "speaker", "text");
        Assert.That(problem.Text, Does.Contain("kind is required."));
        Assert.That((await Talk.SendForm("/add", "text=", ("Accept", "*/*"))).Text, Does.Contain("kind is required."));
    }

    private static void RequireWordsOfReaders(Answer page)
    {
        var seen = Tag().Replace(page.Read(), " ");
        foreach (var word in OfPrograms)
            Assert.That(seen, Does.Not.Contain(word));
    }

    private static List<string> Told(Answer page) => [.. Fault().Matches(page.Read()).Select(match => match.Groups[1].Value).SelectMany(told => Sentence().Split(told))];

    private async Task<Answer> Edited(string address, string body) => await Talk.SendForm(address, (await Get(address, Html)).FormWith(body));

    private async Task<Answer> Recorded(Dictionary<string, string> fields)
    {
        var preview = await Talk.SendForm("/add", fields.Append(new("act", "preview")));
        return await Talk.SendForm("/add", preview.Fields().Append(new("act", "record")));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<li><a href=\"#[^\"]*\">([^<]*)</a></li>")]
    private static partial Regex Fault();

    [GeneratedRegex(@"(?<=\.) (?=“)")]
    private static partial Regex Sentence();
}
