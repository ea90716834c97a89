using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>What a speaker says while thinking, and print leaves out.</summary>
internal static class Fillers
{
    private static readonly FrozenSet<string> Sounds = LanguageFile.SetOfAll(LanguageHeading.FillerSounds);

    // Words of other uses too: fillers only where something sets them apart.
    private static readonly FrozenSet<string> Phrases = LanguageFile.SetOfAll(LanguageHeading.Fillers);

    private static readonly FrozenSet<string> AnywherePhrases = LanguageFile.SetOfAll(LanguageHeading.FillersAnywhere);

    // No comma need follow these at the beginning of a sentence.
    private static readonly FrozenSet<string> OpeningPhrases = LanguageFile.SetOfAll(LanguageHeading.OpeningFillers);

    private static readonly FrozenDictionary<string, int> LongestByFirstWord = Sounds.Concat(Phrases)
        .Select(phrase => phrase.Split(' '))
        .GroupBy(words => words[0])
        .ToFrozenDictionary(group => group.Key, group => group.Max(words => words.Length), StringComparer.Ordinal);

    /// <summary>How many words of a filler stand at a place; 0 when none does.</summary>
    public static int LengthAt(PrintedText text, int word)
    {
        var longest = LongestByFirstWord.GetValueOrDefault(text.Words[word].Folded);
        for (var length = Math.Min(longest, text.Words.Count - word); length > 0; length--)
            if (IsFiller(text, word, length))
                return length;
        return 0;
    }

    private static bool IsFiller(PrintedText text, int word, int length)
    {
        if (length == 1 && Sounds.Contains(text.Words[word].Folded))
            return true;
        var phrase = text.Words[word].Folded;
        for (var next = word + 1; next < word + length; next++)
            phrase = $"{phrase} {text.Words[next].Folded}";
        if (!Phrases.Contains(phrase))
            return false;
        if (AnywherePhrases.Contains(phrase))
            return true;
        var opens = word == 0 || Gaps.EndsSentence(text.Before(word));
        var isSetApart = opens || Gaps.SetsApart(text.Before(word)) || Follows(text, word);
        return isSetApart
            && ((opens && OpeningPhrases.Contains(phrase)) || word + length == text.Words.Count || Gaps.SetsApart(text.Before(word + length)));
    }

    // Behind another sound of thinking.
    private static bool Follows(PrintedText text, int word) => Sounds.Contains(text.Words[word - 1].Folded);
}
