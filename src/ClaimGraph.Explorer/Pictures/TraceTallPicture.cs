using ClaimGraph.Explorer.Shared;
using static ClaimGraph.Explorer.Pictures.SvgWriter;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>Draws a trace for phones: one printing below the other by date, lines in lanes at the left, as in a log.</summary>
internal sealed class TraceTallPicture
{
    private const double Width = 328;
    private const double LaneWidth = 20;
    private const double BackWidth = 16;
    private const int MostLanes = 4;
    private const int MostBacks = 2;

    /// <summary>Lines of one sentence in a box: what two long names share takes four.</summary>
    private const int MostLines = 5;

    private static readonly TextLook Name = new(13, IsBold: true);
    private static readonly TextLook SmallBold = new(12, IsBold: true);

    private readonly TraceGraph graph;
    private readonly List<TraceNode> dated;
    private readonly Dictionary<string, int> order;
    private readonly Dictionary<string, string> parents;
    private readonly ILookup<string, string> children;
    private readonly Dictionary<string, int> lanes = [];
    private readonly HashSet<string> withoutLane = [];
    private readonly Dictionary<string, double> middles = [];
    private readonly List<TraceBack> backs;
    private readonly double left;
    private readonly double right;
    private readonly SvgWriter hidden = new();
    private readonly SvgWriter links = new();
    private double y;

    private TraceTallPicture(TraceGraph graph)
    {
        this.graph = graph;
        var drawn = graph.DrawnEdges();
        parents = drawn.ToDictionary(edge => edge.To, edge => edge.From);
        children = drawn.ToLookup(edge => edge.From, edge => edge.To);
        dated = [.. graph.Nodes.Where(node => node.Date is not null).OrderBy(node => node.Date!.Value).ThenBy(node => DepthOf(node.Id)).ThenBy(node => node.Id, StringComparer.Ordinal)];
        order = dated.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        backs = [.. graph.Backs.Where(back => order.ContainsKey(back.From) && order.ContainsKey(back.To))];
        if (backs.Count > MostBacks)
            backs = [];
        AssignLanes();
        left = LaneX(lanes.Count == 0 ? 0 : lanes.Values.Max()) + 20;
        right = Width - (backs.Count * BackWidth) - 2;
    }

    /// <summary>The picture as SVG.</summary>
    public static string Draw(TraceGraph graph, string title) => new TraceTallPicture(graph).Draw(title);

    private string Draw(string title)
    {
        foreach (var (index, node) in dated.Index())
        {
            if (index == 0 || dated[index - 1].Date != node.Date)
                DrawHeading(DateWords.Of(node.Date!.Value), TraceColumns.Beside(node.Date.Value, graph.Said));
            DrawNode(node);
        }

        var undated = graph.Nodes.Where(node => node.Date is null).ToList();
        if (undated.Count > 0)
        {
            if (dated.Count > 0)
                hidden.Path("axis", $"M0 {Number(y + 6)}H{Number(Width)}");
            y += 6;
            DrawHeading("No date on record", null);
            undated.ForEach(DrawNode);
        }

        DrawLines();
        return Picture("tall", Width, y, title, hidden.ToString(), links.ToString());
    }

    private void AssignLanes()
    {
        var chains = new List<List<string>>();
        foreach (var root in dated.Where(node => !parents.ContainsKey(node.Id)))
        {
            var chain = new List<string>();
            chains.Add(chain);
            Walk(root.Id, chain, chains);
        }

        var ends = new List<int>();
        foreach (var chain in chains.OrderBy(BeginOf).ThenByDescending(chain => order[chain[^1]]))
        {
            var lane = ends.FindIndex(end => end < BeginOf(chain));
            lane = lane < 0 ? ends.Count : lane;
            if (lane >= MostLanes)
            {
                lane = MostLanes - 1;
                withoutLane.UnionWith(chain);
            }
            else if (lane == ends.Count)
                ends.Add(order[chain[^1]]);
            else
                ends[lane] = order[chain[^1]];
            chain.ForEach(id => lanes[id] = lane);
        }

        foreach (var node in graph.Nodes.Where(node => node.Date is null))
            lanes[node.Id] = 0;
    }

    private void Walk(string id, List<string> chain, List<List<string>> chains)
    {
        chain.Add(id);
        foreach (var (index, child) in children[id].OrderByDescending(SizeOf).ThenBy(child => order[child]).Index())
        {
            var next = chain;
            if (index > 0)
                chains.Add(next = []);
            Walk(child, next, chains);
        }
    }

