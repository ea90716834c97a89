using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording;

public sealed class WordReaderTests
{
    [TestCase("don’t don't donʼt", "don't don't don't", TestName = "An_apostrophe_of_any_form_stands_inside_a_word")]
    [TestCase("‘tis the workers’ day", "tis the workers day", TestName = "An_apostrophe_at_an_end_is_no_part_of_a_word")]
    [TestCase("inter-\nnational Sino-\nRussian", "international sino russian", TestName = "A_hyphen_at_a_line_end_divides_a_word_in_small_letters")]
    [TestCase("co\u00ADop ne\u200Bver \u202Eab\u200Fc", "coop never abc", TestName = "Unseen_characters_inside_words_are_dropped")]
    [TestCase("ﬁne ＡＢＣ Ⅳ 𝗕𝗼𝗹𝗱", "fine abc iv bold", TestName = "Compatibility_forms_are_folded")]
    [TestCase("Straße STRASSE œuvre Œuvre", "strasse strasse oeuvre oeuvre", TestName = "Case_and_ligatures_are_folded")]
    [TestCase("Всё за\u0301мок", "все замок", TestName = "Russian_stress_and_dots_are_folded")]
    [TestCase("мой мои", "мой мои", TestName = "A_short_i_is_a_letter")]
    [TestCase("año ano e\u0301", "año ano é", TestName = "Accents_stay_and_are_composed")]
    [TestCase("2.5 1,000 1\u00A0000 1\u202F000 1’000, 1 500 000, 300 000", "2.5 1,000 1000 1000 1000 1500000 300000", TestName = "A_number_is_one_word")]
    [TestCase("in 2024 300 came, 8 300 went", "in 2024 300 came 8 300 went", TestName = "Two_numbers_stay_two")]
    [TestCase("5% $3bn −5 24° 2½", "5 % $ 3 bn - 5 24 ° 2 1/2", TestName = "Signs_that_are_read_are_words")]
    [TestCase("2024-25 a - 5 x-5", "2024 25 a 5 x 5", TestName = "A_hyphen_is_no_minus")]
    [TestCase("٢٠٢٥ ２０２５", "2025 2025", TestName = "Digits_of_all_scripts_are_folded")]
    [TestCase("U.S. e.g. end.Then", "us eg end then", TestName = "Initials_are_one_word")]
    [TestCase("习近平 ｶﾞ か\u3099 한국", "习 近 平 ガ が 한 국", TestName = "Scripts_without_spaces_are_read_by_character")]
    [TestCase("น้ำไม่", "น้\u0E4Dา ไ ม่", TestName = "Thai_letters_are_read_with_their_marks")]
    [TestCase("ខ្មែរ ပ္ပ ທີ່", "ខ្មែ រ ပ္ပ ທີ່", TestName = "What_is_set_below_a_letter_belongs_to_it")]
    [TestCase("[T]he want[ed] [he]", "the wanted he", TestName = "Brackets_stand_inside_words")]
    [TestCase("“a” «b» „c“ 「d」 — … e", "a b c d e", TestName = "Marks_stand_between_words")]
    [TestCase("", "", TestName = "An_empty_text_has_no_words")]
    public void Words_are_read(string text, string words) =>
        Assert.That(string.Join(' ', PrintedText.Of(text).Words.Select(word => word.Folded)), Is.EqualTo(words));

    [Test]
    public void A_lone_surrogate_stands_between_words() =>
        Assert.That(PrintedText.Of("a\uD800b").Words.Select(word => word.Folded), Is.EqualTo(new[] { "a", "b" }));

    [Test]
    public void A_word_is_printed_with_what_stands_inside_it()
    {
        var text = PrintedText.Of("“[T]he U.S. want[ed]”");
        Assert.That(Enumerable.Range(0, 3).Select(word => text.Printed(word).ToString()), Is.EqualTo(new[] { "[T]he", "U.S", "want[ed]" }));
    }

    [Test]
    public void Words_stand_in_order_and_never_overlap() =>
        Search.UnicodeText.Any.Sample(
            text =>
            {
                var end = 0;
                foreach (var word in PrintedText.Of(text).Words)
                {
                    Assert.That(word.Start, Is.GreaterThanOrEqualTo(end));
                    Assert.That(word.End, Is.GreaterThan(word.Start).And.LessThanOrEqualTo(text.Length));
                    Assert.That(word.Folded, Is.Not.Empty);
                    end = word.End;
                }
            },
            iter: 2000);
}
