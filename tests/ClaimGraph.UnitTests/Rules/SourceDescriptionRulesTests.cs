using static ClaimGraph.UnitTests.Rules.Samples;

namespace ClaimGraph.UnitTests.Rules;

internal sealed class SourceDescriptionRulesTests
{
    [Test]
    public void A_source_needs_a_title_and_a_kind()
    {
        Verdict.AssertFault(Source with { Title = null }, "title", "required");
        Verdict.AssertFault(Source with { Kind = null }, "kind", "required");
    }

    [Test]
    public void A_mention_may_only_name_a_source()
    {
        Verdict.AssertSound(Quotation with { Source = new() { Id = ShortId } });
        Verdict.AssertSound(Quotation with { Source = new() { Url = "https://example.org/xi" } });
        Verdict.AssertFault(Quotation with { Source = new() { Title = "Xi in Moscow" } }, "source.kind", "unless");
    }

    [TestCase("https://example.org")]
    [TestCase("HTTP://example.org:8080/a?b=c#d")]
    [TestCase("https://пример.рф/статья")]
    [TestCase("https://[2001:db8::1]/")]
    public void Addresses_of_pages_are_taken(string url) => Verdict.AssertSound(Source with { Url = url, ArchiveUrl = url });

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,hello")]
    [TestCase("ftp://example.org")]
    [TestCase("//example.org")]
    [TestCase("/etc/passwd")]
    [TestCase("https://")]
    [TestCase("https:///path")]
    [TestCase("https://example.org/a b")]
    [TestCase("https://example.org\n")]
    [TestCase("https://exa mple.org")]
    [TestCase("https://a\u200d.example")]
    [TestCase("example.org")]
    [TestCase("")]
    public void Anything_else_is_no_address(string url)
    {
        Verdict.AssertFault(Source with { Url = url }, "url", "http");
        Verdict.AssertFault(Source with { ArchiveUrl = url }, "archiveUrl", "http");
    }

    [TestCase("https://user:password@example.org/")]
    [TestCase("https://user@example.org/")]
    [TestCase("HTTP://user:@example.org")]
    [TestCase("https://:password@example.org:8080/a")]
    [TestCase("https://@example.org")]
    [TestCase("https://%75ser:p%40ss@example.org?q")]
    public void An_address_that_holds_a_user_or_a_password_is_refused(string url)
    {
        Verdict.AssertFault(Source with { Url = url }, "url", "url holds a user name or password");
        Verdict.AssertFault(Source with { ArchiveUrl = url }, "archiveUrl", "archiveUrl holds a user name or password");
    }

    [TestCase("https://example.org/@user")]
    [TestCase("https://example.org?to=user:password@example.net")]
    [TestCase("https://example.org#a@b")]
    [TestCase("https://web.example/https://user@example.org/")]
    public void Elsewhere_in_an_address_an_at_sign_is_only_a_sign(string url) =>
        Verdict.AssertSound(Source with { Url = url, ArchiveUrl = url });

    [Test]
    public void A_hash_is_lower_case_hexadecimal()
    {
        foreach (var hash in new[] { new string('A', 64), new string('a', 63), new string('a', 65), new string('g', 64), "" })
            Verdict.AssertFault(Source with { TextSha256 = hash }, "textSha256", "64");
    }

    [TestCase("en")]
    [TestCase("zh-Hans-CN")]
    [TestCase("de-1996")]
    [TestCase("sl-rozaj-biske-1994")]
    [TestCase("x-klingon")]
    [TestCase("en-x-a")]
    public void Language_tags_are_taken(string tag) => Verdict.AssertSound(Source with { Lang = tag });

    [TestCase("")]
    [TestCase("e")]
    [TestCase("x")]
    [TestCase("12")]
    [TestCase("en-")]
    [TestCase("-en")]
    [TestCase("en--GB")]
    [TestCase("en_GB")]
    [TestCase("en-абв")]
    [TestCase("englishes")]
    [TestCase("en-abcdefghi")]
    public void Anything_else_is_no_language_tag(string tag) => Verdict.AssertFault(Source with { Lang = tag }, "lang", "BCP 47");

    [Test]
    public void Authors_are_not_blank() => Verdict.AssertFault(Source with { Authors = ["A. Writer", " "] }, "authors[1]", "blank");

    [TestCase("doi", "10.1000/182")]
    [TestCase("doi", "10.1038/S41586-020-2649-2")]
    [TestCase("isbn", "978-3-16-148410-0")]
    [TestCase("isbn", "3-16-148410-X")]
    [TestCase("oclc", "whatever it is")]
    public void Identifiers_of_publications_are_taken(string scheme, string value) =>
        Verdict.AssertSound(Source with { ExternalIds = new Dictionary<string, string> { [scheme] = value } });

    [TestCase("doi", "https://doi.org/10.1000/182")]
    [TestCase("doi", "11.1000/182")]
    [TestCase("isbn", "978-3-16-148410-1")]
    [TestCase("isbn", "3-16-148410-0")]
    [TestCase("isbn", "twelve")]
    public void Identifiers_that_cannot_be_right_are_refused(string scheme, string value) => Verdict.AssertFault(
        Source with { ExternalIds = new Dictionary<string, string> { [scheme] = value } }, $"externalIds.{scheme}", scheme == "doi" ? "DOI" : "ISBN");
}
