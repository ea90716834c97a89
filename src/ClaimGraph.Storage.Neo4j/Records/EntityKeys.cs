using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Names;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>The keys under which described entities are found: names, aliases and identifiers, each within its kind.</summary>
internal static class EntityKeys
{
    /// <summary>Longer ones are hashed: an index of Neo4j takes some 8,000 bytes.</summary>
    private const int Longest = 1_000;

    public static string OfName(RecordKind kind, string nameKey) => Bounded($"{WireNames<RecordKind>.Of(kind)}\tname\t{nameKey}");

    /// <summary>The natural key of a record of a time when such keys were made otherwise, which therefore is not its id.</summary>
    public static string OfNaturalKey(RecordKind kind, string naturalKey) => Bounded($"{WireNames<RecordKind>.Of(kind)}\tkey\t{naturalKey}");

    public static string OfExternalId(RecordKind kind, string scheme, string value) =>
        Bounded($"{WireNames<RecordKind>.Of(kind)}\tid\t{scheme}\t{value}");

    /// <summary>A key by which names are found that are like another (see <see cref="CandidateKeys"/>).</summary>
    public static string OfCandidate(RecordKind kind, string key) => Bounded($"{WireNames<RecordKind>.Of(kind)}\tlike\t{key}");

    /// <summary>All keys of a record, those of like names among them; a deleted one has none.</summary>
    public static IReadOnlyCollection<string> All(StoredRecord? stored) => stored is { IsDeleted: false, Record: EntityRecord entity }
        ? [.. Of(stored), .. CandidateKeys.Of(entity).Select(key => OfCandidate(entity.Kind, key))]
        : [];

    /// <summary>The keys by which writes find a record; a deleted one has none.</summary>
    public static IReadOnlyCollection<string> Of(StoredRecord? stored) => stored is { IsDeleted: false, Record: EntityRecord entity }
        ? NameKeys.Of(entity).Select(key => OfName(entity.Kind, key))
            .Concat((entity.ExternalIds ?? []).Select(pair => OfExternalId(entity.Kind, pair.Key, pair.Value)))
            .ToHashSet(StringComparer.Ordinal)
        : [];

    // The hash alone: half of a key could end within a character.
    private static string Bounded(string key) => key.Length <= Longest ? key : ShortHash.Of(key);
}
