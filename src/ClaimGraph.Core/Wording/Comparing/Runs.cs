namespace ClaimGraph.Wording.Comparing;

/// <summary>Lists of runs that cover both texts.</summary>
internal static class Runs
{
    /// <summary>What became of the words of two texts.</summary>
    public static List<Run> Of(
        ComparedText from, ComparedText to, KeyNumbers numbers, Brackets fromBrackets, Brackets toBrackets,
        CancellationToken cancellation)
    {
        var common = FunctionWordGaps.Without(RunSliding.Of(CommonRuns.Of(from.Keys, to.Keys, cancellation), from, to), from, to, numbers);
        cancellation.ThrowIfCancellationRequested();
        var runs = PrintedOtherwise.Restored(RunBuilding.Of(common, from, to), from.Text, to.Text);
        cancellation.ThrowIfCancellationRequested();
        var said = Asides.Named(runs, from.Text, to.Text, fromBrackets, toBrackets);
        return CutOffEnds.Parted(Transposed.Named(SpokenTraces.Named(said, from.Text, to.Text), from.Text, to.Text), from.Text, to.Text);
    }

    /// <summary>Adds a run; changes that touch become one, and so do words that stayed one for one.</summary>
    public static void Add(List<Run> runs, Run run)
    {
        if (run is { FromLength: 0, ToLength: 0 })
            return;
        var last = runs.Count == 0 ? default : runs[^1];
        if (runs.Count > 0 && IsEven(last) && IsEven(run))
            runs[^1] = Run.Same(last.From, run.FromEnd, last.To, run.ToEnd);
        else if (runs.Count > 0 && last.IsChange && run.IsChange)
            runs[^1] = Run.Changed(last.From, run.FromEnd, last.To, run.ToEnd);
        else
            runs.Add(run);
    }

    /// <summary>The runs by which meaning is judged: what is no part of what was said cannot change it.</summary>
    public static IReadOnlyList<WordRun> ForAlarms(IEnumerable<Run> runs) =>
        [.. runs.Select(run => new WordRun(
            run.IsAside || run.Spoken is SpokenKind.Filler or SpokenKind.DoubledWord ? ChangeKind.Same : run.Kind,
            run.From..run.FromEnd,
            run.To..run.ToEnd))];

    private static bool IsEven(Run run) => run.Kind == ChangeKind.Same && run.FromLength == run.ToLength;
}
