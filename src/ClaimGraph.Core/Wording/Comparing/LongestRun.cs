namespace ClaimGraph.Wording.Comparing;

/// <summary>The longest run of keys that two texts have in common: where a short text stands in a long one.</summary>
internal static class LongestRun
{
    /// <summary>The first of the longest ones; of length 0 when there is nothing in common.</summary>
    public static CommonRun Of(int[] from, int[] to, KeyRange range)
    {
        var longest = new CommonRun(range.From, range.To, 0);
        // How long the run is that ends at each key of the later text, for the key of the earlier one before.
        var before = new int[range.ToLength + 1];
        var current = new int[range.ToLength + 1];
        for (var first = range.From; first < range.FromEnd; first++)
        {
            for (var second = 0; second < range.ToLength; second++)
            {
                var length = from[first] == to[range.To + second] ? before[second] + 1 : 0;
                current[second + 1] = length;
                if (length > longest.Length)
                    longest = new(first + 1 - length, range.To + second + 1 - length, length);
            }

            (before, current) = (current, before);
        }

        return longest;
    }
}
