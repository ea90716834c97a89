using System.Text.Json;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Names;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Finds whose names are like one.</summary>
internal static class LikeNamed
{
    public static IReadOnlyList<EntityRecord> Find(Reader reader, CandidateQuery query)
    {
        var rows = reader[Sql.LikeNamed].Bind("$kind", (long)query.Kind).Bind("$name", NameKeys.Of(query.Name))
            .Bind("$keys", JsonSerializer.Serialize(CandidateKeys.Of(query.Name, query.Kind)))
            .Bind("$ids", JsonSerializer.Serialize(query.ExternalIds ?? new Dictionary<string, string>()))
            .Bind("$common", Limits.CommonNameKey).Bind("$limit", Limits.MatchCandidates);
        return Entities(reader, rows);
    }

    /// <summary>Those whose names sound alike as a whole.</summary>
    public static Page<NameGroup> Groups(Reader reader, RecordKind kind, PageRequest page)
    {
        // Nothing with < in front is a key of a whole name, and all that are come behind it.
        var row = reader[Sql.NameGroups].Bind("$kind", (long)kind).Bind("$after", page.After ?? "<").Bind("$most", Limits.LikeNamed)
            .Bind("$limit", page.Size + 1);
        var keys = new List<string>();
        while (row.Step())
            keys.Add(row.Text(0));
        var groups = keys.Take(page.Size)
            .Select(key => new NameGroup(key, Entities(reader, reader[Sql.HoldersOfCandidateKey].Bind("$kind", (long)kind).Bind("$key", key))))
            .WhatFits(group => group.Bytes);
        return new(groups, groups.Count < keys.Count ? groups[^1].Key : null);
    }

    private static List<EntityRecord> Entities(Reader reader, Statement keys) => new RecordReader(reader).Owners(keys).ConvertAll(record => (EntityRecord)record);
}
