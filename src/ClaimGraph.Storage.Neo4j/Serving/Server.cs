using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;
using Polly.CircuitBreaker;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>The server as the store sees it: patient where patience helps, quick to say so where it does not.</summary>
/// <remarks>
/// Whether a statement is tried again is decided by Neo4j's code and by whether it may be repeated, for all transports alike. A wrong
/// password is never tried twice: three failures lock the account.
/// </remarks>
internal sealed class Server : IAsyncDisposable
{
    private readonly ICypherTransport transport;
    private readonly Retrying retrying;
    private readonly Heartbeat heartbeat;
    private readonly string database;
    private StoreRejectedException? rejection;

    public Server(ICypherTransport transport, Neo4jOptions options)
    {
        this.transport = transport;
        database = options.Database;
        heartbeat = new(transport);
        retrying = new(heartbeat.Breaker);
    }

    /// <summary>Where it is, for people to read.</summary>
    public string Address => transport.Address;

    /// <summary>Asks a question, within a time.</summary>
    /// <exception cref="StoreDeadlineException">It took longer.</exception>
    /// <exception cref="StoreFaultException">The server cannot answer.</exception>
    public Task<CypherRows> AskAsync(CypherStatement statement, TimeSpan deadline, CancellationToken cancellation) => LimitAsync(
        token => RunAsync(statement, token), deadline,
        () => new StoreDeadlineException("The question took longer than it may."), cancellation);

    /// <summary>Runs a statement that writes. Once sent, it is not taken back because somebody has gone.</summary>
    /// <exception cref="StoreOutcomeUnknownException">It may have been written.</exception>
    /// <exception cref="StoreFaultException">It was not written.</exception>
    public Task<CypherRows> WriteAsync(CypherStatement statement, TimeSpan deadline) => LimitAsync(
        token => RunAsync(statement, token), deadline, () => Unknown(null), CancellationToken.None);

    /// <summary>Opens a transaction.</summary>
    public async Task<ICypherTransaction> BeginAsync(TimeSpan deadline)
    {
        var transaction = await LimitAsync(
            token => ExecuteAsync(transport.BeginAsync, isRepeatable: true, token), deadline, Silent, CancellationToken.None).ConfigureAwait(false);
        return new ServerTransaction(this, transaction, deadline);
    }

    public async ValueTask DisposeAsync()
    {
        await heartbeat.DisposeAsync().ConfigureAwait(false);
        await transport.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Ends what takes too long, and doubts the server then.</summary>
    internal async Task<T> LimitAsync<T>(
        Func<CancellationToken, Task<T>> work, TimeSpan deadline, Func<StoreFaultException> tooLong, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Volatile.Read(ref rejection) is { } refused)
            throw refused;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(deadline);
        try
        {
            return await work(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            heartbeat.Doubt();
            throw tooLong();
        }
        catch (BrokenCircuitException away)
        {
            throw new StoreUnavailableException($"Neo4j at {Address} does not answer.", away);
        }
        catch (CypherConnectionException failure)
        {
            heartbeat.Doubt();
            throw FaultOf(failure);
        }
        catch (CypherException error)
        {
            throw FaultOf(error);
        }
    }

    private Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var packed = PackedParameters.Of(statement);
        return ExecuteAsync(token => transport.RunAsync(packed, token), statement.IsRepeatable, cancellation);
    }

    private Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, bool isRepeatable, CancellationToken cancellation) =>
        retrying.ExecuteAsync(work, isRepeatable, cancellation);

    private StoreFaultException FaultOf(CypherConnectionException failure) => failure switch
    {
        { IsForeign: true } => new StoreRejectedException($"{failure.Message} It should be a Neo4j of release 5.26 or later.", failure),
        { IsUnsent: true } => new StoreUnavailableException($"Neo4j at {failure.Message}", failure),
        _ => Unknown(failure),
    };

    private Exception FaultOf(CypherException error)
    {
        if (error.IsUnauthorized)
            return Reject($"Neo4j at {Address} refuses the user and password it is given.", error);
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

    /// <summary>Remembers what no further try can change, so that the server is not asked again.</summary>
    private StoreRejectedException Reject(string sentence, Exception cause)
    {
        var refused = new StoreRejectedException(sentence, cause);
        Volatile.Write(ref rejection, refused);
        return refused;
    }

    private StoreOutcomeUnknownException Unknown(Exception? cause) =>
        new($"Neo4j at {Address} did not answer to the end: whether it was written cannot be told.", cause);

    private StoreUnavailableException Silent() => new($"Neo4j at {Address} does not answer.");
}
