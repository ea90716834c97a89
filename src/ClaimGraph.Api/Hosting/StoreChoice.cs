using AnyAscii;
using ClaimGraph.Identity;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Sqlite;

namespace ClaimGraph.Api.Hosting;

/// <summary>Opens the store that the setting names; the only place that knows which stores there are.</summary>
internal static class StoreChoice
{
    private const string Setting = "ClaimGraph:Store";
    private const string Sqlite = "sqlite:";

    /// <summary>Opens the store.</summary>
    /// <exception cref="InvalidSettingException">The setting names none, or it cannot be opened.</exception>
    public static IGraphStore Open(ClaimGraphOptions options, TimeProvider clock)
    {
        var ids = new EntityIds(name => name.Transliterate());
        try
        {
            return options.Store.StartsWith(Sqlite, StringComparison.Ordinal) && options.Store.Length > Sqlite.Length
                ? SqliteGraphStore.Open(SqliteOptionsOf(options), ids, clock)
                : throw new InvalidSettingException(Setting, $"is '{options.Store}': write sqlite:<file>, or sqlite::memory:.");
        }
        catch (StoreFaultException fault)
        {
            throw new InvalidSettingException(Setting, $"is '{options.Store}', which cannot be opened: {fault.Message}", fault);
        }
    }

    private static SqliteOptions SqliteOptionsOf(ClaimGraphOptions options) => new()
    {
        DataSource = options.Store[Sqlite.Length..],
        QueryDeadline = options.QueryDeadline,
        Readers = options.Readers,
        WriteQueueLength = options.WriteQueueLength,
    };
}
