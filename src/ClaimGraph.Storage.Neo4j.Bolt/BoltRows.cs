using ClaimGraph.Storage.Neo4j.Transport;
using Neo4j.Driver;

namespace ClaimGraph.Storage.Neo4j.Bolt;

/// <summary>Takes rows from the driver.</summary>
internal static class BoltRows
{
    /// <summary>Reads an answer to its end. The driver's lists and maps are lists and maps already.</summary>
    public static async Task<CypherRows> ReadAsync(Task<IResultCursor> running)
    {
        var cursor = await running.ConfigureAwait(false);
        var width = (await cursor.KeysAsync().ConfigureAwait(false)).Length;
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            var row = new object?[width];
            for (var index = 0; index < width; index++)
                row[index] = cursor.Current[index];
            rows.Add(row);
        }

        return new(rows);
    }
}
