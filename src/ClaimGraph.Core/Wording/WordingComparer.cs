using ClaimGraph.Wording.Alarms;
using ClaimGraph.Wording.Comparing;

namespace ClaimGraph.Wording;

/// <summary>Compares two printings of words.</summary>
/// <remarks>
/// Words are the same when they differ in what printing changes (<see cref="PrintedText"/>), in house style ("per cent" and "%", "do not"
/// and "don't", "13" and "thirteen", "May 8" and "the eighth of May", British and American spelling), in hyphens and, where those tell no words apart, in accents.
/// A transcript's fillers, doubled words and false starts, its notes ("(Applause)") and a newspaper's "he said" between two quotation
/// marks are shown in the diff, but are no change of what was said.
/// </remarks>
public static class WordingComparer
{
    /// <summary>How a later printing differs from an earlier one.</summary>
    /// <param name="from">The earlier printing, or what is on record.</param>
    /// <param name="to">The later printing, or what is to be checked.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static WordingComparison Compare(PrintedText from, PrintedText to, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Text == to.Text)
            return Same(from, to, cancellation);
        if (Translation.Is(from, to))
            return new() { Classes = [WordingClass.Translated], Alarms = [] };

        var numbers = new KeyNumbers();
        var accents = new AccentFolding(from, to);
        var (earlier, later) = (new ComparedText(from, accents, numbers), new ComparedText(to, accents, numbers));
        if (CommonGround.IsHopeless(earlier, later, numbers))
            return Unlike(earlier, later, numbers, cancellation);

        var (fromBrackets, toBrackets) = (new Brackets(from), new Brackets(to));
        var runs = Runs.Of(earlier, later, numbers, fromBrackets, toBrackets, cancellation);
        var alarms = MeaningAlarms.Between(from, to, Runs.ForAlarms(runs), cancellation);
        if (alarms.All(alarm => alarm.Kind != AlarmKind.Number))
            runs = EqualNumbers.Restored(runs, from, to);
        if (alarms.All(alarm => alarm.Kind != AlarmKind.Negation))
            runs = Expletives.Restored(runs, from, to);
        var measured = Measured(runs, from, to) with { Alarms = alarms };
        cancellation.ThrowIfCancellationRequested();
        return CommonGround.IsTooLittle(runs, earlier, later, toBrackets, numbers)
            ? measured with { Classes = [WordingClass.Paraphrase] }
            : measured with
            {
                Classes = WordingJudge.Of(runs, from, to, fromBrackets, toBrackets),
                Spoken = SpokenTraces.Of(runs, from, to),
                Diff = WordChanges.Of(runs, from, to),
            };
    }

    private static WordingComparison Same(PrintedText from, PrintedText to, CancellationToken cancellation)
    {
        List<Run> runs = from.Words.Count == 0 ? [] : [Run.Same(0, from.Words.Count, 0, to.Words.Count)];
        return Measured(runs, from, to) with
        {
            Classes = [WordingClass.Identical],
            Alarms = MeaningAlarms.Between(from, to, Runs.ForAlarms(runs), cancellation),
            Diff = WordChanges.Of(runs, from, to),
        };
    }

    // Too unlike for an alignment to say anything: the words of both are counted in whatever order they stand.
    private static WordingComparison Unlike(ComparedText from, ComparedText to, KeyNumbers numbers, CancellationToken cancellation)
    {
        var shared = CommonGround.Shared(from, to, numbers);
        List<Run> runs = [Run.Changed(0, from.Text.Words.Count, 0, to.Text.Words.Count)];
        return Measured(runs, from.Text, to.Text) with
        {
            Classes = [WordingClass.Paraphrase],
            Alarms = MeaningAlarms.Between(from.Text, to.Text, Runs.ForAlarms(runs), cancellation),
            Similarity = Share(2 * shared, from.Keys.Length + to.Keys.Length),
            Containment = Share(shared, to.Keys.Length),
        };
    }

    private static WordingComparison Measured(List<Run> runs, PrintedText from, PrintedText to)
    {
        var (stayed, stayedLater) = (0, 0);
        foreach (var run in runs.Where(run => run.Kind == ChangeKind.Same))
            (stayed, stayedLater) = (stayed + run.FromLength, stayedLater + run.ToLength);
        var all = from.Words.Count + to.Words.Count;
        return new()
        {
            Classes = [],
            Alarms = [],
            Similarity = all == 0 ? 1 : Share(stayed + stayedLater, all),
            Containment = to.Words.Count == 0 ? (from.Words.Count == 0 ? 1 : 0) : Share(stayedLater, to.Words.Count),
        };
    }

    // Four digits are more than anybody reads out of it; what is not whole stays below 1.
    private static double Share(int part, int whole) => part == whole ? 1 : Math.Floor(10_000.0 * part / whole) / 10_000;
}
