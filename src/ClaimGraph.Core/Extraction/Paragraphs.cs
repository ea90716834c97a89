using ClaimGraph.Anchoring;

namespace ClaimGraph.Extraction;

/// <summary>Parts a text into paragraphs.</summary>
internal static class Paragraphs
{
    private const int ShortestWrapped = 50;
    private const int LongestWrapped = 100;

    /// <summary>
    /// Paragraphs end at blank lines, and at the end of each line unless the lines are broken to a width: then most of them are about as long
    /// as each other and end in the middle of a sentence.
    /// </summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var lines = Lines(text);
        var isWrapped = IsWrapped(text, lines);
        var paragraphs = new List<TextSpan>();
        var start = -1;
        var end = 0;
        foreach (var line in lines)
        {
            var isBlank = text.AsSpan(line.Start, line.End - line.Start).IsWhiteSpace();
            if (start >= 0 && (isBlank || !isWrapped))
            {
                paragraphs.Add(new(start, end));
                start = -1;
            }

            if (isBlank)
                continue;
            start = start < 0 ? line.Start : start;
            end = line.End;
        }

        if (start >= 0)
            paragraphs.Add(new(start, end));
        return paragraphs;
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085'))
                continue;
            lines.Add(new(start, at));
            if (at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n')
                at++;
            start = at + 1;
        }

        return lines;
    }

    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        var (broken, whole) = (0, 0);
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            var line = text.AsSpan(lines[index].Start, lines[index].End - lines[index].Start).TrimEnd();
            if (line.IsWhiteSpace() || lines[index + 1].Start == lines[index + 1].End)
                continue;
            if (line.Length is >= ShortestWrapped and <= LongestWrapped && line[^1] is not ('.' or '?' or '!' or '”' or '"' or '“' or '»' or ':'))
                broken++;
            else
                whole++;
        }

        return broken >= 2 && broken > whole;
    }
}
