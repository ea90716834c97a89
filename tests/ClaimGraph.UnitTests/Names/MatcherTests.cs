using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Names;

namespace ClaimGraph.UnitTests.Names;

/// <summary>What holds for the comparison of any names, and what besides a name counts.</summary>
public sealed class MatcherTests
{
    private static readonly RecordKind[] Kinds = [RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic];

    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.String[0, 40],
        Gen.OneOf("Alexander", "Александр", "bin", "al-", "Li", "Peng", "II", "A.", "van der", "习近平", "김정은", "GmbH", "Bank of", "China", "Dr.", "محمد", "नरेंद्र", "O’Brien", "Müller", "  ", "…", "🌧")
            .Array[0, 8].Select(words => string.Join(' ', words)));

    private static readonly Gen<RecordKind> Kind = Gen.Int[0, 3].Select(place => Kinds[place]);

    [Test]
    public void The_order_of_two_names_makes_no_difference() => Gen.Select(Name, Name, Kind).Sample((one, other, kind) =>
        Assert.That(NameComparison.Of(one, other, kind).Score, Is.EqualTo(NameComparison.Of(other, one, kind).Score)));

    [Test]
    public void Only_names_that_are_the_same_get_everything() => Gen.Select(Name, Name, Kind).Sample((one, other, kind) =>
    {
        Assert.That(NameComparison.Of(one, one, kind), Has.Property("Score").EqualTo(1).And.Property("IsSame").True);
        var comparison = NameComparison.Of(one, other, kind);
        Assert.That(comparison.IsSame, Is.EqualTo(NameKeys.Of(one) == NameKeys.Of(other)));
        Assert.That(comparison.Score, comparison.IsSame ? Is.EqualTo(1) : Is.InRange(0, 0.99));
    });

    [Test]
    public void A_name_is_found_by_itself_in_whatever_case_and_form() => Gen.Select(Name, Kind).Sample((name, kind) =>
    {
        var keys = CandidateKeys.Of(name, kind);
        Assert.That(CandidateKeys.Of($" {name.ToUpperInvariant()} ", kind), Is.EquivalentTo(CandidateKeys.Of(name.ToUpperInvariant(), kind)));
        Assert.That(keys, Has.Count.LessThan(150));
        Assert.That(keys.Select(key => key.Length), Is.All.LessThan(200));
    });

    [TestCase(RecordKind.Person, "Dr. Alexander P. Gabuev", "'a kb", "'g rksntr", "'p kb", "'p rksntr", "-kb rksntr", "=aleksander gaboev p", "=aleksanderpgaboev", "~aleksander", "~gaboev")]
    public void Keys_are_kept_in_stores_and_stay_what_they_are(RecordKind kind, string name, params string[] expected) =>
        Assert.That(CandidateKeys.Of(name, kind).Order(StringComparer.Ordinal), Is.EqualTo(expected), string.Join(' ', CandidateKeys.Of(name, kind).Order(StringComparer.Ordinal).Select(key => $"\"{key}\",")));

    [TestCase("Peña", "Pena")]
    [TestCase("C++ Alliance", "C# Alliance")]
    [TestCase("Topic 3 of 5", "Topic 4 of 5")]
    [TestCase("Yiwei Wang", "Wang Yiwei")]
    [TestCase("Fund II", "Fund III")]
    [TestCase("Neil Thomas", "Neil Thoma")]
    public void A_letter_a_mark_a_number_or_another_order_is_never_the_same(string one, string other) =>
        Assert.That(Kinds.Select(kind => NameComparison.Of(one, other, kind).IsSame), Is.All.False);

    [Test]
    public void Each_part_is_explained() => Assert.That(
        NameComparison.Of("Gabujew, Aleksandr P.", "Alexander Gabuev", RecordKind.Person).Features.Select(feature => $"{feature.Part}: {feature.Why}"),
        Is.EqualTo(new[] { "alexander ~ aleksandr: like sounds", "gabuev ~ gabujew: the same sound", "p: only in one of them" }));

    [Test]
    public void An_identifier_decides_whatever_the_names()
    {
        var matcher = new Matcher(new() { Type = RecordKind.Person, Name = "Countess of L.", ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q7259" } });

        Assert.That(matcher.Compare(Ada("Q7259")), Has.Property("Tier").EqualTo(MatchTier.Same).And.Property("Score").EqualTo(1));
        var other = new Matcher(new() { Type = RecordKind.Person, Name = "Ada Lovelace", ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q7259" } }).Compare(Ada("Q1"));
        Assert.That((other.Tier, other.Score), Is.EqualTo((MatchTier.Possible, 0.5)));
    }

    [Test]
    public void An_alias_is_as_good_as_the_main_name_and_is_told()
    {
        var match = new Matcher(new() { Type = RecordKind.Person, Name = "augusta king" }).Compare(Ada("Q1"));

        Assert.That((match.Tier, match.Name, match.MatchedName), Is.EqualTo((MatchTier.Same, "Ada Lovelace", "Augusta King")));
    }

    [Test]
    public void What_fits_besides_the_name_never_lowers_a_score_and_what_does_not_fit_never_raises_it() =>
        Gen.Select(Name.Where(name => name.Any(char.IsLetter)), Gen.OneOf("Royal Society", "Roial Society", "Bank of Zembla"), Gen.OneOf("GB", "United Kingdom", "FR"))
            .Sample((name, institution, country) =>
            {
                var query = new MatchQuery { Type = RecordKind.Person, Name = name, Institution = institution, Country = country };
                var matcher = new Matcher(query);
                var match = matcher.Compare(Ada("Q1"));
                var weighed = matcher.Weigh(match, Described);
                var fits = (institution != "Bank of Zembla" ? 1 : 0) + (country != "FR" ? 1 : -1);

                Assert.That(weighed.Score, fits > 0 ? Is.GreaterThanOrEqualTo(Math.Min(match.Score, 0.99)) : Is.LessThanOrEqualTo(match.Score));
                Assert.That(weighed.Features, Has.Count.GreaterThanOrEqualTo(match.Features.Count));
            });

    [Test]
    public void One_that_is_the_same_is_exact_and_two_or_a_tie_are_ambiguous()
    {
        Assert.That(Decided((MatchTier.Same, 1), (MatchTier.Likely, 0.98)), Is.EqualTo(MatchDecision.Exact));
        Assert.That(Decided((MatchTier.Same, 1), (MatchTier.Same, 1)), Is.EqualTo(MatchDecision.Ambiguous));
        Assert.That(Decided((MatchTier.Likely, 0.9), (MatchTier.Likely, 0.86)), Is.EqualTo(MatchDecision.Ambiguous));
        Assert.That(Decided((MatchTier.Likely, 0.9), (MatchTier.Possible, 0.84)), Is.EqualTo(MatchDecision.OneLikely));
        Assert.That(Decided((MatchTier.Possible, 0.84)), Is.EqualTo(MatchDecision.None));
        Assert.That(Decided(), Is.EqualTo(MatchDecision.None));
    }

    private static EntityDescription Described => new()
    {
        Type = RecordKind.Person,
        Id = "ada",
        Name = "Ada Lovelace",
        Affiliations = [new() { Title = "fellow", Institution = new() { Id = "royal-society", Name = "Royal Society", Country = new() { Id = "GB", Name = "United Kingdom" } } }],
    };

    private static EntityRecord Ada(string wikidata) => new()
    {
        EntityKind = RecordKind.Person,
        Id = "ada",
        Name = "Ada Lovelace",
        Aliases = [new("Augusta King")],
        ExternalIds = new(StringComparer.Ordinal) { ["wikidata"] = wikidata },
    };

    private static MatchDecision Decided(params (MatchTier Tier, double Score)[] results) =>
        Matcher.DecisionOf([.. results.Select((result, place) => new Match(new(RecordKind.Person, $"p{place}"), "", "", result.Score, result.Tier, []))]);
}
