using ClaimGraph.Anchoring;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Anchoring;

public sealed class ChangedAnchorTests
{
    // What is looked for, in which text, and what is found there.
    private static readonly TestCaseData[] Printings =
    [
        new("“We don't know what he'll do,” she said.", "We don’t know what he’ll do", "We don't know what he'll do", "en"),
        new("He said SOLIDARITY WITH RUSSIA is needed.", "Solidarity with Russia", "SOLIDARITY WITH RUSSIA", "en"),
        new("The inter-\nnational order is at risk, he said.", "The international order", "The inter-\nnational order", "en"),
        new("Trade reached\u00A0$\u00A0245 billion in 2024.", "reached $ 245 billion in 2024", "reached\u00A0$\u00A0245 billion in 2024", "en"),
        new("“This … shows that partnership grows” — he said.", "This ... shows that partnership grows", "This … shows that partnership grows", "en"),
        new("The ﬁrst ﬂag fell\nin the dust.", "The first flag fell in the dust", "The ﬁrst ﬂag fell\nin the dust", "en"),
        new("Мы не уйдём, – сказал он.", "Мы не уйдем", "Мы не уйдём", "ru"),
        new("他说：“中俄关系，稳定而坚固。”", "中俄关系稳定而坚固", "中俄关系，稳定而坚固", "zh"),
        new("Die Lage ist e\u0301rnst, sagte er gestern.", "Die Lage ist érnst", "Die Lage ist e\u0301rnst", "de"),
        new("그는 \u1111\u116E\u1105\u1173\u11AB \u1112\u1161\u1102\u1173\u11AF 아래 살았다.", "푸른 하늘 아래", "\u1111\u116E\u1105\u1173\u11AB \u1112\u1161\u1102\u1173\u11AF 아래", "ko"),
        new("그는 푸른 하늘 아래 살았다.", "\u1111\u116E\u1105\u1173\u11AB \u1112\u1161\u1102\u1173\u11AF 아래", "푸른 하늘 아래", "ko"),
        new("Solidarity\u200B with Russia was seen.", "Solidarity with Russia was", "Solidarity\u200B with Russia was", "en"),
    ];

