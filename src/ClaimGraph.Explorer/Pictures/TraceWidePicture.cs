using static ClaimGraph.Explorer.Pictures.SvgWriter;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>Draws a trace for wide screens and paper: columns by date, undated printings apart, below a line.</summary>
/// <remarks>
/// Each printing takes a cell of its own. A child takes the first row, from its parent's on, whose cells from the column behind the parent to
/// its own are free, and keeps them free: no line crosses a box. Lines go down in the gaps between the columns.
/// </remarks>
internal sealed class TraceWidePicture
{
    private const double Width = 1072;
    private const double Lane = 104;
    private const double Top = 78;
    private const double LabelHeight = 20;
    private const double LineHeight = 16;
    private const double Gap = 34;
    private const double WidestBox = 158;
    private const double RowGap = 58;
    private const double ChannelHeight = 24;
    private const int FewestColumns = 5;
    private const int MostChannels = 6;
    private const int MostNameLines = 4;
    private static readonly TextLook Name = new(13, IsBold: true);
    private static readonly TextLook Small = new(12);
    private static readonly TextLook SmallBold = new(12, IsBold: true);
    private static readonly string[] LoopWords = ["↻ a circle:", "each leads", "back to the", "other"];

    private readonly TraceGraph graph;
    private readonly TraceColumns columns;
    private readonly Dictionary<string, TraceNode> nodes;
    private readonly Dictionary<string, string> parents;
    private readonly Dictionary<string, (int Column, int Row)> places = [];
    private readonly HashSet<(int Column, int Row)> taken = [];
    private readonly ILookup<string, string> children;
    private readonly double pitch;
    private readonly double box;
    private readonly double height;
    private readonly SvgWriter hidden = new();
    private readonly SvgWriter links = new();

    private TraceWidePicture(TraceGraph graph)
    {
        this.graph = graph;
        nodes = graph.Nodes.ToDictionary(node => node.Id);
        var drawn = graph.DrawnEdges();
        parents = drawn.ToDictionary(edge => edge.To, edge => edge.From);
        children = drawn.ToLookup(edge => edge.From, edge => edge.To);
        columns = new(graph.Nodes.Select(node => node.Date).OfType<Time.PartialDate>(), graph.Said);
        pitch = (Width - Lane - 2) / Math.Max(FewestColumns, columns.All.Count);
        box = Math.Min(WidestBox, pitch - Gap);
        height = 32 + (LineHeight * graph.Nodes.Max(node => TextWidth.Wrap(node.Name, box - 20, Name, MostNameLines).Count));
    }

    /// <summary>The picture as SVG.</summary>
    public static string Draw(TraceGraph graph, string title) => new TraceWidePicture(graph).Draw(title);

    private string Draw(string title)
    {
        foreach (var node in graph.Nodes.Where(node => node.Date is not null && !parents.ContainsKey(node.Id)))
            Place(node.Id, 0);
        var rows = places.Count == 0 ? 0 : 1 + places.Values.Max(place => place.Row);
        var bottom = rows == 0 ? 0 : Top + LabelHeight + ((rows - 1) * (height + RowGap)) + height;
        if (rows > 0)
            DrawColumns(bottom);
        foreach (var edge in graph.Edges.Where(edge => parents.ContainsKey(edge.To)))
            DrawEdge(edge);
        var end = DrawBacks(bottom);
        foreach (var node in graph.Nodes.Where(node => node.Date is not null).OrderBy(node => places[node.Id].Column).ThenBy(node => places[node.Id].Row))
            DrawNode(node, Left(node.Id), Upper(node.Id), IsUnderItsParent(node.Id) ? 30 : 0);
        end = DrawUndated(end);
        return Picture("wide", Width, end, title, hidden.ToString(), links.ToString());
    }

