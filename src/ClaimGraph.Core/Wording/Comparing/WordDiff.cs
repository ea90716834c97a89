using DiffPlex;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Differences of two short texts, told by DiffPlex (Myers 1986).</summary>
internal static class WordDiff
{
    /// <summary>What a part of each text has in common.</summary>
    public static IEnumerable<CommonRun> Of(int[] from, int[] to, KeyRange range)
    {
        var blocks = Differ.Instance.CreateDiffs(
            Written(from.AsSpan(range.From, range.FromLength)), Written(to.AsSpan(range.To, range.ToLength)), false, false, KeyChunker.Instance).DiffBlocks;
        var (start, other) = (0, 0);
        foreach (var block in blocks)
        {
            yield return new(range.From + start, range.To + other, block.DeleteStartA - start);
            (start, other) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        yield return new(range.From + start, range.To + other, range.FromLength - start);
    }

    private static string Written(ReadOnlySpan<int> keys) => string.Join(' ', keys.ToArray());

    private sealed class KeyChunker : IChunker
    {
        public static KeyChunker Instance { get; } = new();

        public IReadOnlyList<string> Chunk(string text) => text.Split(' ');
    }
}
