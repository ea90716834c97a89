using ClaimGraph.Text;

namespace ClaimGraph.Anchoring;

/// <summary>Chooses between places by where the words stood before: by what stood around them, and how near it is.</summary>
internal sealed class PlaceChoice(string text, TextPlace before)
{
    /// <summary>Characters of context that one place must have more than another to be the right one: a word or two.</summary>
    private const int ClearContext = 8;

    /// <summary>How many times as far as the nearest place the next one must be.</summary>
    private const int ClearDistance = 8;

    private readonly int startBefore = CodePoints.IndexOf(text, before.Start);

    /// <summary>The place meant; null when nothing decides.</summary>
    public TextSpan? Among(IReadOnlyCollection<TextSpan> places)
    {
        var contexts = places.Select(place => (Place: place, Context: Context(place))).ToList();
        var best = contexts.Max(found => found.Context);
        var full = before.Prefix.Length + before.Suffix.Length;
        if (best >= ClearContext && best == full && contexts.Count(found => found.Context == full) == 1)
            return contexts.Find(found => found.Context == full).Place;
        var contenders = contexts
            .Where(found => found.Context > best - ClearContext).Select(found => found.Place).OrderBy(Distance).ToList();
        if (contenders.Count == 1 || Distance(contenders[0]) == 0)
            return contenders[0];
        return best >= ClearContext && Distance(contenders[0]) * ClearDistance <= Distance(contenders[1]) ? contenders[0] : null;
    }

    /// <summary>UTF-16 units of the text that stood around the words and still do.</summary>
    private int Context(TextSpan place)
    {
        var prefix = 0;
        while (prefix < Math.Min(before.Prefix.Length, place.Start) && before.Prefix[^(prefix + 1)] == text[place.Start - prefix - 1])
            prefix++;
        return prefix + before.Suffix.AsSpan().CommonPrefixLength(text.AsSpan(place.End));
    }

    private long Distance(TextSpan place) => Math.Abs((long)place.Start - startBefore);
}
