using ClaimGraph.Tracing;
using ClaimGraph.Wording;

namespace ClaimGraph.Explorer.Claims;

/// <summary>A printing laid against the wording on record, run by run.</summary>
/// <param name="Variant">The printing.</param>
/// <param name="Runs">What became of the wording in it; joined, they are both texts.</param>
internal sealed record AlignedPrinting(Variant Variant, IReadOnlyList<WordChange> Runs)
{
    /// <summary>The places in the wording at which any printing has other words; those that touch are one.</summary>
    public static List<(int Start, int End)> PlacesOf(IEnumerable<AlignedPrinting> printings)
    {
        var places = new List<(int Start, int End)>();
        foreach (var (start, end) in printings.SelectMany(printing => printing.Changes()).Distinct().Order())
            if (places.Count > 0 && start <= places[^1].End)
                places[^1] = (places[^1].Start, Math.Max(places[^1].End, end));
            else
                places.Add((start, end));
        return places;
    }

    /// <summary>What the printing has at a place; null when it ends before or begins behind.</summary>
    public string? At((int Start, int End) place)
    {
        if (Cuts().Any(cut => cut.Start <= place.Start && place.End <= cut.End))
            return null;
        var words = "";
        foreach (var (run, start, end) in Placed())
            if (start >= place.Start && end <= place.End)
                words += run.To;
            else if (start < place.End && place.Start < end && run.Kind == ChangeKind.Same)
                words += PartOf(run, Math.Max(place.Start, start) - start, Math.Min(place.End, end) - start);
        return words;
    }

    private IEnumerable<(WordChange Run, int Start, int End)> Placed()
    {
        var start = 0;
        foreach (var run in Runs)
        {
            var end = start + (run.From?.Length ?? 0);
            yield return (run, start, end);
            start = end;
        }
    }

    private IEnumerable<(int Start, int End)> Changes() =>
        Placed().Where((placed, index) => placed.Run.Kind != ChangeKind.Same && !IsCut(index)).Select(placed => (placed.Start, placed.End));

    private IEnumerable<(int Start, int End)> Cuts() => Placed().Where((_, index) => IsCut(index)).Select(placed => (placed.Start, placed.End));

    // Words that were only left out at an end are no change of what stays.
    private bool IsCut(int index) => Runs[index].Kind == ChangeKind.Removed && (index == 0 || index == Runs.Count - 1);

    /// <summary>What stands for a part of a run that is the same but for its signs: by the same characters or, where these differ, the same words.</summary>
    private static string PartOf(WordChange run, int start, int end)
    {
        var (from, to) = (run.From ?? "", run.To ?? "");
        if (from.Length == to.Length)
            return to[start..end];
        // Behind the last word there may be a space in one and none in the other.
        var words = to.AsSpan().TrimEnd().Count(' ') + 1;
        if (from.AsSpan().TrimEnd().Count(' ') + 1 != words)
            return to;
        var (first, last) = (from.AsSpan(0, start).Count(' '), from.AsSpan(0, end).TrimEnd().Count(' '));
        return first <= last && last < words ? to[BehindSpace(to, first)..BehindSpace(to, last + 1)] : "";
    }

    /// <summary>Where a text goes on behind so many spaces; its end when it has fewer.</summary>
    private static int BehindSpace(string text, int spaces)
    {
        var index = 0;
        for (var seen = 0; seen < spaces; seen++)
        {
            var next = text.IndexOf(' ', index);
            if (next < 0)
                return text.Length;
            index = next + 1;
        }

        return index;
    }
}
