namespace ClaimGraph.Wording.Comparing;

/// <summary>Writes runs of words as printed, so that joined they are both texts to the byte.</summary>
internal static class WordChanges
{
    public static IReadOnlyList<WordChange> Of(IEnumerable<Run> runs, PrintedText from, PrintedText to)
    {
        var changes = new List<WordChange>();
        foreach (var run in Joined(runs))
            changes.Add(new(run.Kind, Printed(from, run.From, run.FromEnd, changes.Count == 0), Printed(to, run.To, run.ToEnd, changes.Count == 0)));
        if (changes.Count == 0 && from.Text.Length + to.Text.Length > 0)
            changes.Add(new(ChangeKind.Same, Printed(from, 0, 0, true), Printed(to, 0, 0, true)));
        return changes;
    }

    // Words that stayed are one run, however differently they are printed.
    private static List<Run> Joined(IEnumerable<Run> runs)
    {
        var joined = new List<Run>();
        foreach (var run in runs)
            if (run.Kind == ChangeKind.Same && joined.Count > 0 && joined[^1].Kind == ChangeKind.Same)
                joined[^1] = Run.Same(joined[^1].From, run.FromEnd, joined[^1].To, run.ToEnd);
            else
                joined.Add(run);
        return joined;
    }

    // With what stands behind, and, in front of a text's first word, with what stands there; null when that is nothing.
    private static string? Printed(PrintedText text, int start, int end, bool isFirst)
    {
        var words = text.Words;
        if (words.Count == 0)
            return isFirst && text.Text.Length > 0 ? text.Text : null;
        if (start == end)
            return null;
        return text.Text[(start == 0 ? 0 : words[start].Start)..(end == words.Count ? text.Text.Length : words[end].Start)];
    }
}
