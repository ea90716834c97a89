using System.Collections.Frozen;

namespace ClaimGraph.Graph;

/// <summary>What may be said about an edge of one type, besides its two ends.</summary>
[Flags]
public enum LinkDetails
{
    None = 0,
    Note = 1,
    Evidence = 2,
    Role = 4,
    Period = 8,
}

/// <summary>Which kinds an edge type joins, and what may be said about it.</summary>
/// <param name="From">Kinds the edge may start at.</param>
/// <param name="To">Kinds it may end at.</param>
/// <param name="Details">The attributes it takes.</param>
/// <param name="IsOwned">
/// Whether the edge is a part of the record it starts at (a claim's subjects, an institution's country): drawing it edits that record.
/// </param>
public sealed record LinkRule(
    IReadOnlyList<RecordKind> From, IReadOnlyList<RecordKind> To, LinkDetails Details = LinkDetails.None, bool IsOwned = false)
{
    /// <summary>
    /// Whether it joins two of one kind and says the same from both ends. It is drawn once, from the one whose reference comes first, however the ends are given.
    /// </summary>
    public bool IsMutual { get; init; }
}

/// <summary>The one table of the edges that callers may draw by themselves.</summary>
public static class LinkRules
{
    private static readonly FrozenDictionary<EdgeType, LinkRule> Table = new Dictionary<EdgeType, LinkRule>
    {
        [EdgeType.About] = new([RecordKind.Claim], [RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic],
            LinkDetails.Role, IsOwned: true),
        [EdgeType.OnBehalfOf] = new([RecordKind.Claim], [RecordKind.Person, RecordKind.Institution, RecordKind.Country], IsOwned: true),
        [EdgeType.BasedIn] = new([RecordKind.Institution], [RecordKind.Country], IsOwned: true),
        [EdgeType.CitizenOf] = new([RecordKind.Person], [RecordKind.Country], IsOwned: true),
        [EdgeType.PartOf] = BetweenInstitutions(),
        [EdgeType.OwnedBy] = BetweenInstitutions(),
        [EdgeType.Advises] = BetweenInstitutions(),
        [EdgeType.Broader] = new([RecordKind.Topic], [RecordKind.Topic]),
        [EdgeType.Supports] = Between(RecordKind.Claim, LinkDetails.Note),
        [EdgeType.Contradicts] = Between(RecordKind.Claim, LinkDetails.Note),
        [EdgeType.Qualifies] = Between(RecordKind.Claim, LinkDetails.Note),
        [EdgeType.Repeats] = Between(RecordKind.Claim, LinkDetails.Note),
        [EdgeType.TakenFrom] = Between(RecordKind.Quotation, LinkDetails.None),
        [EdgeType.Republishes] = Between(RecordKind.Source, LinkDetails.Evidence),
        [EdgeType.Translates] = Between(RecordKind.Source, LinkDetails.Evidence),
        [EdgeType.Cites] = Between(RecordKind.Source, LinkDetails.Evidence),
        [EdgeType.DifferentFrom] = BetweenNamed(),
        [EdgeType.UnsureIfSameAs] = BetweenNamed(),
    }.ToFrozenDictionary();

    /// <summary>The types a caller may draw.</summary>
    public static IReadOnlyList<EdgeType> Drawable { get; } = [.. Table.Keys.Order()];

    /// <summary>The rule of a type, or null when it is drawn only by recording something (<c>MADE</c>, <c>QUOTES</c>, ...).</summary>
    public static LinkRule? Of(EdgeType type) => Table.GetValueOrDefault(type);

    /// <summary>The two ends in the order in which the edge is drawn.</summary>
    public static (Reference From, Reference To) Ordered(EdgeType type, Reference from, Reference to) =>
        Of(type) is { IsMutual: true } && to < from ? (to, from) : (from, to);

    private static LinkRule BetweenNamed()
    {
        RecordKind[] named = [.. Enum.GetValues<RecordKind>().Where(kind => kind.MayHaveDuplicates)];
        return new(named, named, LinkDetails.Note) { IsMutual = true };
    }

    private static LinkRule Between(RecordKind kind, LinkDetails details) => new([kind], [kind], details);

    private static LinkRule BetweenInstitutions() =>
        new([RecordKind.Institution], [RecordKind.Institution, RecordKind.Country], LinkDetails.Period);
}
