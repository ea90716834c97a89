using ClaimGraph.Search;

namespace ClaimGraph.UnitTests.Search;

public sealed class SearchTextTests
{
    [TestCase("", "")]
    [TestCase("  The turnout of Xi,\tis an indication… ", "the turnout of xi is an indication")]
    [TestCase("O'Brien, O’Brien, OʼBrien", "obrien obrien obrien")]
    [TestCase("'don't' ''quoted'' rock ''n'' roll dogs'", "dont quoted rock n roll dogs")]
    [TestCase("Ba'ath Baʿath", "baath baath")]
    [TestCase("well-known C++17 a_b", "well known c 17 a b")]
    [TestCase("Straße STRASSE STRAẞE", "strasse strasse strasse")]
    [TestCase("Łódź Øresund Đoković Ħamrun Æsir Œuvre Þór", "lodz oresund dokovic hamrun aesir oeuvre thor")]
    [TestCase("café cafe\u0301 ﬁne №5 x²", "cafe cafe fine no5 x2")]
    [TestCase("co\u00ADoperate zero\u200Bwidth", "cooperate zero width")]
    public void Latin_text_folds(string text, string folded) => Assert.That(SearchText.Of(text), Is.EqualTo(folded));

    [TestCase("İstanbul ISTANBUL ıstanbul istanbul", "istanbul istanbul istanbul istanbul")]
    [TestCase("Recep Tayyip Erdoğan’ın Iğdır", "recep tayyip erdoganin igdir")]
    [TestCase("Фёдор Лукьянов, Толстой", "федор лукьянов толстои")]
    [TestCase("Володимир Зеленський: м’ята, Київ", "володимир зеленськии мята киів")]
    [TestCase("ΟΔΥΣΣΕΥΣ Οδυσσεύς", "οδυσσευσ οδυσσευσ")]
    [TestCase("ᾼδης ᾅδης", "αδησ αδησ")]
    [TestCase("مُحَمَّد أحمد محـــمد", "محمد احمد محمد")]
    [TestCase("שָׁלוֹם ג׳ורג׳ ג'ורג' צה״ל", "שלום גורג גורג צה ל")]
    [TestCase("मोदी मादा", "मओदई मआदआ")]
    [TestCase("𝔘𝔨𝔯 𐐀𐐁", "ukr 𐐨𐐩")]
    public void Other_alphabets_fold(string text, string folded) => Assert.That(SearchText.Of(text), Is.EqualTo(folded));

    [TestCase("习近平2025年5月访问莫斯科。", "习 近 平 2025 年 5 月 访 问 莫 斯 科")]
    [TestCase("二〇二五年 AI技術", "二 零 二 五 年 ai 技 術")]
    [TestCase("𠀀𪜀x𰀀", "𠀀 𪜀 x 𰀀")]
    [TestCase("が か\u3099 ｶﾞ カ", "が が ガ カ")]
    [TestCase("レオナルド・ダ", "レ オ ナ ル ド ダ")]
    [TestCase("한국어 \u1112\u1161\u11AB\u1100\u116E\u11A8", "한 국 어 한 국")]
    [TestCase("대통령 President", "대 통 령 president")]
    public void Chinese_Japanese_and_Korean_split_into_characters(string text, string folded) =>
        Assert.That(SearchText.Of(text), Is.EqualTo(folded));

    [TestCase("ภาษี ภาษา", "ภ า ษ ี ภ า ษ า")]
    [TestCase("ຂຶ້ນພາສີ", "ຂ ຶ ້ ນ ພ າ ສ ີ")]
    [TestCase("ពន្ធ\u200Bដារ", "ព ន ្ ធ ដ ា រ")]
    [TestCase("အခွန် ၂၀၂၅ VAT", "အ ခ ွ န ် ၂၀၂၅ vat")]
    [TestCase("ဖြင့် ဖြင\u103A\u1037", "ဖ ြ င ့ ် ဖ ြ င ့ ်")]
    public void Thai_Lao_Khmer_and_Burmese_split_into_characters_and_keep_their_signs(string text, string folded) =>
        Assert.That(SearchText.Of(text), Is.EqualTo(folded));

    [TestCase("Washington’s efforts", "washingtons efforts", "washington s efforts")]
    [TestCase("la Côte d'Ivoire, l’Europe", "la cote divoire leurope", "la cote d ivoire l europe")]
    [TestCase("O'Brien's 'n' dogs'", "obriens n dogs", "o brien s n dogs")]
    public void Of_words_that_an_apostrophe_divides_both_forms_are_indexed(string text, string joined, string apart) =>
        Assert.That(SearchText.Indexed(text), Is.EqualTo($"{joined}{SearchText.Barrier}{apart}"));

    [TestCase("The dogs' bowl, 'quoted'")]
    [TestCase("Nothing to divide")]
    public void Other_texts_are_indexed_once(string text) => Assert.That(SearchText.Indexed(text), Is.EqualTo(SearchText.Of(text)));

    [Test]
    public void What_is_no_character_separates() => Assert.That(SearchText.Of("a\uDC00b\uFFFEc\u0000d\uD800"), Is.EqualTo("a b c d"));

    [Test]
    public void Long_words_are_cut_into_pieces()
    {
        var folded = SearchText.Of(new string('a', 250));

        Assert.That(folded.Split(' ').Select(piece => piece.Length), Is.EqualTo(new[] { 100, 100, 50 }));
    }

    [Test]
    public void Text_longer_than_the_stack_buffer_folds_whole()
    {
        var text = string.Concat(Enumerable.Repeat("ﷺ É ", 2000));

        Assert.That(SearchText.Of(text), Is.EqualTo(string.Join(' ', Enumerable.Repeat("صلى الله عليه وسلم e", 2000))));
    }

    [Test]
    public void Folded_text_is_returned_without_a_copy()
    {
        const string Folded = "nothing to do";

        Assert.That(SearchText.Of(Folded), Is.SameAs(Folded));
    }

    [TestCase("Alexander GABUEV", "alexander gabuev")]
    [TestCase(" ☮ ", "☮")]
    [TestCase("！？", "!?")]
    [TestCase("", "")]
    public void A_name_has_a_key_even_without_letters(string name, string key) => Assert.That(SearchText.Key(name), Is.EqualTo(key));

    [Test]
    public void A_name_without_a_normal_form_is_its_own_key() => Assert.That(SearchText.Key("\uD800"), Is.EqualTo("\uD800"));
}
