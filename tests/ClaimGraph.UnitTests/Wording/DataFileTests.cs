using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording;

/// <summary>What data files and houses do to words and numbers without changing them, and what they say where they do.</summary>
public sealed class DataFileTests
{
    [TestCase("We didn't know, and we've paid for it.", "We didnt know, and weve paid for it.", "en")]
    [TestCase("I don't think they're right; it's Washington's fault.", "I dont think theyre right; its Washingtons fault.", "en")]
    [TestCase("We can't and won't pay, and they haven't asked.", "We cant and wont pay, and they havent asked.", "en")]
    [TestCase("I did not know that they are here.", "I didnt know that theyre here.", "en")]
    [TestCase("We shall  never   leave this place.", "We shall never leave this place.", "en")]
    [TestCase("The rate is minus 2 percent this year.", "The rate is -2 percent this year.", "en")]
    [TestCase("The rate is minus 2 percent this year.", "The rate is −2% this year.", "en")]
    [TestCase("Die Rate liegt bei minus 2 Prozent.", "Die Rate liegt bei −2 Prozent.", "de")]
    [TestCase("Le taux est de moins 2 pour cent.", "Le taux est de -2 pour cent.", "fr")]
    [TestCase("La tasa es de menos 2 por ciento.", "La tasa es de -2 por ciento.", "es")]
    [TestCase("Ставка минус 2 процента.", "Ставка −2 процента.", "ru")]
    [TestCase("We pay 3½ percent of it.", "We pay 3.5 percent of it.", "en")]
    [TestCase("We pay ½ percent of it.", "We pay 0.5 percent of it.", "en")]
    [TestCase("Wir zahlen 3½ Prozent davon.", "Wir zahlen 3,5 Prozent davon.", "de")]
    public void It_is_punctuation_and_no_alarm(string from, string to, string lang)
    {
        foreach (var language in new[] { lang, null })
        {
            var comparison = WordingComparer.Compare(PrintedText.Of(from, lang), PrintedText.Of(to, language));
            Assert.That(comparison.Classes, Is.EqualTo(new[] { WordingClass.Punctuation }));
            Assert.That(comparison.Alarms, Is.Empty);
        }
    }

    [TestCase("We grow by −2 percent this year.", "We grow by 2 percent this year.", "\"−2 percent\" became \"2 percent\"")]
    [TestCase("We grow by 2 percent this year.", "We grow by -2 percent this year.", "\"2 percent\" became \"-2 percent\"")]
    [TestCase("We grow by minus 2 percent this year.", "We grow by 2 percent this year.", "\"minus 2 percent\" became \"2 percent\"")]
    [TestCase("We pay 3½ percent of it.", "We pay 3 percent of it.", "\"3½ percent\" became \"3 percent\"")]
    public void A_sign_or_a_fraction_that_is_lost_is_told_with_it(string from, string to, string because)
    {
        var comparison = WordingComparer.Compare(PrintedText.Of(from, "en"), PrintedText.Of(to, "en"));

        Assert.That(comparison.Alarms.Single().Because, Does.StartWith(because));
    }

    [TestCase("We did know it before.", "We didnt know it before.")]
    [TestCase("They havent asked us.", "They have asked us.")]
    public void A_negation_without_its_apostrophe_is_one(string from, string to)
    {
        var comparison = WordingComparer.Compare(PrintedText.Of(from, "en"), PrintedText.Of(to, "en"));

        Assert.That(comparison.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Negation));
    }
}
