using System.Runtime.CompilerServices;
using ClaimGraph.Graph;

namespace ClaimGraph.Storage;

/// <summary>A part of an export: claims in the order of recording, written out wholly.</summary>
/// <param name="Next">Where the next part begins, as the store puts it; null at the end.</param>
/// <param name="IsCut">Whether it ended before its size, with <see cref="Limits.PageBytes"/>.</param>
public sealed record ExportStep(IReadOnlyList<Document> Items, long? Next, bool IsCut);

/// <summary>Exports step by step, between which no view of the graph is held.</summary>
public static class ExportSteps
{
    private const int Shrinking = 4;

    /// <summary>How often a step is tried again whose turn does not come.</summary>
    private const int MostTries = 20;

    /// <summary>Reads one step behind the other. One that takes too long is tried again, shorter, down to where it is one record.</summary>
    /// <param name="size">Records that a step looks at, at most.</param>
    /// <param name="read">Reads the step of a size behind a place; the first is 0.</param>
    /// <exception cref="StoreDeadlineException">A single record takes too long.</exception>
    public static async IAsyncEnumerable<Document> ReadAsync(
        int size, Func<long, int, Task<ExportStep>> read, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        var (next, most, tries) = (size, size, 0);
        long? after = 0;
        while (after is { } place)
        {
            ExportStep step;
            try
            {
                step = await read(place, next).ConfigureAwait(false);
            }
            catch (StoreDeadlineException) when (next > 1)
            {
                next = most = Math.Max(1, next / Shrinking);
                continue;
            }
            catch (StoreBusyException) when (place > 0 && ++tries < MostTries)
            {
                // It has been waited for; who has a part of an export already waits longer than who may come back.
                continue;
            }

            foreach (var document in step.Items)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return document;
            }

            after = step.Next;
            tries = 0;
            next = step.IsCut ? Math.Max(1, next / Shrinking) : Math.Min(most, next * Shrinking);
        }
    }
}
