using ClaimGraph.Graph;

namespace ClaimGraph.Api.Reconciling;

/// <summary>A type of what can be reconciled.</summary>
/// <param name="Id">Names the type in questions.</param>
/// <param name="Name">What people call it.</param>
internal sealed record EntityType(string Id, string Name)
{
    /// <summary>What such entities are, in a few words.</summary>
    public string? Description { get; init; }
}

/// <summary>The types of what can be reconciled: the kinds of entities.</summary>
internal static class ReconciledTypes
{
    /// <summary>The kinds, in the order in which they are asked when a question names none.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic];

    /// <summary>The types, each with what it is.</summary>
    public static IReadOnlyList<EntityType> All { get; } = [.. Kinds.Select(kind => Of(kind) with { Description = DescriptionOf(kind) })];

    /// <summary>The type of a kind, by id and name.</summary>
    public static EntityType Of(RecordKind kind) => new(WireNames<RecordKind>.Of(kind), kind.ToString());

    /// <summary>The kind that a type names.</summary>
    public static bool TryParse(string? id, out RecordKind kind) => WireNames<RecordKind>.TryParse(id, out kind) && kind.IsEntity;

    /// <summary>The entity that an id names.</summary>
    public static bool TryParse(string? id, out Reference entity) =>
        Reference.TryParse(id, out entity) && entity.Kind.IsEntity && Http.PathIds.IsPossible(entity);

    private static string DescriptionOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => "Somebody who is on record by name",
        RecordKind.Institution => "An organization, authority, company or publisher",
        RecordKind.Country => "A country of ISO 3166-1, or a former one of ISO 3166-3",
        _ => "What statements are about",
    };
}
