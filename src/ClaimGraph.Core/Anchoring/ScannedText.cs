using System.Buffers;
using ClaimGraph.Search;

namespace ClaimGraph.Anchoring;

/// <summary>A long text as its words: the hash of each, and where it begins. Read once, and searched as often as needed.</summary>
/// <remarks>Its memory is lent by the pool and goes back there: tens of megabytes for each text would pile up faster than they are collected.</remarks>
internal sealed class ScannedText : IDisposable
{
    /// <summary>Words between two looks at whether anybody waits: a millisecond or so.</summary>
    public const int WordsBetweenLooks = 1 << 16;

    /// <summary>Characters of a word with the space behind it, about.</summary>
    private const int UsualWord = 6;

    private readonly int count;
    private ulong[] hashes;
    private int[] starts;

    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> says so.</exception>
    public ScannedText(string text, CancellationToken cancellation)
    {
        Text = text;
        (hashes, starts) = (ArrayPool<ulong>.Shared.Rent((text.Length / UsualWord) + 1), ArrayPool<int>.Shared.Rent((text.Length / UsualWord) + 1));
        try
        {
            foreach (var word in new WordScanner(text))
            {
                if (count % WordsBetweenLooks == 0)
                    cancellation.ThrowIfCancellationRequested();
                if (count == hashes.Length)
                    Grow(ref hashes);
                if (count == starts.Length)
                    Grow(ref starts);
                (hashes[count], starts[count]) = (word.Hash, word.Start);
                count++;
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Text { get; }

    /// <summary>See <see cref="ScannedWord.Hash"/>.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, count);

    /// <summary>UTF-16 indexes.</summary>
    public ReadOnlySpan<int> Starts => starts.AsSpan(0, count);

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(hashes);
        ArrayPool<int>.Shared.Return(starts);
        (hashes, starts) = ([], []);
    }

    private static void Grow<T>(ref T[] list)
    {
        var larger = ArrayPool<T>.Shared.Rent(list.Length * 2);
        list.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(list);
        list = larger;
    }
}
