using ClaimGraph.Explorer.Layout;
using static ClaimGraph.Explorer.Pictures.SvgWriter;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>
/// Draws what a record is joined to as a tree of two levels: the record, its relationships as boxes, and a few neighbours of each as lines of
/// text. On phones the same stands indented, one below the other.
/// </summary>
internal sealed class NeighborhoodPicture
{
    private const double WideWidth = 1072;
    private const double TallWidth = 328;
    private const double LineHeight = 26;
    private const double BoxHeight = 50;
    private const double Gap = 22;
    private const double Padding = 12;
    private const int MostNameLines = 4;

    /// <summary>The share of a line that a date or a period may take.</summary>
    private const double MostBeside = .45;

    private static readonly TextLook Bold = new(13, IsBold: true);
    private static readonly TextLook Small = new(12);
    private static readonly TextLook Quoted = new(15, IsSerif: true);

    private readonly NeighborhoodGraph graph;
    private readonly bool isWide;
    private readonly double width;
    private readonly double rootWidth;
    private readonly double groupLeft;
    private readonly double groupWidth;
    private readonly double lineLeft;
    private readonly SvgWriter hidden = new();
    private readonly SvgWriter links = new();
    private double y;

    private NeighborhoodPicture(NeighborhoodGraph graph, bool isWide)
    {
        this.graph = graph;
        this.isWide = isWide;
        width = isWide ? WideWidth : TallWidth;
        rootWidth = isWide ? 168 : TallWidth - 3;
        groupLeft = isWide ? 224 : 18;
        groupWidth = isWide ? 226 : TallWidth - groupLeft - 1;
        lineLeft = isWide ? groupLeft + groupWidth + 40 : 40;
    }

    /// <summary>The picture as SVG.</summary>
    /// <param name="addressOfOthers">Where the relationships are told that are not drawn each by itself.</param>
    public static string Draw(NeighborhoodGraph graph, bool isWide, string title, string addressOfOthers) =>
        new NeighborhoodPicture(graph, isWide).Draw(title, addressOfOthers);

    private string Draw(string title, string addressOfOthers)
    {
        var name = TextWidth.Wrap(graph.Name, rootWidth - (2 * Padding), Bold, MostNameLines);
        var height = 33 + (17 * name.Count);
        var groups = graph.Drawn(addressOfOthers);
        var root = 1.5;
        if (isWide)
        {
            // The record stands in the middle of its relationships.
            var tops = new List<double>();
            y = 2;
            foreach (var group in groups)
            {
                tops.Add(y + (HeightOf(group) / 2));
                y += HeightOf(group) + Gap;
            }

            root = tops.Count == 0 ? root : Math.Max(root, ((tops[0] + tops[^1]) / 2) - (height / 2.0));
            y = Math.Max(2, root + (height / 2.0) - ((tops.Count == 0 ? 0 : tops[0] + tops[^1]) / 2));
        }
        else
            y = height + 14;

        DrawRoot(root, height, name);
        foreach (var group in groups)
            DrawGroup(group, root + (isWide ? height / 2.0 : height));
        return Picture(isWide ? "wide" : "tall", width, Math.Max(y - Gap, root + height) + 2, title, hidden.ToString(), links.ToString());
    }

    private double HeightOf(NeighborhoodGroup group)
    {
        var lines = LineHeight * (group.Lines.Count + (group.More is null ? 0 : 1));
        return isWide ? Math.Max(BoxHeight, lines) : BoxHeight + lines + (lines > 0 ? 6 : 0);
    }

    private void DrawRoot(double top, double height, IReadOnlyList<string> name)
    {
        var inside = new SvgWriter().Rectangle("box root", 1.5, top, rootWidth, height, 3);
        foreach (var (index, line) in name.Index())
            inside.Text(1.5 + Padding, top + 20 + (17 * index), line, "h", lang: graph.Lang);
        var sort = TextWidth.Cut(graph.Sort, rootWidth - (2 * Padding), Small);
        inside.Text(1.5 + Padding, top + height - 11, sort, "s");
        links.Link(graph.Address, NameOf($"{string.Join(' ', name)} {sort}", graph.Name, graph.Sort), inside);
    }

    private void DrawGroup(NeighborhoodGroup group, double from)
    {
        var height = HeightOf(group);
        var top = isWide ? y + ((height - BoxHeight) / 2) : y;
        var middle = top + (BoxHeight / 2);
        hidden.Path("axis", isWide
            ? $"M{Number(rootWidth + 2)} {Number(from)}C{Number(rootWidth + 32)} {Number(from)} {Number(groupLeft - 32)} {Number(middle)} {Number(groupLeft)} {Number(middle)}"
            : $"M8 {Number(from)}V{Number(middle)}H{Number(groupLeft)}");
        var room = groupWidth - (2 * Padding);
        var (counted, joined) = (TextWidth.Cut(group.Counted, room, Bold), TextWidth.Cut(group.Joined, room, Small));
        links.Link(group.Address, NameOf($"{counted} {joined}", group.Counted, group.Joined), new SvgWriter()
            .Rectangle("box", groupLeft, top, groupWidth, BoxHeight, 3)
            .Text(groupLeft + Padding, top + 22, counted, "h")
            .Text(groupLeft + Padding, top + 40, joined, "s"));

        var count = group.Lines.Count + (group.More is null ? 0 : 1);
        var first = isWide ? y + ((height - (LineHeight * count)) / 2) : top + BoxHeight + 4;
        for (var index = 0; index < count; index++)
        {
            var at = first + (LineHeight * index);
            var before = index == 0 ? top + BoxHeight : at - (LineHeight / 2);
            hidden.Path("leaf", isWide
                ? $"M{Number(groupLeft + groupWidth)} {Number(middle)}C{Number(groupLeft + groupWidth + 20)} {Number(middle)} {Number(lineLeft - 26)} {Number(at + 13)} {Number(lineLeft - 6)} {Number(at + 13)}"
                : $"M{Number(groupLeft + 8)} {Number(before)}V{Number(at + 13)}H{Number(lineLeft - 6)}");
            if (index < group.Lines.Count)
                DrawLine(group.Lines[index], at);
            else
                links.Link(group.Address, $"{group.More}, {group.Counted} {group.Joined}", Line(at).Text(lineLeft, at + 18, TextWidth.Cut(group.More!, width - lineLeft - 4, Bold), "lk"));
        }

        y += height + Gap;
    }

    private void DrawLine(NeighborhoodLine line, double top)
    {
        var room = width - lineLeft - 4;
        var beside = TextWidth.Cut(line.Beside, room * MostBeside, Small);
        var look = line.IsWording ? Quoted : Bold;
        var words = TextWidth.Cut(line.Words, room - (beside.Length == 0 ? 0 : TextWidth.Of(beside, Small) + 10), look);
        var inside = Line(top).Text(lineLeft, top + 18, words, line.IsWording ? "q" : "h", lang: line.Lang);
        if (beside.Length > 0)
            inside.Text(width - 4, top + 18, beside, "s", "end");
        links.Link(PageAddresses.Graph(line.Record), NameOf($"{words} {beside}".TrimEnd(), line.Words, line.Beside), inside);
    }

    private SvgWriter Line(double top) => new SvgWriter().Rectangle("box clear", lineLeft - 4, top, width - lineLeft + 3, LineHeight - 1);

    /// <summary>The words that are seen, and whole what was cut of them.</summary>
    private static string NameOf(string seen, string name, string beside) =>
        string.Join(", ", new[] { seen, name, beside }.Where((part, index) => index == 0 || part.Length > 0 && !seen.Contains(part, StringComparison.Ordinal)));
}
