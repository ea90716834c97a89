using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using static ClaimGraph.UnitTests.Rules.Samples;

namespace ClaimGraph.UnitTests.Rules;

internal sealed class EntityDescriptionRulesTests
{
    private static readonly EntityDescription Topic = new() { Type = RecordKind.Topic, Name = "trade" };

    [Test]
    public void Whole_entities_are_sound()
    {
        foreach (var entity in new[] { Person, Institution, Samples.Country, Topic })
            Verdict.AssertSound(entity);
    }

    [Test]
    public void A_record_needs_a_name_even_with_an_id() => Verdict.AssertFault(Person with { Name = null }, "name", "required");

    [Test]
    public void A_mention_needs_a_name_or_an_id()
    {
        Verdict.AssertSound(Claim with { Speaker = new() { Type = RecordKind.Person, Id = "xi-jinping" } });
        Verdict.AssertFault(Claim with { Speaker = new() { Type = RecordKind.Person } }, "speaker.name", "id");
        Verdict.AssertFault(Claim with { Speaker = new() { Type = RecordKind.UnnamedSource } }, "speaker.descriptor", "id");
    }

    [Test]
    public void A_country_is_named_by_its_code_or_its_name()
    {
        Verdict.AssertSound(new EntityDescription { Type = RecordKind.Country, Id = "CN" });
        Verdict.AssertSound(new EntityDescription { Type = RecordKind.Country, Name = "China" });
        Verdict.AssertFault(new EntityDescription { Type = RecordKind.Country }, "name");
    }

    [TestCase("cn")]
    [TestCase("ZZ")]
    [TestCase("CHN")]
    public void A_country_that_does_not_exist_is_against_the_model(string id)
    {
        Verdict.AssertBroken(Samples.Country with { Id = id }, "id", "ISO 3166");
        Verdict.AssertBroken(Institution with { Country = new() { Id = id } }, "country.id", "ISO 3166");
        Verdict.AssertBroken(Person with { CitizenOf = [Samples.Country, new() { Id = id }] }, "citizenOf[1].id", "ISO 3166");
    }

    [TestCase("Alexander")]
    [TestCase("a--b")]
    [TestCase("../etc")]
    [TestCase("")]
    public void Ids_of_people_are_slugs(string id) => Verdict.AssertFault(Person with { Id = id }, "id", "80");

    private static IEnumerable<TestCaseData> Misplaced()
    {
        yield return new("country", Person with { Country = Samples.Country });
        yield return new("country", Topic with { Country = Samples.Country });
        yield return new("citizenOf", Institution with { CitizenOf = [Samples.Country] });
        yield return new("affiliations", Institution with { Affiliations = [Affiliation] });
        yield return new("affiliations", Samples.Country with { Affiliations = [] });
        yield return new("descriptor", Person with { Descriptor = "a man" });
        yield return new("source", Person with { Source = Source });
        yield return new("role", Person with { Role = "subject" });
        yield return new("speaker.name", Claim with { Speaker = Unnamed with { Name = "Somebody" } });
        yield return new("speaker.externalIds", Claim with { Speaker = Unnamed with { ExternalIds = Person.ExternalIds } });
        yield return new("publisher.type", Source with { Publisher = Person });
        yield return new("institution.type", Affiliation with { Institution = Samples.Country });
        yield return new("person.type", Affiliation with { Person = Institution });
        yield return new("affiliations[0].person", Person with { Affiliations = [Affiliation with { Person = Person }] });
    }

    [TestCaseSource(nameof(Misplaced))]
    public void A_field_of_another_kind_is_refused(string path, object document) => Verdict.AssertFault(document, path);

    [TestCase("Wikidata")]
    [TestCase("wiki data")]
    [TestCase("")]
    public void Schemes_are_lower_case_words(string scheme) =>
        Verdict.AssertFault(Person with { ExternalIds = new Dictionary<string, string> { [scheme] = "Q1" } }, "externalIds", "scheme");

    [Test]
    public void Identifiers_and_aliases_are_not_blank()
    {
        Verdict.AssertFault(Person with { ExternalIds = new Dictionary<string, string> { ["orcid"] = " " } }, "externalIds.orcid", "blank");
        Verdict.AssertFault(
            Person with { ExternalIds = new Dictionary<string, string> { ["orcid"] = null! } }, "externalIds.orcid", "required");
        Verdict.AssertFault(Person with { Aliases = [new(null!)] }, "aliases[0].value", "required");
        Verdict.AssertFault(Person with { Aliases = [new("Sasha", "russian!")] }, "aliases[0].lang", "BCP 47");
    }

    [Test]
    public void An_affiliation_that_ends_before_it_begins_is_against_the_model()
    {
        var spans = new[] { ("2024", "2023"), ("2024-05", "2024-04"), ("2024-05-08", "2024-05-07") };
        foreach (var (from, until) in spans)
        {
            var affiliation = Affiliation with { From = PartialDate.Parse(from), Until = PartialDate.Parse(until) };
            Verdict.AssertBroken(affiliation, "until", "before it begins");
        }
        Verdict.AssertSound(Affiliation with { From = PartialDate.Parse("2024-05"), Until = PartialDate.Parse("2024") });
    }

    [Test]
    public void An_affiliation_needs_an_institution() =>
        Verdict.AssertFault(Affiliation with { Institution = null }, "institution", "required");
}
