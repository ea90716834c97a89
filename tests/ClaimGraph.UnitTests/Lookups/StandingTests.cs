using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using static ClaimGraph.UnitTests.Lookups.People;

namespace ClaimGraph.UnitTests.Lookups;

public sealed class StandingTests
{
    private static readonly Reference Society = new(RecordKind.Institution, "Society");
    private static readonly Reference Britain = new(RecordKind.Country, "GB");
    private static readonly Reference SocietyInBritain =
        new(RecordKind.Link, LinkRecord.IdOf(Society, EdgeType.BasedIn, Britain));

    [Test]
    public void A_certain_position_outweighs_the_undecided()
    {
        var claim = SaidIn2025(
            Position("guest", Institution("Society", "GB"), id: "undated"), Position("fellow", Institution("Society", "GB"), "2020", "2026", "dated"));

        var standing = Standing.Of(claim, Society)!;

        Assert.That((standing.Certainty, standing.Because), Is.EqualTo((Certainty.Certain, (string?)null)));
        Assert.That(standing.RestsOn, Is.EqualTo(new[] { new Reference(RecordKind.Affiliation, "dated") }));
    }

    [Test]
    public void Of_the_undecided_all_are_named_with_what_the_first_lacks()
    {
        var claim = SaidIn2025(
            Position("a", Institution("Society", "GB"), "2020", id: "one"), Position("b", Institution("Society", "GB"), id: "two"),
            Position("c", Institution("Society", "GB"), "2020", "2021", "past"), Position("d", Institution("Elsewhere"), "2020", "2026", "other"));

        var standing = Standing.Of(claim, Society)!;

        Assert.That((standing.Certainty, standing.Because), Is.EqualTo((Certainty.Unknown, "No end is recorded.")));
        Assert.That(standing.RestsOn.Select(affiliation => affiliation.Id), Is.EqualTo(new[] { "one", "two" }));
    }

    [Test]
    public void In_a_country_it_rests_on_where_the_institution_is_based_too()
    {
        var claim = SaidIn2025(Position("fellow", Institution("Society", "GB"), "2020", "2026", "dated"));

        var standing = Standing.Of(claim, Britain)!;

        Assert.That(standing.Certainty, Is.EqualTo(Certainty.Certain));
        Assert.That(standing.RestsOn, Is.EqualTo(new[] { new Reference(RecordKind.Affiliation, "dated"), SocietyInBritain }));
    }

    [Test]
    public void Who_speaks_on_behalf_of_an_institution_stands_there_and_where_it_is_based()
    {
        var claim = SaidIn2025() with { Id = "said", OnBehalfOf = Institution("Society", "GB") };
        var onBehalf = new Reference(RecordKind.Link, LinkRecord.IdOf(new(RecordKind.Claim, "said"), EdgeType.OnBehalfOf, Society));

        Assert.That(Standing.Of(claim, Society)!.Certainty, Is.EqualTo(Certainty.Certain));
        Assert.That(Standing.Of(claim, Society)!.RestsOn, Is.EqualTo(new[] { onBehalf }));
        Assert.That(Standing.Of(claim, Britain)!.RestsOn, Is.EqualTo(new[] { onBehalf, SocietyInBritain }));
        Assert.That(Standing.Of(claim, new(RecordKind.Country, "FR")), Is.Null);
    }

    [Test]
    public void Of_several_speakers_the_one_counts_of_whom_it_is_most_certain()
    {
        var undated = Person("Ada", Position("guest", Institution("Society", "GB"), id: "undated"));
        var dated = Person("Bob", Position("fellow", Institution("Society", "GB"), "2020", "2026", "dated"));
        var elsewhere = Person("Cid", Position("fellow", Institution("Academy", "FR"), "2020", "2026", "elsewhere"));
        var claim = SaidIn2025() with { Speaker = elsewhere, JointWith = [undated, dated] };

        Assert.That(Standing.Of(claim, Society)!.RestsOn.Single().Id, Is.EqualTo("dated"));
        Assert.That(Standing.Of(claim, Britain)!.Certainty, Is.EqualTo(Certainty.Certain));
        Assert.That(Standing.Of(claim with { JointWith = [undated] }, Society)!.Certainty, Is.EqualTo(Certainty.Unknown));
        Assert.That(Standing.Of(claim with { JointWith = [elsewhere] }, Society), Is.Null);
        Assert.That(Standing.Of(claim with { Speaker = undated, JointWith = [Institution("Society", "GB")] }, Britain)!.RestsOn, Is.EqualTo(new[] { SocietyInBritain }));
    }

    [Test]
    public void Who_speaks_on_behalf_of_a_person_stands_where_he_or_she_stood_alone()
    {
        var claim = SaidIn2025() with { Id = "said", OnBehalfOf = Person("Dora", Position("head", Institution("Society", "GB"), "2020", "2026")) };

        Assert.That(Standing.Of(claim, Society), Is.Null);
        Assert.That(Standing.Of(claim, Britain), Is.Null);
    }

    [Test]
    public void An_institution_certainly_stands_where_it_is_based()
    {
        var standing = Standing.Of(new() { Speaker = Institution("Society", "GB") }, Britain)!;

        Assert.That((standing.Certainty, standing.Because), Is.EqualTo((Certainty.Certain, (string?)null)));
        Assert.That(standing.RestsOn, Is.EqualTo(new[] { SocietyInBritain }));
    }

    [Test]
    public void Who_certainly_was_elsewhere_does_not_stand_there()
    {
        Assert.That(Standing.Of(SaidIn2025(Position("fellow", Institution("Society", "GB"), "2020", "2024")), Society), Is.Null);
        Assert.That(Standing.Of(SaidIn2025(Position("fellow", Institution("Academy", "FR"), "2020", "2026")), Britain), Is.Null);
        Assert.That(Standing.Of(SaidIn2025(), Society), Is.Null);
        Assert.That(Standing.Of(new() { Speaker = Institution("Society", "GB") }, Society), Is.Null);
    }

    private static ClaimDocument SaidIn2025(params AffiliationDescription[] positions) =>
        new() { Speaker = Person("Ada", positions), SaidOn = Date("2025-05-08") };
}
