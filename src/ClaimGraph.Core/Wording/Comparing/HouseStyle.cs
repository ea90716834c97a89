using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Words that houses print in different ways, brought to one: "per cent" and "%", "don't" and "do not", "colour" and "color".</summary>
internal static class HouseStyle
{
    // Words of one key or two, and phrases of two words with one key.
    private static readonly FrozenDictionary<string, string[]> Written = LanguageFile.All
        .SelectMany(file => file.Entries(LanguageHeading.HouseStyle)).ToFrozenDictionary(entry => entry.Phrase, entry => entry.Meaning.Split(' '), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Phrases = Written
        .Where(pair => pair.Key.Contains(' ', StringComparison.Ordinal)).GroupBy(pair => pair.Key.Split(' ')[0])
        .ToFrozenDictionary(
            group => group.Key, group => group.ToFrozenDictionary(pair => pair.Key.Split(' ')[1], pair => pair.Value[0], StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static readonly (string Short, string Full)[] Contractions =
        [.. LanguageFile.All.SelectMany(file => file.Entries(LanguageHeading.ContractedWords)).Select(entry => (entry.Phrase, entry.Meaning))];

    /// <summary>How a minus is read aloud, in front of figures.</summary>
    private static readonly FrozenSet<string> MinusWords = LanguageFile.SetOfAll(LanguageHeading.MinusWords);

    private static readonly FrozenDictionary<string, string> Fractions =
        new Dictionary<string, string> { ["1/2"] = ".5", ["1/4"] = ".25", ["3/4"] = ".75" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads on from a word.</summary>
    /// <param name="keys">Takes what the words are compared by: one or two keys.</param>
    /// <returns>How many words were read: one or two.</returns>
    public static int Read(PrintedText text, int word, AccentFolding accents, string? language, List<string> keys)
    {
        var folded = text.Words[word].Folded;
        if (word + 1 < text.Words.Count && Phrase(folded, text.Words[word + 1].Folded) is { } phrase)
        {
            keys.Add(phrase);
            return 2;
        }

        if (char.IsAsciiDigit(folded[0]) && word + 1 < text.Words.Count && text.Before(word + 1).IsEmpty
            && Fractions.TryGetValue(text.Words[word + 1].Folded, out var fraction))
        {
            keys.Add(NumberKey.Of(folded, language) + fraction);
            return 2;
        }

        if (Written.TryGetValue(folded, out var written))
            keys.AddRange(written);
        else if (Fractions.TryGetValue(folded, out var alone))
            keys.Add("0" + alone);
        else if (IsMinus(text, word))
            keys.Add("-");
        else if (char.IsAsciiDigit(folded[0]))
            keys.Add(NumberKey.Of(folded, language));
        else if (!AddContraction(LostApostrophes.Restored(folded, accents.Language), keys))
            keys.Add(EnglishSpelling.Of(accents.Fold(folded.Replace("'", "", StringComparison.Ordinal), char.IsUpper(text.Text[text.Words[word].Start]))));
        return 1;
    }

    /// <summary>The key of a word that has one by itself, or the word.</summary>
    public static string Of(string folded) => Written.GetValueOrDefault(folded) is [var key] ? key : folded;

    private static string? Phrase(string first, string second) =>
        Phrases.TryGetValue(first, out var seconds) ? seconds.GetValueOrDefault(second) : null;

    // "minus 2" is -2; "ten minus two" is a sum.
    private static bool IsMinus(PrintedText text, int word) =>
        MinusWords.Contains(text.Words[word].Folded) && word + 1 < text.Words.Count && char.IsAsciiDigit(text.Words[word + 1].Folded[0])
        && (word == 0 || !char.IsAsciiDigit(text.Words[word - 1].Folded[0]));

    private static bool AddContraction(string folded, List<string> keys)
    {
        if (Written.TryGetValue(folded, out var written))
        {
            keys.AddRange(written);
            return true;
        }

        foreach (var (contracted, full) in Contractions)
        {
            if (folded.Length <= contracted.Length || !folded.EndsWith(contracted, StringComparison.Ordinal) || folded == "ain't")
                continue;
            keys.Add(folded[..^contracted.Length]);
            keys.Add(full);
            return true;
        }

        return false;
    }
}
