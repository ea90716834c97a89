using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Words that houses print in different ways, brought to one: "per cent" and "%", "don't" and "do not", "colour" and "color".</summary>
internal static class HouseStyle
{
    private static readonly IReadOnlyList<Rendering> Renderings =
    [
        .. LanguageFile.All.SelectMany(file => file.Entries(LanguageHeading.HouseStyle)).Select(entry => new Rendering(Words(entry.Phrase), Words(entry.Meaning))),
        .. LanguageFile.All.SelectMany(file => file.Phrases(LanguageHeading.LetterForms)).Select(forms => new Rendering([forms[1..]], [forms[..1]])),
    ];

    // Two languages may print one word in one way: professor.
    private static readonly FrozenDictionary<string, string[]> Written = Renderings.Where(rendering => rendering.Words is [_])
        .GroupBy(rendering => rendering.Words[0]).ToFrozenDictionary(group => group.Key, group => group.First().Keys, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Rendering[]> Phrases = Renderings.Where(rendering => rendering.Words.Length > 1)
        .GroupBy(rendering => rendering.Words[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(rendering => rendering.Words.Length).ToArray(), StringComparer.Ordinal);

    private static readonly (string Short, string Full)[] Contractions =
        [.. LanguageFile.All.SelectMany(file => file.Entries(LanguageHeading.ContractedWords)).Select(entry => (entry.Phrase, entry.Meaning))];

    /// <summary>How a minus is read aloud, in front of figures.</summary>
    private static readonly FrozenSet<string> MinusWords = LanguageFile.SetOfAll(LanguageHeading.MinusWords);

    private static readonly FrozenDictionary<string, string> Fractions =
        new Dictionary<string, string> { ["1/2"] = ".5", ["1/4"] = ".25", ["3/4"] = ".75" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads on from a word.</summary>
    /// <param name="keys">Takes what the words are compared by.</param>
    /// <returns>How many words were read.</returns>
    public static int Read(PrintedText text, int word, AccentFolding accents, string? language, List<string> keys)
    {
        var folded = ApostropheAccents.Restored(text.Words[word].Folded, text.Text, text.Words[word].End) ?? text.Words[word].Folded;
        if (Phrases.TryGetValue(folded, out var phrases) && Array.Find(phrases, phrase => phrase.StandsAt(text, word)) is { } phrase)
        {
            AddWritten(phrase.Keys);
            return phrase.Words.Length;
        }

        if (char.IsAsciiDigit(folded[0]) && word + 1 < text.Words.Count && text.Before(word + 1).IsEmpty
            && Fractions.TryGetValue(text.Words[word + 1].Folded, out var fraction))
        {
            keys.Add(NumberKey.Of(folded, language) + fraction);
            return 2;
        }

        if (Written.TryGetValue(folded, out var written))
            AddWritten(written);
        else if (Fractions.TryGetValue(folded, out var alone))
            keys.Add("0" + alone);
        else if (IsMinus(text, word))
            keys.Add("-");
        else if (char.IsAsciiDigit(folded[0]))
            keys.Add(NumberKey.Of(folded, language));
        else if (!AddContraction(LostApostrophes.Restored(folded, accents.Language), keys))
            keys.Add(Spelled(folded.Replace("'", "", StringComparison.Ordinal), char.IsUpper(text.Text[text.Words[word].Start])));
        return 1;

        // As the same words are spelled where the text has them.
        void AddWritten(string[] written) => keys.AddRange(written.Select(key => Spelled(key, isCapital: false)));

        string Spelled(string key, bool isCapital) => ScriptSpelling.Of(EnglishSpelling.Of(accents.Fold(key, isCapital)));
    }

    /// <summary>The key of a word that has one by itself, or the word.</summary>
    public static string Of(string folded) => Written.GetValueOrDefault(folded) is [var key] ? key : folded;

    // As texts are read: "the" is one word, and each character of a script without spaces. A sign that is no word stays one.
    private static string[] Words(string phrase) =>
        [.. phrase.Split(' ').SelectMany(part => PrintedText.Of(part).Words is { Count: > 1 } words ? words.Select(word => word.Folded) : [part])];

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

    /// <summary>Words, and the keys that they are compared by.</summary>
    private sealed record Rendering(string[] Words, string[] Keys)
    {
        public bool StandsAt(PrintedText text, int word)
        {
            if (word + Words.Length > text.Words.Count)
                return false;
            for (var next = 1; next < Words.Length; next++)
                if (text.Words[word + next].Folded != Words[next])
                    return false;
            return true;
        }
    }
}
