using ClaimGraph.Storage.Neo4j.Transport;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>Tries again what may succeed the next time, with growing pauses of random length.</summary>
internal sealed class Retrying
{
    /// <summary>Tries after the first one; a write that may have been taken is tried until its deadline.</summary>
    private const int FewTries = 3;

    private static readonly ResiliencePropertyKey<Attempt> AttemptKey = new("claimgraph.attempt");

    private readonly ResiliencePipeline pipeline;

    public Retrying(CircuitBreakerStrategyOptions breaker) => pipeline = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = IsWorthAnother,
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(30),
            MaxDelay = TimeSpan.FromSeconds(1),
            UseJitter = true,
        })
        .AddCircuitBreaker(breaker)
        .Build();

    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, Attempt attempt, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellation);
        context.Properties.Set(AttemptKey, attempt);
        try
        {
            return await pipeline.ExecuteAsync(
                static async (context, work) => await work(context.CancellationToken).ConfigureAwait(false), context, work).ConfigureAwait(false);
        }
        catch (Exception failure) when (attempt.MayHaveRun && failure is BrokenCircuitException or CypherConnectionException { IsUnsent: true })
        {
            // An earlier try may have run, whatever the last one says.
            throw new CypherConnectionException("The server went away.", failure);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ValueTask<bool> IsWorthAnother(RetryPredicateArguments<object> arguments)
    {
        var attempt = arguments.Context.Properties.GetValue(AttemptKey, new(IsRepeatable: false, IsPatient: false));
        var isFew = arguments.AttemptNumber < FewTries;
        return ValueTask.FromResult(arguments.Outcome.Exception switch
        {
            CypherException error => error.IsTransient && (isFew || attempt.IsPatient),
            CypherConnectionException { IsForeign: true } => false,
            CypherConnectionException { IsUnsent: true } => isFew || attempt.MayHaveRun,
            CypherConnectionException => attempt.IsRepeatable && (attempt.TryNoteThatItMayHaveRun() || isFew),
            BrokenCircuitException => attempt.MayHaveRun,
            _ => false,
        });
    }
}

/// <summary>What is known of a piece of work over all its tries.</summary>
/// <param name="IsRepeatable">Whether it may be done again when it cannot be told whether it was done.</param>
/// <param name="IsPatient">Whether it is tried until its deadline: a write, of which one wants to know what became.</param>
internal sealed record Attempt(bool IsRepeatable, bool IsPatient)
{
    /// <summary>Whether a try of patient work was sent and its answer lost.</summary>
    public bool MayHaveRun { get; private set; }

    public bool TryNoteThatItMayHaveRun() => MayHaveRun = IsPatient;
}
