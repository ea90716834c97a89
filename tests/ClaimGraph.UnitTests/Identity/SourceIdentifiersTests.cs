using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.UnitTests.Identity;

public sealed class SourceIdentifiersTests
{
    [TestCase("isbn", "3-16-148410-X", "978-3-16-148410-0")]
    [TestCase("isbn", "978 3 16 148410 0", "9783161484100")]
    [TestCase("doi", "10.1000/ABC", "10.1000/abc")]
    public void Spellings_of_one_identifier_are_one_source(string scheme, string one, string other) =>
        Assert.That(Key(scheme, one), Is.EqualTo(Key(scheme, other)));

    [TestCase("doi", "10.1000/182", "10.1000/183")]
    [TestCase("isbn", "978-3-16-148410-0", "978-0-306-40615-7")]
    public void Other_identifiers_are_other_sources_whatever_their_titles(string scheme, string one, string other) =>
        Assert.That(Key(scheme, one), Is.Not.EqualTo(Key(scheme, other)));

    [Test]
    public void A_doi_is_surer_than_an_isbn() => Assert.That(
        SourceIdentifiers.Of(new Dictionary<string, string> { ["isbn"] = "3-16-148410-X", ["doi"] = "10.1000/182" }), Is.EqualTo("doi:10.1000/182"));

    [Test]
    public void Schemes_that_are_not_known_identify_nothing() =>
        Assert.That(SourceIdentifiers.Of(new Dictionary<string, string> { ["oclc"] = "1" }), Is.Null);

    private static NaturalKey Key(string scheme, string value) => NaturalKeys.OfSource(
        new SourceDescription { Title = "A book", Kind = SourceKind.Book, ExternalIds = new Dictionary<string, string> { [scheme] = value } }, publisher: null);
}
