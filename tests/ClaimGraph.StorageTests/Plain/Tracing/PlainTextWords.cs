using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Writing;

namespace ClaimGraph.StorageTests.Plain.Tracing;

/// <summary>Sources whose texts hold runs of words: every text is folded and looked through.</summary>
internal static class PlainTextWords
{
    public static IReadOnlyList<TextMatch> InTexts(this PlainGraph graph, TextQuery query)
    {
        var texts = graph.Live<SourceRecord>()
            .Select(source => (source.Reference, Texts: graph.TextsOf(source.Id)))
            .Where(source => source.Texts.Count > 0)
            .Select(source => (source.Reference, Words: SearchedText.OfText(source.Texts[^1].Text)))
            .ToList();
        var counted = query.Phrases.Where(phrase => texts.Count(text => phrase.Matches(text.Words)) <= Limits.CommonPhrase).ToList();
        var least = Math.Min(query.AtLeast, counted.Count);
        if (counted.Count == 0)
        {
            counted.AddRange(query.Phrases);
            least = counted.Count;
        }

        return
        [
            .. texts.Select(text => new TextMatch(text.Reference, counted.Count(phrase => phrase.Matches(text.Words))))
                .Where(match => match.Shared >= Math.Max(least, 1))
                .OrderByDescending(match => match.Shared)
                .ThenBy(match => match.Source.Id, StringComparer.Ordinal)
                .Take(query.Limit),
        ];
    }
}
