using ClaimGraph.Graph;

namespace ClaimGraph.UnitTests.Graph;

public sealed class CountryCodesTests
{
    // The figure notices when the region data of a machine is missing or of another age.
    [Test]
    public void There_are_the_249_of_iso_3166_and_kosovo() => Assert.That(CountryCodes.All, Has.Count.EqualTo(250).And.Contains("XK"));

    [Test]
    public void They_are_listed_in_order() => Assert.That(CountryCodes.All, Is.Ordered.Using<string>(StringComparer.Ordinal));

    [TestCase("CN", "China")]
    [TestCase("DE", "Germany")]
    [TestCase("XK", "Kosovo")]
    public void A_country_has_an_english_name(string code, string name)
    {
        Assert.That(CountryCodes.IsKnown(code), Is.True);
        Assert.That(CountryCodes.NameOf(code), Is.EqualTo(name));
    }

    [TestCase("")]
    [TestCase("cn")]
    [TestCase("CHN")]
    [TestCase("CS")]
    [TestCase("SU")]
    [TestCase("EU")]
    [TestCase("UK")]
    [TestCase("ZZ")]
    [TestCase("en-US")]
    public void Anything_else_is_unknown(string code)
    {
        Assert.That(CountryCodes.IsKnown(code), Is.False);
        Assert.That(() => CountryCodes.NameOf(code), Throws.ArgumentException);
    }

    [Test]
    public void Every_listed_code_is_known_and_named() =>
        Assert.That(CountryCodes.All.Where(code => !CountryCodes.IsKnown(code) || CountryCodes.NameOf(code) == code), Is.Empty);
}
