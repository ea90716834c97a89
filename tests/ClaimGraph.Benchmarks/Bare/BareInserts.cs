using System.Diagnostics;
using ClaimGraph.Benchmarks.Graphs;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>Puts rows into an empty file of the same schema with nothing but prepared inserts, as durably as the store does.</summary>
internal static class BareInserts
{
    private static readonly string[] Pragmas =
    [
        "journal_mode = WAL", "synchronous = FULL", "cache_size = -65536", "mmap_size = 2147418112", "temp_store = MEMORY",
        "wal_autocheckpoint = 4000", "journal_size_limit = 67108864",
    ];

    private static readonly IReadOnlyDictionary<string, string> Columns = RowTable.All.ToDictionary(table => table.Name, table => table.Columns)
        .Concat(SearchTexts.Columns).ToDictionary();

    /// <summary>How long the batches behind the first ones take.</summary>
    public static async Task<TimeSpan> RunAsync(List<RowBatch> batches, int warmUpBatches)
    {
        var path = Workplace.NewDatabase();
        await using (GraphFile.Open(path))
        {
            // Opening makes the schema.
        }

        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var database = connection.Handle!;
        foreach (var pragma in Pragmas)
            raw.sqlite3_exec(database, $"PRAGMA {pragma}");
        var statements = Columns.ToDictionary(table => table.Key, table => Prepare(database, table.Key, table.Value));
        Insert(database, statements, batches.Take(warmUpBatches));
        var watch = Stopwatch.StartNew();
        Insert(database, statements, batches.Skip(warmUpBatches));
        var duration = watch.Elapsed;
        foreach (var statement in statements.Values)
            statement.Dispose();
        return duration;
    }

    private static sqlite3_stmt Prepare(sqlite3 database, string table, string columns)
    {
        var places = string.Join(", ", columns.Split(',').Select(_ => "?"));
        raw.sqlite3_prepare_v3(database, $"INSERT INTO {table} ({columns}) VALUES ({places})", raw.SQLITE_PREPARE_PERSISTENT, out var statement);
        return statement;
    }

    private static void Insert(sqlite3 database, Dictionary<string, sqlite3_stmt> statements, IEnumerable<RowBatch> batches)
    {
        foreach (var batch in batches)
        {
            raw.sqlite3_exec(database, "BEGIN IMMEDIATE");
            foreach (var (table, rows) in batch.Rows)
                foreach (var row in rows)
                    Insert(database, statements[table], row);
            raw.sqlite3_exec(database, "COMMIT");
        }
    }

    private static void Insert(sqlite3 database, sqlite3_stmt statement, object?[] row)
    {
        for (var index = 0; index < row.Length; index++)
            _ = row[index] switch
            {
                long number => raw.sqlite3_bind_int64(statement, index + 1, number),
                string text => raw.sqlite3_bind_text(statement, index + 1, text),
                byte[] bytes => raw.sqlite3_bind_blob(statement, index + 1, bytes),
                _ => raw.sqlite3_bind_null(statement, index + 1),
            };
        if (raw.sqlite3_step(statement) != raw.SQLITE_DONE)
            throw new InvalidOperationException(raw.sqlite3_errmsg(database).utf8_to_string());
        raw.sqlite3_reset(statement);
    }
}
