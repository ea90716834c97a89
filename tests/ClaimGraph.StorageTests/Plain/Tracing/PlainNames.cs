using System.Text;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Lookups;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Plain.Tracing;

/// <summary>Who has a name: the names of everybody are folded and compared.</summary>
internal static class PlainNames
{
    public static IReadOnlyList<NodeDocument> Named(this PlainGraph graph, string name)
    {
        var describer = new GraphDescriber(new PlainDocuments(graph));
        return
        [
            .. graph.Live<EntityRecord>()
                .Where(entity => entity.Kind != RecordKind.Topic && NameKeys.Of(entity).Contains(NameKeys.Of(name)))
                .Select(entity => entity.Reference)
                .OrderBy(reference => reference.ToString(), StringComparer.Ordinal)
                .Take(Limits.Namesakes)
                .Select(describer.Node),
        ];
    }

    /// <summary>Whose names may be like one: the keys of everybody are made and compared.</summary>
    public static IReadOnlyList<EntityRecord> LikeNamed(this PlainGraph graph, CandidateQuery query)
    {
        var entities = graph.Live<EntityRecord>().Where(entity => entity.Kind == query.Kind).Select(entity => (Entity: entity, Keys: CandidateKeys.Of(entity))).ToList();
        var asked = CandidateKeys.Of(query.Name, query.Kind).Where(key => entities.Count(other => other.Keys.Contains(key)) <= Limits.CommonNameKey).ToList();
        return
        [
            .. entities.Select(other => (other.Entity, Shared: asked.Count(other.Keys.Contains) + (1_000 * Decisive(other.Entity))))
                .Where(found => found.Shared > 0)
                .OrderByDescending(found => found.Shared)
                .ThenBy(found => found.Entity.Id, StringComparer.Ordinal)
                .Take(Limits.MatchCandidates)
                .Select(found => found.Entity),
        ];

        int Decisive(EntityRecord entity) => (entity.Names.Any(name => NameKeys.Of(name) == NameKeys.Of(query.Name)) ? 1 : 0)
            + (query.ExternalIds ?? new Dictionary<string, string>()).Count(pair => entity.ExternalIds?.GetValueOrDefault(pair.Key) == pair.Value);
    }

    /// <summary>Whose names sound alike as a whole: the keys of everybody are made and sorted.</summary>
    public static Page<NameGroup> LikeNamed(this PlainGraph graph, RecordKind kind, PageRequest page) => PlainPages.Cut(
        graph.Live<EntityRecord>().Where(entity => entity.Kind == kind)
            .SelectMany(entity => CandidateKeys.OfWhole(entity).Select(key => (Key: key, Entity: entity)))
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .Where(group => group.Count() is >= 2 and <= Limits.LikeNamed)
            .Select(group => new NameGroup(group.Key, [.. group.Select(pair => pair.Entity).OrderBy(entity => entity.Id, StringComparer.Ordinal)])),
        // By code point, as UTF-8 sorts.
        group => Convert.ToHexString(Encoding.UTF8.GetBytes(group.Key)), page, group => group, group => group.Bytes);
}
