using System.Globalization;
using System.Xml.Linq;
using ClaimGraph.Explorer.Pictures;
using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Explorer;

/// <summary>A trace is drawn so that it can be read, whatever it is.</summary>
public sealed class TracePictureTests
{
    private const int Traces = 1_000;

    private static readonly string[] Names =
    [
        "Fjordwire", "Lindmark Harbour Authority (fictional)", "新华社", "وكالة الأنباء", "A", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzblatt",
        "<script>alert(1)</script> & \"Sons\"", "The Very Long Name of a Newspaper That Nobody Would Ever Read as a Whole, Weekend Edition", "\u202Eabc",
    ];

    private static readonly string[] Changes =
        ["= same words", "▲ “not” is gone", "⇄ translated", "≈ trimmed, unlinked", "▲ “two and a half million tonnes of grain” became “twenty-five million”, and 3 more"];

    private static readonly Gen<PartialDate?> Dates = Gen.Frequency(
        (1, Gen.Const(() => (PartialDate?)null)),
        (6, Gen.Int[1, 12].Select(day => (PartialDate?)PartialDate.Parse($"2024-03-{day:D2}"))),
        (1, Gen.Int[1, 9].Select(month => (PartialDate?)PartialDate.Parse($"202{month % 5}-0{month}"))),
        (1, Gen.OneOf("2023", "2019/2021", "199X").Select(date => (PartialDate?)PartialDate.Parse(date))));

    private static readonly Gen<TraceGraph> Graphs =
        from count in Gen.Int[1, 60]
        from said in Dates
        from dates in Dates.Array[count]
        from parents in Gen.Int[-3, count - 1].Array[count]
        from names in Gen.OneOf(Names).Array[count]
        from changes in Gen.OneOf(Changes).Array[count]
        from circles in Gen.Int[0, count - 1].Array[0, 5]
        select Graph(count, said, dates, parents, names, changes, circles);

    [Test]
    public void Nothing_lies_over_anything_in_a_wide_picture() => Graphs.Sample(graph =>
    {
        var drawn = TraceReader.Thinned(graph);
        var picture = Picture.Read(TraceWidePicture.Draw(drawn, "A trace"));

        RequireApart(picture.Boxes);
        // The words above a box begin at its left edge or beside a line; they reach into no other box, and into no other words.
        RequireApart([.. picture.Boxes, .. picture.Labels]);
        RequireWhole(drawn, picture);
    }, iter: Traces, threads: 1);

    [Test]
    public void Nothing_lies_over_anything_in_a_tall_picture() => Graphs.Sample(graph =>
    {
        var drawn = TraceReader.Thinned(graph);
        var picture = Picture.Read(TraceTallPicture.Draw(drawn, "A trace"));

        RequireApart(picture.Boxes);
        RequireApart([.. picture.Boxes, .. picture.Labels]);
        RequireWhole(drawn, picture);
    }, iter: Traces, threads: 1);

    [Test]
    public void What_is_left_out_is_counted_at_what_is_drawn() => Graphs.Sample(graph =>
    {
        var drawn = TraceReader.Thinned(graph);

        Assert.That(drawn.Nodes, Has.Count.LessThanOrEqualTo(TraceGraph.MostDrawn));
        Assert.That(drawn.Nodes.Count + drawn.Nodes.Sum(node => node.Repeats), Is.EqualTo(graph.Nodes.Count));
    }, iter: Traces, threads: 1);

    [Test]
    public void A_text_is_cut_to_a_width_between_characters()
    {
        Gen.Select(Gen.OneOf(Names), Gen.Double[5, 400]).Sample((text, width) =>
        {
            var cut = TextWidth.Cut(text, width, new(13));
            Assert.That(cut == text || cut.EndsWith('…'));
            Assert.That(cut.Length > 1 && char.IsHighSurrogate(cut[^2]), Is.False);
            Assert.That(TextWidth.Of(cut, new(13)), Is.LessThanOrEqualTo(Math.Max(width, 14)));
        }, iter: Traces);
    }

    private static TraceGraph Graph(
        int count, PartialDate? said, PartialDate?[] dates, int[] parents, string[] names, string[] changes, int[] circles)
    {
        var nodes = Enumerable.Range(0, count).Select(index => new TraceNode(
            $"q{index}", names[index], "article · en", dates[index],
            dates[index] is null ? TraceLook.Undated : changes[index][0] == '▲' ? TraceLook.Altered : TraceLook.Plain, changes[index])).ToList();
        var (edges, backs) = (new List<TraceEdge>(), new List<TraceBack>());
        for (var index = 1; index < count; index++)
        {
            var parent = parents[index] % index;
            if (parent < 0)
                continue;
            if (dates[index] is { } date && dates[parent] is { } before && date.Last < before.First)
                backs.Add(new($"q{index}", $"q{parent}", false, "✕ impossible: dated before what it cites"));
            else
                edges.Add(new($"q{parent}", $"q{index}", TraceEdgeLook.Plain, "has the words from"));
        }

        backs.AddRange(circles.Where(index => index > 0).Select(index => new TraceBack($"q{index}", $"q{index - 1}", true, "↻ a circle: the two lead back to each other")));
        return new(said, nodes, edges, backs);
    }

    private static void RequireApart(IReadOnlyList<Area> areas)
    {
        for (var index = 0; index < areas.Count; index++)
            for (var other = index + 1; other < areas.Count; other++)
                Assert.That(areas[index].Overlaps(areas[other]), Is.False, $"{areas[index]} and {areas[other]}");
    }

    /// <summary>Every printing is a link that says the same as the twin in words, and nothing lies outside.</summary>
    private static void RequireWhole(TraceGraph graph, Picture picture)
    {
        Assert.That(picture.Links.Keys, Is.EquivalentTo(graph.Nodes.Select(node => node.Address)));
        foreach (var node in graph.Nodes)
        {
            Assert.That(picture.Links[node.Address], Does.Contain(node.Change));
            Assert.That(picture.Links[node.Address], Does.Contain(node.Name).Or.Contain(node.Name.Split(' ')[0]));
        }

        foreach (var box in picture.Boxes)
            Assert.That(box.Left >= 0 && box.Top >= 0 && box.Right <= picture.Width && box.Bottom <= picture.Height, $"{box} in {picture.Width} × {picture.Height}");
    }

    private sealed record Area(double Left, double Top, double Right, double Bottom, string What)
    {
        public bool Overlaps(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }

    /// <summary>A picture as it is drawn.</summary>
    private sealed record Picture(double Width, double Height, IReadOnlyList<Area> Boxes, IReadOnlyList<Area> Labels, IReadOnlyDictionary<string, string> Links)
    {
        private const double Letters = 10;

        public static Picture Read(string svg)
        {
            var root = XElement.Parse(svg);
            var links = root.Elements("a").ToList();
            var boxes = links.Select(link => link.Element("rect")!).Select(box => new Area(
                Value(box, "x"), Value(box, "y"), Value(box, "x") + Value(box, "width"), Value(box, "y") + Value(box, "height"), "a box"));
            var labels = root.Elements("g").Skip(1).SelectMany(group => group.Elements("text")).Select(text => new Area(
                Value(text, "x"), Value(text, "y") - Letters, Value(text, "x") + TextWidth.Of(text.Value, new(12, IsBold: true)), Value(text, "y"), text.Value));
            return new(
                Value(root, "width"), Value(root, "height"), [.. boxes], [.. labels],
                links.ToDictionary(link => link.Attribute("href")!.Value, link => link.Attribute("aria-label")!.Value));
        }

        private static double Value(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }
}
