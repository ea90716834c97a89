using System.Globalization;
using System.Xml.Linq;
using ClaimGraph.Explorer.Pictures;
using ClaimGraph.Time;

namespace ClaimGraph.UnitTests.Explorer;

/// <summary>A person's time is drawn so that it can be read, whatever the dates are.</summary>
public sealed class TimelinePictureTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    private static readonly Gen<PartialDate> Dates =
        Gen.OneOf("2023", "2023-05", "2023-05-08", "1985~", "199X", "2019/2021", "../2021", "2019/", "0001", "9999-12-31", "1789-07-14", "2026-11").Select(PartialDate.Parse);

    private static readonly Gen<TimelinePosition> Position = Gen.Select(Dates.Nullable(0.7), Dates.Nullable(0.7)).Select((from, until) => new TimelinePosition(
        "director, The Very Long Name of an Institution That Goes On and On", "from one day to another", from, until, "/search?institution=x"));

    private static readonly Gen<TimelineStatement> Statement = Dates.Select(
        date => new TimelineStatement("“Words that were said, and then some more words so that they are long”", date, "#c-x"));

    private static readonly Gen<TimelineYear> Year = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 2_000]).Select((year, count) => new TimelineYear(year, count));

    private static readonly Gen<TimelineGraph> Graphs = Gen.Select(Position.Array[0, 8], Statement.Array[0, 8], Year.Array[0, 30], Gen.Bool)
        .Select((positions, statements, years, isEach) => new TimelineGraph(
            positions, isEach ? statements : [], isEach ? [] : [.. years.DistinctBy(year => year.Year)], Today));

    [Test]
    public void Of_many_positions_those_are_drawn_of_which_the_time_is_known_the_newest()
    {
        var undated = new TimelinePosition("undated", "", null, null, "/a");
        var dated = Enumerable.Range(1950, 60).Select(year => new TimelinePosition($"{year}", "", PartialDate.Parse($"{year}"), PartialDate.Parse($"{year + 1}"), "/b"));
        var drawn = new TimelineGraph([undated, .. dated], [], [], Today).Drawn;

        Assert.That(drawn.Select(position => position.Name), Is.EqualTo(new[] { "2004", "2005", "2006", "2007", "2008", "2009" }));
    }

    [Test]
    public void Everything_stands_inside_and_leads_somewhere() => Graphs.Where(graph => !graph.IsEmpty).Sample(graph =>
    {
        foreach (var isWide in new[] { true, false })
        {
            var root = XElement.Parse(TimelinePicture.Draw(graph, isWide, "A timeline", (first, last) => $"/search?saidFrom={first}&saidTo={last}"));
            var (width, height) = (Value(root, "width"), Value(root, "height"));
            foreach (var rectangle in root.Descendants("rect"))
            {
                Assert.That(Value(rectangle, "x"), Is.InRange(0, width), root.ToString());
                Assert.That(Value(rectangle, "x") + Value(rectangle, "width"), Is.LessThanOrEqualTo(width + 1), rectangle.ToString());
                Assert.That(Value(rectangle, "y") + Value(rectangle, "height"), Is.LessThanOrEqualTo(height), rectangle.ToString());
                Assert.That(Value(rectangle, "width"), Is.GreaterThan(0), rectangle.ToString());
            }

            var links = root.Elements("a").ToList();
            Assert.That(links, Has.Count.EqualTo(Math.Min(graph.Positions.Count, TimelineGraph.MostPositions) + graph.Statements.Count + (graph.Years.Count == 0 ? 0 : ColumnsOf(graph))));
            Assert.That(links.Select(link => (string?)link.Attribute("aria-label")), Has.All.Not.Empty);
            // No link lies over another: each has a row, or a column, of its own.
            var areas = links.Select(link => link.Element("rect")!).ToList();
            for (var index = 1; index < areas.Count; index++)
                Assert.That(
                    Value(areas[index], "y") >= Value(areas[index - 1], "y") + Value(areas[index - 1], "height") || Value(areas[index], "x") >= Value(areas[index - 1], "x") + Value(areas[index - 1], "width"),
                    $"{areas[index - 1]} {areas[index]}");
        }
    }, iter: 1_000, threads: 1);

    [Test]
    public void Few_years_are_told_apart_and_many_together()
    {
        Assert.That(new TimelineGraph([], [], [new(2024, 3), new(2025, 4)], Today).Range(), Is.EqualTo((2024, 2026, 1)));
        Assert.That(new TimelineGraph([], [], [new(1950, 3), new(2025, 4)], Today).Range(), Is.EqualTo((1950, 2030, 10)));
    }

    private static int ColumnsOf(TimelineGraph graph)
    {
        var (first, _, step) = graph.Range();
        return graph.Years.Select(year => (year.Year - first) / step).Distinct().Count();
    }

    private static double Value(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
