using System.Runtime.InteropServices;
using ClaimGraph.Search;

namespace ClaimGraph.Anchoring;

/// <summary>A long text as its words: the hash of each, and where it begins. Read once, and searched as often as needed.</summary>
internal sealed class ScannedText
{
    /// <summary>Words between two looks at whether anybody waits: a millisecond or so.</summary>
    public const int WordsBetweenLooks = 1 << 16;

    /// <summary>Characters of a word with the space behind it, about.</summary>
    private const int UsualWord = 6;

    private readonly List<ulong> hashes;
    private readonly List<int> starts;

    public ScannedText(string text, CancellationToken cancellation)
    {
        Text = text;
        (hashes, starts) = (new(text.Length / UsualWord), new(text.Length / UsualWord));
        foreach (var word in new WordScanner(text))
        {
            if (hashes.Count % WordsBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            hashes.Add(word.Hash);
            starts.Add(word.Start);
        }
    }

    public string Text { get; }

    /// <summary>See <see cref="ScannedWord.Hash"/>.</summary>
    public ReadOnlySpan<ulong> Hashes => CollectionsMarshal.AsSpan(hashes);

    /// <summary>UTF-16 indexes.</summary>
    public ReadOnlySpan<int> Starts => CollectionsMarshal.AsSpan(starts);
}
