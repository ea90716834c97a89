using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>Persons, institutions and countries of one name.</summary>
internal static class Namesakes
{
    private static readonly RecordKind[] Kinds = [RecordKind.Person, RecordKind.Institution, RecordKind.Country];

    public static async Task<IReadOnlyList<NodeDocument>> FindAsync(Inquiry inquiry, string name)
    {
        var key = NameKeys.Of(name);
        var answer = await inquiry.AskAsync(Cypher.Namesakes, new()
        {
            ["keys"] = Kinds.Select(kind => EntityKeys.OfName(kind, key)).ToList(),
            ["limit"] = Limits.Namesakes,
        }).ConfigureAwait(false);
        var facts = new Facts();
        var found = answer.Rows.Select(row => facts.Put(row[0])).OfType<Reference>().ToList();
        return await inquiry.WorkAsync(facts, view => found.Where(view.Stands)
            .OrderBy(entity => entity.ToString(), StringComparer.Ordinal)
            .Select(new GraphDescriber(view).Node).ToList()).ConfigureAwait(false);
    }
}
