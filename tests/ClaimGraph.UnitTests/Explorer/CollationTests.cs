using ClaimGraph.Explorer.Claims;
using ClaimGraph.Graph;
using ClaimGraph.Tracing;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Explorer;

/// <summary>Printings are laid side by side where they differ.</summary>
public sealed class CollationTests
{
    private const string Wording = "We will not sell the harbour, and 2.5 million tonnes of grain stay here until the end of May.";

    private static readonly string[] Words = Wording.Split(' ');

    private static readonly Gen<string> Printing =
        from kept in Gen.Bool.Array[Words.Length]
        from others in Gen.OneOf("", "", "", "25", "never", "—", "粮食", "two words").Array[Words.Length]
        from end in Gen.Int[0, Words.Length]
        select string.Join(' ', Words.Take(Math.Max(3, end)).SelectMany((word, index) => new[] { kept[index] || index % 4 != 0 ? word : "", others[index] }).Where(word => word.Length > 0));

    [Test]
    public void What_changed_is_marked_where_it_enters_and_carried_behind_it()
    {
        var collation = Of(
            (Wording, null), (Wording.Replace("not ", "", StringComparison.Ordinal), 0), (Wording.Replace("not ", "", StringComparison.Ordinal).Replace("2.5", "25", StringComparison.Ordinal), 1),
            ("We will not sell the harbour", null));

        Assert.That(collation!.Places.Select(place => place.Context), Is.EqualTo(["We will …", "… sell the harbour, and …"]));
        Assert.That(StandingsAt(collation, 0), Is.EqualTo([ReadingStanding.Same, ReadingStanding.Entered, ReadingStanding.Carried, ReadingStanding.Same]));
        Assert.That(StandingsAt(collation, 1), Is.EqualTo([ReadingStanding.Same, ReadingStanding.Same, ReadingStanding.Entered, ReadingStanding.NotPrinted]));
        Assert.That(collation.Printings[3].Readings[0].Words!.Trim(), Is.EqualTo("not"));
    }

    [Test]
    public void What_differs_nowhere_or_stands_alone_is_not_collated()
    {
        Assert.That(Of((Wording, null), (Wording, null)), Is.Null);
        Assert.That(Of((Wording.Replace("not ", "", StringComparison.Ordinal), null)), Is.Null);
    }

    [Test]
    public void Of_more_places_than_can_be_read_the_others_are_counted()
    {
        var words = Enumerable.Range(0, 40).Select(number => $"word{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}").ToArray();
        var changed = words.Select((word, index) => index % 4 == 2 ? $"{word}x" : word);
        var collation = Collation.Of(Tree(string.Join(' ', words), (string.Join(' ', words), null), (string.Join(' ', changed), 0)), CancellationToken.None);

        Assert.That((collation!.Places.Count, collation.PlacesLeftOut), Is.EqualTo((6, 4)));
    }

    [Test]
    public void Every_printing_says_something_at_every_place() => Printing.Array[2, 6].Sample(printings =>
    {
        if (Of([.. printings.Select((text, index) => (text, (int?)(index == 0 ? null : index - 1)))]) is not { } collation)
            return;
        Assert.That(collation.Places, Has.Count.InRange(1, 6));
        foreach (var printing in collation.Printings)
        {
            Assert.That(printing.Readings, Has.Count.EqualTo(collation.Places.Count));
            foreach (var reading in printing.Readings.Where(reading => reading.Words is not null))
                Assert.That(printing.Variant.Text, Does.Contain(reading.Words!.Trim()));
        }
    }, iter: 500, threads: 1);

    [Test]
    public void What_is_put_in_behind_the_last_word_is_read_as_it_is_printed()
    {
        var collation = Of((Wording, null), (Wording.Replace("May.", "May. 25", StringComparison.Ordinal), null), (Wording.Replace("end of May.", "end of June.", StringComparison.Ordinal), null));

        foreach (var printing in collation!.Printings)
            Assert.That(printing.Variant.Text, Does.Contain(printing.Readings[^1].Words!.Trim()));
    }

    private static IEnumerable<ReadingStanding> StandingsAt(Collation collation, int place) => collation.Printings.Select(printing => printing.Readings[place].Standing);

    private static Collation? Of(params (string Text, int? From)[] printings) => Collation.Of(Tree(Wording, printings), CancellationToken.None);

    private static VariantTree Tree(string wording, params (string Text, int? From)[] printings)
    {
        var variants = printings.Select((printing, index) => new Variant
        {
            Quotation = Quotation(index),
            Text = printing.Text,
            Form = QuotationForm.Direct,
            Lang = "en",
            Standing = printing.From is null ? VariantStanding.Root : VariantStanding.Step,
            Depth = 0,
            AlarmsOnTheWay = [],
            Step = printing.From is not { } from ? null : new()
            {
                From = Quotation(from),
                Basis = VariantBasis.TakenFrom,
                Links = [],
                Because = "The record says so.",
                Comparison = WordingComparer.Compare(PrintedText.Of(printings[from].Text, "en"), PrintedText.Of(printing.Text, "en")),
            },
        }).ToList();
        return new()
        {
            Claim = new(RecordKind.Claim, "c"),
            Text = wording,
            Lang = "en",
            Languages = [new("en", [.. variants.Select(variant => variant.Quotation)], [])],
            Variants = variants,
            Alarms = [],
            Circles = [],
            IsComplete = true,
        };
    }

    private static Reference Quotation(int index) => new(RecordKind.Quotation, $"q{index}");
}
