using System.Globalization;
using System.Xml.Linq;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Pictures;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Explorer;

/// <summary>What a record is joined to is drawn so that it can be read, however much that is.</summary>
public sealed class NeighborhoodPictureTests
{
    private const int Neighborhoods = 1_000;
    private const string Others = "#words";

    private static readonly Reference Node = new(RecordKind.Institution, "i");

    private static readonly string[] Names =
    [
        "China", "General Administration of Customs of the People's Republic of China and a Good Deal More Besides", "中华人民共和国海关总署", "وكالة الأنباء", "A",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzblatt", "<script>alert(1)</script> & \"Sons\"", "\u202Eabc",
        string.Concat(Enumerable.Repeat("Words that go on and on. ", 200)),
    ];

    private static readonly string?[] Dates = [null, "2025", "2025-05", "2025-05-08", "2019/2021", "../2021", "1985~"];

    private static readonly Gen<NeighborDocument> Neighbor =
        from kind in Gen.OneOf(RecordKind.Person, RecordKind.Claim, RecordKind.Source, RecordKind.Quotation, RecordKind.Country)
        from id in Gen.Int[0, 1_000_000]
        from name in Gen.OneOf(Names)
        from title in Gen.OneOf(null, "director", "head of a department with a name that is longer than any line can be, even on a wide screen")
        from date in Gen.OneOf(Dates)
        from until in Gen.OneOf(Dates)
        select new NeighborDocument(
            new() { Type = kind, Id = $"n{id}", Label = name, SaidOn = kind == RecordKind.Claim ? DateOf(date) : null, PublishedOn = kind == RecordKind.Source ? DateOf(date) : null },
            new() { Type = EdgeType.About, From = Node, To = Node, Title = title, Since = DateOf(date), Until = DateOf(until), Words = "", RestsOn = [] });

    private static readonly Gen<NeighborhoodGraph> Graphs =
        from name in Gen.OneOf(Names)
        from ends in Gen.Shuffle(Enum.GetValues<EdgeType>().SelectMany(type => new EdgeEnd[] { new(type, EdgeDirection.In), new(type, EdgeDirection.Out) }).ToArray())
        from count in Gen.Int[0, 16]
        from neighbors in Neighbor.Array[0, 9].Array[count]
        from more in Gen.OneOf(0L, 0, 1, 50_000).Array[count]
        select NeighborhoodGraph.Of(
            new() { Type = Node.Kind, Id = Node.Id, Label = name },
            Enumerable.Range(0, count).Select(index => new NeighborGroup(
                ends[index].Type, ends[index].Direction, neighbors[index].Length + more[index], neighbors[index], null)));

    [Test]
    public void Nothing_lies_over_anything_and_nothing_lies_outside() => Graphs.Sample(graph =>
    {
        foreach (var isWide in new[] { true, false })
        {
            var picture = Drawn(graph, isWide);
            var (width, height) = (Value(picture, "width"), Value(picture, "height"));
            var boxes = picture.Elements("a").Select(link => link.Element("rect")!).Select(AreaOf).ToList();
            foreach (var (left, top, right, bottom) in boxes)
            {
                Assert.That(left >= 0 && top >= 0 && right <= width && bottom <= height, $"{left} {top} {right} {bottom} in {width} × {height}");
                Assert.That(bottom - top, Is.GreaterThanOrEqualTo(24));
            }

            for (var index = 0; index < boxes.Count; index++)
                for (var other = index + 1; other < boxes.Count; other++)
                    Assert.That(Overlap(boxes[index], boxes[other]), Is.False, $"{boxes[index]} and {boxes[other]}");
        }
    }, iter: Neighborhoods, threads: 1);

    [Test]
    public void Words_stay_in_their_box_and_apart_from_what_stands_beside_them() => Graphs.Sample(graph =>
    {
        foreach (var link in new[] { true, false }.SelectMany(isWide => Drawn(graph, isWide).Elements("a")))
        {
            var box = AreaOf(link.Element("rect")!);
            var lines = link.Elements("text").Select(text => (Text: text, Span: SpanOf(text), Base: Value(text, "y"))).ToList();
            foreach (var (text, (from, until), at) in lines)
                Assert.That(from >= box.Left && until <= box.Right + 1 && at <= box.Bottom, $"{text} in {box}");
            foreach (var row in lines.GroupBy(line => line.Base).Where(row => row.Count() > 1))
                Assert.That(row.First().Span.Until, Is.LessThanOrEqualTo(row.Last().Span.From), $"{link}");
        }
    }, iter: Neighborhoods, threads: 1);

    [Test]
    public void Every_neighbour_is_a_link_that_says_what_the_words_say() => Graphs.Sample(graph =>
    {
        var drawn = graph.Drawn(Others);
        foreach (var isWide in new[] { true, false })
        {
            var links = Drawn(graph, isWide).Elements("a").Select(link => (Address: (string)link.Attribute("href")!, Name: (string)link.Attribute("aria-label")!)).ToList();
            Assert.That(links, Has.Count.EqualTo(1 + drawn.Count + drawn.Sum(group => group.Lines.Count + (group.More is null ? 0 : 1))));
            Assert.That(links[0].Address, Is.EqualTo(graph.Address));
            foreach (var group in drawn)
            {
                Assert.That(links.Where(link => link.Address == group.Address).Select(link => link.Name), Has.Some.Contains(group.Counted).And.Some.Contains(group.Joined));
                foreach (var line in group.Lines)
                    Assert.That(links.Where(link => link.Address == PageAddresses.Graph(line.Record)).Select(link => link.Name), Has.Some.Contains(line.Words).And.Some.Contains(line.Beside));
            }
        }

        // What is not drawn by itself is counted.
        Assert.That(drawn, Has.Count.LessThanOrEqualTo(NeighborhoodGraph.MostGroups));
        Assert.That(drawn.Sum(group => group.Count), Is.EqualTo(graph.Groups.Sum(group => group.Count)));
        Assert.That(drawn.Select(group => group.Lines.Count), Has.All.LessThanOrEqualTo(NeighborhoodGraph.MostNeighbors));
    }, iter: Neighborhoods, threads: 1);

    private static XElement Drawn(NeighborhoodGraph graph, bool isWide) => XElement.Parse(NeighborhoodPicture.Draw(graph, isWide, "A neighbourhood", Others));

    private static PartialDate? DateOf(string? text) => text is null ? null : PartialDate.Parse(text);

    private static (double From, double Until) SpanOf(XElement text)
    {
        var width = TextWidth.Of(text.Value.Trim(), (string)text.Attribute("class")! switch { "s" => new(12), "q" => new(15, IsSerif: true), _ => new(13, IsBold: true) });
        var at = Value(text, "x");
        return text.Attribute("text-anchor") is null ? (at, at + width) : (at - width, at);
    }

    private static (double Left, double Top, double Right, double Bottom) AreaOf(XElement box) =>
        (Value(box, "x"), Value(box, "y"), Value(box, "x") + Value(box, "width"), Value(box, "y") + Value(box, "height"));

    private static bool Overlap((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    private static double Value(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