    [TestCaseSource(nameof(Printings))]
    public void Words_printed_otherwise_are_changed_and_found_whole(string text, string words, string found, string lang)
    {
        var anchor = Located.In(text, words, lang);

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Changed));
        Assert.That(anchor.Place!.Exact, Is.EqualTo(found));
        Assert.That(anchor.Score, Is.LessThan(1).And.GreaterThan(0.95));
        Assert.That(anchor.Comparison!.Classes, Is.EqualTo(new[] { WordingClass.Punctuation }));
    }

    [Test]
    public void A_changed_number_is_changed_with_an_alarm()
    {
        var anchor = Located.In(
            "According to customs data, trade reached a brand new record of $ 254 billion in 2024, he said.",
            "trade reached a brand new record of $ 245 billion in 2024");

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Changed));
        Assert.That(anchor.Place!.Exact, Is.EqualTo("trade reached a brand new record of $ 254 billion in 2024"));
        Assert.That(anchor.Comparison!.Alarms.Select(alarm => alarm.Kind), Is.EqualTo(new[] { AlarmKind.Number }));
    }

    [Test]
    public void A_dropped_not_is_changed_with_an_alarm()
    {
        var anchor = Located.In("“We will sign the treaty before the winter comes,” he said.", "We will not sign the treaty before the winter comes");

        Assert.That(anchor.Place!.Exact, Is.EqualTo("We will sign the treaty before the winter comes"));
        Assert.That(anchor.Comparison!.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Negation));
    }

    [Test]
    public void A_changed_sentence_of_a_script_without_spaces_is_found()
    {
        var anchor = Located.In("เขากล่าวว่า “รัฐบาลจะขึ้นภาษีสำหรับประชาชนในปีนี้” แล้วเดินออกไป", "รัฐบาลจะไม่ขึ้นภาษีสำหรับประชาชนในปีนี้", "th");

        Assert.That((anchor.State, anchor.Place?.Exact), Is.EqualTo((AnchorState.Changed, "รัฐบาลจะขึ้นภาษีสำหรับประชาชนในปีนี้")));
        Assert.That(anchor.Comparison!.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Negation));
    }

    [TestCase("He saw an end of global hegemony and of the long war in Europe.", "an end of global hegemony and of the long war in Asia", "an end of global hegemony and of the long war in Europe")]
    [TestCase("Some end of global hegemony and of the long war in Europe.", "An end of global hegemony and of the long war in Europe", "Some end of global hegemony and of the long war in Europe")]
    [TestCase("The end of global hegemony and of the long war.” Others left.", "The end of global hegemony and of the long war today", "The end of global hegemony and of the long war")]
    public void A_word_changed_at_an_end_is_taken_in_unless_somebody_else_says_it(string text, string words, string found) =>
        Assert.That(Located.In(text, words).Place!.Exact, Is.EqualTo(found));

    [Test]
    public void Names_spelled_otherwise_are_still_the_words()
    {
        var anchor = Located.In(
            "“President Zelenskyy’s programme for the harbours on the Black Sea needs money, ships and the patience of allies,” he said.",
            "Zelensky’s program for the harbors on the Black Sea needs money, ships and the patience of allies");

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Changed));
        Assert.That(anchor.Place!.Exact, Does.StartWith("Zelenskyy").And.EndsWith("allies"));
    }

    [Test]
    public void A_footnote_mark_between_words_does_not_hide_them()
    {
        var anchor = Located.In(
            "The sanctions[3] have forced Moscow to increase its exports[4] towards China, the report says.",
            "The sanctions have forced Moscow to increase its exports towards China");

        Assert.That(anchor.Place!.Exact, Is.EqualTo("The sanctions[3] have forced Moscow to increase its exports[4] towards China"));
    }

    [Test]
    public void Words_behind_an_ellipsis_are_found_with_what_it_left_out()
    {
        var anchor = Located.In(
            "“The key to the program is what are the possibilities and how to coordinate Russian and Chinese actions to use these four years,” he said.",
            "The key to the program is … to coordinate Russian and Chinese actions");

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Changed));
        Assert.That(anchor.Place!.Exact, Does.StartWith("The key").And.EndsWith("Chinese actions"));
    }

    [Test]
    public void The_same_words_win_over_similar_ones()
    {
        var anchor = Located.In(
            "“Russia and China never need the support of others.” Again: “RUSSIA and China always need the support of others.”",
            "Russia and China always need the support of others");

        Assert.That((anchor.State, anchor.Place?.Exact), Is.EqualTo((AnchorState.Changed, "RUSSIA and China always need the support of others")));
    }

    [Test]
    public void Equally_similar_places_are_ambiguous_until_an_earlier_text_decides()
    {
        const string words = "Russia and China always need the support of others";
        const string text = "In Moscow he said: Russia and China often need the support of others. In Beijing: Russia and China never need the support of others.";
        var before = Located.Place("In Moscow he said: " + words + ". In Beijing others spoke.", words);

        Assert.That(Located.In(text, words).State, Is.EqualTo(AnchorState.Ambiguous));
        Assert.That(Located.In(text, words).Places!.Select(place => place.Start), Is.EqualTo(new[] { 19, 82 }));
        Assert.That(Located.In(text, words, before: before).Place!.Start, Is.EqualTo(19));
    }

    [Test]
    public void Very_short_words_printed_otherwise_many_times_are_ambiguous() =>
        Assert.That(Located.In(string.Concat(Enumerable.Repeat("Peace was made. ", 30)), "PEACE").State, Is.EqualTo(AnchorState.Ambiguous));

    [Test]
    public void A_long_quotation_with_many_changes_is_found()
    {
        var words = Enumerable.Range(0, 2_000).Select(index => $"word{index}x{index % 7}").ToArray();
        var changed = words.Select((word, index) => index % 9 == 4 ? "other" : word);
        var text = "Before it. " + string.Join(' ', changed) + ". Behind it.";

        var anchor = Located.In(text, string.Join(' ', words));

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Changed));
        Assert.That((anchor.Place!.Start, anchor.Place.End), Is.EqualTo((11, text.Length - 12)));
    }
}
