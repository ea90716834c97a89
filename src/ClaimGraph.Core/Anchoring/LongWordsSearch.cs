using ClaimGraph.Wording;

namespace ClaimGraph.Anchoring;

/// <summary>
/// Finds words too many to be compared each with each: by their beginning and their end, and then counts how many of those between
/// stand between these in the text.
/// </summary>
internal sealed class LongWordsSearch(ScannedText text, string? lang, CancellationToken cancellation)
{
    /// <summary>Words from which they are found so.</summary>
    public const int LeastWords = 300;

    private const int WordsOfEnd = 100;
    private const int MostOfEnd = 20;

    // How much shorter or longer than the words sought a place may be.
    private const double Shortest = 0.5;
    private const double Longest = 1.7;

    /// <summary>The places.</summary>
    /// <inheritdoc cref="ApproximateSearch.Find" path="/param"/>
    public IReadOnlyCollection<ApproximatePlace> Find(PrintedText printed, int near)
    {
        var sought = new SoughtWords(printed);
        var beginnings = FindPart(printed.Printed(..WordsOfEnd), near);
        var ends = beginnings.Count == 0 ? [] : FindPart(printed.Printed(^WordsOfEnd..), near + printed.Text.Length);
        var places = new List<ApproximatePlace>();
        foreach (var beginning in beginnings)
        {
            var likely = ends
                .Where(end => IsLikely(beginning, end, printed.Text.Length))
                .OrderBy(end => Math.Abs((long)end.Span.End - beginning.Span.Start - printed.Text.Length))
                .Take(1);
            foreach (var end in likely)
                if (Compare(sought, new(beginning.Span.Start, end.Span.End)) is { } place)
                    places.Add(place);
        }

        return places;
    }

    private List<ApproximatePlace> FindPart(string words, int near) =>
    [
        .. new ApproximateSearch(text, lang, cancellation).Find(PrintedText.Of(words, lang), near, MostOfEnd)
            .OrderByDescending(place => place.Likeness).Take(MostOfEnd),
    ];

    private static bool IsLikely(ApproximatePlace beginning, ApproximatePlace end, int length) =>
        end.Span.End - beginning.Span.Start is var found && found >= Shortest * length && found <= Longest * length;

    private ApproximatePlace? Compare(SoughtWords sought, TextSpan span)
    {
        cancellation.ThrowIfCancellationRequested();
        var numbers = PrintedText.Of(span.In(text.Text), lang).Words.Select(word => sought.NumberOf(word.Folded)).ToArray();
        var kept = CommonWords.Count(sought.Numbers, numbers);
        if (kept == sought.Count && numbers.Length == sought.Count)
            return new(span, 1);
        return AnchorFloor.Likeness(sought.Count, numbers.Length, kept) is { } likeness ? new(span, likeness) : null;
    }
}
