using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>A connection that cannot change the file, and stops when it is told to.</summary>
/// <remarks>
/// Neither <c>CommandTimeout</c> nor a cancellation token stops a statement of Microsoft.Data.Sqlite that runs (dotnet/efcore#38757),
/// so a progress handler looks at both.
/// </remarks>
internal sealed class Reader : Connection
{
    /// <summary>Steps of SQLite's machine between two looks at the clock: some 20 microseconds.</summary>
    private const int StepsBetweenLooks = 1000;

    private readonly delegate_progress onProgress;
    private long deadline = long.MaxValue;
    private CancellationToken cancellation;

    public Reader(string path) : base(path, SqliteOpenMode.ReadOnly,
    [
        "busy_timeout = 5000",
        "query_only = ON",
        "trusted_schema = OFF",
        "cache_size = -16384",
        "mmap_size = 2147418112",
        "temp_store = MEMORY",
    ])
    {
        onProgress = _ => Environment.TickCount64 > deadline || cancellation.IsCancellationRequested ? 1 : 0;
        raw.sqlite3_progress_handler(Handle, StepsBetweenLooks, onProgress, null);
    }

    public void Limit(TimeSpan? duration, CancellationToken token)
    {
        cancellation = token;
        deadline = duration is { } span ? Environment.TickCount64 + (long)span.TotalMilliseconds : long.MaxValue;
    }

    /// <summary>Runs something in half of the time that is left, so that what it found can be told in the other half.</summary>
    /// <returns>Whether the time was enough.</returns>
    public bool TryInHalfTheTime(Action work)
    {
        var whole = deadline;
        var now = Environment.TickCount64;
        deadline = now + (whole - now) / 2;
        try
        {
            work();
            return true;
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode == raw.SQLITE_INTERRUPT && !cancellation.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            deadline = whole;
        }
    }

    /// <summary>Opens a transaction, so that several statements see the same graph.</summary>
    public void Begin() => this[Sql.BeginReading].Run();

    public void End() => this[Sql.Commit].Run();
}
