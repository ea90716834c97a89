using ClaimGraph.Search;

namespace ClaimGraph.UnitTests.Search;

public sealed class SearchQueryMatchingTests
{
    private const string English = "The turnout of Xi is an indication of solidarity with Russia.";

    [TestCase("russia turnout", English, true)]
    [TestCase("russia nato", English, false)]
    [TestCase("russ", English, false)]
    [TestCase("russ*", English, true)]
    [TestCase("ussia*", English, false)]
    [TestCase("\"solidarity with russia\"", English, true)]
    [TestCase("\"with solidarity\"", English, false)]
    [TestCase("\"solidarity russia\"", English, false)]
    [TestCase("solidarity-wit*", English, true)]
    [TestCase("russia -nato", English, true)]
    [TestCase("russia -xi", English, false)]
    [TestCase("russia -\"of xi\"", English, false)]
    [TestCase("russia -soli*", English, false)]
    [TestCase("лукьянов", "Фёдор ЛУКЬЯНОВ", true)]
    [TestCase("федор", "Фёдор Лукьянов", true)]
    [TestCase("οδυσσευς", "ΟΔΥΣΣΕΥΣ", true)]
    [TestCase("istanbul", "İSTANBUL", true)]
    [TestCase("近平", "习近平访问莫斯科", true)]
    [TestCase("平近", "习近平访问莫斯科", false)]
    [TestCase("习* 莫斯科", "习近平访问莫斯科", true)]
    [TestCase("カ", "ガス", false)]
    [TestCase("ガス", "ｶﾞｽ会社", true)]
    [TestCase("통령", "대통령은", true)]
    [TestCase("محمد", "مُحَمَّد", true)]
    [TestCase("שלום", "שָׁלוֹם", true)]
    public void A_query_matches_a_text(string text, string content, bool matches)
    {
        Assert.That(SearchQuery.TryParse(text, out var query, out var problem), Is.True, problem);
        Assert.That(query!.Matches(SearchText.Of(content)), Is.EqualTo(matches));
    }

    [Test]
    public void A_text_is_found_by_itself_as_a_phrase() =>
        UnicodeText.Any.Select(text => text.Replace('"', ' ')).Sample(text =>
            !SearchQuery.TryParse($"\"{text}\"", out var query, out _)
                || query.Matches(SearchText.Of($"before {text} after")), iter: 5_000);

    [Test]
    public void A_text_is_found_by_each_of_its_words() =>
        UnicodeText.Any.Select(text => text.Replace('"', ' ').Replace('-', ' ').Replace('*', ' ')).Sample(text =>
            !SearchQuery.TryParse(text, out var query, out _) || query.Matches(SearchText.Of(text)), iter: 5_000);

    [Test]
    public void A_term_matches_alone() =>
        Assert.That(new SearchTerm(["cold", "wa"], IsPrefix: true).Matches("the cold war"), Is.True);

    [Test]
    public void Terms_with_the_same_tokens_are_equal()
    {
        var phrase = new SearchTerm(["cold", "war"], IsPrefix: false);

        Assert.That(phrase, Is.EqualTo(new SearchTerm(["cold", "war"], IsPrefix: false)));
        Assert.That(phrase, Is.Not.EqualTo(new SearchTerm(["cold", "war"], IsPrefix: true)));
        Assert.That(phrase, Is.Not.EqualTo(new SearchTerm(["cold"], IsPrefix: false)));
    }
}
