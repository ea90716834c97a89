using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Names;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>Finds whose names are like one.</summary>
internal static class LikeNamed
{
    /// <summary>How much the very name and an identifier count; more than a name has keys.</summary>
    private const long Decisive = 1_000;

    public static async Task<IReadOnlyList<EntityRecord>> FindAsync(Inquiry inquiry, CandidateQuery query)
    {
        var decisive = (query.ExternalIds ?? new Dictionary<string, string>()).Select(pair => EntityKeys.OfExternalId(query.Kind, pair.Key, pair.Value))
            .Prepend(EntityKeys.OfName(query.Kind, NameKeys.Of(query.Name))).Select(key => Row(key, Decisive));
        var answer = await inquiry.AskAsync(Cypher.LikeNamed, new()
        {
            ["keys"] = decisive.Concat(CandidateKeys.Of(query.Name, query.Kind).Select(key => Row(EntityKeys.OfCandidate(query.Kind, key), 1))).ToList(),
            ["common"] = (long)Limits.CommonNameKey,
            ["limit"] = Limits.MatchCandidates,
        }).ConfigureAwait(false);
        return [.. answer.Rows.Select(row => (EntityRecord)RecordText.Read((string)row[0]!).Record)];
    }

    /// <summary>Those whose names sound alike as a whole.</summary>
    public static async Task<Page<NameGroup>> GroupsAsync(Inquiry inquiry, RecordKind kind, PageRequest page)
    {
        var answer = await inquiry.AskAsync(Cypher.NameGroups, new()
        {
            // Nothing with < in front is a key of a whole name, and all that are come behind it.
            ["from"] = EntityKeys.OfCandidate(kind, page.After ?? "<"),
            ["to"] = EntityKeys.OfCandidate(kind, CandidateKeys.AfterWhole),
            ["most"] = (long)Limits.LikeNamed,
            ["limit"] = page.Size + 1,
        }).ConfigureAwait(false);
        var prefix = EntityKeys.OfCandidate(kind, "").Length;
        var groups = answer.Rows.Take(page.Size)
            .Select(row => new NameGroup(((string)row[0]!)[prefix..], [.. ((IReadOnlyList<object?>)row[1]!).Select(record => (EntityRecord)RecordText.Read((string)record!).Record)]))
            .WhatFits(group => group.Bytes);
        return new(groups, groups.Count < answer.Rows.Count ? groups[^1].Key : null);
    }

    private static object? Row(string key, long counts) => new Dictionary<string, object?> { ["key"] = key, ["counts"] = counts };
}
