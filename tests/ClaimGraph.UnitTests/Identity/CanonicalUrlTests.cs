using ClaimGraph.Identity;

namespace ClaimGraph.UnitTests.Identity;

/// <summary>Which addresses are those of one page.</summary>
public sealed class CanonicalUrlTests
{
    [TestCase("https://example.com/a", "HTTP://EXAMPLE.com:80/a/#top")]
    [TestCase("https://example.com/a", "https://www.example.com/a")]
    [TestCase("https://example.com/a", "https://example.com/a?utm_source=x&fbclid=y")]
    [TestCase("https://example.com/?a=1&b=2", "https://example.com/?b=2&a=1")]
    [TestCase("https://example.com/a%2Fb", "https://example.com/a%2fb")]
    [TestCase("https://example.com/a%C3%A9", "https://example.com/aé")]
    [TestCase("https://example.com/caf%C3%A9", "https://example.com/cafe%CC%81")]
    [TestCase("https://example.com/café", "https://example.com/cafe\u0301")]
    [TestCase("https://example.com/a~b", "https://example.com/a%7eb")]
    [TestCase("https://example.com/?q=%C3%A9", "https://example.com/?q=%c3%a9")]
    [TestCase("https://xn--mnchen-3ya.de/", "https://MÜNCHEN.de")]
    [TestCase("https://twitter.com/jack/status/20", "https://x.com/jack/status/20")]
    [TestCase("https://twitter.com/jack/status/20", "https://mobile.twitter.com/jack/status/20?s=20&t=abc")]
    [TestCase("https://twitter.com/jack/status/20", "https://www.twitter.com/Jack/statuses/20/photo/1")]
    [TestCase("https://twitter.com/jack/status/20", "https://x.com/i/web/status/20")]
    [TestCase("https://twitter.com/jack", "https://x.com/jack/")]
    public void Addresses_of_one_page_are_one(string one, string other) => Assert.That(CanonicalUrl.Of(other), Is.EqualTo(CanonicalUrl.Of(one)));

    [TestCase("https://example.com/a", "https://example.com/A")]
    [TestCase("https://example.com/a", "https://m.example.com/a")]
    [TestCase("https://example.com/a", "https://amp.example.com/a")]
    [TestCase("https://example.com/a", "https://example.com/amp/a")]
    [TestCase("https://example.com/a", "https://example.com/a?amp=1")]
    [TestCase("https://example.com/a", "https://example.com/a?ref=main")]
    [TestCase("https://example.com/a/b", "https://example.com/a%2Fb")]
    [TestCase("https://example.com/?a=1&a=2", "https://example.com/?a=2&a=1")]
    [TestCase("https://example.com/?a=1%262", "https://example.com/?a=1&2")]
    [TestCase("https://example.com/%FF", "https://example.com/%FE")]
    [TestCase("https://example.com:8080/a", "https://example.com/a")]
    [TestCase("https://www.com/", "https://com/")]
    [TestCase("https://twitter.com/jack/status/20", "https://twitter.com/jack/status/21")]
    [TestCase("https://example.com/jack/status/20", "https://x.com/jack/status/20")]
    [TestCase("https://netflix.com/jack/status/20", "https://x.com/jack/status/20")]
    public void Addresses_that_may_be_of_two_pages_are_two(string one, string other) =>
        Assert.That(CanonicalUrl.Of(other), Is.Not.EqualTo(CanonicalUrl.Of(one)));

    [TestCase("ftp://example.com/a")]
    [TestCase("nonsense")]
    [TestCase("https://example.com/%")]
    [TestCase("https://example.com/%zz%2")]
    public void Any_address_has_a_canonical_form_that_is_its_own(string url) => Assert.That(CanonicalUrl.Of(CanonicalUrl.Of(url)), Is.EqualTo(CanonicalUrl.Of(url)));
}
