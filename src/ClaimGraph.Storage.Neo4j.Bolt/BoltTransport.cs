using ClaimGraph.Storage.Neo4j.Transport;
using Neo4j.Driver;

namespace ClaimGraph.Storage.Neo4j.Bolt;

/// <summary>Speaks to Neo4j over Bolt, by way of the official driver.</summary>
/// <remarks>
/// The driver cannot be interrupted, and closing a session waits for its statement. So a cancelled statement is left behind in its
/// session, and the server is told over another connection to stop it (<see cref="BoltTermination"/>).
/// </remarks>
public sealed class BoltTransport : ICypherTransport
{
    private const int DefaultPort = 7687;

    private readonly IDriver driver;
    private readonly string database;
    private readonly BoltErrors errors;
    private readonly BoltTermination termination;
    private readonly BoltBookmarks bookmarks = new();

    // The driver's own limit makes callers wait in steps of half a second, and lets none of them leave.
    private readonly SemaphoreSlim places;

    /// <summary>Connects when it is first asked.</summary>
    public BoltTransport(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var place = options.Address;
        Address = $"{place.Scheme}://{place.Host}:{(place.Port < 0 ? DefaultPort : place.Port)}";
        database = options.Database;
        errors = new(Address, bookmarks);
        // A statement that is being stopped holds its place for a moment longer than its caller does.
        places = new(2 * options.Readers + 8);
        var token = options.User is { } user ? AuthTokens.Basic(user, options.Password ?? "") : AuthTokens.None;
        driver = GraphDatabase.Driver(new Uri(Address + place.Query), token, Configure);
        termination = new(driver, database);
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <inheritdoc/>
    public async Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var parameters = BoltParameters.Of(statement.Parameters);
        await using var session = await OpenAsync(statement.Access, cancellation).ConfigureAwait(false);
        return await session.DoAsync(
            (driven, tagged) => BoltRows.ReadAsync(driven.RunAsync(statement.Text, parameters!, tagged)), cancellation)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellation)
    {
        var session = await OpenAsync(CypherAccess.Write, cancellation).ConfigureAwait(false);
        try
        {
            var transaction = await session.DoAsync((driven, tagged) => driven.BeginTransactionAsync(tagged), cancellation)
                .ConfigureAwait(false);
            return new BoltTransaction(session, transaction);
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Closes all connections, which stops whatever still runs on them.</summary>
    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private async Task<BoltSession> OpenAsync(CypherAccess access, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var session = driver.AsyncSession(session => session
                .WithDatabase(database)
                .WithDefaultAccessMode(access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write)
                .WithBookmarkManager(bookmarks.Current));
            return new(session, places, errors, termination);
        }
        catch (ObjectDisposedException closed)
        {
            places.Release();
            throw errors.Of(closed);
        }
    }

    private static void Configure(ConfigBuilder driver) => driver
        .WithTelemetryDisabled()
        .WithNotificationsDisabled()
        .WithFetchSize(Config.Infinite)
        .WithMaxConnectionPoolSize(Config.Infinite)
        .WithConnectionTimeout(TimeSpan.FromSeconds(5))
        .WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(10))
        .WithMaxConnectionLifetime(TimeSpan.FromMinutes(15))
        // Connections to a server that has been restarted are dead, and each would cost a statement: no server is back this fast.
        .WithConnectionIdleTimeout(TimeSpan.FromSeconds(5));
}
