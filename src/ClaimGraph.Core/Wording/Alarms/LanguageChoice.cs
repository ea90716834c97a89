using ClaimGraph.Languages;
using ClaimGraph.Search;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Which language two texts are in.</summary>
internal static class LanguageChoice
{
    /// <summary>A text is guessed by its first words; more of them would not change the guess.</summary>
    private const int GuessedWords = 400;

    /// <summary>The language both are said to be in, else the one they seem to be in; null when it is not known here.</summary>
    public static Language? Of(PrintedText from, PrintedText to)
    {
        var first = LanguageTags.Primary(from.Lang);
        var second = LanguageTags.Primary(to.Lang);
        if (first is not null && second is not null && first != second)
            return null;
        if ((first ?? second) is { } stated)
            return Language.All.FirstOrDefault(language => language.Code == stated);
        return Guess(from, to);
    }

    private static Language? Guess(PrintedText from, PrintedText to)
    {
        var words = Words(from).Concat(Words(to)).ToList();
        var han = words.Count(word => word.Length > 0 && UnspacedScripts.IsCharacter(word));
        if (han * 2 > words.Count)
            return words.Exists(IsKanaOrHangul) ? null : Language.All.First(language => language.Traits.HasChineseNumerals);
        var ranked = Language.All.Where(language => !words.Exists(language.IsForeign))
            .Select(language => (language, Hits: words.Count(language.Marks.Contains))).OrderByDescending(pair => pair.Hits).ToList();
        return ranked[0].Hits > ranked[1].Hits ? ranked[0].language : null;
    }

    private static IEnumerable<string> Words(PrintedText text) =>
        Enumerable.Range(0, Math.Min(GuessedWords, text.Words.Count)).Select(word => TokenKey.Of(text.Printed(word)));

    private static bool IsKanaOrHangul(string word) => word.Length > 0 && word[0] is (>= '\u3040' and <= '\u30FF') or (>= '\uAC00' and <= '\uD7A3');
}
