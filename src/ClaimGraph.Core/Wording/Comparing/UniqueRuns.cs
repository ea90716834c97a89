using System.Runtime.InteropServices;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Runs of keys that stand once in each of two texts, and in the same order: what is sure to belong together.</summary>
internal static class UniqueRuns
{
    private const int Repeated = -1;

    /// <summary>The longest row of such runs that stand in the same order, those that overlap joined.</summary>
    /// <param name="length">Keys of a run.</param>
    public static List<CommonRun> Of(int[] from, int[] to, KeyRange range, int length)
    {
        if (range.FromLength < length || range.ToLength < length)
            return [];
        var fromStarts = Starts(from, range.From, range.FromEnd, length);
        var toStarts = Starts(to, range.To, range.ToEnd, length);
        var pairs = new List<(int From, int To)>();
        foreach (var (hash, start) in fromStarts)
            if (start != Repeated && toStarts.TryGetValue(hash, out var other) && other != Repeated
                && from.AsSpan(start, length).SequenceEqual(to.AsSpan(other, length)))
                pairs.Add((start, other));
        pairs.Sort((one, other) => one.From.CompareTo(other.From));
        return Joined(LongestRising(pairs), length);
    }

    private static Dictionary<ulong, int> Starts(int[] keys, int first, int end, int length)
    {
        var starts = new Dictionary<ulong, int>(end - first);
        for (var start = first; start + length <= end; start++)
        {
            var hash = 14695981039346656037UL;
            foreach (var key in keys.AsSpan(start, length))
                hash = (hash ^ (uint)key) * 1099511628211UL;
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(starts, hash, out var isKnown);
            known = isKnown ? Repeated : start;
        }

        return starts;
    }

    // The longest rising subsequence (patience sorting), of pairs that rise in the first text.
    private static List<(int From, int To)> LongestRising(List<(int From, int To)> pairs)
    {
        var piles = new List<int>();
        var before = new int[pairs.Count];
        for (var index = 0; index < pairs.Count; index++)
        {
            var (low, high) = (0, piles.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[piles[middle]].To < pairs[index].To)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[index] = low == 0 ? -1 : piles[low - 1];
            if (low == piles.Count)
                piles.Add(index);
            else
                piles[low] = index;
        }

        var rising = new List<(int From, int To)>(piles.Count);
        for (var index = piles.Count == 0 ? -1 : piles[^1]; index >= 0; index = before[index])
            rising.Add(pairs[index]);
        rising.Reverse();
        return rising;
    }

    private static List<CommonRun> Joined(List<(int From, int To)> starts, int length)
    {
        var runs = new List<CommonRun>();
        foreach (var (start, other) in starts)
        {
            if (runs.Count == 0 || (start >= runs[^1].FromEnd && other >= runs[^1].ToEnd))
                runs.Add(new(start, other, length));
            else if (start - runs[^1].From == other - runs[^1].To)
                runs[^1] = runs[^1] with { Length = start + length - runs[^1].From };
        }

        return runs;
    }
}
