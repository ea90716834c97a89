using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording;

public sealed class WordingComparerTests
{
    [Test]
    public void A_replaced_run_is_one_run()
    {
        var diff = Compare("The key to the program is the old way of doing things here", "The key to the program is a new kind of thinking here").Diff!;
        Assert.That(diff.Select(change => change.Kind), Is.EqualTo(new[] { ChangeKind.Same, ChangeKind.Replaced, ChangeKind.Same }));
        Assert.That(diff[1], Is.EqualTo(new WordChange(ChangeKind.Replaced, "the old way of doing things ", "a new kind of thinking ")));
    }

    [Test]
    public void A_changed_half_of_a_contraction_changes_the_word()
    {
        var diff = Compare("We don't know", "We do know").Diff!;
        Assert.That(diff[1], Is.EqualTo(new WordChange(ChangeKind.Replaced, "don't ", "do ")));
    }

    [Test]
    public void Words_said_twice_are_left_out_where_the_ellipsis_stands()
    {
        var diff = Compare("we will act and we will win and we will rest", "we will act … and we will rest").Diff!;
        Assert.That(diff[1], Is.EqualTo(new WordChange(ChangeKind.Removed, "and we will win ", null)));
    }

    [Test]
    public void What_is_spoken_is_named()
    {
        var spoken = Compare("Well, um, we, we must -- we must inter- international law, you know, keep", "We must international law keep").Spoken!;
        Assert.That(spoken, Is.EqualTo(new SpokenTrace[]
        {
            new(SpokenKind.Filler, "Well"), new(SpokenKind.Filler, "um"), new(SpokenKind.DoubledWord, "we"),
            new(SpokenKind.DoubledWord, "we must"), new(SpokenKind.FalseStart, "inter"), new(SpokenKind.Filler, "you know"),
        }));
    }

    [Test]
    public void A_beginning_that_is_given_up_is_a_false_start()
    {
        var comparison = Compare("We could go -- we should stay here", "We should stay here");
        Assert.That(comparison.Spoken, Is.EqualTo(new[] { new SpokenTrace(SpokenKind.FalseStart, "We could go") }));
        Assert.That(comparison.Classes, Is.EqualTo(new[] { WordingClass.Punctuation }));
    }

    [TestCase("So few came", "Few came so", TestName = "Moved")]
    [TestCase("Do you like it", "Do you it", TestName = "Inside_a_sentence")]
    [TestCase("This works well today", "This works today", TestName = "Without_a_pause")]
    public void A_word_of_other_uses_is_no_filler(string from, string to) =>
        Assert.That(Compare(from, to).Classes, Does.Not.Contain(WordingClass.Punctuation));

    [Test]
    public void A_translation_has_neither_diff_nor_similarity()
    {
        var comparison = WordingComparer.Compare(PrintedText.Of("Berlin", "de"), PrintedText.Of("BERLIN", "en-GB"));
        Assert.That((comparison.Diff, comparison.Similarity, comparison.Containment), Is.EqualTo(((IReadOnlyList<WordChange>?)null, (double?)null, (double?)null)));
    }

    [TestCase("en", "en-GB")]
    [TestCase("zh-Hans", "cmn")]
    [TestCase("und", "de")]
    [TestCase("nb", "nn")]
    [TestCase("eng", "en")]
    public void Tags_of_one_language_are_no_translation(string lang, string other) =>
        Assert.That(
            WordingComparer.Compare(PrintedText.Of("Oslo und Berlin", lang), PrintedText.Of("Oslo, Berlin", other)).Classes,
            Does.Not.Contain(WordingClass.Translated));

    [Test]
    public void Similarity_and_containment_count_words()
    {
        var comparison = Compare("one two three four", "two three four five six seven");
        Assert.That(comparison.Similarity, Is.EqualTo(6.0 / 10));
        Assert.That(comparison.Containment, Is.EqualTo(3.0 / 6));
    }

    [Test]
    public void A_paraphrase_has_no_diff_and_little_similarity()
    {
        var comparison = Compare("I will never sign this treaty", "He ruled out putting his name to it");
        Assert.That(comparison.Diff, Is.Null);
        Assert.That(comparison.Similarity, Is.LessThan(0.3));
    }

    [Test]
    public void Texts_without_words_are_the_same_words() =>
        Assert.That(Compare("…", "!?").Classes, Is.EqualTo(new[] { WordingClass.Punctuation }));

    private static WordingComparison Compare(string from, string to) => WordingComparer.Compare(PrintedText.Of(from, "en"), PrintedText.Of(to, "en"));
}
