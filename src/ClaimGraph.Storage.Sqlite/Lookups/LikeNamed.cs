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
        return new RecordReader(reader).Owners(rows).ConvertAll(record => (EntityRecord)record);
    }
}
