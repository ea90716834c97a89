using System.Text;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Finds, among replaced words, those that are the same words printed otherwise: "long-term" and "longterm", "U. S." and "US".</summary>
internal sealed class PrintedOtherwise
{
    private const int MostWords = 5;

    private readonly PrintedText from;
    private readonly PrintedText to;

    private PrintedOtherwise(PrintedText from, PrintedText to)
    {
        this.from = from;
        this.to = to;
    }

    /// <summary>The runs, with such words taken out of the replaced ones at both ends.</summary>
    public static List<Run> Restored(List<Run> runs, PrintedText from, PrintedText to)
    {
        var printing = new PrintedOtherwise(from, to);
        var restored = new List<Run>(runs.Count);
        foreach (var run in runs)
            if (run.Kind == ChangeKind.Replaced)
                printing.Restore(run, restored);
            else
                Runs.Add(restored, run);
        return restored;
    }

    private void Restore(Run run, List<Run> restored)
    {
        while (run.Kind == ChangeKind.Replaced && Opening(run) is { } same)
        {
            Runs.Add(restored, same);
            run = Run.Changed(same.FromEnd, run.FromEnd, same.ToEnd, run.ToEnd);
        }

        var behind = new Stack<Run>();
        while (run.Kind == ChangeKind.Replaced && Closing(run) is { } same)
        {
            behind.Push(same);
            run = Run.Changed(run.From, same.From, run.To, same.To);
        }

        Runs.Add(restored, run);
        foreach (var same in behind)
            Runs.Add(restored, same);
    }

    private Run? Opening(Run run)
    {
        for (var first = 1; first <= Math.Min(MostWords, run.FromLength); first++)
            for (var second = 1; second <= Math.Min(MostWords, run.ToLength); second++)
                if (AreSame(run.From, run.From + first, run.To, run.To + second))
                    return Run.Same(run.From, run.From + first, run.To, run.To + second);
        return null;
    }

    private Run? Closing(Run run)
    {
        for (var first = 1; first <= Math.Min(MostWords, run.FromLength); first++)
            for (var second = 1; second <= Math.Min(MostWords, run.ToLength); second++)
                if (AreSame(run.FromEnd - first, run.FromEnd, run.ToEnd - second, run.ToEnd))
                    return Run.Same(run.FromEnd - first, run.FromEnd, run.ToEnd - second, run.ToEnd);
        return null;
    }

    private bool AreSame(int fromStart, int fromEnd, int toStart, int toEnd) =>
        AreJoined(fromStart, fromEnd, toStart, toEnd)
        || (fromEnd == fromStart + 1 && NumberWords.AreSame(from.Words[fromStart].Folded, Folded(to, toStart, toEnd)))
        || (toEnd == toStart + 1 && NumberWords.AreSame(to.Words[toStart].Folded, Folded(from, fromStart, fromEnd)))
        || IsContracted(from, fromStart, fromEnd, to, toStart, toEnd)
        || IsContracted(to, toStart, toEnd, from, fromStart, fromEnd);

    private bool AreJoined(int fromStart, int fromEnd, int toStart, int toEnd) =>
        Joined(from, fromStart, fromEnd) is { } joined && Joined(to, toStart, toEnd) == joined;

    // "he's" and "he is": which of the two it stands for, the other text says.
    private static bool IsContracted(PrintedText text, int start, int end, PrintedText other, int otherStart, int otherEnd)
    {
        if (end != start + 1 || otherEnd != otherStart + 2)
            return false;
        var (word, full, verb) = (text.Words[start].Folded, other.Words[otherStart].Folded, other.Words[otherStart + 1].Folded);
        return word.Length == full.Length + 2 && word.StartsWith(full, StringComparison.Ordinal)
            && (word.EndsWith("'s", StringComparison.Ordinal) ? verb is "is" or "has" : word.EndsWith("'d", StringComparison.Ordinal) && verb is "would" or "had");
    }

    /// <summary>Words run together; null when that would make other words of them, as of "not able" and of 1 and 5.</summary>
    private static string? Joined(PrintedText text, int start, int end)
    {
        var joined = new StringBuilder();
        for (var word = start; word < end; word++)
        {
            if (word > start && !MayJoin(text, word))
                return null;
            var folded = text.Words[word].Folded;
            joined.Append(char.IsAsciiDigit(folded[0]) ? NumberKey.Of(folded, LanguageTags.Primary(text.Lang)) : folded);
        }

        return joined.Replace("'s", "s").Replace("n't", "nt").ToString();
    }

    private static bool MayJoin(PrintedText text, int word)
    {
        var (before, after) = (text.Words[word - 1].Folded, text.Words[word].Folded);
        if (char.IsAsciiDigit(before[^1]) && char.IsAsciiDigit(after[0]))
            return after.Length == 3 && text.Before(word) is " ";
        return !(text.Before(word).IsWhiteSpace() && before is "not" or "no" or "may" or "un" or "in" or "any" or "some" or "every");
    }

    private static string Folded(PrintedText text, int start, int end) =>
        string.Join(' ', Enumerable.Range(start, end - start).Select(word => text.Words[word].Folded));
}
