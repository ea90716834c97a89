namespace ClaimGraph.Wording.Comparing;

/// <summary>
/// A "the" that happens to stand between two replaced runs does not make them two: it belongs to what was replaced.
/// </summary>
internal static class FunctionWordGaps
{
    private const int MostWords = 2;

    public static List<CommonRun> Without(List<CommonRun> runs, ComparedText from, ComparedText to, KeyNumbers numbers)
    {
        var kept = new List<CommonRun>(runs.Count);
        for (var index = 0; index < runs.Count; index++)
        {
            var run = runs[index];
            var before = kept.Count == 0 ? new(0, 0, 0) : kept[^1];
            var after = index + 1 < runs.Count ? runs[index + 1] : new(from.Keys.Length, to.Keys.Length, 0);
            if (run.Length > MostWords || !IsWithin(before, run, after) || SaysSomething(run, from, numbers))
                kept.Add(run);
        }

        return kept;
    }

    private static bool SaysSomething(CommonRun run, ComparedText from, KeyNumbers numbers)
    {
        foreach (var key in from.Keys.AsSpan(run.From, run.Length))
            if (numbers.IsContent(key))
                return true;
        return false;
    }

    // On both sides words must be replaced, and by more of them than stayed between.
    private static bool IsWithin(CommonRun before, CommonRun run, CommonRun after) =>
        IsReplaced(run.From - before.FromEnd, run.To - before.ToEnd, run.Length) && IsReplaced(after.From - run.FromEnd, after.To - run.ToEnd, run.Length);

    private static bool IsReplaced(int removed, int added, int kept) => removed > 0 && added > 0 && Math.Max(removed, added) > kept;
}
