using System.Security.Cryptography;
using System.Text;

namespace ClaimGraph.Storage.Neo4j.Migrating;

/// <summary>One file of <c>graph-schema/neo4j</c>: <c>001-graph.cypher</c>. An applied one is never edited.</summary>
/// <param name="Statements">Definitions, and steps that bring over what the graph holds already. All may be run again.</param>
internal sealed record Migration(int Number, string Name, string Sha256, IReadOnlyList<string> Statements)
{
    /// <summary>What the statements define: indexes and constraints.</summary>
    public IEnumerable<string> Definitions => Statements.Where(Definition.Is);

    /// <summary>All there are, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
        [.. StatementTexts.Under(typeof(Migration).Assembly, "schema/").OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Read(file.Key, file.Value))];

    private static Migration Read(string name, string text) => new(
        int.Parse(name.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture),
        name,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        [.. WithoutComments(text).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);

    private static string WithoutComments(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
}
