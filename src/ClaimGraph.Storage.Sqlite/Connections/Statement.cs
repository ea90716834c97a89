using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>One prepared statement, kept for as long as its connection.</summary>
/// <remarks>Straight on SQLitePCL: Microsoft.Data.Sqlite makes a reader object for every run, and there are dozens in a request.</remarks>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;
    private readonly Dictionary<string, int> parameters = new(StringComparer.Ordinal);
    private bool isHalfRead;

    public Statement(sqlite3 database, string text)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v3(database, text, raw.SQLITE_PREPARE_PERSISTENT, out handle));
        for (var index = raw.sqlite3_bind_parameter_count(handle); index > 0; index--)
            parameters[raw.sqlite3_bind_parameter_name(handle, index).utf8_to_string()] = index;
    }

    public Statement Bind(string name, long? value)
    {
        var index = parameters[name];
        Check(value is { } number ? raw.sqlite3_bind_int64(handle, index, number) : raw.sqlite3_bind_null(handle, index));
        return this;
    }

    public Statement Bind(string name, string? value)
    {
        var index = parameters[name];
        Check(value is null ? raw.sqlite3_bind_null(handle, index) : raw.sqlite3_bind_text(handle, index, value));
        return this;
    }

    public Statement BindReal(string name, double value)
    {
        Check(raw.sqlite3_bind_double(handle, parameters[name], value));
        return this;
    }

    public Statement Bind(string name, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(handle, parameters[name], value));
        return this;
    }

    /// <summary>Goes to the next row; false at the end, where the statement is ready to run again.</summary>
    public bool Step()
    {
        isHalfRead = true;
        var result = raw.sqlite3_step(handle);
        if (result == raw.SQLITE_ROW)
            return true;
        Reset();
        if (result != raw.SQLITE_DONE)
            throw Failure(result);
        return false;
    }

    /// <summary>Runs to the end.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>The first column of the only row, or null when there is none.</summary>
    public long? Number()
    {
        long? number = Step() && !IsNull(0) ? Long(0) : null;
        Reset();
        return number;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int(int column) => raw.sqlite3_column_int(handle, column);

    public double Double(int column) => raw.sqlite3_column_double(handle, column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string();

    /// <summary>Valid until the statement moves on.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(handle, column);

    /// <summary>Ends what was left half read, so that it is ready to run again.</summary>
    public void Reset()
    {
        if (isHalfRead)
            raw.sqlite3_reset(handle);
        isHalfRead = false;
    }

    public void Dispose() => handle.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw Failure(result);
    }

    private SqliteException Failure(int result) =>
        new(raw.sqlite3_errmsg(database).utf8_to_string(), result & 0xFF, raw.sqlite3_extended_errcode(database));
}
