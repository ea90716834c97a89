using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using static ClaimGraph.UnitTests.Lookups.People;

namespace ClaimGraph.UnitTests.Lookups;

public sealed class CapacityTests
{
    private static readonly EntityDescription Society = Institution("Society");

    [TestCase("2020", "2026", "On record as “director” at Society on that day.")]
    [TestCase("2020", null, "On record as “director” at Society. No end is recorded.")]
    [TestCase(null, null, "On record as “director” at Society. Neither beginning nor end is recorded.")]
    public void A_title_held_then_as_far_as_is_known_agrees(string? from, string? until, string because) =>
        AssertVerdict("Director of the Society", TitleVerdict.Agrees, "position", because, Position("director", Society, from, until));

    [Test]
    public void A_certain_position_is_named_before_one_that_may_have_been() => AssertVerdict(
        "director", TitleVerdict.Agrees, "dated", "On record as “director” at Academy on that day.",
        Position("director", Society, id: "undated"), Position("director", Institution("Academy"), "2020", "2026", "dated"));

    [Test]
    public void The_title_of_a_position_that_had_ended_is_outdated_and_the_last_is_named() => AssertVerdict(
        "director", TitleVerdict.Outdated, "later", "On record as “director” at Society, until 2024.",
        Position("director", Society, "2000", "2010", "earlier"), Position("director", Society, "2020", "2024", "later"),
        Position("fellow", Society, "2025", null, "present"));

    [Test]
    public void The_title_of_a_position_to_come_is_not_yet_and_the_first_is_named() => AssertVerdict(
        "director", TitleVerdict.NotYet, "sooner", "On record as “director” at Society, but only from 2026.",
        Position("director", Society, "2030", null, "later"), Position("director", Society, "2026", null, "sooner"));

    [Test]
    public void A_head_is_no_director() => AssertVerdict(
        "head", TitleVerdict.Differs, "position",
        "On record as “director” at Society. Not printed: director. Printed besides: head.",
        Position("director", Society, "2020", "2026"));

    [Test]
    public void Of_several_other_titles_the_nearest_is_named() => AssertVerdict(
        "senior fellow", TitleVerdict.Differs, "near", "On record as “fellow” at Society. Printed besides: senior.",
        Position("director of studies", Society, "2020", "2026", "far"), Position("fellow", Society, "2020", null, "near"));

    [Test]
    public void Without_a_title_on_record_nothing_is_known() => AssertVerdict(
        "head", TitleVerdict.Unknown, "position", "The position at Society is on record without a title.", Position(null, Society, "2020", "2026"));

    [Test]
    public void Without_a_position_of_that_day_nothing_is_known() => AssertVerdict(
        "head", TitleVerdict.Unknown, null, "No position of that day is on record.", Position("fellow", Society, "2000", "2010"));

    [Test]
    public void Without_any_position_nothing_is_known() =>
        AssertVerdict("head", TitleVerdict.Unknown, null, "No position of this person is on record.");

    [Test]
    public void Positions_of_the_day_are_told_with_their_certainty_and_others_are_not()
    {
        var person = Person(
            "Ada", Position("a", Society, "2020", "2026", "certain"), Position("b", Society, "2020", "2024", "past"), Position("c", Society, id: "undated"));

        var capacity = Capacity.Of(person, Date("2025-05-08")!.Value, title: null);

        Assert.That((capacity.Verdict, capacity.Because, capacity.RestsOn), Is.EqualTo(((TitleVerdict?)null, (string?)null, (IReadOnlyList<Reference>?)null)));
        Assert.That(capacity.Positions.Select(position => (position.Affiliation.Id, position.Certainty, position.Because)), Is.EqualTo(new[]
        {
            ("certain", Certainty.Certain, (string?)null), ("undated", Certainty.Unknown, "Neither beginning nor end is recorded."),
        }));
        Assert.That(capacity.Positions[0].Institution.Aliases, Is.Null);
    }

    private static void AssertVerdict(
        string title, TitleVerdict verdict, string? restsOn, string because, params AffiliationDescription[] positions)
    {
        var capacity = Capacity.Of(Person("Ada", positions), Date("2025-05-08")!.Value, title);

        Assert.That((capacity.Verdict, capacity.RestsOn!.SingleOrDefault().Id, capacity.Because), Is.EqualTo(((TitleVerdict?)verdict, restsOn, because)));
    }
}
