using ClaimGraph.Text;

namespace ClaimGraph.UnitTests.Text;

/// <summary>What is not seen is nothing, unless something seen stands beside it.</summary>
internal sealed class BlankTextTests
{
    [TestCase("")]
    [TestCase(" \t\n\u3000\u2028")]
    [TestCase("\u200B")]
    [TestCase("\u2060\uFEFF\u200E\u200F\u00AD")]
    [TestCase("\u202E\u2069\u061C")]
    [TestCase("\u200C\u200D")]
    [TestCase("\u3164\uFFA0\u115F\u1160")]
    [TestCase("\u034F\u17B4\u180E\uFE0F")]
    [TestCase("\u2800")]
    [TestCase("\u0301\u0308")]
    [TestCase("\u20DD\u0903")]
    [TestCase("\U000E0041\U000E0100\U0001D173\U0001D159")]
    public void A_text_of_which_nothing_is_seen_is_blank(string text) => Assert.That(BlankText.IsBlank(text), Is.True);

    [TestCase("a")]
    [TestCase("\u200Ba\u200B")]
    [TestCase("می\u200Cخواهم")]
    [TestCase("👨\u200D👩\u200D👧")]
    [TestCase("e\u0301")]
    [TestCase("क्\u200Dष")]
    [TestCase("?")]
    [TestCase("…")]
    [TestCase("ـ")]
    [TestCase("\u06DD")]
    [TestCase("❤\uFE0F")]
    [TestCase("𠮷")]
    public void A_text_of_which_something_is_seen_is_not_blank(string text) => Assert.That(BlankText.IsBlank(text), Is.False);
}
