using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Statements;

/// <summary>Sends all parameters of a statement as one map: <c>$speaker</c> goes as <c>$given.speaker</c>.</summary>
/// <remarks>
/// A server plans a statement anew, for tenths of a second, for each combination of types, absent ones and orders of length that its
/// parameters come in; of a filter with twenty conditions there are more than it can keep. What stands in a map does not count.
/// </remarks>
internal static partial class PackedParameters
{
    private const string Map = "given";

    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    public static CypherStatement Of(CypherStatement statement) => statement.Parameters.Count == 0
        ? statement
        : statement with
        {
            Text = Texts.GetOrAdd(statement.Text, static text => Parameter().Replace(text, $"$${Map}.$1")),
            Parameters = new Dictionary<string, object?> { [Map] = statement.Parameters },
        };

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Parameter();
}
