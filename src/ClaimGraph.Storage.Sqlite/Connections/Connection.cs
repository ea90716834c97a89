using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>An open connection with its prepared statements. Used by one thread at a time.</summary>
internal abstract class Connection : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<Sql, Statement> statements = [];

    protected Connection(string path, SqliteOpenMode mode, IEnumerable<string> pragmas)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            // Query planner stability: else a bound value that a range compares with makes SQLite plan the statement anew at every run.
            raw.sqlite3_db_config(Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
            foreach (var pragma in pragmas)
                Execute($"PRAGMA {pragma}");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    protected sqlite3 Handle => connection.Handle!;

    /// <summary>The statement of a file in <c>Sql</c>, prepared at its first use.</summary>
    public Statement this[Sql name]
    {
        get
        {
            if (!statements.TryGetValue(name, out var statement))
                statements[name] = statement = new(Handle, SqlTexts.Of(name));
            statement.Reset();
            return statement;
        }
    }

    /// <summary>Runs a text that takes no data: a pragma, a migration, the ends of a transaction.</summary>
    public void Execute(string text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts come from this assembly only.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Prepares every statement there is, so that a mistake in a text shows at the start and not at its first use.</summary>
    public void PrepareAll()
    {
        foreach (var name in Enum.GetValues<Sql>())
            _ = this[name];
    }

    /// <summary>Ends what was left half read: an open statement would keep the connection looking at an old graph.</summary>
    public void ResetStatements()
    {
        foreach (var statement in statements.Values)
            statement.Reset();
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        connection.Dispose();
    }
}
