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
    [TestCase("Il dottor Rossi non è qui.", "Il dott. Rossi non è qui.", "it")]
    [TestCase("Perchè non rispondono?", "Perché non rispondono?", "it")]
    [TestCase("A acção do governo não é boa.", "A ação do governo não é boa.", "pt")]
    [TestCase("Num vou aceitar isso.", "Não vou aceitar isso.", "pt")]
    [TestCase("Profesor Nowak nie przyjechał.", "Prof. Nowak nie przyjechał.", "pl")]
    [TestCase("Цей проект не передбачає скорочень.", "Цей проєкт не передбачає скорочень.", "uk")]
    [TestCase("Doktor Yılmaz bugün gelmedi.", "Dr. Yılmaz bugün gelmedi.", "tr")]
    [TestCase("الإجتماع لم يبدأ بعد.", "الاجتماع لم يبدأ بعد.", "ar")]
    [TestCase("لن نجيب على أسئلة الصحافيين.", "لن نجيب على أسئلة الصحفيين.", "ar")]
    [TestCase("ما این نامه رو ندیدیم.", "ما این نامه را ندیدیم.", "fa")]
    [TestCase("این‌طوری نمی‌شه حرف زد.", "این‌طوری نمی‌شود حرف زد.", "fa")]
    [TestCase("हिन्दी का क़ानून नहीं बदला।", "हिंदी का कानून नहीं बदला।", "hi")]
    [TestCase("हमने अस्पताल बंद नही किया।", "हमने अस्पताल बंद नहीं किया।", "hi")]
    [TestCase("政府の責任じゃないと言った。", "政府の責任ではないと言った。", "ja")]
    [TestCase("早く避難しなきゃならない。", "早く避難しなければならない。", "ja")]
    [TestCase("그건 정부의 책임이 아닙니다.", "그것은 정부의 책임이 아닙니다.", "ko")]
    [TestCase("그렇잖아도 어려운 때입니다.", "그렇지 않아도 어려운 때입니다.", "ko")]
    [TestCase("We do not want to give up because of it.", "We don't want to give up cuz of it.", "en")]
    [TestCase("Da gibt's nichts zu beschönigen, wir ham es versucht.", "Da gibt es nichts zu beschönigen, wir haben es versucht.", "de")]
    [TestCase("Das ist nich unser Fehler.", "Das ist nicht unser Fehler.", "de")]
    [TestCase("Cet événement n'est pas la clé du problème.", "Cet évènement n'est pas la clef du problème.", "fr")]
    [TestCase("Eso no alcanza pa' pagar el alquiler.", "Eso no alcanza para pagar el alquiler.", "es")]
    [TestCase("Щас никто не знает, сколько тысяч человек осталось.", "Сейчас никто не знает, сколько тыс. человек осталось.", "ru")]
    [TestCase("我們沒有聽到任何解釋。", "我们没有听到任何解释。", "zh")]
    public void It_is_punctuation_and_no_alarm(string from, string to, string lang)
    {
        foreach (var language in new[] { lang, null })
        {
            var comparison = WordingComparer.Compare(PrintedText.Of(from, lang), PrintedText.Of(to, language));
            Assert.That(comparison.Classes, Is.EqualTo(new[] { WordingClass.Punctuation }));
            Assert.That(comparison.Alarms, Is.Empty);
        }
    }

    [TestCase("Beh, ecco, noi non abbiamo, ehm, alcuna intenzione di farlo.", "Noi non abbiamo alcuna intenzione di farlo.", "it")]
    [TestCase("Bom, é, nós não temos, ahn, nenhum plano.", "Nós não temos nenhum plano.", "pt")]
    [TestCase("No, yyy, my nie mamy, eee, żadnych planów.", "My nie mamy żadnych planów.", "pl")]
    [TestCase("Ну, е-е, ми не маємо, е-е, жодних планів.", "Ми не маємо жодних планів.", "uk")]
    [TestCase("Şey, ııı, bizim böyle, eee, bir planımız yok.", "Bizim böyle bir planımız yok.", "tr")]
    [TestCase("えー、あのー、私どもは、まあ、計画はございません。", "私どもは、計画はございません。", "ja")]
    [TestCase("음, 우리는 닫을 계획이 없습니다.", "우리는 닫을 계획이 없습니다.", "ko")]
    [TestCase("يعني، آه، نحن ليس لدينا، آه، أي خطة.", "نحن ليس لدينا أي خطة.", "ar")]
    [TestCase("خب، اِ، ما هیچ برنامه‌ای نداریم.", "ما هیچ برنامه‌ای نداریم.", "fa")]
    [TestCase("मतलब, अं, हमारी कोई योजना नहीं है।", "हमारी कोई योजना नहीं है।", "hi")]
    public void What_fills_a_pause_is_a_trace_of_speaking_in_any_language(string from, string to, string lang)
    {
        var comparison = WordingComparer.Compare(PrintedText.Of(from, lang), PrintedText.Of(to, lang));

        Assert.That(comparison.Spoken!.Select(trace => trace.Kind), Is.All.EqualTo(SpokenKind.Filler));
        Assert.That(comparison.Alarms, Is.Empty);
    }

    // "No" opens a sentence in Polish and denies one in English.
    [Test]
    public void What_fills_a_pause_in_one_language_fills_none_in_another()
    {
        var comparison = WordingComparer.Compare(PrintedText.Of("No, we have a plan for it.", "en"), PrintedText.Of("We have a plan for it.", "en"));

        Assert.That(comparison.Spoken, Is.Null);
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
