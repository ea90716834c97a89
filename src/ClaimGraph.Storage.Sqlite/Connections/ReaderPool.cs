using System.Threading.Channels;
using ClaimGraph.Graph;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>A bounded number of readers; whoever finds none free waits without holding a thread, and not for long.</summary>
internal sealed class ReaderPool : IDisposable
{
    private readonly Channel<Reader> free = Channel.CreateUnbounded<Reader>();
    private readonly TimeSpan deadline;

    public ReaderPool(string path, SqliteOptions options)
    {
        deadline = options.QueryDeadline;
        for (var index = 0; index < options.Readers; index++)
            free.Writer.TryWrite(new(path));
    }

    /// <summary>Asks a question that is answered within the deadline or not at all.</summary>
    public async Task<T> AskAsync<T>(Func<Reader, T> question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var reader = await TakeAsync(cancellation).ConfigureAwait(false);
        try
        {
            reader.Limit(deadline, cancellation);
            reader.Begin();
            try
            {
                return question(reader);
            }
            finally
            {
                reader.Limit(null, CancellationToken.None);
                reader.ResetStatements();
                reader.End();
            }
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new StoreDeadlineException($"The question took longer than {deadline.TotalSeconds:0.###} s.", stopped);
        }
        catch (SqliteException failure)
        {
            throw Faults.Of(failure);
        }
        finally
        {
            if (!free.Writer.TryWrite(reader))
                reader.Dispose();
        }
    }

    public void Dispose()
    {
        free.Writer.TryComplete();
        while (free.Reader.TryRead(out var reader))
            reader.Dispose();
    }

    private async ValueTask<Reader> TakeAsync(CancellationToken cancellation)
    {
        if (free.Reader.TryRead(out var reader))
            return reader;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Limits.Waiting);
        try
        {
            return await free.Reader.ReadAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException tired) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreBusyException("More questions wait for a reader of the file than can be answered in time.", tired);
        }
        catch (ChannelClosedException closed)
        {
            throw new StoreUnavailableException("The store is closed.", closed);
        }
    }
}
