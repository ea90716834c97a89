using System.Text.Json.Serialization;
using ClaimGraph.Graph;

namespace ClaimGraph.Documents;

/// <summary>What every record shows of itself, and what it may be handed back with.</summary>
/// <remarks>
/// Of these a caller sets <see cref="Id"/> (where the kind allows it) and <see cref="Status"/>; the others are accepted,
/// so that what was read can be sent again, and ignored.
/// </remarks>
public abstract record Description
{
    /// <summary>Permanent id; left out, the service derives it.</summary>
    [JsonPropertyOrder(-9)]
    public string? Id { get; init; }

    /// <summary>1, 2, ...; set by the service.</summary>
    [JsonPropertyOrder(90)]
    public int? Version { get; init; }

    /// <summary><c>active</c>, <c>disputed</c> or <c>retracted</c>.</summary>
    [JsonPropertyOrder(91)]
    public RecordStatus? Status { get; init; }

    /// <summary>When it was recorded first (RFC 3339, UTC); set by the service.</summary>
    [JsonPropertyOrder(92)]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When this version was recorded (RFC 3339, UTC); set by the service.</summary>
    [JsonPropertyOrder(93)]
    public DateTimeOffset? UpdatedAt { get; init; }
}
