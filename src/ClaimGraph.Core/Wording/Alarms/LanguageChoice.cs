using ClaimGraph.Languages;
using ClaimGraph.Wording.Comparing;

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
        var script = Scripts.Of(from) is not Script.Unclear and var known ? known : Scripts.Of(to);
        if (script is Script.Unclear && words.Exists(IsHan))
            script = Script.Han;
        var possible = Language.All.Where(language => (script == Script.Unclear || language.Traits.Script == script) && !words.Exists(language.IsForeign)).ToList();
        // A script without spaces has no words to tell by, and one language here.
        if (possible is [{ HasMarks: false } only])
            return only;
        var ranked = possible.Select(language => (language, Hits: words.Count(language.IsMark))).OrderByDescending(pair => pair.Hits).Take(2).ToList();
        return ranked is [{ Hits: > 0 } single] ? single.language
            : ranked is [var first, var second] && first.Hits > second.Hits ? first.language
            : null;
    }

    private static IEnumerable<string> Words(PrintedText text) =>
        Enumerable.Range(0, Math.Min(GuessedWords, text.Words.Count)).Select(word => TokenKey.Of(text.Printed(word)));

    private static bool IsHan(string word) => word.Length > 0 && word[0] is >= '\u3400' and <= '\u9FFF';
}
