using ClaimGraph.Documents;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>A part of an export: claims in the order of recording, written out wholly.</summary>
internal sealed record Exports(IReadOnlyList<Document> Items, long? Next)
{
    public static async Task<Exports> StepAsync(Inquiry inquiry, long after, int size)
    {
        var answer = await inquiry.AskAsync(Cypher.ExportedClaims, new() { ["after"] = after, ["limit"] = size }).ConfigureAwait(false);
        var facts = new Facts();
        var claims = answer.Rows.Select(row => row[1]).OfType<string>().Select(RecordText.Read).ToList();
        foreach (var claim in claims)
            facts.Put(claim.Reference, claim);
        var documents = await inquiry.WorkAsync(
            facts, view => claims.Select(claim => ClaimDocuments.Of(view, claim.Reference, Describer.Detail.Whole)).ToList()).ConfigureAwait(false);
        return new(
            [.. documents.Where(document => !document.Json.IsEmpty)],
            answer.Rows.Count == size ? (long)answer.Rows[^1][0]! : null);
    }
}
