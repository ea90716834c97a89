namespace ClaimGraph.Wording.Comparing;

/// <summary>Words that went in one place and came in another: they stand in another order, and were neither dropped nor added.</summary>
internal sealed class MovedWords
{
    private readonly PrintedText from;
    private readonly PrintedText to;
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);
    private readonly HashSet<string> added = new(StringComparer.Ordinal);

    public MovedWords(List<Run> runs, PrintedText from, PrintedText to)
    {
        this.from = from;
        this.to = to;
        foreach (var run in runs.Where(run => run.IsChange))
        {
            for (var word = run.From; word < run.FromEnd; word++)
                removed.Add(from.Words[word].Folded);
            for (var word = run.To; word < run.ToEnd; word++)
                added.Add(to.Words[word].Folded);
        }
    }

    /// <summary>Whether all removed words of a run came elsewhere.</summary>
    public bool WereAdded(Run run) => AllIn(added, from, run.From, run.FromEnd);

    /// <summary>Whether all added words of a run went elsewhere.</summary>
    public bool WereRemoved(Run run) => AllIn(removed, to, run.To, run.ToEnd);

    private static bool AllIn(HashSet<string> words, PrintedText text, int start, int end)
    {
        for (var word = start; word < end; word++)
            if (!words.Contains(text.Words[word].Folded))
                return false;
        return true;
    }
}
