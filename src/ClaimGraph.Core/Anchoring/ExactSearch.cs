namespace ClaimGraph.Anchoring;

/// <summary>Finds words to the byte, every place where they stand, in time linear in the text.</summary>
internal static class ExactSearch
{
    /// <summary>
    /// UTF-16 units up to which the runtime's vectorised search is used. It compares again at every place that looks right, which is fast
    /// for words as they are, but for long ones in a repetitive text would take the product of both lengths.
    /// </summary>
    private const int LongestForScan = 256;

    /// <summary>Where the words begin, in order; places that overlap are all told.</summary>
    public static IEnumerable<int> Find(string text, string words) =>
        words.Length <= LongestForScan ? Scan(text, words) : Match(text, words);

    private static IEnumerable<int> Scan(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        while (start >= 0)
        {
            yield return start;
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        }
    }

    /// <summary>Knuth, Morris and Pratt 1977: no character of the text is read twice.</summary>
    private static IEnumerable<int> Match(string text, string words)
    {
        var borders = Borders(words);
        var matched = 0;
        for (var index = 0; index < text.Length; index++)
        {
            while (matched > 0 && (matched == words.Length || text[index] != words[matched]))
                matched = borders[matched - 1];
            if (text[index] == words[matched])
                matched++;
            if (matched == words.Length)
                yield return index + 1 - matched;
        }
    }

    /// <summary>For each beginning of the words: the length of the longest shorter beginning with which it also ends.</summary>
    private static int[] Borders(string words)
    {
        var borders = new int[words.Length];
        for (var (index, length) = (1, 0); index < words.Length; index++)
        {
            while (length > 0 && words[index] != words[length])
                length = borders[length - 1];
            if (words[index] == words[length])
                length++;
            borders[index] = length;
        }

        return borders;
    }
}
