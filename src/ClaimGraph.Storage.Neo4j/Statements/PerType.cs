using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Statements;

/// <summary>
/// A line <c>// for each TYPE include Name</c> stands for the part of that name, once for each type of which any number of edges may end
/// at a node, joined by <c>UNION ALL</c>.
/// </summary>
/// <remarks>A server uses an index on relationships only where their type is written out; a parameter will not do.</remarks>
internal static class PerType
{
    private const string Line = "// for each TYPE include ";

    /// <summary>The types of those edges.</summary>
    public static IReadOnlyList<EdgeType> Types { get; } =
        [.. Enum.GetValues<EdgeType>().Where(type => new EdgeEnd(type, EdgeDirection.In).IsUnlimited)];

    public static string Expand(string text, Func<string, string> part) => string.Join('\n', text.Split('\n').Select(line =>
        line.StartsWith(Line, StringComparison.Ordinal) ? Expand(part(line[Line.Length..])) : line));

    private static string Expand(string part) => string.Join(
        "\n  UNION ALL\n", Types.Select(type => part.TrimEnd().Replace("TYPE", WireNames<EdgeType>.Of(type), StringComparison.Ordinal)));
}
