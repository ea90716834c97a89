using ClaimGraph.Anchoring;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Anchoring;

public sealed class PageBreakAnchorTests
{
    private const string Words = "The parties agree that Section 3 of the treaty applies to all harbours from the first day of winter.";

    // What stands in the text where its page ends, and what of that is no part of it.
    private static readonly TestCaseData[] Breaks =
    [
        new("The parties agree that Sec-\n12\ntion 3 of the treaty", "12"),
        new("The parties agree that Sec-\r\n\r\n- 12 -\r\n\r\ntion 3 of the treaty", "- 12 -"),
        new("The parties agree that Sec-\n12\nTreaty of the Harbours\ntion 3 of the treaty", "12\nTreaty of the Harbours"),
        new("The parties agree that Sec-\nTreaty of the Harbours\nPage 12 of 40\ntion 3 of the treaty", "Treaty of the Harbours\nPage 12 of 40"),
        new("The parties agree that Sec-\n12\n\fTREATY OF THE HARBOURS\nDraft of May\ntion 3 of the treaty", "12\n\fTREATY OF THE HARBOURS\nDraft of May"),
        new("The parties agree that Sec-\n1 See the report of the committee.\n12\ntion 3 of the treaty", "1 See the report of the committee.\n12"),
        new("The parties agree that\n\n12 TREATY OF THE HARBOURS\n\nSection 3 of the treaty", "12 TREATY OF THE HARBOURS"),
        new("The parties agree that Section\n1 See the report of the committee,\nsecond part.\nxii\n3 of the treaty", "1 See the report of the committee,\nsecond part.\nxii"),
    ];

    [TestCaseSource(nameof(Breaks))]
    public void Words_on_two_pages_are_found_and_what_stands_between_is_told(string printed, string between)
    {
        var text = $"It was signed in spring.\n{printed} applies to all harbours\nfrom the first day of winter. Nobody objected.\nThe end.\n";

        var anchor = Located.In(text, Words);

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Changed));
        Assert.That(anchor.Place!.Exact, Does.StartWith("The parties").And.EndsWith("winter."[..^1]));
        Assert.That(anchor.Between, Is.EqualTo(new[] { between }));
        Assert.That((anchor.Comparison!.Classes, anchor.Comparison.Alarms), Is.EqualTo((new[] { WordingClass.Punctuation }, Array.Empty<Alarm>())));
        Assert.That(anchor.Score, Is.GreaterThan(0.98));
    }

    [Test]
    public void Short_words_of_which_too_little_stands_on_either_page_are_found()
    {
        var anchor = Located.In("He read aloud: the harbour mas-\n7\nters refuse. Then he left.\n", "harbour masters refuse");

        Assert.That((anchor.State, anchor.Between), Is.EqualTo((AnchorState.Changed, new[] { "7" })));
        Assert.That(anchor.Place!.Exact, Is.EqualTo("harbour mas-\n7\nters refuse"));
    }

    [TestCase("We export\n25 million tonnes of grain\nto all of our neighbours each year.\n")]
    [TestCase("We export grain but\nnot a single ton of it\nto all of our neighbours each year.\n")]
    public void A_line_of_the_text_itself_is_never_passed_over(string text)
    {
        var anchor = Located.In($"He said it.\n{text}He left.\n", "We export grain to all of our neighbours each year.");

        Assert.That((anchor.State, anchor.Between), Is.EqualTo((AnchorState.Changed, (IReadOnlyList<string>?)null)));
        Assert.That(anchor.Comparison!.Classes, Has.None.EqualTo(WordingClass.Punctuation));
    }

    [Test]
    public void Words_that_also_changed_are_not_excused_by_a_page_break()
    {
        var anchor = Located.In(
            "It was signed.\nThe parties agree that Sec-\n12\ntion 3 of the treaty never applies to all harbours\nfrom the first day of winter.\nThe end.\n", Words);

        Assert.That(anchor.Comparison!.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Negation));
    }
}
