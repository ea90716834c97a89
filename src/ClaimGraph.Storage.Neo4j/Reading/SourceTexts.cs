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

    /// <summary>A text that it has or had; null when it never had it.</summary>
    public static async Task<SourceText?> FindAsync(Inquiry inquiry, string source, string sha256)
    {
        var answer = await inquiry.AskAsync(Cypher.SourceTextWithHash, new() { ["id"] = source, ["sha256"] = sha256 }).ConfigureAwait(false);
        return answer.Rows is [[string hash, string text]] ? new(hash, text) : null;
    }

    /// <summary>Which the newest of the texts are that it has had, the oldest of them first.</summary>
    public static async Task<IReadOnlyList<SourceTextVersion>> ListAsync(Inquiry inquiry, string source)
    {
        var answer = await inquiry.AskAsync(Cypher.SourceTexts, new() { ["id"] = source, ["limit"] = Limits.SourceTexts }).ConfigureAwait(false);
        return [.. answer.Rows.Select(row => new SourceTextVersion((string)row[0]!, Instants.Read((string)row[1]!))).Reverse()];
    }
}
