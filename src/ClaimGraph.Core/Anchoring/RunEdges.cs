using System.Buffers;
using ClaimGraph.Wording;

namespace ClaimGraph.Anchoring;

/// <summary>Decides where a place ends whose first or last words were changed: the run that was found ends at words that were not.</summary>
internal static class RunEdges
{
    /// <summary>Changed words that are taken in at an end.</summary>
    private const int Most = 2;

    // A line end is a space: texts come wrapped.
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\u00A0\u202F");

    /// <summary>
    /// Takes in as many words at each end as are missing there, up to two, unless more than a space stands between: behind a full stop or a
    /// quotation mark somebody else speaks.
    /// </summary>
    /// <param name="sought">Number of words sought.</param>
    /// <param name="first">The first word that may be taken in.</param>
    /// <param name="last">Behind the last one.</param>
    public static (int Start, int End) Extend(PrintedText printed, int sought, AlignedRun run, int first, int last)
    {
        var (start, end) = (run.Start, run.End);
        for (var missing = Math.Min(run.SoughtStart, Most); missing > 0 && start > first && IsJoined(printed, start); missing--)
            start--;
        for (var missing = Math.Min(sought - run.SoughtEnd, Most); missing > 0 && end < last && IsJoined(printed, end); missing--)
            end++;
        return (start, end);
    }

    private static bool IsJoined(PrintedText printed, int word) => !printed.Before(word).ContainsAnyExcept(Spaces);
}
