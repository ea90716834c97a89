using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Text;

namespace ClaimGraph.UnitTests.Graph;

public sealed class CountryCodesTests
{
    [Test]
    public void There_are_the_249_of_iso_3166_1_kosovo_and_the_31_of_iso_3166_3()
    {
        Assert.That(CountryCodes.All.Count(code => code.Length == 2), Is.EqualTo(250));
        Assert.That(CountryCodes.All.Count(code => code.Length == 4), Is.EqualTo(31));
        Assert.That(CountryCodes.All, Has.Count.EqualTo(281).And.Contains("XK"));
    }

    [Test]
    public void They_are_listed_in_order() => Assert.That(CountryCodes.All, Is.Ordered.Using<string>(StringComparer.Ordinal));

    [TestCase("CN", "China")]
    [TestCase("DE", "Germany")]
    [TestCase("US", "United States")]
    [TestCase("RU", "Russia")]
    [TestCase("HK", "Hong Kong")]
    [TestCase("MM", "Myanmar")]
    [TestCase("XK", "Kosovo")]
    [TestCase("SUHH", "Soviet Union")]
    [TestCase("DDDE", "East Germany")]
    public void A_country_has_an_english_name(string code, string name)
    {
        Assert.That(CountryCodes.IsKnown(code), Is.True);
        Assert.That(CountryCodes.Of(code).Name, Is.EqualTo(name));
        Assert.That(CountryCodes.CodeOf(name), Is.EqualTo(code));
    }

    [TestCase("Burma", "MM")]
    [TestCase("burma ", "MM")]
    [TestCase("UK", "GB")]
    [TestCase("Great Britain", "GB")]
    [TestCase("Britain", "GB")]
    [TestCase("Hong Kong SAR China", "HK")]
    [TestCase("USA", "US")]
    [TestCase("U.S.", "US")]
    [TestCase("America", "US")]
    [TestCase("Czech Republic", "CZ")]
    [TestCase("Turkey", "TR")]
    [TestCase("TÜRKİYE", "TR")]
    [TestCase("Ivory Coast", "CI")]
    [TestCase("Cote d'Ivoire", "CI")]
    [TestCase("Holland", "NL")]
    [TestCase("Swaziland", "SZ")]
    [TestCase("Macedonia", "MK")]
    [TestCase("Cape Verde", "CV")]
    [TestCase("East Timor", "TL")]
    [TestCase("Republic of Korea", "KR")]
    [TestCase("DR Congo", "CD")]
    [TestCase("USSR", "SUHH")]
    [TestCase("GDR", "DDDE")]
    [TestCase("Yugoslavia", "YUCS")]
    public void Its_usual_other_names_lead_to_it(string name, string code) => Assert.That(CountryCodes.CodeOf(name), Is.EqualTo(code));

    [TestCase("Congo")]
    [TestCase("Korea")]
    [TestCase("Atlantis")]
    [TestCase("")]
    public void A_name_of_none_or_of_several_leads_nowhere(string name) => Assert.That(CountryCodes.CodeOf(name), Is.Null);

    [Test]
    public void No_two_countries_share_a_name()
    {
        var names = CountryCodes.All.Select(CountryCodes.Of)
            .SelectMany(country => country.Aliases.Select(alias => alias.Value).Prepend(country.Name), (country, name) => (country.Id, Key: SearchText.Key(name)));

        Assert.That(names.GroupBy(pair => pair.Key).Where(same => same.Count() > 1).Select(same => string.Join(" ", same)), Is.Empty);
    }

    [Test]
    public void Every_name_can_be_kept() => Assert.That(
        CountryCodes.All.Select(CountryCodes.Of).SelectMany(country => country.Aliases.Select(alias => alias.Value).Prepend(country.Name))
            .Where(name => name != name.Trim() || name.Length is 0 or > Limits.Name || !VerbatimText.IsAcceptable(name, out _, out _)),
        Is.Empty);

    [Test]
    public void What_ceased_has_its_years_and_says_so()
    {
        foreach (var country in CountryCodes.All.Select(CountryCodes.Of))
        {
            Assert.That(country.Years is not null, Is.EqualTo(country.Id.Length == 4), country.Id);
            if (country.Years is var (from, until))
                Assert.That((from is >= 1974 and < 2010, until > from && until <= 2010), Is.EqualTo((true, true)), country.Id);
        }

        Assert.That(CountryCodes.Of("SUHH").Description, Is.EqualTo("Ceased; a country of ISO 3166-1 from 1974 to 1992."));
        Assert.That(CountryCodes.Of("CN").Description, Is.Null);
    }

    [TestCase("")]
    [TestCase("cn")]
    [TestCase("CHN")]
    [TestCase("CS")]
    [TestCase("SU")]
    [TestCase("EU")]
    [TestCase("UK")]
    [TestCase("ZZ")]
    [TestCase("suhh")]
    [TestCase("en-US")]
    public void Anything_else_is_unknown(string code)
    {
        Assert.That(CountryCodes.IsKnown(code), Is.False);
        Assert.That(() => CountryCodes.Of(code), Throws.ArgumentException);
    }
}
