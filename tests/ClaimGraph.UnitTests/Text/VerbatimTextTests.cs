using System.Text;
using ClaimGraph.Text;
using ClaimGraph.UnitTests.Search;

namespace ClaimGraph.UnitTests.Text;

public sealed class VerbatimTextTests
{
    // Not attribute arguments: those are stored as UTF-8, which cannot hold a lone surrogate.
    private static readonly object[][] LoneSurrogates =
    [
        ["🕊\uD83D", 2, "U+D83D is half of a surrogate pair without the other half."],
        ["\uD83Dx", 0, "U+D83D is half of a surrogate pair without the other half."],
        ["\uDC00\uD83D", 0, "U+DC00 is half of a surrogate pair without the other half."],
    ];

    [TestCase("")]
    [TestCase("Tab\tand\r\nline ends")]
    [TestCase("习近平 Лукьянов Οδυσσεύς مُحَمَّد שָׁלוֹם 🕊️ 𠀀")]
    [TestCase("\u00A0\u200B\u2028\uFFFE\uFFFD")]
    public void Text_is_accepted(string text)
    {
        Assert.That(VerbatimText.IsAcceptable(text, out var position, out var problem), Is.True);
        Assert.That(position, Is.EqualTo(-1));
        Assert.That(problem, Is.Null);
    }

    [TestCase("bell\u0007", 4, "U+0007 is a control character.")]
    [TestCase("\u0000", 0, "U+0000 is a control character.")]
    [TestCase("я\u007F\u0000", 1, "U+007F is a control character.")]
    [TestCase("\u0085", 0, "U+0085 is a control character.")]
    [TestCaseSource(nameof(LoneSurrogates))]
    public void Text_is_refused(string text, int expectedPosition, string expectedProblem)
    {
        Assert.That(VerbatimText.IsAcceptable(text, out var position, out var problem), Is.False);
        Assert.That(position, Is.EqualTo(expectedPosition));
        Assert.That(problem, Is.EqualTo(expectedProblem));
    }

    [Test]
    public void Accepted_text_survives_UTF8_and_holds_no_control_characters() =>
        UnicodeText.Any.Sample(text => VerbatimText.IsAcceptable(text, out _, out _)
            == (Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text && !text.Any(IsRefused)), iter: 5_000);

    private static bool IsRefused(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r');
}
