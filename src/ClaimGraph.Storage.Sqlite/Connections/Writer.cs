using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>The one connection that may change the file.</summary>
internal sealed class Writer(string path, bool isDurable) : Connection(path, SqliteOpenMode.ReadWriteCreate,
[
    "busy_timeout = 5000",
    "journal_mode = WAL",
    $"synchronous = {(isDurable ? "FULL" : "OFF")}",
    "trusted_schema = OFF",
    "cache_size = -65536",
    "mmap_size = 2147418112",
    "temp_store = MEMORY",
    // The log is copied back about every 64 MiB; a smaller step copies the same hot pages more often.
    "wal_autocheckpoint = 16000",
    "journal_size_limit = 134217728",
])
{
    public bool IsInTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>How many rows were changed since it was opened.</summary>
    public int Changes => raw.sqlite3_total_changes(Handle);

    /// <summary>Key of the row inserted last.</summary>
    public long LastKey => raw.sqlite3_last_insert_rowid(Handle);

    public void Begin() => this[Sql.Begin].Run();

    public void Commit() => this[Sql.Commit].Run();

    /// <summary>Takes back what is not committed; SQLite may have done so itself, when the disk was full.</summary>
    public void RollBack()
    {
        if (IsInTransaction)
            this[Sql.RollBack].Run();
    }
}
