using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>British and American spelling: a house prints what it hears in its own.</summary>
/// <remarks>Each rule leads to no other English word, so that it may be used on any word, of any language.</remarks>
internal static class EnglishSpelling
{
    private static readonly FrozenDictionary<string, string> Words = LanguageFile.All.SelectMany(file => file.Entries(LanguageHeading.Spelling))
        .ToFrozenDictionary(entry => entry.Phrase, entry => entry.Meaning, StringComparer.Ordinal);

    // Behind at least three letters: prize is not prise.
    private static readonly (string British, string American)[] Endings =
        [.. LanguageFile.All.SelectMany(file => file.Phrases(LanguageHeading.SpellingEndings)).Select(pair => pair.Split(' ')).Select(pair => (pair[0], pair[1]))];

    /// <summary>The American spelling of a word.</summary>
    public static string Of(string word)
    {
        if (word.Length < 4)
            return word;
        if (Words.TryGetValue(word, out var american))
            return american;
        foreach (var (british, other) in Endings)
            if (word.Length >= british.Length + 2 && word.EndsWith(british, StringComparison.Ordinal) && HasStem(word, british))
                return string.Concat(word.AsSpan(0, word.Length - british.Length), other);
        var colour = word.IndexOf("our", 2, StringComparison.Ordinal);
        return colour < 0 ? word : word.Remove(colour + 1, 1);
    }

    // Doubling tells words of one syllable apart: "called" is not "caled", and "polled" has no other spelling.
    private static bool HasStem(string word, string ending)
    {
        var stem = word.AsSpan(0, word.Length - ending.Length);
        return ending.Contains("ll", StringComparison.Ordinal) ? stem.IndexOfAny("aeiou") >= 0 : stem.Length >= 3 || ending is "tre" or "bre" or "tres" or "bres";
    }
}
