using System.Collections.Frozen;
using System.Text;

namespace ClaimGraph.Names;

/// <summary>Traditional and Japanese forms of Han characters, which are compared as the simplified ones.</summary>
internal static class HanVariants
{
    private static readonly FrozenDictionary<char, char> Simplified =
        NameWords.PhrasesOf("han-variants.txt").Select(line => KeyValuePair.Create(line.Phrase[0], line.Meaning[0])).DistinctBy(pair => pair.Key).ToFrozenDictionary();

    /// <summary>The text with simplified characters.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text) || !text.Any(Simplified.ContainsKey))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
            folded.Append(Simplified.GetValueOrDefault(character, character));
        return folded.ToString();
    }
}