    private int BeginOf(List<string> chain) => order[parents.GetValueOrDefault(chain[0]) ?? chain[0]];

    private int SizeOf(string id) => 1 + children[id].Sum(SizeOf);

    private int DepthOf(string id) => parents.TryGetValue(id, out var parent) ? DepthOf(parent) + 1 : 0;

    private static double LaneX(int lane) => 10 + (lane * LaneWidth);

    private void DrawHeading(string words, string? beside)
    {
        y += y == 0 ? 16 : 18;
        var heading = new SvgWriter().Text(left, y, TextWidth.Cut(words, Width - left - 4, Name), "h");
        if (beside is not null)
            heading.Text(left, y + 17, beside, beside[0] == '✕' ? "unsure" : "s");
        links.Hidden(heading);
        y += beside is null ? 12 : 27;
    }

    private void DrawNode(TraceNode node)
    {
        var room = right - left - 20;
        var lines = TextWidth.Wrap(node.Name, room, Name, 2);
        var words = WordsOf(node).SelectMany(part => TextWidth.Wrap(part, room, SmallBold, MostLines).Select(line => (Line: line, Tone: TraceDrawing.ToneOf(part)))).ToList();
        var height = 33 + (lines.Count * 17) + (words.Count * 16);
        middles[node.Id] = y + 20;
        var inside = TraceDrawing.Box(node, left, y, right - left, height);
        var at = y + 19;
        foreach (var line in lines)
        {
            inside.Text(left + 12, at, line, "h");
            at += 17;
        }

        var cut = TextWidth.Cut(TraceDrawing.SortOf(node), room, new(12));
        inside.Text(left + 12, at - 1, cut, "s");
        at += 16;
        foreach (var (line, tone) in words)
        {
            inside.Text(left + 12, at, line, tone);
            at += 16;
        }

        links.Link(node.Address, TraceDrawing.Of(node, [.. lines, cut, .. words.Select(part => part.Line)], graph.Backs.Where(back => back.From == node.Id).Select(back => back.Words)), inside);
        y += height + 12;
    }

    /// <summary>What became of the words, where no lane shows it from whom they are, and what does not fit.</summary>
    private IEnumerable<string> WordsOf(TraceNode node)
    {
        yield return graph.ChangeAt(node);
        if (withoutLane.Contains(node.Id) && parents.TryGetValue(node.Id, out var parent))
            yield return $"= from {graph.Nodes.First(other => other.Id == parent).Name}";
        foreach (var back in graph.Backs.Where(back => back.From == node.Id))
            yield return back.Words;
    }

    private void DrawLines()
    {
        foreach (var edge in graph.Edges.Where(edge => parents.ContainsKey(edge.To) && !withoutLane.Contains(edge.To)))
        {
            var look = TraceDrawing.LookOf(edge.Look);
            var (fromX, toX) = (LaneX(lanes[edge.From]), LaneX(lanes[edge.To]));
            var (from, to) = (middles[edge.From], middles[edge.To]);
            var turn = fromX == toX ? "" : $"q{Number(toX - fromX)} 0 {Number(toX - fromX)} {Number(Math.Abs(toX - fromX))}";
            hidden.Path($"e {look}".TrimEnd(), $"M{Number(fromX)} {Number(from)}{turn}V{Number(to - 8)}").Arrow(toX, to - 5, Pointing.Down, look);
        }

        foreach (var node in graph.Nodes)
        {
            var (x, middle) = (LaneX(lanes[node.Id]), middles[node.Id]);
            hidden.Path("grid", $"M{Number(x + 5)} {Number(middle)}H{Number(left)}").Circle(TraceDrawing.BoxOf(node.Look), x, middle, 5);
        }

        foreach (var (index, back) in backs.Index())
        {
            var look = TraceDrawing.LookOf(back);
            var x = right + (BackWidth * (index + 1)) - 4;
            var (from, to) = (middles[back.From] + (12 * (index + 1)), middles[back.To] + (12 * (index + 1)) - 8);
            hidden.Path($"e {look}", $"M{Number(right)} {Number(from)}H{Number(x)}V{Number(to)}H{Number(right + 8)}").Arrow(right + 1, to, Pointing.Left, look);
        }
    }
}
