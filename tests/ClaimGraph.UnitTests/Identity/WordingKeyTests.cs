using System.Text;
using ClaimGraph.Identity;
using ClaimGraph.UnitTests.Search;

namespace ClaimGraph.UnitTests.Identity;

/// <summary>Which typings are the same statement, and which are two.</summary>
public sealed class WordingKeyTests
{
    [TestCase("We will go.", "we will go.")]
    [TestCase("We will go.", "WE WILL GO.")]
    [TestCase("We will go. They stay.", "we will go. they stay.")]
    [TestCase("We  will\tgo.", " We will\r\ngo.\u00A0")]
    [TestCase("“We will go,” he said.", "\"We will go,\" he said.")]
    [TestCase("« Nous partons »", "\" Nous partons \"")]
    [TestCase("I don't know.", "I don’t know.")]
    [TestCase("I don't know.", "I don\u02BCt know.")]
    [TestCase("Peace – at last", "Peace — at last")]
    [TestCase("Peace - at last", "Peace — at last")]
    [TestCase("from 2020-2024", "from 2020–2024")]
    [TestCase("well-known", "well\u2011known")]
    [TestCase("We grow by -2 percent.", "We grow by \u22122 percent.")]
    [TestCase("It is -$5 now.", "It is \u2212$5 now.")]
    [TestCase("le p\u00E9ch\u00E9", "le pe\u0301che\u0301")]
    [TestCase("the co\u00ADoperation\uFEFF", "the cooperation")]
    [TestCase("ΟΛΑ ΕΙΝΑΙ ΕΔΩ", "ολα ειναι εδω")]
    public void Typings_of_the_same_words_are_one(string one, string other) => Assert.That(WordingKey.Of(other), Is.EqualTo(WordingKey.Of(one)));

    [TestCase("We grow by -2 percent this year.", "We grow by 2 percent this year.")]
    [TestCase("We grow by +2 percent.", "We grow by 2 percent.")]
    [TestCase("We grow by −.5 percent.", "We grow by .5 percent.")]
    [TestCase("We grow by —2 percent, no more.", "We grow by -2 percent, no more.")]
    [TestCase("10 − 5", "10 – 5")]
    [TestCase("10−5", "10–5")]
    [TestCase("👎", "👍")]
    [TestCase("Debt < growth", "Debt > growth")]
    [TestCase("a = b", "a ≠ b")]
    [TestCase("Up 5 %", "Up 5")]
    [TestCase("Up 5 %", "Up 5 ‰")]
    [TestCase("€5", "$5")]
    [TestCase("il a péché", "il a pêché")]
    [TestCase("We will leave.", "We will leave?")]
    [TestCase("We will leave.", "We will leave!")]
    [TestCase("They trust US.", "They trust us.")]
    [TestCase("US", "us")]
    [TestCase("WHO says so?", "Who says so?")]
    [TestCase("I like Polish food.", "I like polish food.")]
    [TestCase("We eat Turkey.", "We eat turkey.")]
    [TestCase("I'm not in this world", "Im not in this world")]
    [TestCase("Let's eat, grandma.", "Let's eat grandma.")]
    [TestCase("x² is enough", "x2 is enough")]
    [TestCase("It is 5' long.", "It is 5\" long.")]
    [TestCase("C++ it is.", "C# it is.")]
    [TestCase("ne\u0301e", "nee")]
    [TestCase("a/b", "a b")]
    [TestCase("Это Белый дом", "Это Белыи дом")]
    [TestCase("ไม่ไป", "ไมไป")]
    [TestCase("可以。", "可以？")]
    [TestCase("1,5 million", "1.5 million")]
    public void Other_words_are_another(string one, string other) => Assert.That(WordingKey.Of(other), Is.Not.EqualTo(WordingKey.Of(one)));

    [Test]
    public void Texts_of_one_key_differ_in_nothing_but_what_is_folded() =>
        Gen.Select(UnicodeText.WellFormed, UnicodeText.WellFormed).Sample(
            (one, other) => WordingKey.Of(one) != WordingKey.Of(other) || Letters(one) == Letters(other), iter: 5_000);

    [Test]
    public void A_text_changed_in_one_character_that_is_not_folded_has_another_key() =>
        Gen.Select(UnicodeText.WellFormed, Gen.Int[0, 1_000], Gen.OneOf("é", "%", "<", "😀", "?", "7", "\u0301x", "ß", "ø", "習", "क")).Sample(
            (text, place, put) =>
            {
                var at = text.Length == 0 ? 0 : place % (text.Length + 1);
                if (at < text.Length && char.IsLowSurrogate(text[at]))
                    at++;
                return WordingKey.Of(text.Insert(at, put)) != WordingKey.Of(text);
            },
            iter: 5_000);

    [Test]
    public void Unicode_form_makes_no_difference() =>
        UnicodeText.WellFormed.Select(text => text.Replace('\uFFFE', ' ')).Sample(
            text => WordingKey.Of(text.Normalize(NormalizationForm.FormD)) == WordingKey.Of(text.Normalize(NormalizationForm.FormC)), iter: 5_000);

    // Said once more in the plainest way: letters, digits, symbols and marks in lower case, whatever stands between them.
    private static string Letters(string text) => string.Concat(Composed(text).EnumerateRunes()
        .Where(rune => !Rune.IsPunctuation(rune) && !Rune.IsWhiteSpace(rune) && rune.Value is not (0xAD or 0x200B or 0x2060 or 0xFEFF or 0x2BC or 0x2212 or 0x60 or 0xB4))
        .Select(rune => Rune.ToLowerInvariant(rune).ToString()));

    private static string Composed(string text)
    {
        var visible = string.Concat(text.Where(character => character is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')));
        return visible.Contains('\uFFFE') ? visible : visible.Normalize(NormalizationForm.FormC);
    }
}
