using System.Runtime.CompilerServices;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.BrokenStores;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>A store that is closed and opened anew before each write, as by a restart: all that it needs to know, it has to find out.</summary>
/// <param name="open">Opens the store on what it held when it was closed.</param>
/// <param name="cleanUp">Removes what it held.</param>
internal sealed class ReopenedStore(Func<IGraphStore> open, Action? cleanUp = null) : Decorated(open())
{
    /// <summary>Questions at the same time; a write waits until none is left, and keeps others waiting.</summary>
    private const int Readers = 64;

    private readonly SemaphoreSlim writing = new(1);
    private readonly SemaphoreSlim reading = new(Readers);
    private bool isClosed;

    /// <summary>Whether the next write meets a store that was just opened.</summary>
    public bool IsReopened { get; set; } = true;

    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        var places = 0;
        try
        {
            if (!IsReopened)
                return await Store.WriteAsync(requests, cancellation);
            for (; places < Readers; places++)
                await reading.WaitAsync(cancellation);
            await Store.DisposeAsync();
            Store = open();
            return await Store.WriteAsync(requests, cancellation);
        }
        finally
        {
            if (places > 0)
                reading.Release(places);
            writing.Release();
        }
    }

    public override async IAsyncEnumerable<Document> ExportAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await reading.WaitAsync(CancellationToken.None);
        try
        {
            await foreach (var claim in Store.ExportAsync(cancellation))
                yield return claim;
        }
        finally
        {
            reading.Release();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (isClosed)
            return;
        isClosed = true;
        cleanUp?.Invoke();
    }

    protected override async Task<T> AskAsync<T>(Func<IGraphStore, Task<T>> ask)
    {
        await reading.WaitAsync(CancellationToken.None);
        try
        {
            return await ask(Store);
        }
        finally
        {
            reading.Release();
        }
    }
}
