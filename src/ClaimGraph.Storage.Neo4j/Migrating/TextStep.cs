using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Migrating;

/// <summary>Folds the texts of sources that were kept before <c>006-texts</c>: short ones together, long ones one at a time.</summary>
internal static class TextStep
{
    /// <summary>Sources that are looked at together.</summary>
    private const int Batch = 500;

    /// <summary>Characters of the texts that are read and written together; one text may have more.</summary>
    private const long Characters = Limits.SourceTextBytes / 2;

    /// <param name="run">Runs a statement, as long as it is this process that sets up the graph.</param>
    public static async Task RunAsync(Func<Cypher, Dictionary<string, object?>, Task<CypherRows>> run)
    {
        var after = "";
        while (true)
        {
            var found = (await run(Cypher.TextsToFold, new() { ["after"] = after, ["limit"] = Batch }).ConfigureAwait(false)).Rows;
            if (found.Count == 0)
                return;
            var together = new List<object?>();
            var characters = 0L;
            foreach (var row in found.Where(row => row[1] is > 0L))
            {
                characters += (long)row[1]!;
                if (characters > Characters && together.Count > 0)
                {
                    await FoldAsync(run, together).ConfigureAwait(false);
                    together = [];
                    characters = (long)row[1]!;
                }

                together.Add(row[0]);
            }

            if (together.Count > 0)
                await FoldAsync(run, together).ConfigureAwait(false);
            after = (string)found[^1][0]!;
        }
    }

    private static async Task FoldAsync(Func<Cypher, Dictionary<string, object?>, Task<CypherRows>> run, List<object?> sources)
    {
        var texts = (await run(Cypher.TextsOfSources, new() { ["sources"] = sources }).ConfigureAwait(false)).Rows;
        await run(Cypher.KeepFoldedTexts, new()
        {
            ["rows"] = texts.Select(text => new Dictionary<string, object?>
            {
                ["source"] = text[0],
                ["searchText"] = SearchedText.OfText((string)text[1]!),
            }).ToList<object?>(),
        }).ConfigureAwait(false);
    }
}
