using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace ClaimGraph.Graph;

/// <summary>From which of its two ends an edge is seen.</summary>
[JsonConverter(typeof(WireNameConverter<EdgeDirection>))]
public enum EdgeDirection
{
    /// <summary>It ends at the node.</summary>
    In = 1,

    /// <summary>It starts at the node.</summary>
    Out = 2,
}

/// <summary>Edges of one type at one of their ends: what neighbours are grouped by.</summary>
public readonly record struct EdgeEnd(EdgeType Type, EdgeDirection Direction);

/// <summary>Which edges a node of a kind may have, and of which it may have any number.</summary>
public static class EdgeEnds
{
    private static readonly FrozenDictionary<EdgeType, (IReadOnlyList<RecordKind> From, IReadOnlyList<RecordKind> To)> Recorded =
        new Dictionary<EdgeType, (IReadOnlyList<RecordKind> From, IReadOnlyList<RecordKind> To)>
        {
            [EdgeType.Made] = ([.. Enum.GetValues<RecordKind>().Where(kind => kind.CanSpeak)], [RecordKind.Claim]),
            [EdgeType.Quotes] = ([RecordKind.Quotation], [RecordKind.Claim]),
            [EdgeType.AppearsIn] = ([RecordKind.Quotation], [RecordKind.Source]),
            [EdgeType.PublishedBy] = ([RecordKind.Source], [RecordKind.Institution]),
            [EdgeType.DescribedIn] = ([RecordKind.UnnamedSource], [RecordKind.Source]),
            [EdgeType.AffiliatedWith] = ([RecordKind.Person], [RecordKind.Institution]),
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<RecordKind, EdgeEnd[]> Table = Enum.GetValues<RecordKind>().ToFrozenDictionary(
        kind => kind,
        kind => Enum.GetValues<EdgeType>().SelectMany(type => EndsOf(type, kind)).ToArray());

    /// <summary>The ends a node of a kind may be at, by type, those that end there first; affiliations and links are no nodes.</summary>
    public static IReadOnlyList<EdgeEnd> Of(RecordKind kind) => Table[kind];

    extension(EdgeEnd end)
    {
        /// <summary>
        /// Whether nothing limits how many edges of this kind a node has: a country may be the subject of 100,000 claims, and a claim has
        /// a speaker, <see cref="Limits.JointSpeakers"/> others, <see cref="Limits.Subjects"/> subjects and <see cref="Limits.Quotations"/> quotations.
        /// </summary>
        public bool IsUnlimited => end.Direction == EdgeDirection.In
            ? end.Type is not (EdgeType.Made or EdgeType.Quotes)
            : end.Type == EdgeType.Made || LinkRules.Of(end.Type) is { IsOwned: false };
    }

    private static IEnumerable<EdgeEnd> EndsOf(EdgeType type, RecordKind kind)
    {
        var (from, to) = Recorded.TryGetValue(type, out var ends) ? ends : Drawn(type);
        if (to.Contains(kind))
            yield return new(type, EdgeDirection.In);
        if (from.Contains(kind))
            yield return new(type, EdgeDirection.Out);
    }

    private static (IReadOnlyList<RecordKind> From, IReadOnlyList<RecordKind> To) Drawn(EdgeType type) =>
        LinkRules.Of(type) is { } rule ? (rule.From, rule.To) : throw new InvalidOperationException($"Nothing says what {type} joins.");
}
