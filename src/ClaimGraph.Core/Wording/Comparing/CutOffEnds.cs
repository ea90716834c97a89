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
        return [.. ends.PartedBefore(first), .. runs[1..^1], .. ends.PartedBehind(last)];
    }

    private IEnumerable<Run> PartedBefore(Run run)
    {
        if (MayBeParted(run, out var isFrom, out var kept))
            for (var place = (isFrom ? run.FromEnd : run.ToEnd) - kept; place > 0; place--)
                if (PartsClauses(isFrom ? from : to, place))
                    return isFrom
                        ? [Run.Changed(0, place, 0, 0), Run.Changed(place, run.FromEnd, 0, run.ToEnd)]
                        : [Run.Changed(0, 0, 0, place), Run.Changed(0, run.FromEnd, place, run.ToEnd)];
        return [run];
    }

    private IEnumerable<Run> PartedBehind(Run run)
    {
        if (MayBeParted(run, out var isFrom, out var kept))
            for (var place = (isFrom ? run.From : run.To) + kept; place < (isFrom ? run.FromEnd : run.ToEnd); place++)
                if (PartsClauses(isFrom ? from : to, place))
                    return isFrom
                        ? [Run.Changed(run.From, place, run.To, run.ToEnd), Run.Changed(place, run.FromEnd, run.ToEnd, run.ToEnd)]
                        : [Run.Changed(run.From, run.FromEnd, run.To, place), Run.Changed(run.FromEnd, run.FromEnd, place, run.ToEnd)];
        return [run];
    }

    private static bool MayBeParted(Run run, out bool isFrom, out int kept)
    {
        isFrom = run.FromLength > run.ToLength;
        kept = Math.Min(run.FromLength, run.ToLength);
        return run is { IsChange: true, Kind: ChangeKind.Replaced } && kept <= MostReplacing && run.FromLength != run.ToLength;
    }

    /// <summary>Whether a clause that could stand alone ends in front of a word: a sentence, or one to which "and" adds another.</summary>
    private bool PartsClauses(PrintedText text, int word)
    {
        var gap = text.Before(word);
        return Gaps.EndsSentence(gap) || gap.IndexOfAny(";；؛") >= 0
            || (Gaps.HasPause(gap) && language.Value?.Coordinators.Contains(TokenKey.Of(text.Printed(word))) == true);
    }
}
