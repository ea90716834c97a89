using ClaimGraph.Search;
using ClaimGraph.Verifying;
using ClaimGraph.Writing;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>Runs of words by which texts are found.</summary>
public sealed class TextPhrasesTests
{
    [TestCase("Lasting peace needs strong neighbours", "lasting peace|peace needs|needs strong|strong neighbours")]
    [TestCase("The state of the union is strong.", "state of the union|union is strong")]
    [TestCase("中国反对任何战争", "中 国 反 对|国 反 对 任|反 对 任 何|对 任 何 战|任 何 战 争")]
    [TestCase("Peace", "peace")]
    [TestCase("… !", "")]
    public void A_run_goes_from_one_word_that_says_something_to_the_next(string words, string runs) =>
        Assert.That(string.Join('|', TextPhrases.Of(words).Select(run => string.Join(' ', run.Tokens))), Is.EqualTo(runs));

    [Test]
    public void Of_many_runs_long_ones_are_taken_from_all_over_the_words()
    {
        var words = string.Join(' ', Enumerable.Range(0, 2_000).Select(number => number % 5 == 0 ? $"harbourmaster{number}" : $"w{number}"));

        var runs = TextPhrases.Of(words);

        Assert.That(runs, Has.Count.EqualTo(TextPhrases.Most));
        Assert.That(runs, Is.Unique);
        Assert.That(runs.Select(run => run.Tokens.Any(token => token.StartsWith("harbourmaster", StringComparison.Ordinal))), Is.All.True);
        Assert.That(NumberIn(runs[0]), Is.LessThan(100));
        Assert.That(NumberIn(runs[^1]), Is.GreaterThan(1_900));

        static int NumberIn(SearchTerm run) =>
            int.Parse(string.Concat(run.Tokens[0].Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
    }

    [TestCase("He doesn’t know whether l'Europe de l'Est will agree to Washington’s terms")]
    [TestCase("สันติภาพที่ยั่งยืนต้องการเพื่อนบ้านที่เข้มแข็ง")]
    [TestCase("Straße nach Kiew, 2.5 million tonnes; ещё раз о Путине")]
    public void All_runs_stand_in_a_text_that_holds_the_words(string words)
    {
        var text = SearchedText.OfText($"It was said: “{words}.” That was all.");

        Assert.That(TextPhrases.Of(words), Is.Not.Empty);
        Assert.That(TextPhrases.Of(words).Select(run => run.Matches(text)), Is.All.True);
    }

    [Test]
    public void However_many_little_words_there_are_no_run_is_long()
    {
        var runs = TextPhrases.Of(string.Join(' ', Enumerable.Repeat("the", 5_000)) + " harbour " + string.Join(' ', Enumerable.Repeat("of", 5_000)) + " peace");

        Assert.That(runs.Select(run => run.Tokens.Count), Is.All.LessThan(20));
    }

    [Test]
    public void A_run_is_a_phrase_of_a_search()
    {
        Assert.That(SearchQuery.TryParse("\"state of the union\"", out var query, out _), Is.True);
        Assert.That(TextPhrases.Of("State of the Union")[0], Is.EqualTo(query!.Terms[0]));
    }
}
