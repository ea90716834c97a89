using ClaimGraph.Text;

namespace ClaimGraph.Anchoring;

/// <summary>The places where words stand to the byte.</summary>
/// <param name="Spans">In order; where they are whole words, if they are so anywhere.</param>
/// <param name="AreWhole">Whether they are: short words inside longer ones are not found at all.</param>
internal sealed record ExactPlaces(IReadOnlyList<TextSpan> Spans, bool AreWhole)
{
    /// <summary>Places that are looked at; of words that stand in more, nothing tells which are meant.</summary>
    public const int Most = 10_000;

    /// <summary>UTF-16 units from which words count even where they begin or end inside longer ones.</summary>
    private const int LeastInsideWords = 8;

    public static ExactPlaces Of(string text, string words, CancellationToken cancellation)
    {
        var (whole, inside) = (new List<TextSpan>(), new List<TextSpan>());
        if (words.Length == 0)
            return new(whole, AreWhole: true);
        foreach (var start in ExactSearch.Find(text, words).Until(cancellation))
        {
            var span = new TextSpan(start, start + words.Length);
            if (CodePoints.IsInsidePair(text, span.Start) || CodePoints.IsInsidePair(text, span.End))
                continue;
            var places = WordEdges.AreWhole(text, span) ? whole : inside;
            places.Add(span);
            if (places.Count == Most)
                break;
        }

        return whole.Count > 0 || words.Length < LeastInsideWords ? new(whole, AreWhole: true) : new(inside, AreWhole: false);
    }
}
