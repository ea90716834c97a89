using ClaimGraph.Graph;

namespace ClaimGraph.Api.Rules;

/// <summary>Where an entity is described, and which entities may stand there.</summary>
/// <param name="Kinds">The kinds that may stand there; where it is one, the type may be left out.</param>
/// <param name="Refusal">Says so when another stands there.</param>
/// <param name="IsMention">Whether naming it by id is enough, because it is not the record itself.</param>
/// <param name="TakesRole">Whether it may say as what it is mentioned.</param>
internal sealed record EntityPlace(IReadOnlyList<RecordKind> Kinds, string Refusal, bool IsMention = true, bool TakesRole = false)
{
    public static EntityPlace Itself { get; } = new([.. Enum.GetValues<RecordKind>().Where(kind => kind.IsEntity)],
        "An entity is a person, an institution, a country or a topic.", IsMention: false);

    public static EntityPlace Speaker { get; } = new([.. Enum.GetValues<RecordKind>().Where(kind => kind.CanSpeak)],
        "A speaker is a person, an institution, a country or an unnamed-source.");

    public static EntityPlace Principal { get; } = new([RecordKind.Person, RecordKind.Institution, RecordKind.Country],
        "One speaks on behalf of a person, an institution or a country.");

    public static EntityPlace Subject { get; } = new([.. Enum.GetValues<RecordKind>().Where(kind => kind.IsEntity)],
        "A claim is about a person, an institution, a country or a topic.", TakesRole: true);

    public static EntityPlace Person { get; } = Only(RecordKind.Person);

    public static EntityPlace Institution { get; } = Only(RecordKind.Institution);

    public static EntityPlace Country { get; } = Only(RecordKind.Country);

    /// <summary>The kind that goes without saying, if one does.</summary>
    public RecordKind? Implied { get; } = Kinds is [var only] ? only : null;

    public bool Takes(RecordKind kind) => Kinds.Contains(kind);

    private static EntityPlace Only(RecordKind kind) => new([kind], $"Only one of type {WireNames<RecordKind>.Of(kind)} can stand here.");
}
