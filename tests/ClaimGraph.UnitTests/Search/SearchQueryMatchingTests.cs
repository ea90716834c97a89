using ClaimGraph.Search;
using ClaimGraph.Writing;

namespace ClaimGraph.UnitTests.Search;

public sealed class SearchQueryMatchingTests
{
    private const string English = "The turnout of Xi is an indication of solidarity with Russia.";

    private const string Washington = "They go on, regardless of Washington’s efforts.";

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
    [TestCase("Washington", Washington, true)]
    [TestCase("Washington's", Washington, true)]
    [TestCase("Washingtons", Washington, true)]
    [TestCase("washingt*", Washington, true)]
    [TestCase("\"regardless of Washington\"", Washington, true)]
    [TestCase("\"regardless of Washington’s efforts\"", Washington, true)]
    [TestCase("\"regardless of Washingtons efforts\"", Washington, true)]
    [TestCase("\"of Washington efforts\"", Washington, false)]
    [TestCase("-Washington efforts", Washington, false)]
    [TestCase("-\"of Washington's efforts\" efforts", Washington, false)]
    [TestCase("Europe", "Vive l’Europe !", true)]
    [TestCase("l'Europe", "Vive l’Europe !", true)]
    [TestCase("Europe", "Vive l\u02BCEurope !", true)]
    [TestCase("\"Europe de l'Est\"", "Dans toute l’Europe de l’Est", true)]
    [TestCase("\"Vive l'Europe\"", "Vive Europe", false)]
    [TestCase("Ivoire", "la Côte d'Ivoire", true)]
    [TestCase("government", "the government's plan", true)]
    [TestCase("\"the government\"", "the government's plan", true)]
    [TestCase("\"the government's plan for Washington\"", "the government's plan for Washington's friends", true)]
    [TestCase("O'Brien", "OBrien said", true)]
    [TestCase("OBrien", "said O’Brien", true)]
    [TestCase("Brien", "said O’Brien", true)]
    [TestCase("\"O'Brien said\"", "OBrien said", true)]
    [TestCase("\"OBrien said\"", "O'Brien said", true)]
    [TestCase("\"we dont know\"", "We don't know", true)]
    [TestCase("\"we don't know\"", "We dont know", true)]
    [TestCase("Erdoğan", "Erdoğan’ın", true)]
    [TestCase("\"Tayyip Erdoğan\"", "Recep Tayyip Erdoğan’ın", true)]
    [TestCase("ภาษี", "เราจะไม่ขึ้นภาษีในปีนี้", true)]
    [TestCase("ภาษา", "เราจะไม่ขึ้นภาษีในปีนี้", false)]
    [TestCase("ไม่ขึ้น", "เราจะไม่ขึ้นภาษีในปีนี้", true)]
    [TestCase("พาสี", "ພາສີ", false)]
    [TestCase("ພາສີ", "ພວກເຮົາຈະບໍ່ຂຶ້ນພາສີ", true)]
    [TestCase("ពន្ធ", "យើងនឹងមិនដំឡើងពន្ធទេ", true)]
    [TestCase("អខ្វ", "យើងនឹងមិនដំឡើងពន្ធទេ", false)]
    [TestCase("အခွန်", "ကျွန်ုပ်တို့ အခွန်မတိုးပါ", true)]
    public void A_query_matches_a_text(string text, string content, bool matches)
    {
        Assert.That(SearchQuery.TryParse(text, out var query, out var problem), Is.True, problem);
        Assert.That(query!.Matches(SearchText.Indexed(content)), Is.EqualTo(matches));
    }

    [TestCase("washington", "A visit to Washington", null, true)]
    [TestCase("washington", "A visit", Washington, true)]
    [TestCase("visit efforts", "A visit", Washington, false)]
    [TestCase("visit -efforts", "A visit", Washington, false)]
    [TestCase("efforts -visit", "A visit", Washington, false)]
    [TestCase("visit -nato", "A visit", null, true)]
    [TestCase("Washington's", "A visit", Washington, true)]
    [TestCase("Washingtons", "A visit", Washington, false)]
    [TestCase("visit -Washington's", "A visit", Washington, false)]
    [TestCase("O'Brien", "A visit", "said OBrien", true)]
    [TestCase("O'Bri*", "A visit", "said O’Brien", true)]
    [TestCase("regardless-of-Wash*", "A visit", Washington, true)]
    public void A_query_matches_a_source_by_its_title_or_by_its_text(string typed, string title, string? text, bool matches)
    {
        Assert.That(SearchQuery.TryParse(typed, out var query, out var problem), Is.True, problem);
        Assert.That(query!.MatchesSource(SearchText.Indexed(title), text is null ? null : SearchedText.OfText(text)), Is.EqualTo(matches));
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
