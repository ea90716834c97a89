using System.Collections.Concurrent;
using ClaimGraph.Search;

namespace ClaimGraph.Anchoring;

/// <summary>A long text as its words: the hash of each, and where it begins. Read once, and searched as often as needed.</summary>
/// <remarks>
/// A text of 5 MB may have millions of words. What they take is lent in pieces, and a bounded number of pieces is kept for the next text:
/// garbage of this size piles up faster than it is collected.
/// </remarks>
internal sealed class ScannedText : IDisposable
{
    /// <summary>Words between two looks at whether anybody waits: a millisecond or so.</summary>
    public const int WordsBetweenLooks = 1 << PieceBits;

    private const int PieceBits = 16;

    /// <summary>Pieces kept: 1 MiB each, which is enough for two texts of the longest kind with words as short as can be.</summary>
    private const int MostSpare = 96;

    private static readonly ConcurrentBag<Piece> Spare = [];

    private readonly List<Piece> pieces = [];

    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> says so.</exception>
    public ScannedText(string text, CancellationToken cancellation)
    {
        Text = text;
        try
        {
            foreach (var word in new WordScanner(text))
            {
                var place = Count % WordsBetweenLooks;
                if (place == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    pieces.Add(Spare.TryTake(out var spare) ? spare : new());
                }

                var piece = pieces[^1];
                (piece.Hashes[place], piece.Starts[place]) = (word.Hash, word.Start);
                Count++;
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Text { get; }

    /// <summary>How many words it has.</summary>
    public int Count { get; private set; }

    /// <summary>See <see cref="ScannedWord.Hash"/>.</summary>
    public ulong Hash(int word) => PieceOf(word).Hashes[word % WordsBetweenLooks];

    /// <summary>Where a word begins: a UTF-16 index.</summary>
    public int Start(int word) => PieceOf(word).Starts[word % WordsBetweenLooks];

    /// <summary>What a search notes about a word; of no meaning before it has.</summary>
    public ref int Note(int word) => ref PieceOf(word).Notes[word % WordsBetweenLooks];

    public void Dispose()
    {
        foreach (var piece in pieces)
            if (Spare.Count < MostSpare)
                Spare.Add(piece);
        pieces.Clear();
        Count = 0;
    }

    private Piece PieceOf(int word) => pieces[word >> PieceBits];

    private sealed class Piece
    {
        public ulong[] Hashes { get; } = new ulong[WordsBetweenLooks];

        public int[] Starts { get; } = new int[WordsBetweenLooks];

        public int[] Notes { get; } = new int[WordsBetweenLooks];
    }
}
