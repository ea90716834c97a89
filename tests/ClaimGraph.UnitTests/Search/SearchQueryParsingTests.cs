using ClaimGraph.Search;

namespace ClaimGraph.UnitTests.Search;

public sealed class SearchQueryParsingTests
{
    // The right side is the canonical text: words bare, phrases quoted, exclusions last.
    [TestCase("Solidarity with RUSSIA", "solidarity with russia")]
    [TestCase("\"Council on  Foreign\" policy", "\"council on foreign\" policy")]
    [TestCase("russia -nato -\"cold war\" -sanct*", "russia -nato -\"cold war\" -sanct*")]
    [TestCase("-nato russia", "russia -nato")]
    [TestCase("sanc*", "sanc*")]
    [TestCase("well-known C++17", "\"well known\" \"c 17\"")]
    [TestCase("well-known*", "well-known*")]
    [TestCase("习近平 习* 大统*", "\"习 近 平\" 习 \"大 统\"")]
    [TestCase("习abc*", "习-abc*")]
    [TestCase("O'Brien don’t", "o'brien don't")]
    [TestCase("\"O'Brien don’t\" l'Europe-d'Or", "\"o'brien don't\" \"l'europe d'or\"")]
    [TestCase("O'Bri* l'Eu* Jean-d'Arc* obri*", "o'bri* leu* jean-d'arc* obri*")]
    [TestCase("\"unclosed quote", "unclosed quote")]
    [TestCase("\"one two\" \"three four", "\"one two\" three four")]
    [TestCase("צה\"ל", "\"צה ל\"")]
    [TestCase("\"Xi\"-led", "xi led")]
    [TestCase("a AND (b OR NOT c) NEAR/3 name:d ^e {f}", "a and b or not c \"near 3\" \"name d\" e f")]
    [TestCase("- russia — x -", "russia x")]
    [TestCase("--russia x", "x -russia")]
    [TestCase("*abc abc*def (ghi*)", "abc \"abc def\" ghi")]
    [TestCase("the The THE \"the the\" the \"the the\" the*", "the \"the the\" the*")]
    [TestCase("russia -nato nato -NATO -nato*", "russia nato -nato -nato*")]
    [TestCase("!!! russia \"...\" * -*", "russia")]
    public void A_query_is_read_as(string text, string canonical)
    {
        var parsed = SearchQuery.TryParse(text, out var query, out var problem);

        Assert.That(parsed, Is.True, problem);
        Assert.That(query!.ToString(), Is.EqualTo(canonical));
    }

    [TestCase("", "The query holds no letters or digits.")]
    [TestCase(" \"\" -- ?! ", "The query holds no letters or digits.")]
    [TestCase("-nato -\"cold war\"", "The query holds only exclusions; name something to find as well.")]
    [TestCase("russia ab*", "The prefix \"ab*\" is too short; it needs at least 3 letters or digits.")]
    [TestCase("well-k*", "The prefix \"k*\" is too short; it needs at least 3 letters or digits.")]
    public void A_query_is_refused_because(string text, string expected)
    {
        var parsed = SearchQuery.TryParse(text, out var query, out var problem);

        Assert.That(parsed, Is.False);
        Assert.That(query, Is.Null);
        Assert.That(problem, Is.EqualTo(expected));
    }

    [TestCase(64, "a{0} ", true)]
    [TestCase(65, "a{0} ", false)]
    [TestCase(10_000, "-a{0} ", false)]
    [TestCase(10_000, "a ", true)]
    [TestCase(256, "习", true)]
    [TestCase(257, "习", false)]
    public void The_size_of_a_query_is_limited(int count, string part, bool accepted)
    {
        var text = string.Concat(Enumerable.Range(0, count).Select(number => part.Replace("{0}", $"{number}", StringComparison.Ordinal)));

        var parsed = SearchQuery.TryParse(text, out _, out var problem);

        Assert.That(parsed, Is.EqualTo(accepted));
        Assert.That(problem, accepted ? Is.Null : Does.StartWith("The query holds more than "));
    }

    [Test]
    public void The_rest_of_a_very_long_word_may_be_a_short_prefix()
    {
        var parsed = SearchQuery.TryParse(new string('a', 101) + "*", out var query, out _);

        Assert.That(parsed, Is.True);
        Assert.That(query!.Matches(SearchText.Of(new string('a', 120))), Is.True);
    }

    [Test]
    public void Parsing_any_string_answers_with_either_a_query_or_a_problem() =>
        UnicodeText.Any.Sample(text => SearchQuery.TryParse(text, out var query, out var problem)
            ? query is { Terms.Count: > 0 } && problem is null
            : query is null && problem is not null, iter: 5_000);

    [Test]
    public void The_canonical_text_parses_to_the_same_query() =>
        UnicodeText.Any.Sample(text => !SearchQuery.TryParse(text, out var query, out _)
            || (SearchQuery.TryParse(query.ToString(), out var again, out _)
                && again == query && again.GetHashCode() == query.GetHashCode()), iter: 5_000);
}
