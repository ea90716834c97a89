using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Wording;

namespace ClaimGraph.Anchoring;

/// <summary>A source's text in which words are looked for.</summary>
/// <remarks>
/// To the byte first; only words that do not stand there so are looked for as the same words printed otherwise, and then as words
/// that were changed, in the spirit of Hypothesis' fuzzy anchoring, but with a floor (see <see cref="AnchorFloor"/>): what only resembles
/// them is not them.
/// </remarks>
/// <param name="text">The text, to the byte.</param>
/// <param name="lang">Its language (BCP 47), if known.</param>
public sealed class AnchoredText(string text, string? lang = null)
{
    /// <summary>The score of the same words printed otherwise: 1 is for the same bytes alone.</summary>
    private const double HighestOfChanged = 0.999;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Its language.</summary>
    public string? Lang { get; } = lang;

    /// <summary>Finds words.</summary>
    /// <param name="words">The words recorded, to the byte; not empty.</param>
    /// <param name="before">
    /// Where they stood in the text before this one; null when there was none, or they were not found in it. What stood around them, and
    /// how near a place is, decide between several, if they do so clearly.
    /// </param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public Anchor Locate(string words, TextPlace? before = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var places = ExactPlaces.Of(Text, words, cancellation);
        if (places.Spans.Count == 0)
            return LocateChanged(words, before, cancellation);
        if (Choose(places.Spans, before) is not { } span)
            return Ambiguous(places.Spans, score: 1);
        var place = PlaceReader.Read(Text, span);
        return new()
        {
            State = before is null || before.Start == place.Start ? AnchorState.Exact : AnchorState.Moved,
            Score = 1,
            Place = place,
            Comparison = places.AreWhole ? null : Compare(words, WordEdges.Widen(Text, span).In(Text), cancellation),
        };
    }

    private Anchor LocateChanged(string words, TextPlace? before, CancellationToken cancellation)
    {
        using var scanned = new ScannedText(Text, cancellation);
        var printed = PrintedText.Of(words, Lang);
        var near = before is null ? 0 : CodePoints.IndexOf(Text, before.Start);
        var places = printed.Words.Count >= LongWordsSearch.LeastWords
            ? new LongWordsSearch(scanned, Lang, cancellation).Find(printed, near)
            : new ApproximateSearch(scanned, Lang, cancellation).Find(printed, near, before is null ? Limits.Candidates + 1 : ExactPlaces.Most);
        if (places.Count == 0)
            return new() { State = AnchorState.Lost };
        var spans = ApproximatePlace.Best(places).Select(place => place.Span).ToList();
        if (Choose(spans, before) is not { } span)
            return Ambiguous(spans, Score(words, spans[0]));
        return new()
        {
            State = AnchorState.Changed,
            Score = Score(words, span),
            Place = PlaceReader.Read(Text, span),
            Comparison = Compare(words, span.In(Text), cancellation),
        };
    }

    private TextSpan? Choose(IReadOnlyList<TextSpan> spans, TextPlace? before) => spans.Count switch
    {
        1 => spans[0],
        _ when before is null => null,
        _ => new PlaceChoice(Text, before).Among(spans),
    };

    private Anchor Ambiguous(IEnumerable<TextSpan> spans, double score) =>
        new() { State = AnchorState.Ambiguous, Score = score, Places = PlaceReader.Read(Text, spans.Take(Limits.Candidates)) };

    /// <summary>The share of characters of the folded words that need not be changed to make one of the other.</summary>
    private double Score(string words, TextSpan span)
    {
        var (recorded, found) = (Folded(words), Folded(span.In(Text)));
        return Math.Min(1 - ((double)EditDistance.Of(recorded, found) / Math.Max(recorded.Length, found.Length)), HighestOfChanged);
    }

    private string Folded(string words) => string.Join(' ', PrintedText.Of(words, Lang).Words.Select(word => word.Folded));

    private WordingComparison Compare(string words, string found, CancellationToken cancellation) =>
        WordingComparer.Compare(PrintedText.Of(words, Lang), PrintedText.Of(found, Lang), cancellation);
}
