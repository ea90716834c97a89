using System.Collections.Concurrent;

namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>Puts questions of one kind that wait at the same time to the server together, with one statement.</summary>
/// <remarks>
/// What is written together is read back together: the callers of one commit all ask for their record as soon as it is made, and a statement for
/// each would take the server several times as long as the commit. Whoever comes while few ask is asked for at once.
/// </remarks>
/// <param name="atOnce">Rounds under way at the same time; whoever comes meanwhile shares the next one.</param>
/// <param name="most">Questions in a round at most.</param>
/// <param name="patience">How long a question waits for its round to begin.</param>
/// <param name="ask">Asks them, and answers each in its place.</param>
internal sealed class SharedRounds<TQuestion, TAnswer>(
    int atOnce, int most, TimeSpan patience, Func<IReadOnlyList<TQuestion>, Task<IReadOnlyList<TAnswer>>> ask) : IDisposable
{
    private readonly SemaphoreSlim places = new(atOnce);
    private readonly ConcurrentQueue<Waiting> waiting = new();

    /// <exception cref="StoreBusyException">Its round would not begin in time.</exception>
    public async Task<TAnswer> AskAsync(TQuestion question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var asked = new Waiting(question, cancellation);
        waiting.Enqueue(asked);
        if (await places.WaitAsync(patience, cancellation).ConfigureAwait(false))
            // Nobody who shares a round may end it by going away.
            _ = RoundAsync();
        else if (asked.TryTake())
            throw new StoreBusyException("More questions wait for the server than can be answered in time.");
        return await asked.Answer.WaitAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => places.Dispose();

    private async Task RoundAsync()
    {
        var round = new List<Waiting>();
        try
        {
            while (round.Count < most && waiting.TryDequeue(out var next))
                if (next.TryTake())
                    round.Add(next);
            if (round.Count == 0)
                return;
            var answers = await ask(round.ConvertAll(asked => asked.Question)).ConfigureAwait(false);
            for (var place = 0; place < round.Count; place++)
                round[place].Complete(answers[place]);
        }
#pragma warning disable CA1031 // Whatever it was, those who wait must hear of it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            round.ForEach(asked => asked.Fail(failure));
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>A question and who waits for its answer.</summary>
    private sealed class Waiting(TQuestion question, CancellationToken cancellation)
    {
        private readonly TaskCompletionSource<TAnswer> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int isTaken;

        public TQuestion Question { get; } = question;

        public Task<TAnswer> Answer => completion.Task;

        /// <summary>Whether it is there to be asked: by nobody yet, and for somebody.</summary>
        public bool TryTake() => Interlocked.Exchange(ref isTaken, 1) == 0 && !cancellation.IsCancellationRequested;

        public void Complete(TAnswer answer) => completion.TrySetResult(answer);

        public void Fail(Exception failure) => completion.TrySetException(failure);
    }
}
