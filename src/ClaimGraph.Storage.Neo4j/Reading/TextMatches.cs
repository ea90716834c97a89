using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Sources whose texts hold runs of words: counted and ordered by the server, with one statement.</summary>
internal static class TextMatches
{
    public static async Task<IReadOnlyList<TextMatch>> FindAsync(Inquiry inquiry, TextQuery query)
    {
        var phrases = query.Phrases.Select(Words.Match).ToList<object?>();
        var answer = await inquiry.AskAsync(Cypher.SourcesWithPhrases, new()
        {
            ["phrases"] = phrases,
            ["all"] = string.Join(' ', phrases),
            ["common"] = Limits.CommonPhrase,
            ["least"] = query.AtLeast,
            ["limit"] = query.Limit,
        }).ConfigureAwait(false);
        return [.. answer.Rows.Select(row => new TextMatch(new(RecordKind.Source, (string)row[0]!), (int)(long)row[1]!))];
    }
}
