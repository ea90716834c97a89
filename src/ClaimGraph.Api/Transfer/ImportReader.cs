using System.Buffers;
using System.IO.Pipelines;
using ClaimGraph.Api.Http;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Transfer;

/// <summary>Cuts a stream into lines and reads them, a batch at a time, in constant memory.</summary>
internal sealed class ImportReader(PipeReader pipe, ClaimLines lines)
{
    private const int MostLines = 500;
    private const long MostBytes = 4 << 20;

    private readonly List<ImportLine> batch = [];
    private Task<ReadResult>? reading;
    private long number;
    private long bytes;
    private bool isSkipping;

    /// <summary>The number of the line behind those that were read.</summary>
    public long NextNumber => number + 1;

    /// <summary>Whether there are no more lines.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>
    /// The next lines that are not blank. Once one has come, no others are waited for, so that a slow caller hears of every line.
    /// </summary>
    /// <param name="busy">While this runs, they are waited for; once it ends, no line at all is. Null: at least one is.</param>
    public async ValueTask<IReadOnlyList<ImportLine>> ReadAsync(Task? busy, CancellationToken cancellation)
    {
        batch.Clear();
        bytes = 0;
        while (!IsAtEnd && !IsFull)
        {
            reading ??= pipe.ReadAsync(cancellation).AsTask();
            var mayEnd = !reading.IsCompleted && (busy is not null || batch.Count > 0);
            if (mayEnd && (busy is null || await Task.WhenAny(reading, busy) == busy))
                break;
            var result = await reading;
            reading = null;
            Take(result);
        }
        return [.. batch];
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
