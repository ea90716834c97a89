using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Storage.Neo4j.Writing;

namespace ClaimGraph.Storage.Neo4j.Migrating;

/// <summary>Gives claims that were recorded before <c>007-wholes</c> their shingles, some at a time, in the order of their sort keys.</summary>
internal static class ShingleStep
{
    /// <summary>Claims at a time; with their quotations they are held in memory.</summary>
    private const int Batch = 200;

    /// <param name="run">Runs a statement, as long as it is this process that sets up the graph.</param>
    public static async Task RunAsync(Func<Cypher, Dictionary<string, object?>, Task<CypherRows>> run)
    {
        var after = "";
        while (true)
        {
            var claims = (await run(Cypher.ClaimsToShingle, new() { ["after"] = after, ["limit"] = Batch }).ConfigureAwait(false)).Rows;
            if (claims.Count == 0)
                return;
            var rows = claims.Select(claim => RowOf((IReadOnlyList<object?>)claim[1]!)).ToList<object?>();
            await run(Cypher.KeepShingles, new() { ["rows"] = rows }).ConfigureAwait(false);
            after = (string)claims[^1][0]!;
        }
    }

    private static Dictionary<string, object?> RowOf(IReadOnlyList<object?> records)
    {
        var stored = records.Select(record => RecordText.Read((string)record!)).ToDictionary(record => record.Reference);
        var claim = stored.Values.Single(record => record.Record is ClaimRecord);
        var quotations = claim.Parts.Select(part => stored.GetValueOrDefault(part.Reference)?.Record).OfType<QuotationRecord>();
        return new()
        {
            ["claim"] = claim.Reference.ToString(),
            ["speakerKey"] = NodeProperties.SpeakerKey(((ClaimRecord)claim.Record).Speaker),
            ["shingles"] = NodeProperties.ShinglesOf((ClaimRecord)claim.Record, quotations),
        };
    }
}
