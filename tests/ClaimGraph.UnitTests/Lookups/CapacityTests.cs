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

    [TestCase("former Minister of Foreign Affairs")]
    [TestCase("ex-Minister of Foreign Affairs")]
    [TestCase("Norland's former minister of foreign affairs")]
    [TestCase("late Minister of Foreign Affairs")]
    [TestCase("Prime Minister and former Minister of Foreign Affairs")]
    [TestCase("prime minister, ex-minister of foreign affairs")]
    [TestCase("former Minister of Foreign Affairs and Prime Minister")]
    public void A_title_printed_as_former_agrees_with_a_position_that_had_ended(string title) => Assert.That(
        VerdictOn(title, MinisterThenPrimeMinister), Is.EqualTo(TitleVerdict.Agrees));

    [TestCase("former Prime Minister")]
    [TestCase("ex-prime minister")]
    [TestCase("prime minister-elect")]
    [TestCase("acting Prime Minister")]
    [TestCase("deputy prime minister")]
    [TestCase("Minister of Foreign Affairs and former Prime Minister")]
    public void A_title_printed_for_another_time_than_it_was_held_does_not_agree(string title) => Assert.That(
        VerdictOn(title, MinisterThenPrimeMinister), Is.Not.EqualTo(TitleVerdict.Agrees));

    [TestCase("then Prime Minister")]
    [TestCase("the then-prime minister")]
    [TestCase("current prime minister")]
    [TestCase("outgoing Prime Minister")]
    [TestCase("incumbent prime minister")]
    [TestCase("late prime minister")]
    public void A_title_printed_as_held_then_agrees_with_a_position_held_then(string title) => Assert.That(
        VerdictOn(title, MinisterThenPrimeMinister), Is.EqualTo(TitleVerdict.Agrees));

    [TestCase("then Minister of Foreign Affairs")]
    [TestCase("current minister of foreign affairs")]
    public void A_title_printed_as_held_is_outdated_when_it_had_ended(string title) => Assert.That(
        VerdictOn(title, MinisterThenPrimeMinister), Is.EqualTo(TitleVerdict.Outdated));

    [TestCase("ehemaliger Außenminister", "Außenminister")]
    [TestCase("Außenminister a. D.", "Außenminister")]
    [TestCase("ancien ministre des Affaires étrangères", "ministre des Affaires étrangères")]
    [TestCase("exministro de Economía y Hacienda", "ministro de Economía y Hacienda")]
    [TestCase("бывший министр иностранных дел", "министр иностранных дел")]
    [TestCase("экс-министр иностранных дел", "министр иностранных дел")]
    [TestCase("前外交部长", "外交部长")]
    [TestCase("元外務大臣", "外務大臣")]
    [TestCase("전 외무장관", "외무장관")]
    [TestCase("وزير الخارجية السابق", "وزير الخارجية")]
    [TestCase("eski Dışişleri Bakanı", "Dışişleri Bakanı")]
    [TestCase("były minister spraw zagranicznych", "minister spraw zagranicznych")]
    [TestCase("อดีตรัฐมนตรี", "รัฐมนตรี")]
    public void Former_is_read_in_other_languages(string printed, string onRecord) => Assert.That(
        VerdictOn(printed, Position(onRecord, Society, "2010", "2020")), Is.EqualTo(TitleVerdict.Agrees));

    [Test]
    public void A_word_that_may_say_when_is_part_of_the_title_when_it_is_on_record_so() => Assert.That(
        VerdictOn("head of current affairs", Position("head of current affairs", Society, "2020", "2026")), Is.EqualTo(TitleVerdict.Agrees));

    [Test]
    public void Whether_a_position_without_a_recorded_end_was_a_former_one_is_unknown() => AssertVerdict(
        "former director", TitleVerdict.Unknown, "position",
        "On record as “director” at Society. It is printed as former, and the record does not say whether it had ended. No end is recorded.",
        Position("director", Society, "2020", null));

    [Test]
    public void What_was_held_before_and_is_held_again_is_not_former() => AssertVerdict(
        "former president", TitleVerdict.Differs, "again", "On record as “president” at Society on that day, but printed as former.",
        Position("president", Society, "2000", "2008", "first"), Position("president", Society, "2012", "2026", "again"));

    [Test]
    public void A_title_to_come_agrees_with_a_position_that_had_not_begun() => AssertVerdict(
        "president-elect", TitleVerdict.Agrees, "position", "On record as “president” at Society from 2026, and printed as to come.",
        Position("president", Society, "2026", null));

    private static AffiliationDescription[] MinisterThenPrimeMinister =>
    [
        Position("Minister of Foreign Affairs", Institution("Norland"), "2020-01", "2022-06", "minister"),
        Position("Prime Minister", Institution("Norland"), "2022-07", "2026", "prime"),
    ];

    private static TitleVerdict? VerdictOn(string title, params AffiliationDescription[] positions) =>
        Capacity.Of(Person("Ada", positions), Date("2025-05-08")!.Value, title).Verdict;

    private static void AssertVerdict(
        string title, TitleVerdict verdict, string? restsOn, string because, params AffiliationDescription[] positions)
    {
        var capacity = Capacity.Of(Person("Ada", positions), Date("2025-05-08")!.Value, title);

        Assert.That((capacity.Verdict, capacity.RestsOn!.SingleOrDefault().Id, capacity.Because), Is.EqualTo(((TitleVerdict?)verdict, restsOn, because)));
    }
}
