using System.Buffers;
using System.IO.Pipelines;
using ClaimGraph.Api.Http;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Transfer;

/// <summary>Cuts a stream into lines and reads them, a batch at a time, in constant memory.</summary>
/// <param name="stopping">When the service is to stop, no more lines are read.</param>
internal sealed class ImportReader(PipeReader pipe, ClaimLines lines, TimeProvider clock, CancellationToken stopping)
{
    private const int MostLines = 500;
    private const long MostBytes = 1 << 20;

    private readonly List<ImportLine> batch = [];
    private Task<ReadResult>? reading;
    private long number;
    private long bytes;
    private bool isSkipping;

    /// <summary>The number of the line behind those that were read.</summary>
    public long NextNumber => number + 1;

    /// <summary>Whether there are no more lines, or no more are read.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Why no more lines are read although there may be some; else null.</summary>
    public ProblemException? Stop { get; private set; }

    /// <summary>
    /// The next lines that are not blank. Once one has come, no others are waited for, so that a slow caller hears of every line.
    /// </summary>
    /// <param name="busy">While this runs, they are waited for; once it ends, no line at all is. Null: at least one is.</param>
    public async ValueTask<IReadOnlyList<ImportLine>> ReadAsync(Task? busy, CancellationToken cancellation)
    {
        batch.Clear();
        bytes = 0;
        var since = clock.GetTimestamp();
        while (!IsAtEnd && !IsFull)
        {
            reading ??= pipe.ReadAsync(cancellation).AsTask();
            var mayEnd = !reading.IsCompleted && (busy is not null || batch.Count > 0);
            if (mayEnd && (busy is null || await Task.WhenAny(reading, busy) == busy))
                break;
            if (await IsStoppedAsync(reading, since))
            {
                // A read that is under way would be in the way of whoever ends the request.
                pipe.CancelPendingRead();
                pipe.AdvanceTo((await reading).Buffer.Start);
                IsAtEnd = true;
                break;
            }

            try
            {
                Take(await reading);
                reading = null;
            }
            catch (Exception failure) when (Problems.Of(failure) is { Kind.Status: < StatusCodes.Status500InternalServerError } broken)
            {
                // The lines before it are answered; what is behind it cannot be read.
                Stop = broken;
                IsAtEnd = true;
            }
        }
        return [.. batch];
    }

    /// <summary>Waits for more of the stream, unless the service is being stopped, or no line has come for too long.</summary>
    private async Task<bool> IsStoppedAsync(Task more, long since)
    {
        var left = Limits.ImportLineTime - clock.GetElapsedTime(since);
        if (!more.IsCompleted && left > TimeSpan.Zero)
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            await Task.WhenAny(more, Task.Delay(left, clock, waiting.Token));
            await waiting.CancelAsync();
        }

        if (stopping.IsCancellationRequested)
            Stop = new(Problems.Stopping, "The service is being stopped. Import the same again when it is back.");
        else if (!more.IsCompleted || left <= TimeSpan.Zero)
            Stop = new(Problems.RequestTimeout, $"No line came for {Limits.ImportLineTime.TotalSeconds} s.");
        return Stop is not null;
    }

    private bool IsFull => batch.Count >= MostLines || bytes >= MostBytes;

    private void Take(ReadResult result)
    {
        var rest = result.Buffer;
        while (!IsFull && rest.PositionOf((byte)'\n') is { } end)
        {
            Add(rest.Slice(0, end));
            rest = rest.Slice(rest.GetPosition(1, end));
        }
        if (IsFull)
        {
            pipe.AdvanceTo(rest.Start);
            return;
        }

        // What is left is the beginning of a line; of one that is too long already, no more is kept.
        if (rest.Length > Limits.DocumentBytes + 1 && !isSkipping)
        {
            isSkipping = true;
            number++;
            batch.Add(new(number, null, ClaimLines.TooLong()));
        }
        if (result.IsCompleted)
        {
            IsAtEnd = true;
            if (!rest.IsEmpty)
                Add(rest);
            rest = rest.Slice(rest.End);
        }
        else if (isSkipping)
            rest = rest.Slice(rest.End);
        pipe.AdvanceTo(rest.Start, result.Buffer.End);
    }

    private void Add(ReadOnlySequence<byte> line)
    {
        if (isSkipping)
        {
            isSkipping = false;
            return;
        }

        number++;
        bytes += line.Length;
        if (line.IsSingleSegment)
        {
            Add(line.FirstSpan);
            return;
        }
        var length = checked((int)line.Length);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        line.CopyTo(rented);
        Add(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private void Add(ReadOnlySpan<byte> line)
    {
        if (line.EndsWith("\r"u8))
            line = line[..^1];
        if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
            return;
        try
        {
            batch.Add(new(number, lines.Read(line), null));
        }
        catch (ProblemException problem)
        {
            batch.Add(new(number, null, problem));
        }
    }
}
