using Microsoft.Data.Sqlite;

namespace ClaimGraph.StorageTests.Sqlite;

/// <summary>What the index of shingles holds, read beside the store.</summary>
internal static class ShingleRows
{
    private const string Vocabulary = "CREATE VIRTUAL TABLE temp.shingle USING fts5vocab(main, claim_shingle, instance)";

    private const string Rows =
        """
        SELECT DISTINCT coalesce(c.id, s.doc), s.term
        FROM temp.shingle s
            LEFT JOIN edge e ON s.doc < 0 AND e.source = -s.doc AND e.type = 4
            LEFT JOIN claim c ON c.said_key = coalesce(e.sort, s.doc)
        """;

    private const string Sketches =
        "SELECT coalesce(c.id, s.claim), s.shingle FROM claim_sketch s LEFT JOIN claim c ON c.record = s.claim AND c.speaker = s.speaker GROUP BY 1, 2";

    /// <summary>Each claim's id with one of its shingles, in order.</summary>
    public static List<string> Of(SqliteConnection connection)
    {
        Run(connection, "INSERT INTO claim_shingle (claim_shingle) VALUES ('integrity-check')");
        Run(connection, Vocabulary);
        return Read(connection, Rows);
    }

    /// <summary>Each claim's id with one of its shingles by which it is found among those of its speaker, in order.</summary>
    public static List<string> OfSketches(SqliteConnection connection) => Read(connection, Sketches);

    private static List<string> Read(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts above.
        command.CommandText = text;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add($"{reader.GetString(0)} {reader.GetString(1)}");
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts above.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
