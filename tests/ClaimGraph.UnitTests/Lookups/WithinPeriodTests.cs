using ClaimGraph.Lookups;
using ClaimGraph.UnitTests.Time;
using static ClaimGraph.UnitTests.Lookups.People;

namespace ClaimGraph.UnitTests.Lookups;

public sealed class WithinPeriodTests
{
    [TestCase("2025-05-08", "2020", "2026", Certainty.Certain, null)]
    [TestCase("2025", "2024-12-31", "2026-01-01", Certainty.Certain, null)]
    [TestCase(null, "2020", "2026", Certainty.Unknown, "The day is not recorded.")]
    [TestCase(null, null, null, Certainty.Unknown, "The day is not recorded.")]
    [TestCase("2025", null, null, Certainty.Unknown, "Neither beginning nor end is recorded.")]
    [TestCase("2025", null, "2026", Certainty.Unknown, "No beginning is recorded.")]
    [TestCase("2025", "2020", null, Certainty.Unknown, "No end is recorded.")]
    [TestCase("2025", "2025-03", "2026", Certainty.Unknown, "The dates are not exact enough to tell.")]
    [TestCase("2025-05", "2020", "2025", Certainty.Unknown, "The dates are not exact enough to tell.")]
    public void What_may_have_been_is_certain_or_lacks_something(string? day, string? from, string? until, Certainty certainty, string? because) =>
        Assert.That(WithinPeriod.Of(new(Date(from), Date(until)), Date(day)), Is.EqualTo(new WithinPeriod(certainty, because)));

    [TestCase("2025-05-08", "2025-05-09", null)]
    [TestCase("2025-05-08", null, "2025-05-07")]
    [TestCase("2024", "2025", "2026")]
    public void What_certainly_was_not_is_neither(string day, string? from, string? until) =>
        Assert.That(WithinPeriod.Of(new(Date(from), Date(until)), Date(day)), Is.EqualTo(new WithinPeriod(null, null)));

    [Test]
    public void Only_what_is_not_certain_has_a_reason() => Gen.Select(Dates.Interval, Dates.AnyOrUnknown).Sample((period, day) =>
    {
        var within = WithinPeriod.Of(period, day);
        return (within.Because is not null) == (within.Certainty == Certainty.Unknown)
            && (within.Certainty is not null) == period.MayContain(day);
    });
}
