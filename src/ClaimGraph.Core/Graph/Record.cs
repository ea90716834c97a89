using System.Text.Json.Serialization;

namespace ClaimGraph.Graph;

/// <summary>One thing the graph keeps, with its own history. What it mentions it names by <see cref="Graph.Reference"/>.</summary>
public abstract record Record
{
    /// <summary>Permanent: it never changes when the record is edited.</summary>
    [JsonIgnore]
    public string Id { get; init; } = "";

    /// <summary>1, 2, ...; one more with every change.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    [JsonIgnore]
    public RecordStatus Status { get; init; }

    /// <summary>When the first version was recorded (UTC, milliseconds).</summary>
    [JsonIgnore]
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When this version was recorded (UTC, milliseconds).</summary>
    [JsonIgnore]
    public DateTimeOffset UpdatedAt { get; init; }

    [JsonIgnore]
    public abstract RecordKind Kind { get; }

    [JsonIgnore]
    public Reference Reference => new(Kind, Id);

    /// <summary>The edges this record is the reason for. They come and go with it.</summary>
    [JsonIgnore]
    public abstract IEnumerable<Edge> Edges { get; }
}

/// <summary>One edge of the graph.</summary>
/// <param name="Role">
/// Of an <c>ABOUT</c> edge: as what the claim speaks about its end. Of a <c>MADE</c> edge: <see cref="ClaimRecord.JointRole"/>, unless it is the first
/// speaker's.
/// </param>
public readonly record struct Edge(Reference From, EdgeType Type, Reference To, string? Role = null);
