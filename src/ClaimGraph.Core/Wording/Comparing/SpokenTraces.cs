namespace ClaimGraph.Wording.Comparing;

/// <summary>Finds what a transcript keeps of speaking among the words that only one of two texts has.</summary>
internal static class SpokenTraces
{
    private const int LongestDoubled = 4;
    private const int LongestStart = 6;
    private const int MostFillers = 3;

    /// <summary>The runs, with such words set apart from the rest.</summary>
    public static List<Run> Named(List<Run> runs, PrintedText from, PrintedText to)
    {
        if (!runs.Exists(run => run.IsChange))
            return runs;
        var fillers = Fillers.Of(from, to);
        var named = new List<Run>(runs.Count);
        foreach (var run in runs)
            if (!run.IsChange)
                Runs.Add(named, run);
            else if (run.Kind == ChangeKind.Removed)
                Split(from, fillers, run.From, run.FromEnd, named, (start, end, kind) => new(ChangeKind.Removed, start, end, run.To, run.ToEnd, kind));
            else if (run.Kind == ChangeKind.Added)
                Split(to, fillers, run.To, run.ToEnd, named, (start, end, kind) => new(ChangeKind.Added, run.From, run.FromEnd, start, end, kind));
            else
                Runs.Add(named, WithoutFillers(run, from, to, fillers, named));
        return named;
    }

    // Fillers in front of replaced words are no part of what was replaced.
    private static Run WithoutFillers(Run run, PrintedText from, PrintedText to, Fillers fillers, List<Run> named)
    {
        while (fillers.LengthAt(from, run.From) is > 0 and var length && run.From + length < run.FromEnd)
        {
            Runs.Add(named, new(ChangeKind.Removed, run.From, run.From + length, run.To, run.To, SpokenKind.Filler));
            run = run with { From = run.From + length };
        }

        while (fillers.LengthAt(to, run.To) is > 0 and var length && run.To + length < run.ToEnd)
        {
            Runs.Add(named, new(ChangeKind.Added, run.From, run.From, run.To, run.To + length, SpokenKind.Filler));
            run = run with { To = run.To + length };
        }

        return run;
    }

    /// <summary>The traces among runs, as printed; null when there are none.</summary>
    public static IReadOnlyList<SpokenTrace>? Of(List<Run> runs, PrintedText from, PrintedText to)
    {
        List<SpokenTrace> traces =
            [.. runs.Where(run => run.Spoken is not null).Select(run => new SpokenTrace(
                run.Spoken!.Value, run.FromLength > 0 ? from.Printed(run.From..run.FromEnd) : to.Printed(run.To..run.ToEnd)))];
        return traces.Count > 0 ? traces : null;
    }

    private static void Split(PrintedText text, Fillers fillers, int start, int end, List<Run> named, Func<int, int, SpokenKind?, Run> run)
    {
        for (var word = start; word < end;)
        {
            var length = TraceAt(text, fillers, start, word, end, out var kind);
            Runs.Add(named, run(word, word + Math.Max(length, 1), kind));
            word += Math.Max(length, 1);
        }
    }

    // How many of the words from one on, up to an end, are a trace.
    private static int TraceAt(PrintedText text, Fillers fillers, int start, int word, int end, out SpokenKind? kind)
    {
        kind = SpokenKind.Filler;
        if (fillers.LengthAt(text, word) is > 0 and var filler && word + filler <= end)
            return filler;
        kind = SpokenKind.DoubledWord;
        if (Doubled(text, fillers, word, end) is > 0 and var doubled)
            return doubled;
        if (word == start && DoubledBefore(text, word, end) is > 0 and var before)
            return before;
        kind = SpokenKind.FalseStart;
        if (FalseStart(text, word, end) is > 0 and var begun)
            return begun;
        kind = null;
        return 0;
    }

    // The same words follow, perhaps behind a filler.
    private static int Doubled(PrintedText text, Fillers fillers, int word, int end)
    {
        for (var length = Math.Min(LongestDoubled, end - word); length > 0; length--)
        {
            var next = word + length;
            for (var passed = 0; passed < MostFillers && next < text.Words.Count && fillers.LengthAt(text, next) is > 0 and var filler; passed++)
                next += filler;
            if (AreEqual(text, word, next, length))
                return length;
        }

        return 0;
    }

    // The same words stand in front of the run.
    private static int DoubledBefore(PrintedText text, int word, int end)
    {
        for (var length = Math.Min(LongestDoubled, Math.Min(word, end - word)); length > 0; length--)
            if (AreEqual(text, word - length, word, length))
                return length;
        return 0;
    }

    // "inter- international"; "we will -- we must".
    private static int FalseStart(PrintedText text, int word, int end)
    {
        if (word + 1 < text.Words.Count && text.Before(word + 1) is ['-' or '–' or '—' or '…' or '.', ..]
            && Gaps.BreaksOff(text.Before(word + 1)) && !text.Before(word + 1).SequenceEqual("-")
            && text.Words[word + 1].Folded.StartsWith(text.Words[word].Folded, StringComparison.Ordinal))
            return 1;
        if (end >= text.Words.Count || !Gaps.BreaksOff(text.Before(end)) || end - word > LongestStart)
            return 0;
        return text.Words[word].Folded == text.Words[end].Folded ? end - word : 0;
    }

    private static bool AreEqual(PrintedText text, int first, int second, int length)
    {
        if (second + length > text.Words.Count)
            return false;
        for (var word = 0; word < length; word++)
            if (text.Words[first + word].Folded != text.Words[second + word].Folded || char.IsAsciiDigit(text.Words[first + word].Folded[0]))
                return false;
        return true;
    }
}
