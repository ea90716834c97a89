using System.Threading.Channels;
using ClaimGraph.Identity;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Rendering;
using ClaimGraph.Writing;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>One thread that writes; requests that wait are committed together, so that they share the wait for the disk.</summary>
internal sealed class WriteQueue
{
    /// <summary>Requests committed together at most; more would keep the first one waiting.</summary>
    private const int LargestCommit = 1000;

    private readonly Channel<Job> waiting;
    private readonly SqliteGraphState state;
    private readonly GraphEditor editor;
    private readonly IdempotencyKeys idempotencyKeys;
    private readonly Fragments fragments;
    private readonly Thread thread;

    public WriteQueue(Writer writer, SqliteOptions options, EntityIds ids, TimeProvider clock, Fragments fragments)
    {
        this.fragments = fragments;
        state = new(writer);
        editor = new(state, ids, clock);
        idempotencyKeys = new(writer, clock);
        waiting = Channel.CreateBounded<Job>(new BoundedChannelOptions(options.WriteQueueLength) { SingleReader = true });
        thread = new(Work) { IsBackground = true, Name = "ClaimGraph writer" };
        thread.Start();
    }

    /// <exception cref="StoreBusyException">Too many wait.</exception>
    public async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var job = new Job(requests, cancellation);
        if (!waiting.Writer.TryWrite(job))
            throw waiting.Reader.Completion.IsCompleted
                ? new StoreUnavailableException("The store is closed.")
                : new StoreBusyException("Too many writes wait already.");
        return await job.Completion.Task.ConfigureAwait(false);
    }

    /// <summary>Tries whether a write would be accepted: takes the lock of the file, and writes nothing.</summary>
    public Task CheckAsync(CancellationToken cancellation) => WriteAsync([], cancellation);

    /// <summary>Takes no more, and returns when what waits is written.</summary>
    public void Stop()
    {
        waiting.Writer.TryComplete();
        thread.Join();
    }

    private void Work()
    {
        var jobs = new List<Job>();
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            jobs.Clear();
            var requests = 0;
            while (requests < LargestCommit && waiting.Reader.TryRead(out var job))
            {
                if (job.Cancellation.IsCancellationRequested)
                {
                    job.Completion.TrySetCanceled(job.Cancellation);
                    continue;
                }

                jobs.Add(job);
                requests += job.Requests.Count;
            }

            if (jobs.Count > 0)
                CommitTogether(jobs);
        }
    }

    private void CommitTogether(List<Job> jobs, bool careful = false)
    {
        try
        {
            state.Begin(careful);
            foreach (var job in jobs)
                job.Outcomes = job.Requests.Select(Apply).ToList();
            state.Commit();
        }
        catch (NotCarefulException)
        {
            RollBack();
            CommitTogether(jobs, careful: true);
            return;
        }
#pragma warning disable CA1031 // Whatever it was, those who wait must hear of it, and the thread must live.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            RollBack();
            if (jobs.Count > 1)
            {
                // One job must not fail the others: each has another try by itself.
                foreach (var job in jobs.ToArray())
                    CommitTogether([job]);
                return;
            }

            var fault = failure is SqliteException cause ? Faults.Of(cause) : failure;
            foreach (var job in jobs)
                job.Completion.TrySetException(fault);
            return;
        }

        fragments.Forget(state.Edited, state.IsNestedEdited);
        foreach (var job in jobs)
            job.Completion.TrySetResult(job.Outcomes);
    }

    private WriteOutcome Apply(WriteRequest request)
    {
        if (request.IdempotencyKey is { } key && idempotencyKeys.Find(key) is { } earlier)
            return earlier;
        state.Actor = request.Actor;
        state.BeginRequest();
        var outcome = editor.Apply(request.Operation);
        if (outcome is not Accepted accepted)
            return state.TryRefuseRequest() ? outcome : throw new NotCarefulException();

        if (request.IdempotencyKey is { } used)
            idempotencyKeys.Keep(used, accepted);
        state.AcceptRequest();
        return outcome;
    }

    private void RollBack()
    {
        try
        {
            state.RollBack();
        }
        catch (SqliteException)
        {
            // SQLite had rolled back by itself when the disk failed it; the next transaction says whether it is well again.
        }
    }

    /// <summary>A request was refused after it had saved something: all of the transaction must be done again, carefully.</summary>
    private sealed class NotCarefulException : Exception;

    private sealed class Job(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        public IReadOnlyList<WriteRequest> Requests { get; } = requests;

        public CancellationToken Cancellation { get; } = cancellation;

        public IReadOnlyList<WriteOutcome> Outcomes { get; set; } = [];

        public TaskCompletionSource<IReadOnlyList<WriteOutcome>> Completion { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
