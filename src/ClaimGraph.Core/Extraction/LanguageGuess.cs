using ClaimGraph.Languages;

namespace ClaimGraph.Extraction;

/// <summary>Tells in which language a text is, by the words that it is full of.</summary>
internal static class LanguageGuess
{
    /// <summary>Characters of the text that are looked at; more would not change the guess.</summary>
    private const int Looked = 6_000;
    private const int FewestHits = 1;

    /// <summary>The words of the language that is stated, else of the one the text seems to be in; null when there are none.</summary>
    public static SpeechWords? Of(string text, string? lang) =>
        LanguageTags.Primary(lang) is { } stated ? SpeechWords.Of(stated) : Guess(text);

    private static SpeechWords? Guess(string text)
    {
        var looked = text.AsSpan(0, Math.Min(text.Length, Looked));
        var (han, kana, letters) = (0, 0, 0);
        foreach (var letter in looked)
        {
            han += letter is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            kana += letter is >= '\u3040' and <= '\u30FF' ? 1 : 0;
            letters += char.IsLetter(letter) ? 1 : 0;
        }

        if (han * 2 > letters)
            return kana * 10 > han ? null : SpeechWords.Of("zh");
        var hits = new Dictionary<SpeechWords, int>();
        foreach (var range in looked.SplitAny([' ', '\n', '\r', '\t', ',', '.', '“', '”', '"', '„', '»', '«', '(', ')', ';', ':', '\u00A0']))
        {
            if (range.Start.Value == range.End.Value)
                continue;
            var word = looked[range].ToString().ToLowerInvariant();
            foreach (var words in SpeechWords.All)
                if (words.Has(SpeechHeading.Marks, word) || words.Cues.ContainsKey(word))
                    hits[words] = hits.GetValueOrDefault(words) + 1;
        }

        var ranked = hits.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Code, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Value >= FewestHits && (ranked.Count == 1 || ranked[0].Value > ranked[1].Value) ? ranked[0].Key : null;
    }
}
