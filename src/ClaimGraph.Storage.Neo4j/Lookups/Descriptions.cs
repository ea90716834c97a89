using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>Entities with full descriptions of all that they name.</summary>
internal static class Descriptions
{
    /// <summary>Null when there is no such entity, or it was deleted.</summary>
    public static async Task<Document?> FindAsync(Inquiry inquiry, Reference entity)
    {
        var answer = await inquiry.AskAsync(Cypher.Description, new() { ["entity"] = entity.ToString() }).ConfigureAwait(false);
        if (answer.Rows.Count == 0)
            return null;
        var facts = new Facts();
        foreach (var row in answer.Rows)
            facts.Put(row[0]);
        return await inquiry.WorkAsync(facts, view => Of(view, entity)).ConfigureAwait(false);
    }

    private static Document? Of(FactsView view, Reference entity) => view.Find(entity) is EntityRecord { Status: not RecordStatus.Deleted } record
        ? new(entity, record.Version, record.Status, DocumentJson.SerializeAny(new Describer(view).Entity(entity, Describer.Detail.Whole)))
        : null;
}
