using ClaimGraph.Explorer.Shared;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>What the pictures of a trace call things, and how they draw them.</summary>
internal static class TracePictureNames
{
    /// <summary>What a printing is called for those who do not see it: first the words that are seen, then what is cut off or stands beside.</summary>
    /// <param name="lines">The words that are seen, line by line.</param>
    public static string Of(TraceNode node, IEnumerable<string> lines)
    {
        var seen = string.Join(' ', lines.Where(line => line.Length > 0));
        var parts = new List<string> { seen };
        if (seen.Contains('…', StringComparison.Ordinal))
            parts.Add(node.Name);
        parts.Add(node.Date is { } date ? DateWords.Of(date) : "no date");
        if (!seen.Contains(node.Change, StringComparison.Ordinal))
            parts.Add(node.Change);
        return string.Join(", ", parts);
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
