using ClaimGraph.Anchoring;

namespace ClaimGraph.UnitTests.Anchoring;

/// <summary>Sentences that only resemble the words recorded.</summary>
public sealed class LostAnchorTests
{
    [TestCase("The talks were hard. Nobody expected more from the two delegations.", "We will never accept the terms of this agreement")]
    [TestCase("“We will never forget the victims of this earthquake,” he said.", "We will never accept the terms of this agreement")]
    [TestCase("Russia’s trade with India rose by 12 percent in 2023, data show.", "Russia’s trade with China rose by 10 percent in 2024")]
    [TestCase("It is an indication of solidarity with Ukraine, said the minister.", "an indication of weakness in Russia")]
    [TestCase("There is no alternative to peace.", "There is no alternative to war")]
    [TestCase("Solidarity, he said, comes first; with Russia there is none.", "Solidarity with Russia")]
    [TestCase("The president of the republic said that he would be in the capital on the day of the parade.",
        "The minister of the interior said that he would be in the harbour on the night of the attack")]
    [TestCase("Agreements, the Chinese and Russia’s actions: how to use the years, what the key is, and possibilities of a program.",
        "The key to the program is what are the possibilities and how to coordinate Russia and Chinese actions")]
    [TestCase("unacceptabl", "acceptable")]
    public void A_look_alike_is_lost(string text, string words)
    {
        var anchor = Located.In(text, words);

        Assert.That(anchor, Is.EqualTo(new Anchor { State = AnchorState.Lost }));
    }

    [TestCase("莫斯科表示，中国与印度的关系将继续发展。", "中国与俄罗斯的合作不会停止")]
    [TestCase("中国与俄罗斯的贸易去年增长很快。", "中国与俄罗斯的友谊没有止境，合作没有禁区")]
    public void A_look_alike_without_spaces_is_lost(string text, string words) =>
        Assert.That(Located.In(text, words, "zh").State, Is.EqualTo(AnchorState.Lost));

    [Test]
    public void Half_of_the_words_are_lost() =>
        Assert.That(
            Located.In("“The partnership between Russia and China is strong.”", "The partnership between Russia and China is developing regardless of Washington’s efforts").State,
            Is.EqualTo(AnchorState.Lost));

    [Test]
    public void Words_of_another_order_are_lost()
    {
        const string words = "alpha bravo charlie delta echo foxtrot golf hotel india juliet";

        Assert.That(Located.In(string.Join(' ', words.Split(' ').Reverse()), words).State, Is.EqualTo(AnchorState.Lost));
    }
}
