using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Storage.Sqlite;

namespace ClaimGraph.Api.Hosting;

/// <summary>Opens the store that the setting names; the only place that knows which stores there are.</summary>
internal static class StoreChoice
{
    public const string Setting = "ClaimGraph:Store";
    private const string Sqlite = "sqlite:";

    /// <summary>Opens the store. A server need not be there yet.</summary>
    /// <param name="report">Hears, a sentence each, what bringing a graph to the present schema found that somebody should look at.</param>
    /// <exception cref="InvalidSettingException">The setting names none, or a file that cannot be opened.</exception>
    public static IGraphStore Open(ClaimGraphOptions options, TimeProvider clock, Action<string>? report = null)
    {
        return IsFile(options)
            ? OpenFile(options, clock, report)
            : OpenServer(options, clock, report);
    }

    /// <summary>How long one question to the store may take.</summary>
    public static TimeSpan DeadlineOf(ClaimGraphOptions options) =>
        options.QueryDeadline ?? (IsFile(options) ? new SqliteOptions().QueryDeadline : Neo4jOptionsOf(options).QueryDeadline);

    /// <summary>Threads that answers of the store may hold at the same time: a file is read on the thread of who asks, long and short questions each.</summary>
    public static int ThreadsOf(ClaimGraphOptions options) => IsFile(options) ? 2 * (options.Readers ?? new SqliteOptions().Readers) : 0;

    private static bool IsFile(ClaimGraphOptions options) =>
        options.Store.StartsWith(Sqlite, StringComparison.Ordinal) && options.Store.Length > Sqlite.Length;

    private static SqliteGraphStore OpenFile(ClaimGraphOptions options, TimeProvider clock, Action<string>? report)
    {
        var defaults = new SqliteOptions();
        try
        {
            return SqliteGraphStore.Open(
                new()
                {
                    DataSource = options.Store[Sqlite.Length..],
                    QueryDeadline = options.QueryDeadline ?? defaults.QueryDeadline,
                    Readers = options.Readers ?? defaults.Readers,
                    WriteQueueLength = options.WriteQueueLength,
                    Report = report,
                },
                clock);
        }
        catch (StoreFaultException fault)
        {
            throw new InvalidSettingException(Setting, $"is '{options.Store}', which cannot be opened: {fault.Message}", fault);
        }
    }

    private static Neo4jGraphStore OpenServer(ClaimGraphOptions options, TimeProvider clock, Action<string>? report)
    {
        var settings = Neo4jOptionsOf(options) with { Report = report };
        return new(TransportOf(settings), settings, clock);
    }

    private static ICypherTransport TransportOf(Neo4jOptions settings) => settings.Address.Scheme switch
    {
        "http" or "https" => new QueryApiTransport(settings),
#if NEO4J_DRIVER
        "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" => new ClaimGraph.Storage.Neo4j.Bolt.BoltTransport(settings),
#else
        "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" => throw new InvalidSettingException(
            Setting,
            "is an address for Bolt, which this build does not speak: give the http or https address, or build with -p:Neo4jDriver=true."),
#endif
        var scheme => throw new InvalidSettingException(Setting, $"begins with '{scheme}:': write sqlite:<file>, or the address of a Neo4j server."),
    };

    private static Neo4jOptions Neo4jOptionsOf(ClaimGraphOptions options)
    {
        // Never shown as it is: it may hold a password.
        if (!Uri.TryCreate(options.Store, UriKind.Absolute, out var address))
            throw new InvalidSettingException(
                Setting, "names no store: write sqlite:<file>, sqlite::memory:, or the address of a Neo4j server.");
        if (address.UserInfo.Length > 0)
            throw new InvalidSettingException(
                Setting, "holds user or password: write them to ClaimGraph:Neo4j:User and ClaimGraph:Neo4j:Password instead.");
        if (address.PathAndQuery.Length > 1 || address.Fragment.Length > 0)
            throw new InvalidSettingException(
                Setting, "holds more than an address: write scheme, host and port only; the database is named by ClaimGraph:Neo4j:Database.");
        var settings = new Neo4jOptions
        {
            Address = address,
            Database = options.Neo4j.Database,
            User = options.Neo4j.User,
            Password = options.Neo4j.Password,
            WriteQueueLength = options.WriteQueueLength,
        };
        return settings with
        {
            QueryDeadline = options.QueryDeadline ?? settings.QueryDeadline,
            Readers = options.Readers ?? settings.Readers,
        };
    }
}
