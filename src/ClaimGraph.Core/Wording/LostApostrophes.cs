using System.Collections.Frozen;

namespace ClaimGraph.Wording;

/// <summary>Contractions of English that data files keep without their apostrophe: "didnt", "weve". Those that are other words are not among them.</summary>
internal static class LostApostrophes
{
    private static readonly FrozenDictionary<string, string> Words = string.Join(' ',
        "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't couldn't wouldn't shouldn't mustn't needn't can't won't ain't",
        "i've we've you've they've you're they're they'll you'll it'll that'll i'm").Split(' ')
        .ToFrozenDictionary(word => word.Replace("'", "", StringComparison.Ordinal), StringComparer.Ordinal);

    /// <summary>A word with the apostrophe it lost, or as it is.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="language">ISO 639-1; null when it is not known: "dont" and "im" are words of other languages.</param>
    public static string Restored(string word, string? language) => language switch
    {
        "en" => Words.GetValueOrDefault(word, word),
        null when word is not ("dont" or "im") => Words.GetValueOrDefault(word, word),
        _ => word,
    };
}
