using ClaimGraph.Explorer.Shared;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>What the pictures of a trace call things, and how they draw them.</summary>
internal static class TracePictureNames
{
    /// <summary>What a printing is called for those who do not see it: first the words that are seen, then what is cut off or stands beside.</summary>
    public static string Of(TraceNode node, IReadOnlyList<string> lines, string sort)
    {
        var parts = new List<string> { string.Join(' ', lines), sort };
        if (lines.Any(line => line.EndsWith('…')))
            parts.Add(node.Name);
        parts.Add(node.Date is { } date ? DateWords.Of(date) : "no date");
        parts.Add(node.Change);
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    public static string LookOf(TraceLook look) => look switch
    {
        TraceLook.Root => "root",
        TraceLook.Altered => "altered",
        TraceLook.Undated => "undated",
        TraceLook.Impossible => "bad",
        _ => "",
    };
}
