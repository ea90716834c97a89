namespace ClaimGraph.Wording.Comparing;

/// <summary>Finds what two texts have in common, in order.</summary>
/// <remarks>
/// What begins and ends alike first; then runs of words that stand once in each text (patience diff), which part long texts into short
/// ones and keep words from being matched far from where they were said, or of a short text in a long one the longest common run; the
/// rest by DiffPlex, as long as it is small.
/// </remarks>
internal sealed class CommonRuns
{
    private const int MostDepth = 4;

    // Cells of the tables which differences are told by: a bound for the time they take (some milliseconds).
    private const long MostCells = 300_000;

    private const int Lopsided = 3;
    private const int ShortestAnchor = 3;
    private const int CloseBy = 16;

    private static readonly int[] AnchorLengths = [5, ShortestAnchor];

    private readonly int[] from;
    private readonly int[] to;
    private readonly List<CommonRun> found = [];
    private readonly CancellationToken cancellation;
    private long cells = MostCells;

    private CommonRuns(int[] from, int[] to, CancellationToken cancellation)
    {
        this.from = from;
        this.to = to;
        this.cancellation = cancellation;
    }

    /// <summary>The common runs of two texts, in order.</summary>
    public static List<CommonRun> Of(int[] from, int[] to, CancellationToken cancellation)
    {
        var runs = new CommonRuns(from, to, cancellation);
        if (!runs.TakeWhole())
            runs.Search(new(0, from.Length, 0, to.Length), 0);
        return runs.found;
    }

    // One text inside the other.
    private bool TakeWhole()
    {
        if (to.Length <= from.Length && from.AsSpan().IndexOf(to) is >= 0 and var start)
            Take(new(start, 0, to.Length));
        else if (from.Length < to.Length && to.AsSpan().IndexOf(from) is >= 0 and var toStart)
            Take(new(0, toStart, from.Length));
        else
            return false;
        return true;
    }

    private void Search(KeyRange range, int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        var begin = from.AsSpan(range.From, range.FromLength).CommonPrefixLength(to.AsSpan(range.To, range.ToLength));
        Take(new(range.From, range.To, begin));
        range = range with { From = range.From + begin, To = range.To + begin };
        var end = 0;
        while (end < range.FromLength && end < range.ToLength && from[range.FromEnd - 1 - end] == to[range.ToEnd - 1 - end])
            end++;
        var inner = range with { FromEnd = range.FromEnd - end, ToEnd = range.ToEnd - end };
        if (!inner.IsOneSided)
            SearchInside(inner, depth);
        Take(new(inner.FromEnd, inner.ToEnd, end));
    }

    private void SearchInside(KeyRange range, int depth)
    {
        if (depth < MostDepth && Anchors(range) is { Count: > 0 } anchors)
        {
            SearchBetween(range, anchors, depth + 1);
            return;
        }

        range = Near(range);
        foreach (var run in Spend(range) ? WordDiff.Of(from, to, range) : NearbyRuns.Of(from, to, range))
            Take(run);
    }

    private List<CommonRun> Anchors(KeyRange range)
    {
        if (IsLopsided(range) && Spend(range))
            return LongestRun.Of(from, to, range) is { Length: >= ShortestAnchor } longest ? [longest] : [];
        foreach (var length in AnchorLengths)
            if (UniqueRuns.Of(from, to, range, length) is { Count: > 0 } anchors)
                return anchors;
        return [];
    }

    private static bool IsLopsided(KeyRange range) =>
        Math.Max(range.FromLength, range.ToLength) > Lopsided * Math.Min(range.FromLength, range.ToLength);

    // Few words before or behind all that is in common can only be matched close by; further off the same words mean nothing.
    private KeyRange Near(KeyRange range)
    {
        if (!IsLopsided(range))
            return range;
        var most = Math.Max(CloseBy, Lopsided * Math.Min(range.FromLength, range.ToLength));
        if (range is { From: 0, To: 0 })
            return range with { From = Math.Max(0, range.FromEnd - most), To = Math.Max(0, range.ToEnd - most) };
        return range.FromEnd == from.Length && range.ToEnd == to.Length
            ? range with { FromEnd = Math.Min(range.FromEnd, range.From + most), ToEnd = Math.Min(range.ToEnd, range.To + most) }
            : range;
    }

    private bool Spend(KeyRange range)
    {
        var size = (long)range.FromLength * range.ToLength;
        if (size > cells)
            return false;
        cells -= size;
        return true;
    }

    private void SearchBetween(KeyRange range, List<CommonRun> anchors, int depth)
    {
        var (fromStart, toStart) = (range.From, range.To);
        foreach (var anchor in anchors)
        {
            Search(new(fromStart, anchor.From, toStart, anchor.To), depth);
            Take(anchor);
            (fromStart, toStart) = (anchor.FromEnd, anchor.ToEnd);
        }

        Search(new(fromStart, range.FromEnd, toStart, range.ToEnd), depth);
    }

    private void Take(CommonRun run)
    {
        if (run.Length == 0)
            return;
        if (found.Count > 0 && found[^1].FromEnd == run.From && found[^1].ToEnd == run.To)
            found[^1] = found[^1] with { Length = found[^1].Length + run.Length };
        else
            found.Add(run);
    }
}
