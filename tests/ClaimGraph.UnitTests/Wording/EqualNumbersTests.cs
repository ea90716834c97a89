using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording;

/// <summary>Numbers, dates and times in words and in figures: the same ones are no change of the wording, others are told.</summary>
public sealed class EqualNumbersTests
{
    [TestCase("We have lost three hundred and forty thousand jobs since then.", "We have lost 340,000 jobs since then.", "en")]
    [TestCase("They met on the ninth of June in the harbour.", "They met on June 9 in the harbour.", "en")]
    [TestCase("They met on 9 June 1987 in the harbour.", "They met on June 9, 1987 in the harbour.", "en")]
    [TestCase("In nineteen eighty-seven nobody here had a telephone.", "In 1987 nobody here had a telephone.", "en")]
    [TestCase("The vote begins at eight fifteen in the morning, as always.", "The vote begins at 8.15 in the morning, as always.", "en")]
    [TestCase("He lost both sons in World War Two and never spoke again.", "He lost both sons in World War II and never spoke again.", "en")]
    [TestCase("Der Umbau kostet dreieinhalb Millionen Euro und dauert lange.", "Der Umbau kostet 3,5 Millionen Euro und dauert lange.", "de")]
    [TestCase("Die Meldefrist endet am 4. November um Mitternacht.", "Die Meldefrist endet am 4.11. um Mitternacht.", "de")]
    [TestCase("La séance reprend à dix heures quinze et durera longtemps.", "La séance reprend à 10 h 15 et durera longtemps.", "fr")]
    [TestCase("Nous votons le premier mars dans toutes les communes.", "Nous votons le 1er mars dans toutes les communes.", "fr")]
    [TestCase("Au dix-neuvième siècle, la ville comptait peu d'habitants.", "Au XIXe siècle, la ville comptait peu d'habitants.", "fr")]
    [TestCase("La obra costará dos mil trescientos millones de euros en total.", "La obra costará 2.300 millones de euros en total.", "es")]
    [TestCase("El debate empieza a las nueve y media de la noche en directo.", "El debate empieza a las 9:30 de la noche en directo.", "es")]
    [TestCase("A votação começa às oito e meia da manhã em todo o país.", "A votação começa às 8h30 da manhã em todo o país.", "pt")]
    [TestCase("Голосование начнётся в половине девятого вечера во всех школах.", "Голосование начнётся в 20:30 во всех школах.", "ru")]
    [TestCase("В девятнадцатом веке здесь стояла крепость и два завода.", "В XIX веке здесь стояла крепость и два завода.", "ru")]
    [TestCase("Ми голосуємо першого березня в усіх громадах країни.", "Ми голосуємо 1 березня в усіх громадах країни.", "uk")]
    [TestCase("Głosowanie zaczyna się o wpół do dziewiątej wieczorem w całym kraju.", "Głosowanie zaczyna się o 20.30 w całym kraju.", "pl")]
    [TestCase("Oylama akşam sekiz buçukta bütün okullarda başlıyor.", "Oylama akşam 8.30'da bütün okullarda başlıyor.", "tr")]
    [TestCase("मतदान सुबह साढ़े आठ बजे सभी स्कूलों में शुरू होगा।", "मतदान सुबह 8:30 बजे सभी स्कूलों में शुरू होगा।", "hi")]
    [TestCase("会议下午四点半在市政厅开始，请大家准时到。", "会议下午4:30在市政厅开始，请大家准时到。", "zh")]
    [TestCase("先月の失業率は二・八パーセントまで下がりました。", "先月の失業率は2.8%まで下がりました。", "ja")]
    [TestCase("今年のＧＤＰは去年より大きく伸びると見ています。", "今年のGDPは去年より大きく伸びると見ています。", "ja")]
    public void The_same_in_words_and_in_figures_is_no_change(string one, string other, string lang)
    {
        foreach (var (from, to) in new[] { (one, other), (other, one) })
        {
            var comparison = WordingComparer.Compare(PrintedText.Of(from, lang), PrintedText.Of(to, lang));
            Assert.That(comparison.Alarms.Select(alarm => alarm.Because), Is.Empty, to);
            Assert.That(comparison.Classes, Is.EqualTo(new[] { WordingClass.Punctuation }), to);
            Assert.That(comparison.Similarity, Is.GreaterThan(0.85), to);
        }
    }

    [TestCase("They met on the ninth of June in the harbour.", "They met on June 19 in the harbour.", "en")]
    [TestCase("In nineteen eighty-seven nobody here had a telephone.", "In 1978 nobody here had a telephone.", "en")]
    [TestCase("It was minus seven degrees in the classrooms that week.", "It was seven degrees in the classrooms that week.", "en")]
    [TestCase("He lost both sons in World War Two and never spoke again.", "He lost both sons in World War III and never spoke again.", "en")]
    [TestCase("Die Meldefrist endet am 4. November um Mitternacht.", "Die Meldefrist endet am 4.12. um Mitternacht.", "de")]
    [TestCase("La obra costará dos mil trescientos millones de euros en total.", "La obra costará 2.030 millones de euros en total.", "es")]
    [TestCase("El debate empieza a las nueve y media de la noche en directo.", "El debate empieza a las 9:30 de la mañana en directo.", "es")]
    [TestCase("Голосование начнётся в половине девятого вечера во всех школах.", "Голосование начнётся в 21:30 во всех школах.", "ru")]
    [TestCase("Au dix-neuvième siècle, la ville comptait peu d'habitants.", "Au XXe siècle, la ville comptait peu d'habitants.", "fr")]
    public void Others_are_told(string from, string to, string lang)
    {
        var comparison = WordingComparer.Compare(PrintedText.Of(from, lang), PrintedText.Of(to, lang));
        Assert.That(comparison.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Number));
    }

    [TestCase("On June 9 we voted for the new harbour.", "We voted for the new harbour.")]
    [TestCase("We voted for the new harbour.", "We voted on the ninth of June for the new harbour.")]
    [TestCase("We met in May and voted on June 9 for the harbour.", "We voted on June 9 for the harbour.")]
    public void A_date_that_only_one_has_is_a_change_of_the_wording(string from, string to) => Assert.That(
        WordingComparer.Compare(PrintedText.Of(from, "en"), PrintedText.Of(to, "en")).Classes, Is.Not.EqualTo(new[] { WordingClass.Punctuation }));

    [TestCase("政府准备好赔偿洪水中失去一切的家庭了吗。", "政府准备好赔偿洪水中失去一切的家庭了。", "zh")]
    [TestCase("政府は補償する用意がありますか。", "政府は補償する用意があります。", "ja")]
    [TestCase("정부는 그 가족들에게 보상할 준비가 되어 있습니까?", "정부는 그 가족들에게 보상할 준비가 되어 있습니다.", "ko")]
    [TestCase("Hükümet o ailelerin zararını karşılamaya hazır mı?", "Hükümet o ailelerin zararını karşılamaya hazır.", "tr")]
    public void A_question_that_only_a_particle_asks_is_told_when_it_becomes_a_statement(string from, string to, string lang)
    {
        Assert.That(Kinds(from, to), Does.Contain(AlarmKind.Question));
        Assert.That(Kinds(to, from), Does.Contain(AlarmKind.Question));

        IEnumerable<AlarmKind> Kinds(string one, string other) =>
            WordingComparer.Compare(PrintedText.Of(one, lang), PrintedText.Of(other, lang)).Alarms.Select(alarm => alarm.Kind);
    }
}
