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

    /// <summary>How often a check looks whether the writer has begun something else before it.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    private readonly WaitingWrites waiting;
    private readonly SqliteGraphState state;
    private readonly GraphEditor editor;
    private readonly IdempotencyKeys idempotencyKeys;
    private readonly Fragments fragments;
    private readonly Thread thread;

    /// <summary>Whether the writer has the lock of the file, so that it would take whatever comes next.</summary>
    private volatile bool isHolding;

    public WriteQueue(Writer writer, SqliteOptions options, EntityIds ids, TimeProvider clock, Fragments fragments)
    {
        this.fragments = fragments;
        state = new(writer);
        editor = new(state, ids, clock);
        idempotencyKeys = new(writer, clock);
        waiting = new(options.WriteQueueLength);
        thread = new(Work) { IsBackground = true, Name = "ClaimGraph writer" };
        thread.Start();
    }

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        waiting.AddAsync(requests, cancellation);

    /// <summary>Tries whether a write would be accepted: takes the lock of the file, and writes nothing.</summary>
    /// <remarks>It does not wait for a long write to end: whoever writes already has the lock.</remarks>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        var tried = WriteAsync([], cancellation);
        while (!isHolding && await Task.WhenAny(tried, Task.Delay(LookAgain, cancellation)).ConfigureAwait(false) != tried)
            cancellation.ThrowIfCancellationRequested();
        if (!isHolding)
            await tried.ConfigureAwait(false);
    }

    /// <summary>Takes no more, and returns when what waits is written.</summary>
    public void Stop()
    {
        waiting.Close();
        thread.Join();
    }

    private void Work()
    {
        while (waiting.WaitAsync().AsTask().GetAwaiter().GetResult())
            if (waiting.Take(LargestCommit) is { Count: > 0 } writes)
                CommitTogether(writes);
    }

    private void CommitTogether(List<WaitingWrite> writes, bool careful = false)
    {
        List<List<WriteOutcome>> outcomes;
        isHolding = false;
        try
        {
            state.Begin(careful);
            isHolding = true;
            outcomes = writes.ConvertAll(write => write.Requests.Select(Apply).ToList());
            state.Commit();
        }
        catch (NotCarefulException)
        {
            RollBack();
            CommitTogether(writes, careful: true);
            return;
        }
#pragma warning disable CA1031 // Whatever it was, those who wait must hear of it, and the thread must live.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            RollBack();
            isHolding = false;
            if (writes.Count > 1)
                // One of them must not fail the others: each has another try by itself.
                writes.ForEach(write => CommitTogether([write]));
            else
                writes[0].Fail(failure is SqliteException cause ? Faults.Of(cause) : failure);
            return;
        }

        isHolding = false;
        fragments.Forget(state.Edited, state.IsNestedEdited);
        for (var index = 0; index < writes.Count; index++)
            writes[index].Complete(outcomes[index]);
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
}
