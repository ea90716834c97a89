using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>The texts of sources.</summary>
internal static class SourceTexts
{
    /// <summary>The text a source has; null when none is kept.</summary>
    public static async Task<SourceText?> FindAsync(Inquiry inquiry, string source)
    {
        var answer = await inquiry.AskAsync(Cypher.SourceText, new() { ["id"] = source }).ConfigureAwait(false);
        return answer.Rows is [[string sha256, string text]] ? new(sha256, text) : null;
    }

    /// <summary>The newest of the texts it has had, the oldest of them first.</summary>
    public static async Task<IReadOnlyList<SourceTextVersion>> ListAsync(Inquiry inquiry, string source)
    {
        var answer = await inquiry.AskAsync(Cypher.SourceTexts, new() { ["id"] = source, ["limit"] = Limits.SourceTexts }).ConfigureAwait(false);
        return [.. answer.Rows.Select(row => new SourceTextVersion((string)row[0]!, Instants.Read((string)row[1]!), (string)row[2]!)).Reverse()];
    }
}
