using ClaimGraph.Graph;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying;

/// <summary>The sentences of words that are put, which may be of several utterances.</summary>
public static class PutSentences
{
    /// <summary>Where they stand (UTF-16), with the marks behind them and without the spaces: in order, over all that has words.</summary>
    internal static IReadOnlyList<(int Start, int End)> Of(PrintedText put)
    {
        var passage = new Passage(put, LanguageChoice.Of(put, put));
        var sentences = new List<(int Start, int End)>();
        var start = 0;
        for (var token = 1; token <= passage.Tokens.Count; token++)
            if (token == passage.Tokens.Count || passage.Sentences[token] != passage.Sentences[token - 1])
            {
                var end = token == passage.Tokens.Count ? put.Text.Length : EndOfMarks(put.Text, passage.Tokens[token - 1].End, passage.Tokens[token].Start);
                sentences.Add(Trimmed(put.Text, start, end));
                start = end;
            }

        return sentences;
    }

    /// <summary>A part of a text without the spaces at its ends.</summary>
    internal static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }

    /// <summary>
    /// The shingles by which claims are looked for that have only some of the sentences, in portions of one question each: of words put that
    /// have more shingles than are looked for together, or more sentences than one.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Portions(string text)
    {
        var sentences = Of(PrintedText.Of(text)).Select(sentence => Shingles.Of(text[sentence.Start..sentence.End])).ToList();
        var total = sentences.Sum(shingles => shingles.Count);
        if (sentences.Count < 2 && total <= Limits.QueryShingles)
            return [];
        var size = Math.Max(Limits.QueryShingles, (total + Limits.SearchPortions - 1) / Limits.SearchPortions);
        return
        [
            .. sentences.SelectMany(shingles => shingles).Chunk(size)
                .Select(chunk => chunk.Distinct(StringComparer.Ordinal).ToList())
                .Select(chunk => chunk.Count <= Limits.QueryShingles
                    ? chunk
                    : (IReadOnlyList<string>)[.. Enumerable.Range(0, Limits.QueryShingles).Select(index => chunk[index * chunk.Count / Limits.QueryShingles])]),
        ];
    }

    private static int EndOfMarks(string text, int position, int next)
    {
        while (position < next && !char.IsWhiteSpace(text[position]) && text[position] is not ('“' or '„' or '«' or '「' or '('))
            position++;
        return position;
    }
}
