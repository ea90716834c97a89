using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>Has the server plan every statement before callers wait for it: one that has just started takes seconds over some of them.</summary>
/// <remarks>
/// Each is run for once, with parameters that match nothing: a plan that is made for <c>EXPLAIN</c> is not the one that a run looks for.
/// What a server cannot plan in time, or at all, is left to whoever asks it.
/// </remarks>
/// <param name="longest">How long all may take; then the store is ready, whatever is left.</param>
internal sealed class Planning(Server server, TimeSpan longest)
{
    private static readonly TimeSpan LongestOfOne = TimeSpan.FromSeconds(30);

    /// <summary>How long whoever asks is kept waiting; when all is planned already it takes less.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Statements planned at the same time: the server needs its cores for callers, too.</summary>
    private const int AtOnce = 2;

    private static readonly Dictionary<string, object?> Nothing = new()
    {
        ["id"] = "",
        ["from"] = "",
        ["to"] = "",
        ["of"] = "",
        ["reference"] = "",
        ["match"] = "nothing",
        ["matchInText"] = "nothing",
        ["limit"] = 1,
        ["most"] = 1,
        ["namesakes"] = 1,
        ["values"] = 1,
        ["common"] = 1,
        ["least"] = 1,
    };

    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int planned;

    /// <summary>Plans, and returns when all is planned or it has taken too long.</summary>
    public async Task RunAsync(CancellationToken closing)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(closing);
        limit.CancelAfter(longest);
        try
        {
            await Parallel.ForEachAsync(
                CypherTexts.Asked, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = limit.Token }, PlanAsync).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!closing.IsCancellationRequested)
        {
            // Ready all the same.
        }
        finally
        {
            ended.TrySetResult();
        }
    }

    /// <summary>Returns when it has ended.</summary>
    /// <exception cref="StoreUnavailableException">It goes on.</exception>
    public async Task RequireEndedAsync(CancellationToken cancellation)
    {
        try
        {
            await ended.Task.WaitAsync(Patience, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new StoreUnavailableException(
                $"Neo4j at {server.Address} is planning the statements that it will be asked: {Volatile.Read(ref planned)} of {CypherTexts.Asked.Count} so far.");
        }
    }

    private async ValueTask PlanAsync((string Text, CypherAccess Access) statement, CancellationToken cancellation)
    {
        try
        {
            await server.AskAsync(new(statement.Text, statement.Text.Contains('$') ? Nothing : CypherStatement.None, statement.Access), LongestOfOne, cancellation).ConfigureAwait(false);
        }
        catch (StoreFaultException)
        {
            // Planned, and not content with nothing; or not planned, as whoever asks it will be told.
        }

        Interlocked.Increment(ref planned);
    }
}
