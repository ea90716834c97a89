using System.Text;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>A script that people write in, with a language that is written in it.</summary>
/// <param name="Letters">What its words are made of, each a letter with what belongs to it.</param>
/// <param name="Longest">Letters in the longest of its words; 0 where words are not told apart by spaces.</param>
/// <param name="NotOrMore">A word that turns a sentence round.</param>
internal sealed record Script(string Lang, string Direction, IReadOnlyList<string> Letters, int Longest, string NotOrMore)
{
    /// <summary>All that a graph is filled with, from every direction of writing.</summary>
    public static IReadOnlyList<Script> All { get; } =
    [
        new("en", "ltr", Range('a', 26), 12, "not"),
        new("ru", "ltr", Range('а', 32), 14, "не"),
        new("el", "ltr", Range('α', 25), 12, "δεν"),
        new("ar", "rtl", Range('ب', 20), 9, "لا"),
        new("he", "rtl", Range('א', 27), 9, "לא"),
        new("zh", "ltr", Range('一', 1_000), 0, "不"),
        new("ja", "ltr", [.. Range('ぁ', 80), .. Range('ァ', 80)], 0, "ない"),
        new("ko", "ltr", Range('가', 1_000), 4, "안"),
        new("hi", "ltr", [.. Range('क', 37).Select((letter, index) => index % 3 == 0 ? $"{letter}ि" : letter)], 8, "नहीं"),
        new("th", "ltr", [.. Range('ก', 46).Select((letter, index) => index % 4 == 0 ? $"{letter}ี่" : letter)], 0, "ไม่"),
        new("fr", "ltr", ["😀", "👩‍👩‍👧", "🇨🇳", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "☎️"], 5, "pas"),
        new("vi", "ltr", ["e\u0301\u0323", "o\u0302\u0309", "a\u0306\u0303\u0323", "u\u031B\u0301", "i\u0308\u0300\u0301\u0302\u0303", "n\u0303"], 6, "không"),
    ];

    /// <summary>A text of its words, of a length in UTF-16 units at most.</summary>
    public string Text(Random random, int length)
    {
        var text = new StringBuilder();
        for (var left = 0; ; left--)
        {
            var letter = Letters[random.Next(Letters.Count)];
            if (text.Length + letter.Length >= length)
                return text.ToString().Trim();
            if (left == 0 && Longest > 0)
            {
                text.Append(text.Length > 0 ? " " : "");
                left = random.Next(2, Longest);
            }

            text.Append(letter);
        }
    }

    /// <summary>One word without a place to break it, of a length in UTF-16 units at most.</summary>
    public string Word(Random random, int length)
    {
        var word = new StringBuilder();
        while (Letters[random.Next(Letters.Count)] is var letter && word.Length + letter.Length <= length)
            word.Append(letter);
        return word.ToString();
    }

    private static string[] Range(char first, int count) => [.. Enumerable.Range(first, count).Select(letter => $"{(char)letter}")];
}
