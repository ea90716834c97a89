using ClaimGraph.Anchoring;
using ClaimGraph.Text;

namespace ClaimGraph.Explorer.Sources;

/// <summary>A run of a text that the same quotations cover.</summary>
/// <param name="Text">To the byte; null where a part of the text is left out.</param>
/// <param name="Covering">The numbers of the quotations that stand here.</param>
/// <param name="Beginning">Those of them that begin here.</param>
/// <param name="Ending">Those of them that end here.</param>
public sealed record TextRun(string? Text, IReadOnlyList<int> Covering, IReadOnlyList<int> Beginning, IReadOnlyList<int> Ending);

/// <summary>Marks in a text where quotations stand. They may overlap.</summary>
public static class MarkedText
{
    /// <summary>UTF-16 units of a text that is shown as a whole; of a longer one only what stands around the quotations.</summary>
    public const int LongestShown = 40_000;

    /// <summary>How much of a longer one is shown at most at its beginning, and on both sides of where each quotation begins and ends.</summary>
    private const int Around = 600;

    /// <summary>The least of that, however many quotations there are.</summary>
    private const int LeastAround = 60;

    /// <summary>How much of a longer one is shown in all, as far as the least allows.</summary>
    private const int Room = 30_000;

    /// <summary>The text, run by run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Where quotations stand, by their number.</param>
    public static IReadOnlyList<TextRun> Of(string text, IReadOnlyList<(int Number, TextPlace Place)> places)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(places);
        var marks = places
            .Select(place => (place.Number, Start: CodePoints.IndexOf(text, place.Place.Start), End: CodePoints.IndexOf(text, place.Place.End)))
            .Where(mark => mark.Start < mark.End).ToList();
        var shown = Shown(text, marks);
        var runs = new List<TextRun>();
        var end = 0;
        foreach (var (from, until) in shown)
        {
            if (from > end)
                runs.Add(new(null, [], [], []));
            var borders = marks.SelectMany(mark => new[] { mark.Start, mark.End }).Where(border => border > from && border < until)
                .Append(from).Append(until).Distinct().Order().ToList();
            foreach (var (start, stop) in borders.Zip(borders.Skip(1)))
                runs.Add(new(
                    text[start..stop],
                    [.. marks.Where(mark => mark.Start <= start && mark.End >= stop).Select(mark => mark.Number)],
                    [.. marks.Where(mark => mark.Start == start).Select(mark => mark.Number)],
                    [.. marks.Where(mark => mark.End == stop).Select(mark => mark.Number)]));
            end = until;
        }

        if (end < text.Length)
            runs.Add(new(null, [], [], []));
        return runs;
    }

    /// <summary>The parts that are shown, in order, none touching another.</summary>
    private static List<(int From, int Until)> Shown(string text, List<(int Number, int Start, int End)> marks)
    {
        if (text.Length <= LongestShown)
            return text.Length == 0 ? [] : [(0, text.Length)];
        var parts = new List<(int From, int Until)>();
        var around = Math.Clamp(Room / (4 * Math.Max(marks.Count, 1)), LeastAround, Around);
        // A quotation that is long itself is shown where it begins and where it ends.
        var wanted = marks.SelectMany(mark => mark.End - mark.Start <= 4 * around ? new[] { (mark.Start, mark.End) } : [(mark.Start, mark.Start + around), (mark.End - around, mark.End)])
            .Select(part => (From: Math.Max(part.Item1 - around, 0), Until: Math.Min(part.Item2 + around, text.Length))).Prepend((From: 0, Until: Around));
        foreach (var (from, until) in wanted.OrderBy(part => part.From))
            if (parts.Count > 0 && from <= parts[^1].Until)
                parts[^1] = (parts[^1].From, Math.Max(parts[^1].Until, until));
            else
                parts.Add((from, until));
        return [.. parts.Select(part => (Whole(text, part.From), Whole(text, part.Until)))];
    }

    private static int Whole(string text, int index) => CodePoints.IsInsidePair(text, index) ? index - 1 : index;
}
