using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using static ClaimGraph.UnitTests.Lookups.People;

namespace ClaimGraph.UnitTests.Lookups;

public sealed class TitleComparisonTests
{
    [TestCase("director of the Carnegie Russia Center Eurasia", "director", "Carnegie Russia Eurasia Center")]
    [TestCase("Director, Carnegie Russia Eurasia Center", "director", "Carnegie Russia Eurasia Center")]
    [TestCase("Carnegie director", "Director", "Carnegie Russia Eurasia Center")]
    [TestCase("head of the Foreign and Defense Policy Council", "head", "Council on Foreign and Defense Policy")]
    [TestCase("Fellow Senior", "senior fellow", "Society")]
    [TestCase("professeur émérite", "Professeur Emerite", "Society")]
    [TestCase("Vice-President", "vice president", "Society")]
    [TestCase("President Vladimir Putin", "president", "Society")]
    [TestCase("France's president", "president", "Society")]
    [TestCase("the Society’s fellow", "fellow", "Society")]
    [TestCase("RS fellow", "fellow", "Society")]
    public void Case_order_small_words_and_the_names_of_those_concerned_do_not_count(string printed, string title, string institution) =>
        Assert.That(Compare(printed, title, institution), Is.True);

    [TestCase("head", "director", "Society")]
    [TestCase("director", "head", "Society")]
    [TestCase("vice president", "president", "Society")]
    [TestCase("president", "vice president", "Society")]
    [TestCase("former director", "director", "Society")]
    [TestCase("director of the Brookings Institution", "director", "Society")]
    [TestCase("Society", "director", "Society")]
    [TestCase("Vladimir Putin", "president", "Society")]
    [TestCase("", "director", "Society")]
    [TestCase("deputy director", "director", "Society")]
    public void Other_words_are_never_taken_for_each_other(string printed, string title, string institution) =>
        Assert.That(Compare(printed, title, institution), Is.False);

    [Test]
    public void Whose_name_is_a_title_may_bear_it() =>
        Assert.That(new TitleComparison("prince", Person("Prince")).IsThatOf(Position("prince", Institution("Society"))), Is.True);

    [Test]
    public void With_a_position_without_a_title_nothing_can_be_compared() => Assert.That(Compare("director", null, "Society"), Is.Null);

    private static bool? Compare(string printed, string? title, string institution) =>
        new TitleComparison(printed, Person("Vladimir Putin") with { Aliases = [new Alias("Владимир Путин", "ru")] })
            .IsThatOf(Position(title, Institution(institution, "France", "RS")));
}
