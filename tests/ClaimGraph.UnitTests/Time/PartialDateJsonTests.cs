using System.Text.Json;
using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Time;

public sealed class PartialDateJsonTests
{
    private sealed record Statement(PartialDate Said, PartialDate? Published);

    [Test]
    public void A_date_is_a_json_string_and_an_unknown_one_is_null()
    {
        var json = JsonSerializer.Serialize(new Statement(PartialDate.Parse("2025-05"), null));

        Assert.That(json, Is.EqualTo("""{"Said":"2025-05","Published":null}"""));
    }

    [Test]
    public void Every_date_comes_back_from_json() =>
        Gen.Select(Dates.Any, Dates.AnyOrUnknown, (said, published) => new Statement(said, published))
            .Sample(statement => JsonSerializer.Deserialize<Statement>(JsonSerializer.Serialize(statement)) == statement);

    [Test]
    public void A_bad_date_is_refused_in_plain_words_and_with_its_place() =>
        Assert.That(
            () => JsonSerializer.Deserialize<Statement>("""{"Said":"2025-13"}"""),
            Throws.TypeOf<JsonException>()
                .With.Message.EqualTo("There is no month 13: months are 01 to 12.")
                .And.Property(nameof(JsonException.Path)).EqualTo("$.Said"));

    [TestCase("2025")]
    [TestCase("true")]
    [TestCase("null")]
    [TestCase("""["2025"]""")]
    [TestCase("""{"year":2025}""")]
    [TestCase("\"\\ud800\"")]
    public void What_is_no_date_string_is_a_json_error(string json) =>
        Assert.That(() => JsonSerializer.Deserialize<PartialDate>(json), Throws.TypeOf<JsonException>());

    [Test]
    public void A_long_bad_value_is_not_repeated_in_full() =>
        Assert.That(
            () => JsonSerializer.Deserialize<PartialDate>($"\"{new string('9', 100_000)}\""),
            Throws.TypeOf<JsonException>().With.Message.Length.LessThan(200));
}
