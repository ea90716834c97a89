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

    [TestCase("The harbour is not closed, and 2.5 million tonnes of grain are waiting here.", "25 million tonnes of grain are waiting here.",
        "The harbour is not closed, ", "and 2.5 ", "25 ", TestName = "In_front")]
    [TestCase("Prices do not fall. We will sell at once in any case.", "They will sell at once in any case.",
        "Prices do not fall. ", "We ", "They ", TestName = "A_sentence_in_front")]
    [TestCase("He has sent them 2.5 million tonnes, but the harbour is not closed.", "He has sent them 2.5 million bags.",
        "but the harbour is not closed.", "tonnes, ", "bags.", TestName = "Behind")]
    public void A_clause_that_was_cut_off_is_told_from_words_beside_it_that_were_replaced(string from, string to, string cut, string was, string became)
    {
        var comparison = Compare(from, to);
        Assert.That(comparison.Diff!.Where(change => change.Kind != ChangeKind.Same), Is.EquivalentTo(new[]
        {
            new WordChange(ChangeKind.Removed, cut, null), new WordChange(ChangeKind.Replaced, was, became),
        }));
        Assert.That(comparison.Classes, Is.EqualTo(new[] { WordingClass.Trimmed, WordingClass.Substituted }));
        Assert.That(comparison.Alarms.Select(alarm => alarm.Kind), Has.No.Member(AlarmKind.Negation));
        Assert.That(Compare(to, from).Diff!.Select(change => change.Kind), Has.Member(ChangeKind.Added).And.Member(ChangeKind.Replaced));
    }

    [TestCase("It is not true, as they say, that Russia lost this war.", "Some say that Russia lost this war.", TestName = "A_clause_that_hangs_on_another")]
    [TestCase("I do not think that everybody will agree, and we will go.", "Everybody who is asked will agree, and we will go.", TestName = "Words_that_say_it_otherwise")]
    public void A_negation_that_governs_what_stayed_is_still_told(string from, string to) =>
        Assert.That(Compare(from, to).Alarms.Select(alarm => alarm.Kind), Has.Member(AlarmKind.Negation));

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
