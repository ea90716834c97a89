using ClaimGraph.Text;

namespace ClaimGraph.Anchoring;

/// <summary>Describes stretches of a text as the W3C's selectors do.</summary>
internal static class PlaceReader
{
    /// <summary>Code points of the text in front and behind that are kept with a place.</summary>
    private const int Context = 32;

    public static TextPlace Read(string text, TextSpan span) => Read(text, [span])[0];

    /// <summary>Describes several, which are in the order of the text.</summary>
    public static IReadOnlyList<TextPlace> Read(string text, IEnumerable<TextSpan> spans)
    {
        var places = new List<TextPlace>();
        var (counted, start) = (0, 0);
        foreach (var span in spans)
        {
            start += CodePoints.Count(text.AsSpan(counted, span.Start - counted));
            counted = span.Start;
            var exact = span.In(text);
            places.Add(new(
                exact,
                text[CodePoints.Back(text, span.Start, Context)..span.Start],
                text[span.End..CodePoints.Forth(text, span.End, Context)],
                start,
                start + CodePoints.Count(exact)));
        }

        return places;
    }
}
