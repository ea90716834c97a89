using ClaimGraph.Explorer.Shared;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>What the wide and the tall picture of a trace call and draw alike.</summary>
internal static class TraceDrawing
{
    /// <summary>What a printing is called for those who do not see it: first the words that are seen, then what is cut off or stands beside.</summary>
    /// <param name="lines">The words that are seen, line by line.</param>
    /// <param name="beside">What is written beside it, if anything.</param>
    public static string Of(TraceNode node, IEnumerable<string> lines, params IEnumerable<string> beside)
    {
        var seen = string.Join(' ', lines.Where(line => line.Length > 0));
        var parts = new List<string> { seen };
        if (seen.Contains('…', StringComparison.Ordinal))
            parts.Add(node.Name);
        parts.Add(node.Date is { } date ? DateWords.Of(date) : "no date");
        if (!seen.Contains(node.Change, StringComparison.Ordinal))
            parts.Add(node.Change);
        parts.AddRange(beside.Where(words => !seen.Contains(words, StringComparison.Ordinal)));
        return string.Join(", ", parts);
    }

    /// <summary>What stands below the name of a printing.</summary>
    public static string SortOf(TraceNode node) => node.Repeats > 0 ? $"+ {node.Repeats} with the same words" : node.Sort;

    /// <summary>The class of words that say what became of the words, by the sign that they begin with.</summary>
    public static string ToneOf(string change) => change[0] switch { '▲' => "s alarm", '=' or '⇄' => "s", _ => "s unsure" };

    /// <summary>The class of the box, or of the dot, of a printing.</summary>
    public static string BoxOf(TraceLook look) => look switch
    {
        TraceLook.Root => "box root",
        TraceLook.Altered => "box altered",
        TraceLook.Undated => "box undated",
        TraceLook.Impossible => "box bad",
        _ => "box",
    };

    /// <summary>The class of a step, for its line and the head of its arrow.</summary>
    public static string LookOf(TraceEdgeLook look) => look switch { TraceEdgeLook.Altered => "altered", TraceEdgeLook.Translated => "trans", _ => "" };

    /// <summary>The class of what leads against the order.</summary>
    public static string LookOf(TraceBack back) => back.IsCircle ? "circle" : "bad";

    /// <summary>The empty box of a printing; where the meaning changed, with a bar at its left.</summary>
    public static SvgWriter Box(TraceNode node, double x, double y, double width, double height)
    {
        var box = new SvgWriter().Rectangle(BoxOf(node.Look), x, y, width, height, 3);
        return node.Look == TraceLook.Altered ? box.Rectangle("tab", x, y, 5, height) : box;
    }
}
