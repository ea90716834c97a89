using System.Globalization;
using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Time;

public sealed class PartialDateTests
{
    [TestCase("2025", "2025-01-01", "2025-12-31", DatePrecision.Year)]
    [TestCase("2025-05", "2025-05-01", "2025-05-31", DatePrecision.Month)]
    [TestCase("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [TestCase("1900-02", "1900-02-01", "1900-02-28", DatePrecision.Month)]
    [TestCase("2025-05-08", "2025-05-08", "2025-05-08", DatePrecision.Day)]
    [TestCase("0001", "0001-01-01", "0001-12-31", DatePrecision.Year)]
    [TestCase("9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day)]
    public void A_date_spans_the_days_it_can_be(string text, string first, string last, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);

        Assert.That(date.First.ToString("O", CultureInfo.InvariantCulture), Is.EqualTo(first));
        Assert.That(date.Last.ToString("O", CultureInfo.InvariantCulture), Is.EqualTo(last));
        Assert.That(date.Precision, Is.EqualTo(precision));
    }

    [TestCase("1985~", "1984-01-01", "1986-12-31")]
    [TestCase("1985?", "1984-01-01", "1986-12-31")]
    [TestCase("1985-06%", "1985-05-01", "1985-07-31")]
    [TestCase("2024-03-01~", "2024-02-29", "2024-03-02")]
    [TestCase("199X", "1990-01-01", "1999-12-31")]
    [TestCase("19XX", "1900-01-01", "1999-12-31")]
    [TestCase("19XX~", "1800-01-01", "2099-12-31")]
    [TestCase("000X", "0001-01-01", "0009-12-31")]
    [TestCase("2004-XX", "2004-01-01", "2004-12-31")]
    [TestCase("2004-02-XX", "2004-02-01", "2004-02-29")]
    [TestCase("2004-XX-XX", "2004-01-01", "2004-12-31")]
    [TestCase("2001-21", "2001-01-01", "2001-12-31")]
    [TestCase("2019/2021", "2019-01-01", "2021-12-31")]
    [TestCase("2019-05-01/2019-06", "2019-05-01", "2019-06-30")]
    [TestCase("2019~/199X", null, null)]
    [TestCase("1985~/199X", "1984-01-01", "1999-12-31")]
    [TestCase("../2021", "0001-01-01", "2021-12-31")]
    [TestCase("/2021", "0001-01-01", "2021-12-31")]
    [TestCase("2019/..", "2019-01-01", "9999-12-31")]
    [TestCase("2019/", "2019-01-01", "9999-12-31")]
    [TestCase("0001~", "0001-01-01", "0002-12-31")]
    [TestCase("9999~", "9998-01-01", "9999-12-31")]
    public void An_extended_date_spans_the_days_it_can_be_and_is_kept_as_given(string text, string? first, string? last)
    {
        var isRead = PartialDate.TryParse(text, out var date);

        Assert.That(isRead, Is.EqualTo(first is not null));
        if (!isRead)
            return;
        Assert.That((date.First.ToString("O", CultureInfo.InvariantCulture), date.Last.ToString("O", CultureInfo.InvariantCulture)), Is.EqualTo((first, last)));
        Assert.That((date.ToString(), date.Precision), Is.EqualTo((text, DatePrecision.Span)));
        Assert.That(text, Does.Match(PartialDate.Pattern));
    }

    [TestCase("XXXX")]
    [TestCase("000X/0000")]
    [TestCase("00XX-05")]
    [TestCase("199X-05")]
    [TestCase("2004-XX-05")]
    [TestCase("2004-25")]
    [TestCase("2004-21-03")]
    [TestCase("2004-02-30~")]
    [TestCase("2021/2019")]
    [TestCase("/")]
    [TestCase("..")]
    [TestCase("../..")]
    [TestCase("2019/2020/2021")]
    [TestCase("1985~~")]
    [TestCase("~1985")]
    [TestCase("199x")]
    [TestCase("Y17000")]
    [TestCase("[1667,1668]")]
    [TestCase("-0044")]
    [TestCase("44 BCE")]
    public void What_is_no_extended_date_is_refused(string text) => Assert.That(PartialDate.TryParse(text, out _), Is.False);

    [TestCase("-0044")]
    [TestCase("44 BC")]
    [TestCase("44 BCE")]
    public void Of_a_year_before_1_it_is_said_that_it_is_not_kept(string text) => Assert.That(
        () => PartialDate.Parse(text), Throws.TypeOf<FormatException>().With.Message.Contains("before the year 1"));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("0000")]
    [TestCase("25")]
    [TestCase("20250508")]
    [TestCase("2025-5")]
    [TestCase("2025-00")]
    [TestCase("2025-13")]
    [TestCase("2025/05")]
    [TestCase("2025-02-29")]
    [TestCase("2025-04-31")]
    [TestCase("2025-05-00")]
    [TestCase("2025-05/08")]
    [TestCase("-2025")]
    [TestCase("+025")]
    [TestCase(" 2025")]
    [TestCase("2025-05-08T00:00")]
    [TestCase("٢٠٢٥")]
    public void Anything_else_is_refused(string? text) => Assert.That(PartialDate.TryParse(text, out _), Is.False);

    [Test]
    public void A_refusal_says_what_to_write() =>
        Assert.That(
            () => PartialDate.Parse("8.5.2025"),
            Throws.TypeOf<FormatException>().With.Message.EqualTo("'8.5.2025' is not a date: write 2025, 2025-05, 2025-05-08, or EDTF as in 1985~, 199X, 2019/2021."));

    [TestCase("2025-02-30", "There is no 30 February 2025.")]
    [TestCase("2025-02-29", "There is no 29 February 2025.")]
    [TestCase("2025-04-31~", "There is no 31 April 2025.")]
    [TestCase("2025-05-00", "There is no 0 May 2025.")]
    [TestCase("2025-13", "There is no month 13: months are 01 to 12.")]
    [TestCase("2025-00-01", "There is no month 00: months are 01 to 12.")]
    [TestCase("2004-21-03", "There is no month 21: months are 01 to 12.")]
    [TestCase("0000", "There is no year 0: years are counted from 1.")]
    [TestCase("0000-13-40", "There is no year 0: years are counted from 1.")]
    [TestCase("2024-02-29/2025-02-29", "There is no 29 February 2025.")]
    [TestCase("../2025-06-31", "There is no 31 June 2025.")]
    [TestCase("2021/2019", "2019 is before 2021: the earlier date is written first.")]
    public void Of_a_day_that_no_calendar_has_it_is_said_that_there_is_none(string text, string sentence)
    {
        Assert.That(PartialDate.TryParse(text, out _), Is.False);
        Assert.That(() => PartialDate.Parse(text), Throws.TypeOf<FormatException>().With.Message.EqualTo(sentence));
    }

    [TestCase("/")]
    [TestCase("2019/2020/2021")]
    [TestCase("2025-5")]
    [TestCase("2025-02-300")]
    [TestCase("٢٠٢٥-٠٢-٣٠")]
    [TestCase("30 February 2025")]
    public void Of_what_is_not_written_as_a_date_it_is_said_how_dates_are_written(string text) =>
        Assert.That(() => PartialDate.Parse(text), Throws.TypeOf<FormatException>().With.Message.Contains("is not a date: write 2025"));

    [Test]
    public void Whatever_is_refused_is_refused_with_a_sentence() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789-/.X~ "], 0, 23]).Sample(text => PartialDate.TryParse(text, out _) || PartialDate.Refusal(text).EndsWith('.'));

    [Test]
    public void The_default_value_is_a_real_date() => Assert.That(default(PartialDate), Is.EqualTo(PartialDate.Parse("0001")));

    [Test]
    public void Dates_sort_by_first_day_and_then_by_last()
    {
        string[] inOrder = ["2024-12-31", "2025-01-01", "2025-01", "2025", "2025-01-02", "2025-02"];

        Assert.That(inOrder.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()), Is.EqualTo(inOrder));
    }

    [Test]
    public void Every_date_is_written_as_it_was_read() =>
        Dates.Text.Sample(text => PartialDate.Parse(text).ToString() == text);

    [Test]
    public void The_first_day_is_never_after_the_last() =>
        Dates.Any.Sample(date => date.First <= date.Last);

    [Test]
    public void The_order_agrees_with_the_first_day_and_with_equality() =>
        Gen.Select(Dates.Any, Dates.Any).Sample((one, other) =>
        {
            var order = one.CompareTo(other);
            return (one.First == other.First || Math.Sign(order) == one.First.CompareTo(other.First))
                && order == 0 == (one == other)
                && Math.Sign(order) == -Math.Sign(other.CompareTo(one))
                && (one < other) == order < 0 && (one > other) == order > 0
                && (one <= other) == order <= 0 && (one >= other) == order >= 0;
        }, iter: 10_000);

    [Test]
    public void No_text_makes_reading_throw_and_what_is_read_is_kept() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789- "], 0, 11])
            .Sample(text => !PartialDate.TryParse(text, out var date) || date.ToString() == text);
}
