using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>Says what an error of SQLite means to a caller; by its code, never by its text.</summary>
internal static class Faults
{
    /// <summary>Whether the disk failed a write, so that it may fail the next one.</summary>
    public static bool IsOfDisk(SqliteException cause) =>
        cause.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN;

    public static StoreFaultException Of(SqliteException cause) => cause.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => new StoreUnavailableException("The disk is full.", cause),
        raw.SQLITE_READONLY => new StoreUnavailableException("The database file cannot be written.", cause),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreUnavailableException("Another process holds the database file.", cause),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new StoreUnavailableException("The database file is damaged.", cause),
        raw.SQLITE_CANTOPEN => new StoreUnavailableException("The database file cannot be opened.", cause),
        _ => new StoreUnavailableException("The database file cannot be read or written.", cause),
    };
}
