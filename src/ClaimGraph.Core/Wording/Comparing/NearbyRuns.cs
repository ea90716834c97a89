namespace ClaimGraph.Wording.Comparing;

/// <summary>
/// Reads two long texts side by side, and where they part looks for the nearest words at which they meet again. For texts that repeat
/// themselves, in which no words are unique, and that are too long for every difference to be weighed.
/// </summary>
internal static class NearbyRuns
{
    private const int Furthest = 40;
    private const int Length = 3;

    public static IEnumerable<CommonRun> Of(int[] from, int[] to, KeyRange range)
    {
        var (first, second) = (range.From, range.To);
        while (first < range.FromEnd && second < range.ToEnd)
        {
            var length = from.AsSpan(first, range.FromEnd - first).CommonPrefixLength(to.AsSpan(second, range.ToEnd - second));
            if (length > 0)
                yield return new(first, second, length);
            if (Meeting(from, to, range with { From = first + length, To = second + length }) is not { } meeting)
                yield break;
            (first, second) = (meeting.From, meeting.To);
        }
    }

    private static CommonRun? Meeting(int[] from, int[] to, KeyRange range)
    {
        for (var distance = 1; distance <= Furthest; distance++)
        {
            var least = Math.Max(0, range.To + distance + Length - range.ToEnd);
            var most = Math.Min(distance, range.FromEnd - Length - range.From);
            for (var passed = least; passed <= most; passed++)
            {
                var (first, second) = (range.From + passed, range.To + distance - passed);
                if (from[first] == to[second] && from[first + 1] == to[second + 1] && from[first + 2] == to[second + 2])
                    return new(first, second, Length);
            }
        }

        return null;
    }
}
