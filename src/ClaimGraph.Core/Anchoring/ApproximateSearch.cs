using ClaimGraph.Wording;

namespace ClaimGraph.Anchoring;

/// <summary>Finds words that do not stand in a text to the byte: printed otherwise, or changed, but not beyond the floor.</summary>
/// <remarks>
/// First by hashes, the parts of the text where enough of the words stand near each other; then, best parts first, by comparing them word
/// by word, as long as the work is bounded.
/// </remarks>
internal sealed class ApproximateSearch(ScannedText text, string? lang, CancellationToken cancellation)
{
    /// <summary>Pairs of words that are compared, about, and what it counts as to read a word.</summary>
    private const long MostWork = 3_000_000;
    private const int WorkOfWord = 50;

    /// <summary>What it counts as to compare two words letter by letter.</summary>
    private const int WorkOfSpelling = 20;

    /// <summary>Places found that are enough to say that nothing tells which is meant.</summary>
    private const int MostPlaces = 1_000;

    private long work;

    /// <summary>The places.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="near">Where they stood before (UTF-16): among parts that cover them alike, the nearest are compared first.</param>
    /// <param name="enough">Places with the same words after which no more are looked for.</param>
    public IReadOnlyCollection<ApproximatePlace> Find(PrintedText printed, int near, int enough = MostPlaces)
    {
        var sought = new SoughtWords(printed);
        var found = new FoundPlaces();
        if (sought.Count == 0)
            return found.All;
        work = 0;
        var parts = new NeighbourhoodSearch(text, printed.Text, sought.Leaps.Count(leaps => leaps), cancellation).Find();
        foreach (var part in parts.OrderByDescending(part => part.Covered).ThenBy(part => Math.Abs((long)part.Span.Start - near)))
        {
            if (work > MostWork || found.All.Count >= MostPlaces || found.Same >= enough)
                break;
            cancellation.ThrowIfCancellationRequested();
            Compare(sought, part.Span, found);
        }

        return found.All;
    }

    private void Compare(SoughtWords sought, TextSpan part, FoundPlaces found)
    {
        var printed = PrintedText.Of(part.In(text.Text), lang);
        var spelled = sought.Spelled;
        var numbers = printed.Words.Select(word => sought.NumberOf(word.Folded)).ToArray();
        work += ((long)numbers.Length * WorkOfWord) + ((sought.Spelled - spelled) * WorkOfSpelling);
        var ranges = new Stack<(int Start, int End)>([(0, numbers.Length)]);
        while (ranges.TryPop(out var range) && work <= MostWork)
        {
            work += (long)(range.End - range.Start) * sought.Count;
            if (WordAlignment.Best(sought, numbers.AsSpan(range.Start, range.End - range.Start)) is not { } run
                || AnchorFloor.Likeness(sought, run) is not { } likeness)
                continue;
            run = run with { Start = range.Start + run.Start, End = range.Start + run.End };
            var words = RunEdges.Extend(printed, sought.Count, run, range.Start, range.End);
            found.Add(new(new(part.Start + printed.Words[words.Start].Start, part.Start + printed.Words[words.End - 1].End), likeness));
            ranges.Push((range.Start, words.Start));
            ranges.Push((words.End, range.End));
        }
    }

    /// <summary>The places found so far, of which no two overlap: parts of the text do.</summary>
    private sealed class FoundPlaces
    {
        public List<ApproximatePlace> All { get; } = [];

        public int Same => All.Count(place => place.Likeness == 1);

        public void Add(ApproximatePlace place)
        {
            var known = All.FindIndex(other => other.Span.Start < place.Span.End && place.Span.Start < other.Span.End);
            if (known < 0)
                All.Add(place);
            else if (All[known].Likeness < place.Likeness)
                All[known] = place;
        }
    }
}
