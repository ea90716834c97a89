using ClaimGraph.Storage.Neo4j.Transport;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>Tries again what may succeed the next time, with growing pauses of random length.</summary>
internal sealed class Retrying
{
    /// <summary>Tries after the first one, of what the server did not take; what may have been taken is tried until its deadline.</summary>
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

    /// <param name="isRepeatable">Whether the work may be done again when it cannot be told whether it was done.</param>
    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, bool isRepeatable, CancellationToken cancellation)
    {
        var attempt = new Attempt(isRepeatable);
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
        var attempt = arguments.Context.Properties.GetValue(AttemptKey, new(IsRepeatable: false));
        var isFew = arguments.AttemptNumber < FewTries;
        return ValueTask.FromResult(arguments.Outcome.Exception switch
        {
            CypherException error => error.IsTransient,
            CypherConnectionException { IsForeign: true } => false,
            CypherConnectionException { IsUnsent: true } => isFew || attempt.MayHaveRun,
            CypherConnectionException => attempt.IsRepeatable && attempt.NoteThatItMayHaveRun(),
            BrokenCircuitException => attempt.MayHaveRun,
            _ => false,
        });
    }

    /// <summary>What is known of a piece of work over all its tries.</summary>
    private sealed record Attempt(bool IsRepeatable)
    {
        public bool MayHaveRun { get; private set; }

        public bool NoteThatItMayHaveRun() => MayHaveRun = true;
    }
}
