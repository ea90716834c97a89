using ClaimGraph.Graph;
using ClaimGraph.UnitTests.Search;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording;

public sealed class VerbatimWordsTests
{
    private static readonly (string Text, string[] Parts, string Because)[] Mixed =
    [
        ("The turnout is an indication of “Solidarity with Russia,” he said.", ["Solidarity with Russia,"], "English"),
        ("He called it \"a mistake\" and \"a shame\".", ["a mistake", "a shame"], "typewriter"),
        ("Er nannte es „einen Fehler“, dann „eine Schande“.", ["einen Fehler", "eine Schande"], "German"),
        ("Er nannte es »einen Fehler« und ging.", ["einen Fehler"], "German in books"),
        ("Il a parlé d’« une erreur » hier.", ["une erreur"], "French, with spaces inside and an apostrophe outside"),
        ("Он назвал это «ошибкой» и «позором».", ["ошибкой", "позором"], "Russian"),
        ("他说中俄关系“非常稳定”。", ["非常稳定"], "Chinese, without spaces"),
        ("彼は「間違いだ」と述べた。", ["間違いだ"], "Japanese"),
        ("Han kallade det ”ett misstag” i går.", ["ett misstag"], "Swedish"),
        ("He called it ‘a mistake’ that wasn’t his.", ["a mistake"], "British, and an apostrophe"),
        ("He said ‘it wasn’t me’ twice.", ["it wasn’t me"], "an apostrophe inside"),
        ("Er nannte es ‚einen Fehler‘ gestern.", ["einen Fehler"], "German single"),
        ("She said “he told me ‘no’ twice” and left.", ["he told me ‘no’ twice"], "single within double"),
        ("She said “he told me “no” twice” and left.", ["he told me “no” twice"], "double within double"),
        ("Он сказал: «Завод «Ромашка» закрыт», и ушёл.", ["Завод «Ромашка» закрыт"], "angles within angles"),
        ("Er rief: „Er sagte ‚ja‘“ und ging.", ["Er sagte ‚ja‘"], "German single within double"),
        ("Глава «Завода «Ромашка» молчит.", ["Завода «Ромашка"], "one closing mark for both"),
        ("“We came.\n\n“We saw,” he said.", ["We came.\n\n“We saw,"], "every paragraph opened anew"),
        ("He said \"We came.\n\"We saw\" and left.", ["We came.\n\"We saw"], "the same with straight marks"),
        ("He said “we came", ["we came"], "cut behind"),
        ("He said “we came\nThen he left.", ["we came"], "never closed: to the end of the paragraph"),
        ("we came,” he said, and “saw.”", ["we came,", "saw."], "cut in front"),
        ("The 5\" gun was \"new\".", ["new"], "inches"),
        ("\"...and then\" he left", ["...and then"], "an ellipsis behind the mark"),
        ("He said,\"yes\"and left.", ["yes"], "no spaces around"),
        ("He said “...” and that was all.", ["He said “...” and that was all."], "no words inside: all"),
        ("Nobody's words, but it isn't marked.", ["Nobody's words, but it isn't marked."], "apostrophes only: all"),
        ("the workers' rights", ["the workers' rights"], "a possessive only: all"),
    ];

    [TestCaseSource(nameof(Mixed))]
    public void Of_mixed_speech_what_stands_inside_quotation_marks_is_verbatim((string Text, string[] Parts, string Because) row) =>
        Assert.That(VerbatimWords.Of(row.Text, QuotationForm.Mixed), Is.EqualTo(row.Parts), row.Because);

    [Test]
    public void Direct_speech_is_verbatim_wholly() =>
        Assert.That(VerbatimWords.Of("He said “yes”.", QuotationForm.Direct), Is.EqualTo(new[] { "He said “yes”." }));

    [Test]
    public void Of_indirect_speech_nothing_is_verbatim() =>
        Assert.That(VerbatimWords.Of("He said “yes”.", QuotationForm.Indirect), Is.Empty);

    [Test]
    public void Whatever_the_text_the_parts_stand_in_it_in_order() => Gen.OneOf(UnicodeText.Any, Marks).Sample(text =>
    {
        var position = 0;
        foreach (var part in VerbatimWords.Of(text, QuotationForm.Mixed))
        {
            position = text.IndexOf(part, position, StringComparison.Ordinal);
            Assert.That(position, Is.GreaterThanOrEqualTo(0));
            position += part.Length;
        }
    });

    private static readonly Gen<string> Marks =
        Gen.Int[0, 20].Select(index => "“”„\"«»‹›「」‘’‚' \nab5.,"[index].ToString()).Array[0, 40].Select(string.Concat);
}
