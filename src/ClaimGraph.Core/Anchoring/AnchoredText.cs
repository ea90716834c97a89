using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Verifying.Frames;
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

    /// <summary>Characters that stand between two pages and are no part of the text, at most.</summary>
    private const int LongestPageBreak = 1_000;

    /// <summary>Ways to read over page breaks that a whole text is searched in: each takes as long as the first search.</summary>
    private const int WaysOverAll = 3;

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
    /// <param name="speaker">Names and titles under which the text may speak of whoever said them.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public Anchor Locate(string words, TextPlace? before = null, IReadOnlyList<string>? speaker = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var places = ExactPlaces.Of(Text, words, cancellation);
        if (places.Spans.Count == 0)
            return LocateChanged(words, before, speaker, cancellation);
        if (Choose(places.Spans, before) is not { } span)
            return Ambiguous(places.Spans, score: 1);
        var place = PlaceReader.Read(Text, span);
        return new()
        {
            State = before is null || before.Start == place.Start ? AnchorState.Exact : AnchorState.Moved,
            Score = 1,
            Place = place,
            Comparison = places.AreWhole ? null : Compare(words, WordEdges.Widen(Text, span).In(Text), cancellation),
            Alarms = AlarmsAround(span, speaker),
        };
    }

    private Anchor LocateChanged(string words, TextPlace? before, IReadOnlyList<string>? speaker, CancellationToken cancellation)
    {
        var printed = PrintedText.Of(words, Lang);
        var read = LetterSpacing.Closed(Text, printed, cancellation) ?? Text;
        var places = Search(read, printed, before, cancellation);
        if (!places.Any(place => place.Likeness == 1) && LocateOverPages(printed, read, places, speaker, cancellation) is { } overPages)
            return overPages;
        if (places.Count == 0)
            return new() { State = AnchorState.Lost };
        var spans = ApproximatePlace.Best(places).Select(place => place.Span).ToList();
        if (Choose(spans, before) is not { } span)
            return Ambiguous(spans, Score(words, spans[0].In(read)));
        return new()
        {
            State = AnchorState.Changed,
            Score = Score(words, span.In(read)),
            Place = PlaceReader.Read(Text, span),
            Comparison = AsPrinted(Compare(words, span.In(read), cancellation), span.In(Text)),
            Alarms = AlarmsAround(span, speaker),
        };
    }

    /// <summary>The words, if all of them stand on two pages, one behind the other; null when they do not.</summary>
    private Anchor? LocateOverPages(
        PrintedText printed, string read, IReadOnlyCollection<ApproximatePlace> places, IReadOnlyList<string>? speaker, CancellationToken cancellation)
    {
        // Around the place that is like them; where none is, the whole of the text, in the likeliest ways.
        var isLost = places.Count == 0;
        var area = isLost ? new(0, Text.Length) : Around(places.MaxBy(place => place.Likeness).Span, printed.Text.Length + LongestPageBreak);
        var part = area.In(read);
        foreach (var blanked in PageBreaks.Blanked(part, isLost ? WaysOverAll : int.MaxValue))
        {
            if (Search(blanked, printed, before: null, cancellation).Where(place => place.Likeness == 1).ToList() is not [var found])
                continue;
            var span = new TextSpan(area.Start + found.Span.Start, area.Start + found.Span.End);
            return new()
            {
                State = AnchorState.Changed,
                Score = Score(printed.Text, found.Span.In(blanked)),
                Place = PlaceReader.Read(Text, span),
                Comparison = Compare(printed.Text, found.Span.In(blanked), cancellation),
                Between = PageBreaks.Between(part, blanked, found.Span),
                Alarms = AlarmsAround(span, speaker),
            };
        }

        return null;
    }

    private IReadOnlyList<Alarm>? AlarmsAround(TextSpan span, IReadOnlyList<string>? speaker) =>
        Frame.At(Text, span.Start, span.End, Lang, speaker ?? []) is { } frame ? [frame.Alarm] : null;

    private TextSpan Around(TextSpan span, int room) => new(Math.Max(span.Start - room, 0), Math.Min(span.End + room, Text.Length));

    private IReadOnlyCollection<ApproximatePlace> Search(string text, PrintedText printed, TextPlace? before, CancellationToken cancellation)
    {
        using var scanned = new ScannedText(text, cancellation);
        var near = before is null ? 0 : CodePoints.IndexOf(text, before.Start);
        return printed.Words.Count >= LongWordsSearch.LeastWords
            ? new LongWordsSearch(scanned, Lang, cancellation).Find(printed, near)
            : new ApproximateSearch(scanned, Lang, cancellation).Find(printed, near, before is null ? Limits.Candidates + 1 : ExactPlaces.Most);
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
    private double Score(string words, string printed)
    {
        var (recorded, found) = (Folded(words), Folded(printed));
        return Math.Min(1 - ((double)EditDistance.Of(recorded, found) / Math.Max(recorded.Length, found.Length)), HighestOfChanged);
    }

    private string Folded(string words) => string.Join(' ', PrintedText.Of(words, Lang).Words.Select(word => word.Folded));

    private WordingComparison Compare(string words, string found, CancellationToken cancellation) =>
        WordingComparer.Compare(PrintedText.Of(words, Lang), PrintedText.Of(found, Lang), cancellation);

    /// <summary>A comparison with what was read in place of what is printed there, which is of the same length.</summary>
    private static WordingComparison AsPrinted(WordingComparison comparison, string printed)
    {
        var position = 0;
        return comparison with
        {
            Diff = comparison.Diff?.Select(change => change.To is { } to ? change with { To = printed[position..(position += to.Length)] } : change).ToList(),
        };
    }
}
