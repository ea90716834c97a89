using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Migrating;

/// <summary>Gives entities that were recorded before <c>008-candidates</c> the keys by which names are found that are like theirs.</summary>
internal static class CandidateStep
{
    /// <summary>Records at a time.</summary>
    private const int Batch = 200;

    /// <param name="run">Runs a statement, as long as it is this process that sets up the graph.</param>
    public static async Task RunAsync(Func<Cypher, Dictionary<string, object?>, Task<CypherRows>> run)
    {
        var after = "";
        while (true)
        {
            var found = (await run(Cypher.EntitiesToKey, new() { ["after"] = after, ["limit"] = Batch }).ConfigureAwait(false)).Rows;
            if (found.Count == 0)
                return;
            var rows = found.Select(row => row[1]).OfType<string>().Select(RowOf).ToList<object?>();
            if (rows.Count > 0)
                await run(Cypher.KeepFolded, new() { ["rows"] = rows }).ConfigureAwait(false);
            after = (string)found[^1][0]!;
        }
    }

    private static Dictionary<string, object?> RowOf(string record)
    {
        var stored = RecordText.Read(record);
        return new()
        {
            ["reference"] = stored.Reference.ToString(),
            ["properties"] = new Dictionary<string, object?>(),
            ["keys"] = EntityKeys.All(stored).ToList(),
        };
    }
}
