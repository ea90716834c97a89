namespace ClaimGraph.Wording.Alarms;

/// <summary>Two texts token by token: which stayed, and which sentences belong together.</summary>
internal sealed class Alignment
{
    private Alignment(Passage from, Passage to, IReadOnlyList<WordRun> runs)
    {
        From = from;
        To = to;
        Runs = runs;
    }

    public Passage From { get; }

    public Passage To { get; }

    public IReadOnlyList<WordRun> Runs { get; }

    /// <summary>The same with the texts in each other's place.</summary>
    public Alignment Reversed => new(To, From, [.. Runs.Select(run => new WordRun(Reverse(run.Kind), run.To, run.From))]);

    public static Alignment Of(PrintedText from, PrintedText to, IReadOnlyList<WordRun> runs)
    {
        var language = LanguageChoice.Of(from, to);
        var alignment = new Alignment(new(from, language), new(to, language), runs);
        alignment.Place(alignment.From, run => run.From);
        alignment.Place(alignment.To, run => run.To);
        alignment.Pair();
        SentenceGroups.Join(alignment.From, alignment.To);
        return alignment;
    }

    private static ChangeKind Reverse(ChangeKind kind) => kind switch
    {
        ChangeKind.Removed => ChangeKind.Added,
        ChangeKind.Added => ChangeKind.Removed,
        _ => kind,
    };

    /// <summary>The words of a run in a text.</summary>
    public static (int First, int End) Words(Range range, PrintedText text)
    {
        var first = Math.Clamp(range.Start.GetOffset(text.Words.Count), 0, text.Words.Count);
        return (first, Math.Clamp(range.End.GetOffset(text.Words.Count), first, text.Words.Count));
    }

    private void Place(Passage passage, Func<WordRun, Range> side)
    {
        var changed = new int[passage.Text.Words.Count + 1];
        Array.Fill(changed, -1);
        for (var run = 0; run < Runs.Count; run++)
        {
            var (first, end) = Words(side(Runs[run]), passage.Text);
            if (Runs[run].Kind != ChangeKind.Same)
                changed.AsSpan(first, end - first).Fill(run);
        }

        for (var token = 0; token < passage.Tokens.Count; token++)
        {
            var (first, last) = (passage.Tokens[token].FirstWord, passage.Tokens[token].LastWord);
            passage.Runs[token] = changed.AsSpan(first, last - first + 1).IndexOfAnyExcept(-1) is var at and >= 0 ? changed[first + at] : -1;
        }
    }

    // A token is the token of the other text that stands at the same place in the same word.
    private void Pair()
    {
        Array.Fill(From.Counterparts, -1);
        Array.Fill(To.Counterparts, -1);
        var fromFirst = FirstTokens(From);
        var toFirst = FirstTokens(To);
        foreach (var run in Runs.Where(run => run.Kind == ChangeKind.Same))
        {
            var (first, end) = Words(run.From, From.Text);
            var (other, otherEnd) = Words(run.To, To.Text);
            var length = Math.Min(end - first, otherEnd - other);
            // Of two ways to print the same ("per cent", "percent") the ends may be other words.
            var even = end - first == otherEnd - other;
            for (var word = 0; word < length && (even || IsSame(first + word, other + word)); word++)
                PairWord(first + word, other + word);
            for (var word = 1; word <= length && !even && IsSame(end - word, otherEnd - word); word++)
                PairWord(end - word, otherEnd - word);
        }

        bool IsSame(int word, int other) => From.Text.Words[word].Folded == To.Text.Words[other].Folded;

        void PairWord(int word, int other)
        {
            var (one, two) = (fromFirst[word], toFirst[other]);
            while (one < fromFirst[word + 1] && two < toFirst[other + 1])
            {
                From.Counterparts[one] = two;
                To.Counterparts[two++] = one++;
            }
        }
    }

    private static int[] FirstTokens(Passage passage)
    {
        var first = new int[passage.Text.Words.Count + 1];
        Array.Fill(first, passage.Tokens.Count);
        for (var token = passage.Tokens.Count - 1; token >= 0; token--)
            first[passage.Tokens[token].FirstWord] = token;
        for (var word = first.Length - 2; word >= 0; word--)
            first[word] = Math.Min(first[word], first[word + 1]);
        return first;
    }
}
