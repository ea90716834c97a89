using ClaimGraph.Anchoring;
using ClaimGraph.Explorer.History;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Explorer.Sources;
using ClaimGraph.Time;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Explorer;

/// <summary>What pages say in words.</summary>
public sealed class WordsTests
{
    [TestCase("2025-05-08", "8 May 2025")]
    [TestCase("2025-05", "May 2025")]
    [TestCase("2025", "2025")]
    [TestCase("1985~", "about 1985")]
    [TestCase("2004-06-01?", "perhaps 1 June 2004")]
    [TestCase("2019/2021", "2019 to 2021")]
    [TestCase("../2021", "until 2021")]
    [TestCase("2019/", "from 2019")]
    [TestCase("199X", "199X")]
    public void A_date_is_written_out(string date, string words) => Assert.That(DateWords.Of(PartialDate.Parse(date)), Is.EqualTo(words));

    [TestCase("en", "ltr")]
    [TestCase("ar", "rtl")]
    [TestCase("he-IL", "rtl")]
    [TestCase("az-Arab", "rtl")]
    [TestCase("fa-Latn", "ltr")]
    [TestCase(null, "auto")]
    public void Words_run_as_their_language_does(string? language, string direction) => Assert.That(TextDirection.Of(language), Is.EqualTo(direction));

    [TestCase("2.5 million tonnes", "25 million tonnes", "“2.5” became “25”")]
    [TestCase("not", null, "“not” is gone")]
    [TestCase(null, "not", "“not” is new")]
    [TestCase("may", "will", "“may” became “will”")]
    public void An_alarm_is_told_in_few_words(string? from, string? to, string words) =>
        Assert.That(ComparisonWords.InBrief(new(AlarmKind.Number, from, to, "")), Is.EqualTo(words));

    [Test]
    public void Of_long_texts_that_differ_what_changed_is_shown_and_what_stands_around_it()
    {
        var same = string.Concat(Enumerable.Repeat("words 😀 ", 1_000));
        var shown = Excerpt.Of([new(ChangeKind.Same, same, same), new(ChangeKind.Removed, "not ", null), new(ChangeKind.Same, same, same)], 1_000);

        Assert.That(shown.Select(change => change.Kind), Is.EqualTo(new[] { ChangeKind.Same, ChangeKind.Removed, ChangeKind.Same }));
        Assert.That(shown[1].From, Is.EqualTo("not "));
        Assert.That(shown[0].From, Has.Length.LessThan(300).And.Contains(" […] ").And.EndsWith("words 😀 "));
        Assert.That(Excerpt.Of([new(ChangeKind.Same, same, same)], int.MaxValue)[0].From, Is.EqualTo(same));
    }

    [Test]
    public void Of_a_long_value_that_took_the_place_of_another_the_words_that_are_others_are_shown()
    {
        var same = string.Concat(Enumerable.Repeat("words ", 3_000));
        var difference = FieldDifference.Between(Content($"{same}not {same}"), Content($"{same}{same}"))[0];

        Assert.That(difference.RemovedShown.Single(), Has.Length.LessThan(600).And.Contains("not words"));
        Assert.That(difference.AddedShown.Single(), Has.Length.LessThan(600).And.Not.Contains("not"));

        static ReadOnlyMemory<byte> Content(string text) => System.Text.Encoding.UTF8.GetBytes($$"""{"text":"{{text}}"}""");
    }

    [Test]
    public void Marks_in_a_text_may_overlap_and_leave_every_character_where_it_is()
    {
        const string Text = "One 😀 two three four.";
        var runs = MarkedText.Of(Text, [(1, Place(Text, "😀 two three")), (2, Place(Text, "three four"))]);

        Assert.That(string.Concat(runs.Select(run => run.Text)), Is.EqualTo(Text));
        Assert.That(runs.Select(run => (run.Text, string.Join(',', run.Covering))), Is.EqualTo(new[]
        {
            ("One ", ""), ("😀 two ", "1"), ("three", "1,2"), (" four", "2"), (".", ""),
        }));
    }

    [Test]
    public void Of_a_long_text_only_what_stands_around_its_quotations_is_shown()
    {
        var text = string.Concat(Enumerable.Repeat("😀 words of no concern. ", 9_000)) + "The point. " + new string('x', 9_000);
        var runs = MarkedText.Of(text, [(1, Place(text, "The point."))]);

        Assert.That(runs.Sum(run => run.Text?.Length ?? 0), Is.LessThan(MarkedText.LongestShown));
        Assert.That(runs.Single(run => run.Covering.Count > 0).Text, Is.EqualTo("The point."));
        Assert.That(runs.Count(run => run.Text is null), Is.EqualTo(2));
    }

    private static TextPlace Place(string text, string words)
    {
        var before = text[..text.IndexOf(words, StringComparison.Ordinal)].EnumerateRunes().Count();
        return new(words, "", "", before, before + words.EnumerateRunes().Count());
    }
}
