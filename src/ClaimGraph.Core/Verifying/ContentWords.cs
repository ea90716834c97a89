using ClaimGraph.Search;

namespace ClaimGraph.Verifying;

/// <summary>Words that say something by themselves.</summary>
public static class ContentWords
{
    /// <summary>Content words of a text; two characters of a script without spaces count as a word.</summary>
    public static int Count(string text)
    {
        var words = Of(text);
        var characters = words.Count(UnspacedScripts.IsCharacter);
        return words.Count - characters + characters / 2;
    }

    /// <summary>The share of content words that two texts have in common, in whatever order (Dice): 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        var (left, right) = (Of(one), Of(other));
        if (left.Count == 0 || right.Count == 0)
            return 0;
        var counts = left.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var common = right.CountBy(word => word).Sum(pair => Math.Min(pair.Value, counts.GetValueOrDefault(pair.Key)));
        return 2.0 * common / (left.Count + right.Count);
    }

    private static List<string> Of(string text) =>
        [.. SearchText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !FunctionWords.Contain(word))];
}