    private void Place(string id, int row)
    {
        var column = columns.Of(nodes[id].Date!.Value);
        var first = parents.TryGetValue(id, out var parent) && places[parent].Column < column ? places[parent].Column + 1 : column;
        while (Enumerable.Range(first, column - first + 1).Any(cell => taken.Contains((cell, row))))
            row++;
        for (var cell = first; cell <= column; cell++)
            taken.Add((cell, row));
        places[id] = (column, row);
        foreach (var child in children[id].OrderByDescending(SizeOf).ThenBy(child => child, StringComparer.Ordinal))
            Place(child, columns.Of(nodes[child].Date!.Value) == column ? row + 1 : row);
    }

    private int SizeOf(string id) => 1 + children[id].Sum(SizeOf);

    private bool IsUnderItsParent(string id) =>
        parents.TryGetValue(id, out var parent) && places[parent].Column == places[id].Column && places[parent].Row + 1 == places[id].Row;

    private double Left(string id) => ColumnLeft(places[id].Column);

    private double ColumnLeft(int column) => 2 + (column * pitch) + ((pitch - box) / 2);

    private double Upper(string id) => Top + LabelHeight + (places[id].Row * (height + RowGap));

    private void DrawColumns(double bottom)
    {
        var early = columns.All.TakeWhile(column => column.IsTooEarly).Count();
        if (early > 0)
            hidden.Rectangle("wash", 0, 0, 2 + (early * pitch), bottom + 12);
        foreach (var (index, column) in columns.All.Index())
        {
            if (index > 0)
                hidden.Path("grid", $"M{Number(2 + (index * pitch))} 0V{Number(bottom + 12)}");
            hidden.Text(ColumnLeft(index), 20, TextWidth.Cut(column.Name, pitch - 20, Name), "h");
            if (column.Beside is { } beside)
                hidden.Text(ColumnLeft(index), 38, TextWidth.Cut(beside, pitch - 20, SmallBold), column.IsTooEarly ? "unsure" : "s");
        }

        hidden.Path("axis", $"M0 48H{Number(Width - Lane)}");
    }

    private void DrawEdge(TraceEdge edge)
    {
        var (from, to) = (places[edge.From], places[edge.To]);
        var look = TraceDrawing.LookOf(edge.Look);
        var (startX, startY) = (Left(edge.From) + box, Upper(edge.From) + (height / 2));
        var (endX, endY) = (Left(edge.To), Upper(edge.To) + (height / 2));
        if (from.Column == to.Column && to.Row == from.Row + 1)
        {
            var x = Left(edge.From) + 18;
            hidden.Path($"e {look}".TrimEnd(), $"M{Number(x)} {Number(Upper(edge.From) + height)}V{Number(Upper(edge.To) - 6)}").Arrow(x, Upper(edge.To) - 1, Pointing.Down, look);
        }
        else if (from.Column == to.Column)
        {
            var x = endX - 5 - (from.Row % 3 * 3);
            hidden.Path($"e {look}".TrimEnd(), $"M{Number(endX)} {Number(startY + 16)}H{Number(x)}V{Number(endY)}H{Number(endX - 7)}").Arrow(endX - 1, endY, Pointing.Right, look);
        }
        else
        {
            var x = startX + 9 + (from.Row % 3 * 4);
            hidden.Path($"e {look}".TrimEnd(), startY == endY
                ? $"M{Number(startX)} {Number(startY)}H{Number(endX - 7)}"
                : $"M{Number(startX)} {Number(startY + 16)}H{Number(x - 6)}q6 0 6 6V{Number(endY - 6)}q0 6 6 6H{Number(endX - 7)}");
            hidden.Arrow(endX - 1, endY, Pointing.Right, look);
        }
    }

