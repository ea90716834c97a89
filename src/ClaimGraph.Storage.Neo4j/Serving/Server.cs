using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;
using Polly.CircuitBreaker;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>The server as the store sees it: patient where patience helps, quick to say so where it does not.</summary>
/// <remarks>
/// Whether a statement is tried again is decided by Neo4j's code and by whether it may be repeated, for all transports alike. Where
/// logins fail, one caller now and then tries another one, and the others hear how the last one ended: see <see cref="LoginPause"/>.
/// </remarks>
internal sealed class Server : IAsyncDisposable
{
    private readonly ICypherTransport transport;
    private readonly Retrying retrying;
    private readonly Heartbeat heartbeat;
    private readonly string database;
    private readonly LoginPause pause;

    /// <param name="clock">Tells when a login may be tried again.</param>
    public Server(ICypherTransport transport, Neo4jOptions options, TimeProvider clock)
    {
        this.transport = transport;
        database = options.Database;
        heartbeat = new(transport);
        retrying = new(heartbeat.Breaker);
        pause = new(clock);
    }

    /// <summary>Where it is, for people to read.</summary>
    public string Address => transport.Address;

    /// <summary>Asks a question, within a time.</summary>
    /// <exception cref="StoreDeadlineException">It took longer.</exception>
    /// <exception cref="StoreFaultException">The server cannot answer.</exception>
    public Task<CypherRows> AskAsync(CypherStatement statement, TimeSpan deadline, CancellationToken cancellation) => DoAsync(
        token => RunAsync(statement, isPatient: false, token), deadline,
        cause => cause is null ? new StoreDeadlineException("The question took longer than it may.") : Away(cause), cancellation);

    /// <summary>Asks what a write depends on, and waits as long as the server shows signs of life.</summary>
    /// <exception cref="StoreFaultException">The server cannot answer.</exception>
    public Task<CypherRows> AskPatientlyAsync(CypherStatement statement, TimeSpan deadline) => DoAsync(
        token => heartbeat.WatchAsync(watched => RunAsync(statement, isPatient: false, watched), token), deadline, Away, CancellationToken.None);

    /// <summary>Runs a statement that writes. Once sent, it is not taken back because somebody has gone.</summary>
    /// <exception cref="StoreOutcomeUnknownException">It may have been written.</exception>
    /// <exception cref="StoreFaultException">It was not written.</exception>
    public Task<CypherRows> WriteAsync(CypherStatement statement, TimeSpan deadline) => DoAsync(
        token => heartbeat.WatchAsync(watched => RunAsync(statement, isPatient: true, watched), token), deadline, Unknown, CancellationToken.None);

    /// <summary>Opens a transaction, which is taken back unless it is committed.</summary>
    public async Task<ICypherTransaction> BeginAsync(TimeSpan deadline)
    {
        var transaction = await DoAsync(
            token => heartbeat.WatchAsync(
                watched => retrying.ExecuteAsync(transport.BeginAsync, new(IsRepeatable: true, IsPatient: false), watched), token),
            deadline, Away, CancellationToken.None).ConfigureAwait(false);
        return new ServerTransaction(this, transaction, deadline);
    }

    /// <summary>Runs a statement in a transaction, whose end takes it back as long as it is not committed.</summary>
    /// <param name="isCommit">Whether the statement commits.</param>
    public Task<CypherRows> RunInAsync(Func<CancellationToken, Task<CypherRows>> run, bool isCommit, TimeSpan deadline) => DoAsync(
        token => heartbeat.WatchAsync(run, token), deadline, isCommit ? Unknown : Away, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await heartbeat.DisposeAsync().ConfigureAwait(false);
        await transport.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Does something within a time, and fails in the store's words.</summary>
    /// <param name="lost">The fault when there is no whole answer, or (without a cause) none in time.</param>
    private async Task<T> DoAsync<T>(
        Func<CancellationToken, Task<T>> work, TimeSpan deadline, Func<Exception?, StoreFaultException> lost, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var isTrial = pause.RequireTurn();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(deadline);
        try
        {
            var result = await work(limit.Token).ConfigureAwait(false);
            if (isTrial)
                pause.End();
            return result;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            heartbeat.Doubt();
            throw lost(null);
        }
        catch (BrokenCircuitException away)
        {
            throw Away(away);
        }
        catch (CypherConnectionException failure)
        {
            heartbeat.Doubt();
            throw failure switch
            {
                { IsForeign: true } => new StoreRejectedException($"{failure.Message} It should be a Neo4j of release {Opening.Oldest} or later.", failure),
                { IsUnsent: true } => new StoreUnavailableException($"Neo4j at {failure.Message}", failure),
                _ => lost(failure),
            };
        }
        catch (CypherException error)
        {
            if (isTrial && !error.IsOfLogin)
                pause.End();
            throw FaultOf(error);
        }
    }

    private Task<CypherRows> RunAsync(CypherStatement statement, bool isPatient, CancellationToken cancellation)
    {
        var packed = PackedParameters.Of(statement);
        return retrying.ExecuteAsync(token => transport.RunAsync(packed, token), new(statement.IsRepeatable, isPatient), cancellation);
    }

    private StoreFaultException FaultOf(CypherException error)
    {
        if (error.IsUnauthorized)
            return pause.Begin(
                LoginPause.AfterRefusal,
                new StoreRejectedException($"Neo4j at {Address} refuses the user and password it is given; they are tried again once a minute.", error));
        if (error.IsLockedOut)
            return pause.Begin(
                LoginPause.AfterLock,
                new StoreUnavailableException(
                    $"Neo4j at {Address} takes no logins for a while, because somebody has tried wrong passwords; it is asked again every ten seconds.",
                    error));
        if (error.IsUnknownDatabase)
            return new StoreRejectedException($"Neo4j at {Address} has no database '{database}'.", error);
        if (error.IsStopped)
            return new StoreDeadlineException("The server stopped the statement, because it took too long or somebody told it to.", error);
        if (error.IsTooMuchMemory)
            return new StoreBusyException("The statement takes more memory than the server allows.", error);
        return error.IsTransient
            ? new StoreUnavailableException($"Neo4j at {Address} cannot do it now ({error.Code}).", error)
            : new StoreUnavailableException($"Neo4j at {Address} did not do it ({error.Code}).", error);
    }

    private StoreOutcomeUnknownException Unknown(Exception? cause) =>
        new($"Neo4j at {Address} did not answer to the end: whether it was written cannot be told.", cause);

    private StoreUnavailableException Away(Exception? cause) =>
        new(cause is CypherConnectionException ? $"Neo4j at {cause.Message}" : $"Neo4j at {Address} does not answer.", cause);
}
