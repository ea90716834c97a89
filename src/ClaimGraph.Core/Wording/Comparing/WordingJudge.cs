namespace ClaimGraph.Wording.Comparing;

/// <summary>Says of which classes two printings are, from the runs of their words.</summary>
internal sealed class WordingJudge
{
    private readonly List<Run> runs;
    private readonly PrintedText from;
    private readonly PrintedText to;
    private readonly Brackets fromBrackets;
    private readonly Brackets toBrackets;
    private readonly MovedWords moved;
    private readonly int firstSame;
    private readonly int lastSame;
    private readonly SortedSet<WordingClass> classes = [];

    private WordingJudge(List<Run> runs, PrintedText from, PrintedText to, Brackets fromBrackets, Brackets toBrackets)
    {
        this.runs = runs;
        this.from = from;
        this.to = to;
        this.fromBrackets = fromBrackets;
        this.toBrackets = toBrackets;
        moved = new(runs, from, to);
        firstSame = runs.FindIndex(run => run.Kind == ChangeKind.Same);
        lastSame = runs.FindLastIndex(run => run.Kind == ChangeKind.Same);
    }

    public static IReadOnlyList<WordingClass> Of(List<Run> runs, PrintedText from, PrintedText to, Brackets fromBrackets, Brackets toBrackets)
    {
        var judge = new WordingJudge(runs, from, to, fromBrackets, toBrackets);
        for (var index = 0; index < runs.Count; index++)
            judge.Judge(index);
        if (judge.classes.Count == 0)
            judge.classes.Add(WordingClass.Punctuation);
        return [.. judge.classes];
    }

    private void Judge(int index)
    {
        var run = runs[index];
        if (run.Kind == ChangeKind.Same && IsBracketed(run))
            classes.Add(WordingClass.Clarified);
        if (!run.IsChange)
            return;
        if (toBrackets.Hold(run.To, run.ToEnd) || (run.ToLength == 0 && fromBrackets.HoldSquarely(run.From, run.FromEnd)))
            JudgeClarified(run);
        else if (run.Kind == ChangeKind.Removed)
            classes.Add(OfRemoved(index, run));
        else if (run.Kind == ChangeKind.Added)
            classes.Add(OfAdded(index, run));
        else
            JudgeReplaced(run);
    }

    private void JudgeClarified(Run run)
    {
        classes.Add(WordingClass.Clarified);
        if (run.FromLength > 0 && IsMarked(run))
            classes.Add(WordingClass.Trimmed);
    }

    private void JudgeReplaced(Run run)
    {
        if (fromBrackets.HoldSquarely(run.From, run.FromEnd))
        {
            classes.Add(WordingClass.Clarified);
            return;
        }

        classes.Add(WordingClass.Substituted);
        for (var word = run.To; word < run.ToEnd; word++)
            if (toBrackets.InSquare(word))
                classes.Add(WordingClass.Clarified);
        if (run.FromLength > run.ToLength && IsMarked(run))
            classes.Add(WordingClass.Trimmed);
    }

    private WordingClass OfRemoved(int index, Run run)
    {
        if (moved.WereAdded(run))
            return WordingClass.Substituted;
        var isMarked = IsMarked(run) || Asides.BreakSpeech(to, run.To) || IsBesideAside(index, aside => aside.ToLength > 0);
        return isMarked || IsAtAnEnd(index) ? WordingClass.Trimmed : WordingClass.Stitched;
    }

    private WordingClass OfAdded(int index, Run run)
    {
        if (moved.WereRemoved(run))
            return WordingClass.Substituted;
        var wasMarked = Gaps.HasEllipsis(from.Before(run.From)) || Asides.BreakSpeech(from, run.From) || IsBesideAside(index, aside => aside.FromLength > 0);
        return wasMarked || IsAtAnEnd(index) ? WordingClass.Extended : WordingClass.Substituted;
    }

    // An ellipsis where the words were.
    private bool IsMarked(Run run)
    {
        for (var word = run.To; word <= run.ToEnd; word++)
            if (Gaps.HasEllipsis(to.Before(word)))
                return true;
        return false;
    }

    private bool IsBesideAside(int index, Func<Run, bool> isIn) =>
        (index > 0 && runs[index - 1].IsAside && isIn(runs[index - 1])) || (index + 1 < runs.Count && runs[index + 1].IsAside && isIn(runs[index + 1]));

    private bool IsAtAnEnd(int index) => index < firstSame || index > lastSame;

    // A capital or a whole word that only one text sets in brackets.
    private bool IsBracketed(Run run)
    {
        if (fromBrackets.HoldAll || toBrackets.HoldAll)
            return false;
        for (var word = 0; word < Math.Min(run.FromLength, run.ToLength); word++)
            if (fromBrackets.InSquare(run.From + word) != toBrackets.InSquare(run.To + word))
                return true;
        return false;
    }
}
