namespace ClaimGraph.Wording.Comparing;

/// <summary>
/// Words that one text repeats can be left out here or there with the same result: "we must act, and we must act now". Chooses the place
/// where a reader would see it: at an end, at an ellipsis, at the end of a sentence.
/// </summary>
internal sealed class RunSliding
{
    private const int AtEllipsis = 6;
    private const int AtAnEnd = 5;
    private const int AtSentence = 2;
    private const int AtPause = 1;
    private const int Furthest = 200;

    private readonly ComparedText from;
    private readonly ComparedText to;

    private RunSliding(ComparedText from, ComparedText to)
    {
        this.from = from;
        this.to = to;
    }

    /// <summary>The same number of common keys, parted where it reads best.</summary>
    public static List<CommonRun> Of(List<CommonRun> runs, ComparedText from, ComparedText to)
    {
        var sliding = new RunSliding(from, to);
        var slid = new List<CommonRun> { new(0, 0, 0) };
        foreach (var run in runs.Append(new(from.Keys.Length, to.Keys.Length, 0)))
        {
            var (before, after) = sliding.Slide(slid[^1], run);
            slid[^1] = before;
            if (before.Length == 0 && slid.Count > 1)
                slid.RemoveAt(slid.Count - 1);
            slid.Add(after);
        }

        return [.. slid.Where(run => run.Length > 0)];
    }

    private (CommonRun Before, CommonRun After) Slide(CommonRun before, CommonRun after)
    {
        var (removed, added) = (after.From - before.FromEnd, after.To - before.ToEnd);
        if ((removed == 0) == (added == 0))
            return (before, after);
        var keys = removed > 0 ? from.Keys : to.Keys;
        var start = removed > 0 ? before.FromEnd : before.ToEnd;
        var length = removed + added;
        var (left, right) = (0, 0);
        while (left < Math.Min(before.Length, Furthest) && keys[start - 1 - left] == keys[start + length - 1 - left])
            left++;
        while (right < Math.Min(after.Length, Furthest) && keys[start + right] == keys[start + length + right])
            right++;
        var best = Enumerable.Range(-left, left + right + 1)
            .MaxBy(shift => (Worth(before.FromEnd + shift, before.ToEnd + shift, removed, added), -Math.Abs(shift)));
        return (
            before with { Length = before.Length + best },
            new(after.From + best, after.To + best, after.Length - best));
    }

    private int Worth(int fromStart, int toStart, int removed, int added)
    {
        var (text, start, length) = removed > 0 ? (from, fromStart, removed) : (to, toStart, added);
        var (other, place) = removed > 0 ? (to, toStart) : (from, fromStart);
        if (!text.BeginsWord(start) || !text.BeginsWord(start + length))
            return -1;
        var worth = Gaps.HasEllipsis(Gap(other, place)) ? AtEllipsis : 0;
        if (place == 0 || place == other.Keys.Length)
            worth += AtAnEnd;
        var opening = Gap(text, start);
        var closing = Gap(text, start + length);
        if (Gaps.EndsSentence(opening) || Gaps.EndsSentence(closing))
            worth += AtSentence;
        if (Gaps.HasPause(opening))
            worth += AtPause;
        return Gaps.HasPause(closing) ? worth + AtPause : worth;
    }

    private static ReadOnlySpan<char> Gap(ComparedText text, int key) => text.Text.Before(text.WordOf(key));
}
