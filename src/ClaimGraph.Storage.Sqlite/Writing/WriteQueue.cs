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
    private readonly DatabaseFile file;
    private readonly Writer writer;
    private readonly Thread thread;
    private volatile bool isDiskFailing;

    /// <summary>Whether the writer has the lock of the file, so that it would take whatever comes next.</summary>
    private volatile bool isHolding;

    private bool IsWriting => isHolding && !isDiskFailing;

    public WriteQueue(
        DatabaseFile file, Writer writer, SqliteOptions options, TimeProvider clock, Fragments fragments)
    {
        this.fragments = fragments;
        this.file = file;
        this.writer = writer;
        state = new(writer);
        editor = new(state, clock);
        idempotencyKeys = new(writer, clock);
        waiting = new(options.WriteQueueLength);
        thread = new(Work) { IsBackground = true, Name = "ClaimGraph writer" };
        thread.Start();
    }

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        waiting.AddAsync(requests, cancellation);

    /// <summary>
    /// Tries whether a write would be accepted: takes the lock of the file, and writes nothing; after one that the disk failed, it writes,
    /// so that it does not say yes until the disk does.
    /// </summary>
    /// <remarks>It does not wait for a long write to end: whoever writes already has the lock.</remarks>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        var tried = WriteAsync([], cancellation);
        while (!IsWriting && await Task.WhenAny(tried, Task.Delay(LookAgain, cancellation)).ConfigureAwait(false) != tried)
            cancellation.ThrowIfCancellationRequested();
        if (!IsWriting)
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
        var before = writer.Changes;
        isHolding = false;
        try
        {
            state.Begin(careful);
            isHolding = true;
            outcomes = writes.ConvertAll(write => write.Requests.Select(Apply).ToList());
            var isProbe = isDiskFailing && writer.Changes == before && outcomes.Exists(own => own.Count == 0);
            if (isProbe)
                Probe();
            file.RequireInPlace();
            state.Commit();
            if (isProbe || writer.Changes != before)
                isDiskFailing = false;
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
            isDiskFailing |= failure is SqliteException cause && Faults.IsOfDisk(cause);
            if (writes.Count > 1 && failure is not StoreFaultException)
                // One of them must not fail the others: each has another try by itself.
                writes.ForEach(write => CommitTogether([write]));
            else
                writes.ForEach(write => write.Fail(failure is SqliteException fault ? Faults.Of(fault) : failure));
            return;
        }

        isHolding = false;
        fragments.Forget(state.Edited, state.IsNestedEdited);
        for (var index = 0; index < writes.Count; index++)
            writes[index].Complete(outcomes[index]);
    }

    /// <summary>Changes a page to what it is, so that the commit has something to write.</summary>
    private void Probe()
    {
        file.RequireSpace();
        Migrations.WriteVersion(writer);
    }

    private WriteOutcome Apply(WriteRequest request)
    {
        if (request.IdempotencyKey is { } key && idempotencyKeys.Find(key) is { } earlier)
            return earlier;
        (state.Actor, state.OnBehalfOf) = (request.Actor, request.OnBehalfOf);
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
