using System.Numerics;

namespace ClaimGraph.Anchoring;

/// <summary>Counts the words that two long runs of words have in common, in order (longest common subsequence).</summary>
/// <remarks>
/// Bit-parallel, 64 words at a time: H. Hyyrö, Bit-parallel LCS-length computation revisited (2004).
/// </remarks>
internal static class CommonWords
{
    private const int Bits = 64;

    /// <param name="one">Words by number; from 0 on.</param>
    /// <param name="other">Words by number; a negative one is in common with nothing.</param>
    public static int Count(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var blocks = (one.Length + Bits - 1) / Bits;
        var places = new Dictionary<int, ulong[]>();
        for (var index = 0; index < one.Length; index++)
        {
            if (!places.TryGetValue(one[index], out var bits))
                places.Add(one[index], bits = new ulong[blocks]);
            bits[index / Bits] |= 1UL << index % Bits;
        }

        var open = new ulong[blocks];
        Array.Fill(open, ulong.MaxValue);
        foreach (var word in other)
            if (places.TryGetValue(word, out var matches))
                Advance(open, matches);
        return open.Sum(block => BitOperations.PopCount(~block));
    }

    // A bit that is closed says that the words up to it have one more in common. Bits behind the last word stay open.
    private static void Advance(ulong[] open, ulong[] matches)
    {
        var carry = 0UL;
        for (var block = 0; block < open.Length; block++)
        {
            var matched = open[block] & matches[block];
            var sum = open[block] + matched;
            var overflow = sum < matched ? 1UL : 0;
            sum += carry;
            overflow |= sum < carry ? 1UL : 0;
            open[block] = sum | (open[block] & ~matches[block]);
            carry = overflow;
        }
    }
}
