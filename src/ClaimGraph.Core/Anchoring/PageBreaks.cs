using System.Text.RegularExpressions;
using ClaimGraph.Languages;

namespace ClaimGraph.Anchoring;

/// <summary>
/// Blanks out what stands between two pages of a text and is no part of it: the number of the page, with the running heads and footnotes
/// next to it.
/// </summary>
/// <remarks>
/// Nothing but the words sought can tell how many lines these are, so several ways are tried. The lines that are taken away are told.
/// </remarks>
internal static partial class PageBreaks
{
    /// <summary>Page breaks up to which a text is looked at: beyond, its numbers are those of a table.</summary>
    private const int Most = 2_000;

    private const int LongestHead = 100;

    /// <summary>Lines in front of the page number (feet, footnotes) and behind it (heads), the likeliest first.</summary>
    private static readonly (int Before, int Behind)[] Extents =
        [(0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 0), (1, 2), (2, 1), (2, 2), (3, 0), (3, 1), (3, 2), (4, 0), (4, 1), (4, 2)];

    // A number, with a word for page, of how many there are, or with signs around it; or a number beside a head in capitals.
    private static readonly Regex PageNumber = new(
        $@"^[-–—\[(|\s]*(?:{LanguagePatterns.Of(PagePlace.Word)}\.?\s*)?(?:\d{{1,4}}|[ivxlc]{{1,7}})\s*"
        + $@"(?:(?:/|{LanguagePatterns.Of(PagePlace.Count)})\s*\d{{1,4}}\s*)?(?:[-–—\])|\s]|{LanguagePatterns.Of(PagePlace.Ending)})*$"
        + @"|^\d{1,4}\s+(?-i:[\p{Lu}\d\s\p{P}]{3,})$|^(?-i:[\p{Lu}\d\s\p{P}]{3,})\s+\d{1,4}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>Ways to read a text over its page breaks, of the same length as the text; none when there is no page break.</summary>
    public static IEnumerable<string> Blanked(string text, int ways = int.MaxValue)
    {
        var lines = LinesOf(text);
        var breaks = Enumerable.Range(1, Math.Max(lines.Count - 2, 0)).Where(index => IsPageNumber(text, lines[index])).Take(Most + 1).ToList();
        if (breaks.Count is 0 or > Most)
            yield break;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (before, behind) in Extents.Take(ways))
        {
            var characters = text.ToCharArray();
            foreach (var index in breaks)
                Blank(text, characters, lines, index, before, behind);
            if (new string(characters) is var blanked && known.Add(blanked))
                yield return blanked;
        }
    }

    /// <summary>What was blanked out in a stretch of a text, piece by piece.</summary>
    public static IReadOnlyList<string> Between(string text, string blanked, TextSpan span)
    {
        var pieces = new List<string>();
        for (var start = span.Start; start < span.End; start++)
        {
            if (text[start] == blanked[start])
                continue;
            var end = start;
            // Spaces inside stayed as they were: a piece goes on where another of its characters follows them.
            for (var next = start; next < span.End && (text[next] != blanked[next] || char.IsWhiteSpace(text[next])); next++)
                end = text[next] != blanked[next] ? next + 1 : end;
            if (text[start..end].Trim() is { Length: > 0 } piece)
                pieces.Add(piece);
            start = end;
        }

        return pieces;
    }

    private static void Blank(string text, char[] characters, List<TextSpan> lines, int number, int before, int behind)
    {
        var (first, last) = (Math.Max(number - before, 1), Math.Min(number + behind, lines.Count - 2));
        var feet = lines[first..number];
        var heads = lines[(number + 1)..(last + 1)];
        if (feet.Count > 0 && !IsNote(text, feet[0]) && !(feet.Count == 1 && IsHead(text, feet[0])) || !heads.TrueForAll(line => IsHead(text, line)))
            (first, last) = (number, number);
        // From the end of the last line that stays to the beginning of the next, with the line ends between: a divided word goes on there.
        var from = BehindLineEnd(text, lines[first - 1].End);
        Array.Fill(characters, ' ', from, lines[last + 1].Start - from);
    }

    private static int BehindLineEnd(string text, int index) => index + (text.AsSpan(index).StartsWith("\r\n") ? 2 : 1);

    /// <summary>The lines that are not empty.</summary>
    private static List<TextSpan> LinesOf(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? text.Length : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                lines.Add(new(start, end));
            start = end + 1;
        }

        return lines;
    }

    private static bool IsPageNumber(string text, TextSpan line) =>
        line.End - line.Start <= LongestHead && PageNumber.IsMatch(text.AsSpan(line.Start, line.End - line.Start).Trim());

    /// <summary>A running head is short, and no sentence ends with it.</summary>
    private static bool IsHead(string text, TextSpan line) =>
        line.End - line.Start <= LongestHead && text.AsSpan(line.Start, line.End - line.Start).TrimEnd()[^1] is not ('.' or '!' or '?' or ',' or ';' or ':' or '。' or '-');

    private static bool IsNote(string text, TextSpan line) => NoteMark().IsMatch(text.AsSpan(line.Start, line.End - line.Start).Trim());

    [GeneratedRegex(@"^(?:\[?\d{1,3}[\]).]?|[*†‡§]+)\s*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();
}