    /// <summary>Draws what leads against the order in channels below all rows, with its words on the line; answers where the next part begins.</summary>
    private double DrawBacks(double bottom)
    {
        var drawn = graph.Backs.Where(back => places.ContainsKey(back.From) && places.ContainsKey(back.To)).Take(MostChannels).ToList();
        // One circle within the last column has the room beside it, which is never used else.
        var loop = drawn.Find(back => back.IsCircle && places[back.From].Column == columns.All.Count - 1 && places[back.To].Column == columns.All.Count - 1);
        drawn = [.. drawn.OrderBy(back => back == loop)];
        foreach (var (index, back) in drawn.Index())
        {
            if (back == loop)
            {
                DrawLoop(back);
                continue;
            }

            var look = TraceDrawing.LookOf(back);
            var channel = bottom + 40 + (index * ChannelHeight);
            var offset = 4 + (index % 3 * 4);
            var (fromX, toX) = (Left(back.From), Left(back.To));
            var (fromY, toY) = (Upper(back.From) + height - 10, Upper(back.To) + height - 10 + (back.From == back.To ? 4 : 0));
            hidden.Path($"e {look}", $"M{Number(fromX)} {Number(fromY)}H{Number(fromX - offset)}V{Number(channel)}H{Number(toX - offset)}V{Number(toY)}H{Number(toX - 7)}")
                .Arrow(toX - 1, toY, Pointing.Right, look);
            // On the side of the line on which there is more room.
            if (Math.Min(fromX, toX) < Width / 2)
                hidden.Text(Math.Min(fromX, toX) + 14, channel - 7, TextWidth.Cut(back.Words, Width - Math.Min(fromX, toX) - 30, SmallBold), "unsure halo");
            else
                hidden.Text(Math.Max(fromX, toX) - 24, channel - 7, TextWidth.Cut(back.Words, Math.Max(fromX, toX) - 40, SmallBold), "unsure halo", "end");
        }

        return bottom + (drawn.Exists(back => back != loop) ? 40 + (drawn.Count * ChannelHeight) : 16);
    }

    private void DrawLoop(TraceBack back)
    {
        var x = Left(back.From) + box;
        var (from, to) = (Upper(back.From) + (height / 2), Upper(back.To) + (height / 2));
        var (upper, lower) = (Math.Min(from, to), Math.Max(from, to));
        hidden.Path("e circle", $"M{Number(x + 7)} {Number(upper)}H{Number(x + 18)}q8 0 8 8V{Number(lower - 8)}q0 8-8 8H{Number(x + 7)}")
            .Arrow(x + 1, upper, Pointing.Left, "circle").Arrow(x + 1, lower, Pointing.Left, "circle");
        foreach (var (index, line) in LoopWords.Index())
            hidden.Text(x + 34, ((upper + lower) / 2) - 20 + (index * LineHeight), line, index == 0 ? "unsure" : "s");
    }

    private double DrawUndated(double begin)
    {
        var undated = graph.Nodes.Where(node => node.Date is null).ToList();
        if (undated.Count == 0)
            return begin;
        if (places.Count > 0)
            hidden.Path("axis", $"M0 {Number(begin + 6)}H{Number(Width)}");
        hidden.Text(ColumnLeft(0), begin + 29, "No date on record", "h");
        var perRow = Math.Max(1, (int)((Width - Lane) / pitch));
        foreach (var (index, node) in undated.Index())
            DrawNode(node, ColumnLeft(index % perRow), begin + 62 + (index / perRow * (height + Gap)), 0);
        return begin + 62 + (((undated.Count + perRow - 1) / perRow) * (height + Gap)) - Gap + 8;
    }

    private void DrawNode(TraceNode node, double x, double y, double labelIndent)
    {
        var inside = TraceDrawing.Box(node, x, y, box, height);
        var lines = TextWidth.Wrap(node.Name, box - 20, Name, MostNameLines);
        var start = y + ((height - 24 - (lines.Count * LineHeight)) / 2) + 19;
        foreach (var (index, line) in lines.Index())
            inside.Text(x + 12, start + (index * LineHeight), line, "h");
        var cut = TextWidth.Cut(TraceDrawing.SortOf(node), box - 20, Small);
        inside.Text(x + 12, start + (lines.Count * LineHeight) + 1, cut, "s");
        links.Link(node.Address, TraceDrawing.Of(node, [.. lines, cut], graph.Backs.Where(back => back.From == node.Id).Select(back => back.Words)), inside);
        var change = graph.ChangeAt(node);
        links.Hidden(new SvgWriter().Text(x + labelIndent, y - 7, TextWidth.Cut(change, pitch - 10 - labelIndent, SmallBold), TraceDrawing.ToneOf(change)));
    }
}
