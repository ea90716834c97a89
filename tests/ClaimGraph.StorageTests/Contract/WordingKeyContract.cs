using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Recording the same words twice is recording them once, and recording other words never costs the first.</summary>
public sealed class WordingKeyContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    [TestCase("We grow by -2 percent this year.", "We grow by 2 percent this year.")]
    [TestCase("👎", "👍")]
    [TestCase("Debt < growth", "Debt > growth")]
    [TestCase("il a péché", "il a pêché")]
    [TestCase("We will leave.", "We will leave?")]
    [TestCase("They trust US.", "They trust us.")]
    [TestCase("I'm not in this world", "Im not in this world")]
    public async Task Other_words_are_another_claim(string one, string other)
    {
        var first = await Record(Statement.By("Bo Tarn").Saying(one));
        var second = await Record(Statement.By("Bo Tarn").Saying(other));

        Assert.That((await Read(first))["text"], Is.EqualTo(one));
        Assert.That((await Read(second))["text"], Is.EqualTo(other));
    }

    [TestCase("“We will go,” he said.", "\"WE WILL  GO,\" HE SAID.")]
    [TestCase("Peace – at last", "peace — at last")]
    public async Task The_same_words_typed_otherwise_are_the_same_claim(string one, string other)
    {
        var claim = await Record(Statement.By("Bo Tarn").Saying(one));

        await Refuse(new RecordClaim(Statement.By("Bo Tarn").Saying(other)), RefusalCode.ContentConflict);
        Assert.That(
            await Accept(new RecordClaim(Statement.By("Bo Tarn").Saying(other), WhenPresent.Update), Disposition.Updated), Is.EqualTo(claim));
    }

    [Test]
    public async Task A_line_of_an_import_never_changes_the_words_of_another()
    {
        var began = Clock.GetUtcNow().AddMilliseconds(1);
        var claim = await Accept(Line("We will go.", began), Disposition.Created);

        var refusal = await Refuse(Line("WE WILL GO.", began), RefusalCode.ContentConflict);

        Assert.That(refusal.Path, Is.EqualTo("text"));
        Assert.That(refusal.Message, Does.Contain("since this import began"));
        Assert.That((await Read(claim))["text"], Is.EqualTo("We will go."));
        await Accept(Line("We will go.", began), Disposition.Unchanged);
    }

    [Test]
    public async Task Nor_those_that_another_line_has_changed()
    {
        var claim = await Record(Statement.By("Bo Tarn").Saying("We will go."));
        var began = Clock.GetUtcNow().AddMilliseconds(1);
        await Accept(Line("WE WILL GO.", began), Disposition.Updated);

        await Refuse(Line("We will go.", began), RefusalCode.ContentConflict);

        Assert.That((await Read(claim))["text"], Is.EqualTo("WE WILL GO."));
    }

    [Test]
    public async Task An_import_brings_the_words_of_an_earlier_one_up_to_date()
    {
        var claim = await Accept(Line("We will go.", Clock.GetUtcNow().AddMilliseconds(1)), Disposition.Created);
        Clock.Advance(TimeSpan.FromMilliseconds(1));

        await Accept(Line("We will  go.", Clock.GetUtcNow().AddMilliseconds(1)), Disposition.Updated);

        Assert.That((await Read(claim))["text"], Is.EqualTo("We will  go."));
    }

    [Test]
    public async Task Not_even_when_the_clock_is_set_back()
    {
        var began = Clock.GetUtcNow().AddHours(1);
        await Accept(Line("We will go.", began), Disposition.Created);

        await Refuse(Line("WE WILL GO.", began), RefusalCode.ContentConflict);
    }

    [Test]
    public async Task Two_lines_that_name_one_claim_and_give_it_other_words_are_not_both_taken()
    {
        var began = Clock.GetUtcNow().AddMilliseconds(1);
        var (one, other) = (Statement.By("Bo Tarn").Saying("Yes.").Labelled("it"), Statement.By("Bo Tarn").Saying("No.").Labelled("it"));
        var outcomes = await WriteAll([Line(one, began), Line(other, began)]);

        Assert.That(outcomes[0], Is.InstanceOf<Accepted>());
        Assert.That(outcomes[1], Is.InstanceOf<Refused>());
        Assert.That((await Read(new(RecordKind.Claim, Statement.IdOf("it"))))["text"], Is.EqualTo("Yes."));
    }

    [TestCase("https://twitter.com/jack/status/20", "https://x.com/jack/status/20?s=20")]
    [TestCase("https://example.com/a%2fb?b=2&a=1", "https://www.example.com/a%2Fb?a=1&b=2")]
    public async Task A_page_under_two_addresses_is_one_source(string one, string other)
    {
        var article = Statement.Article("News");
        await Record(Statement.By("Ada").Saying("One.").In(article with { Url = one }));
        await Record(Statement.By("Ada").Saying("Two.").In(article with { Url = other }));

        Assert.That((await Records(new(RecordKind.Source))).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Titles_that_differ_in_a_sign_are_two_sources()
    {
        await Record(Statement.By("Ada").Saying("One.").In(Statement.Article("Debt < growth")));
        await Record(Statement.By("Ada").Saying("Two.").In(Statement.Article("Debt > growth")));

        Assert.That((await Records(new(RecordKind.Source))).Count, Is.EqualTo(2));
    }

    private static RecordClaim Line(string text, DateTimeOffset began) => Line(Statement.By("Bo Tarn").Saying(text), began);

    private static RecordClaim Line(Statement statement, DateTimeOffset began) => new(statement, WhenPresent.Update) { ImportBegan = began };
}
