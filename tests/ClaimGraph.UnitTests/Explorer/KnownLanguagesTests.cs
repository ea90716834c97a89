using ClaimGraph.Explorer.Forms;
using ClaimGraph.Text;

namespace ClaimGraph.UnitTests.Explorer;

/// <summary>A language is known by its tag and by what people call it.</summary>
public sealed class KnownLanguagesTests
{
    [Test]
    public void Every_language_of_the_table_is_found_by_its_tag_and_by_each_of_its_names()
    {
        Assert.That(KnownLanguages.All, Has.Count.GreaterThan(100));
        Assert.That(KnownLanguages.All.Select(language => language.Tag), Is.Unique);
        foreach (var language in KnownLanguages.All)
        {
            Assert.That(new LanguageTagAttribute().FaultOf("lang", language.Tag), Is.Null, language.Tag);
            Assert.That(KnownLanguages.TagOf(language.Tag), Is.EqualTo(language.Tag));
            foreach (var name in language.Names)
                Assert.That(KnownLanguages.TagOf(name), Is.EqualTo(language.Tag), name);
        }
    }

    [TestCase("English", "en")]
    [TestCase(" ENGLISH ", "en")]
    [TestCase("farsi", "fa")]
    [TestCase("Français", "fr")]
    [TestCase("русский язык", "ru")]
    [TestCase("汉语", "zh")]
    [TestCase("Lao", "lo")]
    [TestCase("en-GB", "en-GB")]
    [TestCase("EN", "EN")]
    [TestCase("und", "und")]
    [TestCase("x-harbour", "x-harbour")]
    public void A_name_leads_to_the_tag_and_a_tag_stays_as_it_is_written(string written, string tag) => Assert.That(KnownLanguages.TagOf(written), Is.EqualTo(tag));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("Klingon")]
    [TestCase("Englisch")]
    [TestCase("en_GB")]
    [TestCase("english-language")]
    [TestCase("en-")]
    [TestCase("<b>")]
    public void What_is_neither_is_no_language(string written) => Assert.That(KnownLanguages.TagOf(written), Is.Null);

    [TestCase("en", "English (en)")]
    [TestCase("zh-Hant", "Chinese (traditional) (zh-Hant)")]
    [TestCase("x-harbour", "x-harbour")]
    public void A_tag_is_told_with_the_name(string tag, string told) => Assert.That(KnownLanguages.Named(tag), Is.EqualTo(told));
}
