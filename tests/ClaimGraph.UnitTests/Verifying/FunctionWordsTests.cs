using ClaimGraph.Search;
using ClaimGraph.Verifying;

namespace ClaimGraph.UnitTests.Verifying;

public sealed class FunctionWordsTests
{
    [Test]
    public void Each_is_one_word_as_folding_makes_it() =>
        Assert.That(FunctionWords.All.Where(word => SearchText.Of(word) != word || word.Contains(' ')), Is.Empty);

    [TestCase("don't")]
    [TestCase("It’s")]
    [TestCase("für")]
    [TestCase("über")]
    [TestCase("DASS")]
    [TestCase("daß")]
    [TestCase("été")]
    [TestCase("à")]
    [TestCase("también")]
    [TestCase("más")]
    [TestCase("её")]
    [TestCase("ещё")]
    [TestCase("Мой")]
    [TestCase("этой")]
    [TestCase("который")]
    public void Words_as_printed_are_known_once_they_are_folded(string word) =>
        Assert.That(FunctionWords.Contain(SearchText.Of(word)), Is.True, SearchText.Of(word));

    [TestCase("war")]
    [TestCase("peace")]
    [TestCase("never")]
    [TestCase("Russia")]
    [TestCase("мир")]
    [TestCase("中")]
    [TestCase("2025")]
    [TestCase("")]
    public void Words_that_weigh_something_are_none(string word) => Assert.That(FunctionWords.Contain(SearchText.Of(word)), Is.False);
}
