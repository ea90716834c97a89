using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Time;

public sealed class DateIntervalTests
{
    [TestCase("2020", "2022", "2021-05-08", true, true)]
    [TestCase("2020", "2022", "2020-05-08", true, false)]
    [TestCase("2020", "2022", "2022-05-08", true, false)]
    [TestCase("2020", "2022", "2019-12-31", false, false)]
    [TestCase("2020", "2022", "2023", false, false)]
    [TestCase("2020-05-08", "2020-05-08", "2020-05-08", true, true)]
    [TestCase("2020-05-08", "2020-05-08", "2020", true, false)]
    [TestCase("2020", null, "2021", true, false)]
    [TestCase("2020", null, "2019", false, false)]
    [TestCase(null, "2020", "1950", true, false)]
    [TestCase(null, "2020", "2021", false, false)]
    [TestCase("2020", "2022", null, true, false)]
    [TestCase(null, null, "2021", true, false)]
    public void A_day_may_be_or_certainly_is_in_an_interval(string? from, string? until, string? day, bool may, bool certainly)
    {
        var interval = Interval(from, until);

        Assert.That(interval.MayContain(Date(day)), Is.EqualTo(may));
        Assert.That(interval.CertainlyContains(Date(day)), Is.EqualTo(certainly));
    }

    [TestCase("2020", "2019", true)]
    [TestCase("2020", "2020-01-01", false)]
    [TestCase("2020-05-08", "2020-05-07", true)]
    [TestCase("2020-05-08", "2020", false)]
    [TestCase("2020", null, false)]
    [TestCase(null, "2020", false)]
    public void An_interval_is_backwards_only_when_that_is_certain(string? from, string? until, bool backwards) =>
        Assert.That(Interval(from, until).EndsBeforeItBegins, Is.EqualTo(backwards));

    [Test]
    public void What_is_certainly_inside_may_be_inside_and_the_interval_is_not_backwards() =>
        Gen.Select(Dates.Interval, Dates.AnyOrUnknown).Sample((interval, day) =>
            !interval.CertainlyContains(day) || (interval.MayContain(day) && !interval.EndsBeforeItBegins));

    [Test]
    public void Certainty_holds_whatever_days_the_three_dates_stand_for() =>
        Gen.Select(Dates.Any, Dates.Any, Dates.Any).Sample((began, ended, date) =>
        {
            var inside =
                (from begin in Ends(began) from end in Ends(ended) from day in Ends(date) select begin <= day && day <= end).ToList();
            var interval = new DateInterval(began, ended);
            return (!interval.CertainlyContains(date) || inside.TrueForAll(held => held))
                && (interval.MayContain(date) || inside.TrueForAll(held => !held));
        }, iter: 10_000);

    private static DateInterval Interval(string? from, string? until) => new(Date(from), Date(until));

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    private static DateOnly[] Ends(PartialDate date) => [date.First, date.Last];
}
