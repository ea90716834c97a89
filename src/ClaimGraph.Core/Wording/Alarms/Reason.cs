namespace ClaimGraph.Wording.Alarms;

/// <summary>Says in a sentence what happened.</summary>
internal static class Reason
{
    /// <summary>More words than this are not printed around a change.</summary>
    private const int MostWords = 10;

    public static string Of(string? from, string? to, Alignment texts, int run)
    {
        var what = (from, to) switch
        {
            (not null, not null) => $"\"{from}\" became \"{to}\"",
            (not null, null) => $"\"{from}\" is gone",
            _ => $"\"{to}\" is new",
        };
        if (run < 0)
            return what + ".";
        var before = Around(texts.From, texts.Runs[run].From);
        var after = Around(texts.To, texts.Runs[run].To);
        return before is null || after is null || before == after ? what + "." : $"{what}: \"{before}\" is now \"{after}\".";
    }

    // The run with a word on either side.
    private static string? Around(Passage passage, Range run)
    {
        var (first, end) = Alignment.Words(run, passage.Text);
        (first, end) = (Math.Max(0, first - 1), Math.Min(passage.Text.Words.Count, end + 1));
        return end - first is > 0 and <= MostWords ? passage.Text.Printed(first..end) : null;
    }
}
