using System.Collections.Frozen;
using ClaimGraph.Languages;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Wording.Comparing;

/// <summary>What a speaker says while thinking, and print leaves out.</summary>
internal sealed class Fillers
{
    // Sounds of thinking are words of no language.
    private static readonly FrozenSet<string> Sounds = Set(LanguageFile.All, LanguageHeading.FillerSounds);

    private static readonly Fillers OfAll = new(LanguageFile.All);

    private static readonly FrozenDictionary<string, Fillers> OfOne = LanguageFile.All.ToFrozenDictionary(file => file.Code, file => new Fillers([file]), StringComparer.Ordinal);

    // Words of other uses too: fillers only where something sets them apart.
    private readonly FrozenSet<string> phrases;

    private readonly FrozenSet<string> anywherePhrases;

    // No comma need follow these at the beginning of a sentence.
    private readonly FrozenSet<string> openingPhrases;

    private readonly FrozenDictionary<string, int> longestByFirstWord;

    private Fillers(IReadOnlyList<LanguageFile> files)
    {
        phrases = Set(files, LanguageHeading.Fillers);
        anywherePhrases = Set(files, LanguageHeading.FillersAnywhere);
        openingPhrases = Set(files, LanguageHeading.OpeningFillers);
        longestByFirstWord = Sounds.Concat(phrases)
            .Select(phrase => phrase.Split(' '))
            .GroupBy(words => words[0])
            .ToFrozenDictionary(group => group.Key, group => group.Max(words => words.Length), StringComparer.Ordinal);
    }

    /// <summary>Those of the language of two texts, for a word that fills a pause in one language says "no" in another; of all where it is not known.</summary>
    public static Fillers Of(PrintedText from, PrintedText to) =>
        LanguageChoice.Of(from, to) is { } language ? OfOne[language.Code] : OfAll;

    /// <summary>How many words of a filler stand at a place; 0 when none does.</summary>
    public int LengthAt(PrintedText text, int word)
    {
        var longest = longestByFirstWord.GetValueOrDefault(text.Words[word].Folded);
        for (var length = Math.Min(longest, text.Words.Count - word); length > 0; length--)
            if (IsFiller(text, word, length))
                return length;
        return 0;
    }

    private bool IsFiller(PrintedText text, int word, int length)
    {
        var phrase = text.Words[word].Folded;
        for (var next = word + 1; next < word + length; next++)
            phrase = $"{phrase} {text.Words[next].Folded}";
        if (Sounds.Contains(phrase))
            return true;
        if (!phrases.Contains(phrase))
            return false;
        if (anywherePhrases.Contains(phrase))
            return true;
        var opens = word == 0 || Gaps.EndsSentence(text.Before(word));
        var isSetApart = opens || Gaps.SetsApart(text.Before(word)) || Follows(text, word);
        return isSetApart
            && ((opens && openingPhrases.Contains(phrase)) || word + length == text.Words.Count || Gaps.SetsApart(text.Before(word + length)));
    }

    // Behind another sound of thinking.
    private static bool Follows(PrintedText text, int word) => Sounds.Contains(text.Words[word - 1].Folded);

    // As texts are read, in which each character of a script without spaces is a word.
    private static FrozenSet<string> Set(IEnumerable<LanguageFile> files, LanguageHeading heading) =>
        files.SelectMany(file => file.Phrases(heading)).Select(phrase => string.Join(' ', PrintedText.Of(phrase).Words.Select(word => word.Folded)))
            .ToFrozenSet(StringComparer.Ordinal);
}
