using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Wording.Comparing;

/// <summary>
/// Tells a clause that was cut off at an end of a text from the words beside it that were replaced: of "The harbour is not closed, and 2.5 million
/// tonnes are waiting", "25 million tonnes" leaves out a clause, and changes a number. Together they would say that "25" stands for "not" as well.
/// </summary>
internal sealed class CutOffEnds
{
    /// <summary>More words may say otherwise what the whole of the longer text says.</summary>
    private const int MostReplacing = 2;

    private readonly PrintedText from;
    private readonly PrintedText to;
    private readonly Lazy<Language?> language;

    private CutOffEnds(PrintedText from, PrintedText to)
    {
        this.from = from;
        this.to = to;
        language = new(() => LanguageChoice.Of(from, to));
    }

    /// <summary>The runs, with such clauses as runs of their own.</summary>
    public static List<Run> Parted(List<Run> runs, PrintedText from, PrintedText to)
    {
        if (runs is not [var first, .., var last])
            return runs;
        var ends = new CutOffEnds(from, to);
        return [.. ends.Parted(first, isInFront: true), .. runs[1..^1], .. ends.Parted(last, isInFront: false)];
    }

    private Run[] Parted(Run run, bool isInFront)
    {
        var kept = Math.Min(run.FromLength, run.ToLength);
        if (run is not { IsChange: true, Kind: ChangeKind.Replaced } || kept > MostReplacing || run.FromLength == run.ToLength)
            return [run];
        var isFrom = run.FromLength > run.ToLength;
        var (text, start, end) = isFrom ? (from, run.From, run.FromEnd) : (to, run.To, run.ToEnd);
        // The nearest to the words that stayed, where as many are left as took their place.
        var places = isInFront ? Enumerable.Range(start + 1, end - kept - start).Reverse() : Enumerable.Range(start + kept, end - kept - start);
        if (places.Cast<int?>().FirstOrDefault(place => PartsClauses(text, place!.Value)) is not { } parting)
            return [run];
        return isFrom
            ? Parts(parting, isInFront ? run.To : run.ToEnd)
            : Parts(isInFront ? run.From : run.FromEnd, parting);

        Run[] Parts(int inFrom, int inTo) => [Run.Changed(run.From, inFrom, run.To, inTo), Run.Changed(inFrom, run.FromEnd, inTo, run.ToEnd)];
    }

    /// <summary>Whether a clause that could stand alone ends in front of a word: a sentence, or one to which "and" adds another.</summary>
    private bool PartsClauses(PrintedText text, int word)
    {
        var gap = text.Before(word);
        return Gaps.EndsSentence(gap) || gap.IndexOfAny(";；؛") >= 0
            || (Gaps.HasPause(gap) && language.Value?.Coordinators.Contains(TokenKey.Of(text.Printed(word))) == true);
    }
}
