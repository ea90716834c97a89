using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording.Alarms;

/// <summary>A plain word diff (longest common subsequence), so that alarms are tested without the comparer that calls for them.</summary>
internal static class WordRuns
{
    public static IReadOnlyList<WordRun> Between(PrintedText from, PrintedText to)
    {
        var lengths = Lengths(from.Words, to.Words);
        var runs = new List<WordRun>();
        var (one, other) = (0, 0);
        while (one < from.Words.Count || other < to.Words.Count)
        {
            var (start, otherStart) = (one, other);
            while (one < from.Words.Count && other < to.Words.Count && from.Words[one].Folded == to.Words[other].Folded)
                (one, other) = (one + 1, other + 1);
            if (one > start)
            {
                runs.Add(new(ChangeKind.Same, start..one, otherStart..other));
                continue;
            }

            while ((one < from.Words.Count || other < to.Words.Count)
                && !(one < from.Words.Count && other < to.Words.Count && from.Words[one].Folded == to.Words[other].Folded))
                if (other == to.Words.Count || (one < from.Words.Count && lengths[one + 1, other] >= lengths[one, other + 1]))
                    one++;
                else
                    other++;
            var kind = other == otherStart ? ChangeKind.Removed : one == start ? ChangeKind.Added : ChangeKind.Replaced;
            runs.Add(new(kind, start..one, otherStart..other));
        }

        return runs;
    }

    private static int[,] Lengths(IReadOnlyList<Word> from, IReadOnlyList<Word> to)
    {
        var lengths = new int[from.Count + 1, to.Count + 1];
        for (var one = from.Count - 1; one >= 0; one--)
            for (var other = to.Count - 1; other >= 0; other--)
                lengths[one, other] = from[one].Folded == to[other].Folded
                    ? lengths[one + 1, other + 1] + 1
                    : Math.Max(lengths[one + 1, other], lengths[one, other + 1]);
        return lengths;
    }
}
