using System.Text.RegularExpressions;

namespace ClaimGraph.Languages;

/// <summary>Words and phrases of all languages as one pattern of a regular expression.</summary>
internal static class LanguagePatterns
{
    /// <summary>Words that somebody writes before a phrase that begins with <c>*</c>.</summary>
    private const string SomeWords = @"[\p{L} ]{0,30}\b";

    /// <summary>Any of the words that stand in some places of a credit, in a group of its own.</summary>
    public static string Of(params IEnumerable<CreditPlace> places) => Any(places.SelectMany(WordsOf));

    /// <summary>Any of the words that stand in a place beside the number of a page.</summary>
    public static string Of(PagePlace place) => Any(WordsOf(LanguageHeading.Pages, HeadingShapes.Written(place)));

    /// <summary>The words of all languages that stand in a place of a credit.</summary>
    public static IEnumerable<string> WordsOf(CreditPlace place) => WordsOf(LanguageHeading.Credits, HeadingShapes.Written(place));

    /// <summary>Any of some words, the longest first, in a group of its own.</summary>
    public static string Any(IEnumerable<string> words) =>
        $"(?:{string.Join('|', words.Distinct().OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Written))})";

    private static IEnumerable<string> WordsOf(LanguageHeading heading, string meaning) =>
        LanguageFile.All.SelectMany(file => file.Entries(heading)).Where(entry => entry.Meaning == meaning).Select(entry => entry.Phrase);

    private static string Written(string word) => word[0] == '*' ? SomeWords + Regex.Escape(word[1..]) : Regex.Escape(word);
}
