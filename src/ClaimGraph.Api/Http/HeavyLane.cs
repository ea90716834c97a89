using System.Threading.RateLimiting;
using ClaimGraph.Api.Hosting;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Http;

/// <summary>
/// Where answers are made that the service has to think about itself: a few at once, a few that wait, and the others are told to come back.
/// So all else finds a core.
/// </summary>
/// <remarks>
/// A request takes its place once its body is there, and gives it back before its answer is sent: whoever sends or reads slowly holds none.
/// What takes long inside the store only waits there, in a lane of the store's own.
/// </remarks>
internal sealed class HeavyLane : IDisposable
{
    /// <summary>Requests that may wait for one place: more than so many are not answered in time.</summary>
    private const int WaitingForPlace = 32;

    private readonly ConcurrencyLimiter places;
    private readonly ConcurrencyLimiter placesBesideWrites;
    private readonly TimeSpan deadline;

    /// <summary>How long a part of an answer may take without which it says something still: there is time left for the others.</summary>
    public TimeSpan PartTime => deadline / 3;

    public HeavyLane(ClaimGraphOptions options)
    {
        deadline = StoreChoice.DeadlineOf(options);
        var limits = new ConcurrencyLimiterOptions
        {
            PermitLimit = options.HeavyRequests,
            QueueLimit = WaitingForPlace * options.HeavyRequests,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        };
        (places, placesBesideWrites) = (new(limits), new(limits));
    }

    /// <summary>Makes an answer, with all that the store is asked for it, within the deadline of one question.</summary>
    /// <param name="answer">Stops when its token says so: the time is over, or the caller has gone.</param>
    /// <exception cref="ProblemException"><see cref="Problems.Busy"/>: no place was free in time; <see cref="Problems.Deadline"/>: it took too long.</exception>
    public async Task<T> AnswerAsync<T>(HttpContext http, Func<CancellationToken, Task<T>> answer)
    {
        using var place = await places.TakeInTimeAsync(1, http.RequestAborted)
            ?? throw Problems.Of(new StoreBusyException("More requests wait to be judged than can be in time."));
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limited.CancelAfter(deadline);
        try
        {
            return await answer(limited.Token);
        }
        catch (OperationCanceledException late) when (limited.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            throw Problems.Of(new StoreDeadlineException($"The answer took longer than {deadline.TotalSeconds:0.###} s.", late));
        }
    }

    /// <summary>
    /// Works out what the answer to a write says besides, in places of its own: the write is done, so where none is free in time it goes
    /// unsaid.
    /// </summary>
    /// <returns>Null when no place was free in time.</returns>
    public async Task<T?> TryAnswerAsync<T>(Func<T> answer, CancellationToken gone) where T : class
    {
        using var place = await placesBesideWrites.TakeInTimeAsync(1, gone);
        return place is null ? null : answer();
    }

    public void Dispose()
    {
        places.Dispose();
        placesBesideWrites.Dispose();
    }
}
