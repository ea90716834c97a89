namespace ClaimGraph.Wording.Comparing;

/// <summary>Turns common runs of keys into runs of words that cover both texts. A word of which a part changed changed wholly.</summary>
internal sealed class RunBuilding
{
    private readonly ComparedText from;
    private readonly ComparedText to;
    private readonly List<Run> runs = [];
    private int fromStart;
    private int toStart;
    private bool isSame = true;

    private RunBuilding(ComparedText from, ComparedText to)
    {
        this.from = from;
        this.to = to;
    }

    public static List<Run> Of(List<CommonRun> common, ComparedText from, ComparedText to)
    {
        var building = new RunBuilding(from, to);
        var (fromKey, toKey) = (0, 0);
        foreach (var run in common)
        {
            building.Differ(fromKey, run.From, toKey, run.To);
            for (var key = 0; key < run.Length; key++)
                building.Close(run.From + key, run.To + key);
            (fromKey, toKey) = (run.FromEnd, run.ToEnd);
            building.Close(fromKey, toKey);
        }

        building.Differ(fromKey, from.Keys.Length, toKey, to.Keys.Length);
        building.Close(from.Keys.Length, to.Keys.Length);
        return building.runs;
    }

    private void Differ(int fromKey, int fromEnd, int toKey, int toEnd)
    {
        if (fromKey == fromEnd && toKey == toEnd)
            return;
        Close(fromKey, toKey);
        isSame = false;
    }

    // Ends the run at a place where a word begins in both texts.
    private void Close(int fromKey, int toKey)
    {
        if (!from.BeginsWord(fromKey) || !to.BeginsWord(toKey) || (fromKey == fromStart && toKey == toStart))
            return;
        var (first, end, other, otherEnd) = (from.WordOf(fromStart), from.WordOf(fromKey), to.WordOf(toStart), to.WordOf(toKey));
        Runs.Add(runs, isSame ? Run.Same(first, end, other, otherEnd) : Run.Changed(first, end, other, otherEnd));
        (fromStart, toStart, isSame) = (fromKey, toKey, true);
    }
}
