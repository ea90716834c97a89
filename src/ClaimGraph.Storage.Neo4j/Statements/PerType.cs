using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Statements;

/// <summary>
/// A line <c>// for each TYPE include Name</c> stands for the part of that name, once for each type of which any number of edges may end
/// at a node of a kind.
/// </summary>
/// <remarks>
/// A server uses an index on relationships only where their type is written out; a parameter will not do. And it plans each of the parts,
/// so that a statement with those of another kind besides would keep the first who asks waiting.
/// </remarks>
internal static class PerType
{
    private const string Line = "// for each TYPE include ";

    /// <summary>The types of those edges.</summary>
    public static IReadOnlyList<EdgeType> TypesOf(RecordKind kind) =>
        [.. EdgeEnds.Of(kind).Where(end => end is { Direction: EdgeDirection.In, IsUnlimited: true }).Select(end => end.Type)];

    /// <summary>The text for a node of a kind.</summary>
    public static string Expand(string text, RecordKind kind, Func<string, string> part) => string.Join('\n', text.Split('\n').Select(line =>
        line.StartsWith(Line, StringComparison.Ordinal)
            ? string.Join('\n', TypesOf(kind).Select(type => part(line[Line.Length..]).TrimEnd().Replace("TYPE", WireNames<EdgeType>.Of(type), StringComparison.Ordinal)))
            : line));
}
