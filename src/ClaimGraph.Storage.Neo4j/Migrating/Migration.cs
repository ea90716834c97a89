using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Migrating;

/// <summary>One file of <c>graph-schema/neo4j</c>: <c>001-graph.cypher</c>. An applied one is never edited.</summary>
/// <param name="Statements">Definitions, and steps that bring over what the graph holds already. All may be run again.</param>
internal sealed record Migration(int Number, string Name, string Sha256, IReadOnlyList<string> Statements)
{
    /// <summary>What is done behind the statements and no statement can do; it may be done again.</summary>
    public DataStep? DataStep { get; init; }

    /// <summary>What the statements define: indexes and constraints.</summary>
    public IEnumerable<string> Definitions => Statements.Where(Definition.Is);

    /// <summary>All there are, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
        [.. StatementTexts.Under(typeof(Migration).Assembly, "schema/").OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Read(file.Key, file.Value))];

    private static Migration Read(string name, string text) => new(
        int.Parse(name.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture),
        name,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        [.. WithoutComments(text).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)])
    {
        DataStep = name switch
        {
            "005-keys" => KeyStep.RunAsync,
            "006-texts" => (run, _) => TextStep.RunAsync(run),
            "007-wholes" => (run, _) => ShingleStep.RunAsync(run),
            "008-candidates" => (run, _) => CandidateStep.RunAsync(run),
            _ => null,
        },
    };

    private static string WithoutComments(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
}

/// <summary>Brings over what the graph holds.</summary>
/// <param name="run">Runs a statement, as long as it is this process that sets up the graph.</param>
/// <param name="shared">Hears of records that have one natural key.</param>
internal delegate Task DataStep(Func<Cypher, Dictionary<string, object?>, Task<CypherRows>> run, SharedKeys shared);
