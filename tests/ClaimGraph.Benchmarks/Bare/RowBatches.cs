using Microsoft.Data.Sqlite;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>Reads every row of a file back.</summary>
internal static class RowBatches
{
    /// <summary>As many as an import commits together.</summary>
    public const int ClaimsOfABatch = 1_000;

    /// <param name="claims">To a batch, except the last one.</param>
    public static List<RowBatch> Read(string database, int claims = ClaimsOfABatch)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var ends = Ends(connection, claims);
        var batches = ends.ConvertAll(_ => new RowBatch(new Dictionary<string, List<object?[]>>(StringComparer.Ordinal)));
        foreach (var table in RowTable.All)
            foreach (var row in Rows(connection, table).OrderBy(row => (long)row[table.RecordColumn]!))
                Add(batches[BatchOf(ends, (long)row[table.RecordColumn]!)], table.Name, row);
        foreach (var (table, record, key, text) in SearchTexts.Read(connection))
            Add(batches[BatchOf(ends, record)], table, [key, text]);

        // As the store does it: the index would have to flush before every key that is smaller than the last.
        foreach (var texts in batches.SelectMany(batch => batch.Rows).Where(rows => SearchTexts.Columns.ContainsKey(rows.Key)))
            texts.Value.Sort((one, other) => ((long)one[0]!).CompareTo((long)other[0]!));
        return batches;
    }

    private static void Add(RowBatch batch, string table, object?[] row)
    {
        var rows = (Dictionary<string, List<object?[]>>)batch.Rows;
        if (!rows.TryGetValue(table, out var list))
            rows[table] = list = [];
        list.Add(row);
    }

    /// <summary>The key of the record with which each batch but the last ends.</summary>
    private static List<long> Ends(SqliteConnection connection, int claims)
    {
        var keys = Query(connection, "SELECT record FROM claim ORDER BY record", 1).Select(row => (long)row[0]!).ToList();
        return [.. keys.Where((_, index) => index > 0 && index % claims == 0).Select(key => key - 1), long.MaxValue];
    }

    private static int BatchOf(List<long> ends, long record)
    {
        var found = ends.BinarySearch(record);
        return found < 0 ? ~found : found;
    }

    private static IEnumerable<object?[]> Rows(SqliteConnection connection, RowTable table) =>
        Query(connection, $"SELECT {table.Columns} FROM {table.Name}", table.Width);

    internal static IEnumerable<object?[]> Query(SqliteConnection connection, string text, int width)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts come from this assembly only.
        command.CommandText = text;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object?[width];
            for (var column = 0; column < width; column++)
                row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            yield return row;
        }
    }
}
